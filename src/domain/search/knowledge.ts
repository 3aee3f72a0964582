/** What the search knows of a language, ready to be asked. */
import { stemmer } from 'stemmer';
import type { SearchLanguage, WordGroup } from './language';
import { wordsOf } from './text';

export interface Knowledge {
  stopWords: ReadonlySet<string>;
  sourceWords: ReadonlySet<string>;
  foreignWords: ReadonlySet<string>;
  /** Each pair of endings both ways. */
  endings: readonly (readonly [from: string, to: string])[];
  /** The groups that a word or phrase is in, by its key. */
  groups: ReadonlyMap<string, readonly WordGroup[]>;
}

/** The same for all forms of the same words. */
export const keyOf = (words: readonly string[]): string => words.map(stemmer).join(' ');

/** Prepares what the search knows of a language. */
export function knowledgeOf({
  stopWords,
  sourceWords,
  foreignWords,
  endings,
  groups,
}: SearchLanguage): Knowledge {
  const byKey = new Map<string, WordGroup[]>();
  for (const group of groups) {
    for (const word of group.words) {
      const key = keyOf(wordsOf(word));
      const list = byKey.get(key);
      // Two of its words may be forms of one.
      if (list) list.push(...(list.includes(group) ? [] : [group]));
      else byKey.set(key, [group]);
    }
  }
  return {
    stopWords: new Set(stopWords.split(' ')),
    sourceWords: new Set(sourceWords),
    foreignWords: new Set(foreignWords.split(' ')),
    endings: endings.flatMap(([a, b]): [string, string][] => [
      [a, b],
      [b, a],
    ]),
    groups: byKey,
  };
}

/** How else a word may be spelt, whether or not it is a word then. */
export const spellingsOf = (word: string, { endings }: Pick<Knowledge, 'endings'>): string[] =>
  endings
    .filter(([from]) => word.endsWith(from) && word.length >= from.length + 2)
    .map(([from, to]) => word.slice(0, -from.length) + to);
