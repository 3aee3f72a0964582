import type { Today } from '../model/history';

export interface ReadOptions {
  readonly today: Today;
  /** Ends the reading with the note `cancelled`. */
  readonly signal: AbortSignal;
  /** Called with the share that is done, 0 to 1, or `undefined` while that is not known. */
  readonly onProgress: (share: number | undefined) => void;
}
