import type { ReadNoteId, ReadResult } from './read';

/** Ends a reading from within; `readFile` turns it into a result. */
export class Unreadable extends Error {
  readonly id: ReadNoteId;

  constructor(id: ReadNoteId) {
    super(id);
    this.id = id;
  }
}

/** The result of a reading that found nothing. */
export const nothing = (id: ReadNoteId): ReadResult => ({ ok: false, notes: [{ id }] });

/** Loads a parser when it is first needed. @throws Unreadable if there is no network. */
export async function load<T>(parser: () => Promise<T>): Promise<T> {
  try {
    return await parser();
  } catch {
    throw new Unreadable('offline');
  }
}

/** How long the page may not respond, in milliseconds: less than one notices. */
const BREATH = 40;

/**
 * Lets the page, or the messages to a worker, have a turn in between. To be awaited often: it waits
 * only when the last turn is long enough ago.
 *
 * @throws Unreadable if the reading was cancelled meanwhile.
 */
export function breather(signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last > BREATH) {
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
    }
    if (signal.aborted) throw new Unreadable('cancelled');
  };
}
