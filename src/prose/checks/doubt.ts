import { type Document, isInside, isProse, type Problem } from '../document.ts';
import { pattern, plain } from '../patterns.ts';
import { sentencesOf } from '../sentences.ts';

const SHARE = 0.03;

/**
 * How many sentences of doubt a body of so many sentences may have: 3 %, rounded to whole sentences
 * (two of 50 to 83), and one in the shortest.
 */
export const allowedDoubts = (sentences: number): number =>
  Math.max(1, Math.round(sentences * SHARE));

/**
 * Articles that state too often that nothing is known, where something was read, or that a rule is
 * ours, outside the sections that are made for it.
 */
export function checkDoubt(documents: readonly Document[], patterns: readonly string[]): Problem[] {
  const expressions = patterns.map(pattern);
  return documents
    .filter(({ kind }) => kind === 'article')
    .flatMap(({ file, elements }) => {
      const sentences = elements
        .filter((element) => isProse(element) && !isInside(element, 'HowSure', 'OtherAdvice'))
        .flatMap((element) => sentencesOf(element));
      const doubts = sentences.filter(({ text }) =>
        expressions.some((expression) => plain(text).search(expression) !== -1),
      );
      const allowed = allowedDoubts(sentences.length);
      if (doubts.length <= allowed) return [];
      return doubts.map(({ line, text }) => ({
        file,
        line,
        message: `One of ${doubts.length} sentences on doubt or where something was read, and ${allowed} may be outside <HowSure>: “${text}” Cut it, or write it in <HowSure>.`,
      }));
    });
}
