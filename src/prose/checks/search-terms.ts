import { stemmer } from 'stemmer';
import type { Document, Problem } from '../document.ts';
import { plain } from '../patterns.ts';

/** Words with what belongs to them, in small letters: "don't" as "dont", "follow-up" in one piece. */
const wordsOf = (text: string): string[] =>
  plain(text)
    .toLowerCase()
    .replaceAll("'", '')
    .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];

const partsOf = (word: string) => word.split('-');
const joined = (word: string) => word.replaceAll('-', '');

/** Notes on changes tell what was; they answer nothing. */
const isAnswer = ({ path }: { path: readonly string[] }) => !path.includes('changes');

/** Search terms of articles that the article's own text does not answer. */
export function checkSearchTerms(
  documents: readonly Document[],
  stopWords: readonly string[],
): Problem[] {
  const stop = new Set(stopWords);
  return documents.flatMap(({ file, blocks, searchTerms }) => {
    if (searchTerms.length === 0) return [];
    const said = new Set(
      blocks
        .filter(isAnswer)
        .flatMap(({ text }) => wordsOf(text))
        .flatMap((word) => [joined(word), ...partsOf(word)])
        .map(stemmer),
    );
    const isSaid = (word: string) => said.has(stemmer(word));
    const isAnswered = (word: string) =>
      isSaid(joined(word)) || partsOf(word).every((part) => stop.has(part) || isSaid(part));
    return searchTerms.flatMap(({ term, line }) => {
      const missing = wordsOf(term).filter((word) => !isAnswered(word));
      if (missing.length === 0) return [];
      const words = missing.map((word) => `“${word}”`).join(' and ');
      return [
        {
          file,
          line,
          message: `Readers who search for “${term}” come here, and the page never says ${words}. Answer it in the text, or drop the term.`,
        },
      ];
    });
  });
}
