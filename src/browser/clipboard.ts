/** What came of copying; also the key of the string for it. */
export type Copying = 'copied' | 'copyFailed';

function select(element: HTMLElement): void {
  if (element instanceof HTMLTextAreaElement) element.select();
  else getSelection()?.selectAllChildren(element);
}

/**
 * Copies a text. Where the Clipboard API is missing or refused (old browsers, sandboxed frames), the
 * text is selected and the older command is tried; if that fails too, the selection stays, so that
 * the user can copy it.
 *
 * @param element shows the text.
 * @returns `copied` if the text is on the clipboard, as far as the browser knows.
 */
export async function copyText(text: string, element: HTMLElement): Promise<Copying> {
  try {
    // A frame with an origin of its own is always refused, with an error in the console.
    if (self.origin !== 'null') {
      await navigator.clipboard.writeText(text);
      return 'copied';
    }
  } catch {
    // The older command may still work.
  }
  select(element);
  if (!document.execCommand('copy')) return 'copyFailed';
  getSelection()?.removeAllRanges();
  return 'copied';
}
