/**
 * What the user chose to persist on this device, and what a tool stores until its tab is closed: too much
 * for the tab's history, and in one place, so that deleting it deletes it. Storage may be full, switched
 * off, or forbidden (a sandboxed frame throws on the very mention of it): then nothing is stored, and
 * nothing breaks.
 */
type Place = () => Storage;

const device: Place = () => localStorage;
const tab: Place = () => sessionStorage;

function read(place: Place, key: string): string | undefined {
  try {
    return place().getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(place: Place, key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) place().removeItem(key);
    else place().setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** What is persisted on the device under a key. */
export const readStored = (key: string): string | undefined => read(device, key);

/** Persists a value, or removes it where the value is `undefined`. @returns whether that worked. */
export const store = (key: string, value: string | undefined): boolean => write(device, key, value);

/** Whether the browser lets this page store anything at all. It may still be full. */
export const canPersist = (): boolean => store('', undefined);

/** What this tab stores under a key. */
export const readInTab = (key: string): string | undefined => read(tab, key);

/**
 * Stores a value until the tab is closed, or removes it where the value is `undefined`. Where that fails,
 * the tool works from memory; only a reload loses what was written.
 */
export function storeInTab(key: string, value: string | undefined): void {
  write(tab, key, value);
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
