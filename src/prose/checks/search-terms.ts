import { stemmer } from 'stemmer';
import type { Document, Problem } from '../document.ts';
import { plain } from '../patterns.ts';

/** Words with what belongs to them, in small letters: "don't" as "dont", "follow-up" as one word. */
const wordsOf = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .replaceAll("'", '')
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

const componentsOf = (word: string) => word.split('-');
const joined = (word: string) => word.replaceAll('-', '');

/** Notes on changes are about the past; they answer nothing. */
const isAnswer = ({ path }: { path: readonly string[] }) => !path.includes('changes');

/**
 * Search terms that the page's own text does not answer: by its own words, or by other names of the same
 * thing, which the search knows.
 */
export function checkSearchTerms(
  documents: readonly Document[],
  stopWords: readonly string[],
  names: readonly (readonly string[])[],
): Problem[] {
  const stop = new Set(stopWords);
  const groups = names.map((group) => group.map(wordsOf));
  return documents.flatMap(({ file, elements, searchTerms }) => {
    if (searchTerms.length === 0) return [];
    const used = new Set(
      elements
        .filter(isAnswer)
        .flatMap(({ text }) => wordsOf(text))
        .flatMap((word) => [joined(word), ...componentsOf(word)])
        .map(stemmer),
    );
    const isUsed = (word: string) => used.has(stemmer(word));
    const isAnswered = (word: string) =>
      isUsed(joined(word)) ||
      componentsOf(word).every((component) => stop.has(component) || isUsed(component));
    /** Words of a term for which the page has another name. */
    const renamed = (term: readonly string[]) => {
      const stems = new Set(term.map(stemmer));
      return groups
        .filter((group) => group.some((name) => name.every(isAnswered)))
        .flat()
        .filter((name) => name.every((word) => stems.has(stemmer(word))))
        .flat()
        .map(stemmer);
    };
    return searchTerms.flatMap(({ term, line }) => {
      const unused = wordsOf(term).filter((word) => !isAnswered(word));
      const others = new Set(unused.length === 0 ? [] : renamed(wordsOf(term)));
      const missing = unused.filter((word) => !others.has(stemmer(word)));
      if (missing.length === 0) return [];
      const words = missing.map((word) => `“${word}”`).join(' and ');
      return [
        {
          file,
          line,
          message: `Users who search for “${term}” come here, and the page never uses ${words}. Answer it in the text, or drop the term.`,
        },
      ];
    });
  });
}
