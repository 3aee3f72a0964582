/** The hash of the URL, with its `#`; empty where there is none. */
export const readHash = (): string => location.hash;

/**
 * Removes the hash from the URL, in this entry of the history. In iframes in which history is
 * forbidden it stays.
 */
export function dropHash(): void {
  try {
    history.replaceState(history.state, '', location.pathname + location.search);
  } catch {
    // The page works with the hash, too.
  }
}

/** Calls back when the hash of the URL changes. @returns how to stop it. */
export function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => {
    removeEventListener('hashchange', listener);
  };
}

/** The full URL of a path on this site, with or without a hash. */
export const fullUrl = (path: string): string => new URL(path, location.href).href;

/** Whether another page frames this one. */
export const isFramed = (): boolean => self !== parent;

/**
 * Whether the page may open the print window and leave downloads: a sandboxed frame with an origin
 * of its own may not.
 */
export const isSandboxed = (): boolean => self.origin === 'null';
