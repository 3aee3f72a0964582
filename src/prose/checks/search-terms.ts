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

/** Search terms of articles that the article's own text does not answer. */
export function checkSearchTerms(
  documents: readonly Document[],
  stopWords: readonly string[],
): Problem[] {
  const stop = new Set(stopWords);
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
    return searchTerms.flatMap(({ term, line }) => {
      const missing = wordsOf(term).filter((word) => !isAnswered(word));
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
