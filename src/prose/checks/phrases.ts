import { type TextElement, type Document, lineAt, type Problem } from '../document.ts';
import type { Phrase } from '../lists.ts';
import { pattern, plain } from '../patterns.ts';

interface Hit {
  start: number;
  end: number;
  text: string;
}

const hitsOf = (expression: RegExp, text: string): Hit[] =>
  [...text.matchAll(expression)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    text: found.replace(/\s+/g, ' '),
  }));

const covers = (outer: Hit, inner: Hit) => outer.start <= inner.start && outer.end >= inner.end;

/** Phrases that nobody speaks, with what to write instead. */
export function checkPhrases(
  documents: readonly Document[],
  phrases: readonly Phrase[],
): Problem[] {
  const rules = phrases.map(({ find, unless, write, why }) => ({
    find: find.map(pattern),
    unless: unless.map(({ text }) => pattern(text)),
    fix: `Write: ${write}. ${why}`,
  }));

  const inElement = (file: string, element: TextElement): Problem[] => {
    const text = plain(element.text);
    return rules.flatMap(({ find, unless, fix }) => {
      const right = unless.flatMap((expression) => hitsOf(expression, text));
      const hits = find
        .flatMap((expression) => hitsOf(expression, text))
        .filter((hit) => !right.some((exception) => covers(exception, hit)));
      return hits
        .filter((hit, i) => hits.findIndex(({ start }) => start === hit.start) === i)
        .map((hit) => ({
          file,
          line: lineAt(element, hit.start),
          message: `Avoid “${hit.text}”. ${fix}`,
        }));
    });
  };
  return documents.flatMap(({ file, elements }) =>
    elements.flatMap((element) => inElement(file, element)),
  );
}
