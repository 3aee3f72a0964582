/** A page as the index finds it. */
export interface IndexResult {
  id: string;
  /** The higher the better; comparable within one answer only. */
  score: number;
  /** Where in its text the words are, counted in words. */
  words: readonly number[];
}

/** Asks the index for the pages that have all words of a text, or a phrase in quotation marks. */
export type Ask<T extends IndexResult> = (search: string) => Promise<readonly T[]>;
