/**
 * What a tool remembers for as long as its tab is open: in the tab's own history, so that the Back
 * button and a reload work, and nothing is left when the tab is closed. Never in the URL.
 *
 * Each call may fail without harm (frames in which history is forbidden, too many calls).
 */
type Memory = Record<string, unknown>;

const read = (): Memory => {
  try {
    const state: unknown = history.state;
    return typeof state === 'object' && state !== null ? (state as Memory) : {};
  } catch {
    return {};
  }
};

/** What this entry of the history remembers under a name, whatever it may be: check it before use. */
export const recall = (name: string): unknown => read()[name];

/** Remembers a value that can be cloned, in this entry of the history. */
export function remember(name: string, value: unknown): void {
  try {
    history.replaceState({ ...read(), [name]: value }, '');
  } catch {
    // The tool works from memory; only Back and reload lose the place.
  }
}

/**
 * Adds an entry, so that Back returns to what came before. Not in a frame, where that would take over
 * the Back button of the page around it.
 *
 * @param left what the entry that is left goes on to remember.
 */
export function rememberNext(name: string, left: unknown, value: unknown): void {
  if (self !== top) {
    remember(name, value);
    return;
  }
  remember(name, left);
  try {
    history.pushState({ ...read(), [name]: value }, '');
  } catch {
    // As above.
  }
}

/** Calls back when the user goes back or forward within the page. @returns how to stop it. */
export function onReturn(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('popstate', listener);
  };
}
