/**
 * What the user chose to persist on this device. Storage may be full, switched off, or forbidden (a
 * sandboxed frame throws on the very mention of it): then nothing is persisted, and nothing breaks.
 */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a value, or removes it where the value is `undefined`. @returns whether that worked. */
export function store(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser lets this page store anything at all. It may still be full. */
export const canPersist = (): boolean => store('', undefined);
