/** Words a minute for adults who read English non-fiction in silence (Brysbaert, 2019: 238). */
const WORDS_PER_MINUTE = 238;

/** Counts words in plain text. A word is a run of letters, digits, apostrophes or hyphens. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
}

/** Whole minutes to read a text of so many words; never less than one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
