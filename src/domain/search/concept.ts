/** One thing that a query asks for, under all of its names. */
import { keyOf, spellingsOf, type Knowledge } from './knowledge';
import type { WordGroup } from './language';
import type { Lexicon } from './lexicon';
import { wordsOf } from './text';

/** One way to look for something. */
export interface Option {
  /** What the index is asked for. Several words are a phrase: they count whole only one after the other. */
  search: string;
  /** How much of the meaning it has, from 0 to 1. */
  factor: number;
}

/** One thing that a query asks for. */
export interface Concept {
  /** As it was typed. */
  typed: string;
  options: readonly Option[];
  /** How much of the query it is: the rarer, the more. */
  weight: number;
}

/** How much of the meaning other names have. */
const SAME = 0.95;
const SYNONYM = 0.6;
const LOOSE = 0.3;

/** The weight of what is on every page, and of what is not known to be on any. */
const LEAST_WEIGHT = 0.1;
const RAREST = 8;

/** Words that begin with so many of the same letters are forms of one word. */
const LONG_ENOUGH = 6;

const factorOf = ({ same, loose }: WordGroup) => (same ? SAME : loose ? LOOSE : SYNONYM);

const optionOf = (words: readonly string[], factor: number): Option => ({
  search: words.join(' '),
  factor,
});

/** How much of a query something is that is known by these words or phrases: the commonest counts. */
function weightOf(names: readonly (readonly string[])[], lexicon: Lexicon): number {
  const rarities = names.map((name) => Math.max(...name.map((word) => lexicon.rarity(word))));
  return Math.max(LEAST_WEIGHT, Math.min(...rarities, RAREST));
}

/**
 * @param own its words, as the index should be asked for them.
 * @param apart the same, written as several words.
 */
export function conceptOf(
  typed: string,
  own: readonly string[],
  knowledge: Knowledge,
  lexicon: Lexicon,
  apart?: readonly string[],
): Concept {
  const isIn = (word: string) => lexicon.pagesWith(word) > 0;
  const isKnown = (word: string) => knowledge.stopWords.has(word) || isIn(word);
  // The index also finds what begins with a word: a short one that it lacks would find other words.
  const isAskable = (word: string) => isKnown(word) || word.length >= LONG_ENOUGH;

  const [word = '', ...more] = own;
  const variants = more.length > 0 ? [] : spellingsOf(word, knowledge).filter(isIn);
  const itself = [own, ...variants.map((variant) => [variant])];
  const keys = itself.map(keyOf);
  const groups = new Set(keys.flatMap((key) => knowledge.groups.get(key) ?? []));
  // Words that only belong to one subject are asked for where the word itself leads nowhere: the classifier knows
  // of them, and each would fetch a file of the index.
  const isFound = itself.some((name) => name.every(isIn));
  const asked = [...groups].filter(({ loose }) => !(loose && isFound));
  const names = asked.flatMap((group) =>
    group.words
      .map(wordsOf)
      .filter((name) => !keys.includes(keyOf(name)) && name.every(isAskable))
      .map((name) => ({ name, factor: factorOf(group) })),
  );
  const options = [
    ...variants.map((variant) => optionOf([variant], 1)),
    ...(apart === undefined ? [] : [optionOf(apart, SAME)]),
    ...names.map(({ name, factor }) => optionOf(name, factor)),
  ];
  // A word that the index lacks would be answered with what begins like it.
  if (own.every(isKnown) || options.length === 0) options.unshift(optionOf(own, 1));
  // A thing with common names is no rare thing, whatever it was called. Phrases do not count: their words
  // are commoner than they are.
  const single = names.map(({ name }) => name).filter(({ length }) => length === 1);
  const known = [...itself, ...single].filter((name) => name.every(isIn));
  return { typed, options, weight: weightOf(known, lexicon) };
}

/** What begins with letters that somebody is still typing. @param whole the commonest such word. */
export const beginningOf = (typed: string, whole: string, lexicon: Lexicon): Concept => ({
  typed,
  options: [optionOf([typed], 1)],
  weight: lexicon.rarity(whole),
});
