import { type Document, isProse, type Problem } from '../document.ts';
import { sentencesOf } from '../sentences.ts';

/** Openings that leave the user to work out what they mean. */
const OPENINGS = ['it', 'they', 'this', 'we', 'you'];

/** So many sentences in a row that begin with the same of them read like a list. */
const IN_A_ROW = 3;

const openingOf = (words: readonly string[]) =>
  (words[0] ?? '').toLowerCase().replace(/[’'].*$/, '');

/** Paragraphs in which several sentences in a row begin with the same small word. */
export function checkOpenings(documents: readonly Document[]): Problem[] {
  return documents
    .filter(({ kind }) => kind !== 'strings')
    .flatMap(({ file, elements }) =>
      elements.filter(isProse).flatMap((element): Problem[] => {
        const sentences = sentencesOf(element);
        const start = sentences.findIndex((_, i) => {
          const row = sentences.slice(i, i + IN_A_ROW).map(({ words }) => openingOf(words));
          return (
            row.length === IN_A_ROW && OPENINGS.includes(row[0] ?? '') && new Set(row).size === 1
          );
        });
        const first = sentences[start];
        if (first === undefined) return [];
        const message = `${IN_A_ROW} sentences in a row begin with “${first.words[0] ?? ''}”: “${first.text}” Join two of them, or begin one with something else.`;
        return [{ file, line: first.line, message }];
      }),
    );
}
