/**
 * What a tool remembers for as long as its tab is open: in the tab's own history, so that the Back
 * button and a reload work, and nothing is left when the tab is closed. Never in the address.
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

/** What was remembered under this name, whatever it may be: check it before use. */
export const recall = (name: string): unknown => read()[name];

/**
 * Remembers a value that can be cloned.
 *
 * @param step adds an entry, so that Back returns to what came before. Not in a frame, where that
 *   would take over the Back button of the page around it.
 * @param address the address without its hash is shown, once what the hash says no longer holds.
 */
export function remember(
  name: string,
  value: unknown,
  { step = false, dropHash = false }: { step?: boolean; dropHash?: boolean } = {},
): void {
  try {
    const state = { ...read(), [name]: value };
    const address = dropHash ? location.pathname + location.search : undefined;
    if (step && self === top) history.pushState(state, '', address);
    else history.replaceState(state, '', address);
  } catch {
    // The tool works from memory; only Back and reload lose the place.
  }
}

/** Calls back when the reader goes back or forward within the page. @returns how to stop it. */
export function onReturn(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('popstate', listener);
  };
}
