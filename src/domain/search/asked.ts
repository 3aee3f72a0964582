/** What users ask, page by page: what the index has of it, and what a query asks for. */
import { wordsOf } from './text';

/** A letter that no text of ours has: it makes one word of two, apart from all words of the texts. */
const JOINT = '\uA78F';

/** A pair counts from so many queries on: what one person once put side by side is chance. */
const LEAST_QUERIES = 2;

/** Each two words that follow one another, as one word of the index; the beginning and the end count as words. */
export const pairsOf = (words: readonly string[]): string[] =>
  words.length === 0
    ? []
    : [...words, ''].map((word, at) => ['', words[at - 1] ?? '', word, ''].join(JOINT));

/** A text of the index without the pairs in it. */
export const withoutPairs = (text: string): string =>
  text.replace(new RegExp(`${JOINT}\\S*`, 'gu'), '');

/**
 * What the index has of each page besides its text.
 *
 * @param asked queries that a page answers, by whatever names the page.
 * @returns by the same names: their words, and the pairs of words that people often put side by side.
 */
export function askedTerms(asked: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const pairsIn = (query: string) => new Set(pairsOf(wordsOf(query)));
  const counts = new Map<string, number>();
  for (const query of [...asked.values()].flat()) {
    for (const pair of pairsIn(query)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const isFrequent = (pair: string) => (counts.get(pair) ?? 0) >= LEAST_QUERIES;
  return new Map(
    [...asked].map(([name, queries]) => [
      name,
      [
        ...new Set(
          queries.flatMap((query) => [
            ...wordsOf(query),
            ...[...pairsIn(query)].filter(isFrequent),
          ]),
        ),
      ].join(' '),
    ]),
  );
}
