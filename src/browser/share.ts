/** What came of sharing; `cancelled`: the user closed the window in which to choose with whom. */
export type Sharing = 'shared' | 'cancelled' | 'failed';

/** Whether the page may open the system's share window. A frame may only if the page around it lets it. */
export const canShare = (): boolean =>
  self === top && 'share' in navigator && typeof navigator.share === 'function';

/** Opens the system's share window with a text or a link. Call it while an event of the user is handled. */
export async function share(data: {
  title: string;
  text?: string;
  url?: string;
}): Promise<Sharing> {
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
}
