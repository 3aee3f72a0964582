import { type TextElement, type Document, lineAt, type Problem } from '../document.ts';
import { plain } from '../patterns.ts';

/** So many words in a row, in two files, are the same sentence twice. */
const RUN = 12;

interface Word {
  text: string;
  line: number;
}

interface Place {
  file: string;
  line: number;
}

/** A run that may occur in several files. */
export interface AllowedRepeat {
  text: string;
  why: string;
}

const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;

const wordsOf = (element: TextElement): Word[] =>
  [...plain(element.text).toLowerCase().matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    line: lineAt(element, index),
  }));

const normalised = (text: string): string[] => plain(text).toLowerCase().match(WORD) ?? [];

/** Places of words that belong to a run that may occur anywhere. */
function allowedPlaces(words: readonly Word[], allowed: readonly string[][]): Set<number> {
  const places = words.flatMap((_, i) =>
    allowed
      .filter((run) => run.every((text, offset) => words[i + offset]?.text === text))
      .flatMap((run) => run.map((_word, offset) => i + offset)),
  );
  return new Set(places);
}

/** Notes on changes may repeat each other. */
const isShown = ({ path }: TextElement) => !path.includes('changes');

/** Runs of words that occur in an earlier file too. The first file that has them is never blamed. */
export function checkRepeats(
  documents: readonly Document[],
  allowed: readonly AllowedRepeat[],
): Problem[] {
  const pass = allowed.map(({ text }) => normalised(text));
  const seen = new Map<string, Place>();

  const inElement = (file: string, element: TextElement): Problem[] => {
    const words = wordsOf(element);
    const passed = allowedPlaces(words, pass);
    const problems: Problem[] = [];
    // A longer run is met again at each of its words; it is reported at the first.
    let inRun = false;
    for (let i = 0; i + RUN <= words.length; i += 1) {
      const run = words.slice(i, i + RUN).map(({ text }) => text);
      const key = run.join(' ');
      const line = words[i]?.line ?? element.line;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { file, line });
      const isPassed = run.some((_, offset) => passed.has(i + offset));
      const isRepeat = first !== undefined && first.file !== file && !isPassed;
      if (isRepeat && !inRun) {
        problems.push({
          file,
          line,
          message: `“${key} …” is in ${first.file}:${first.line} too. Write it in other words, link to it, or allow it in content/prose/repeats.yml with the reason.`,
        });
      }
      inRun = isRepeat;
    }
    return problems;
  };
  return documents.flatMap(({ file, elements }) =>
    elements.filter(isShown).flatMap((element) => inElement(file, element)),
  );
}
