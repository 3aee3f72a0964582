/**
 * What a tool stores until its tab is closed: too much for the tab's history, and in one place, so that
 * deleting it deletes it. Storage may be full, switched off or forbidden: then nothing is stored, and
 * nothing breaks.
 */
export function readInTab(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value, or removes it where the value is `undefined`. */
export function storeInTab(key: string, value: string | undefined): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // The tool works from memory; only a reload loses what was written.
  }
}

/**
 * Calls back when another tab of this site persists something else under a key, or deletes
 * it (`undefined`). @returns how to stop it.
 */
export function onStoredElsewhere(
  key: string,
  listener: (value: string | undefined) => void,
): () => void {
  const onStorage = (event: StorageEvent) => {
    // A key of null: everything was deleted.
    if (event.key === key || event.key === null) listener(event.newValue ?? undefined);
  };
  addEventListener('storage', onStorage);
  return () => {
    removeEventListener('storage', onStorage);
  };
}
