/** What distinguishes queries: their words, their other names, and which follow which. */
import { stemmer } from 'stemmer';
import { keyOf, type Knowledge } from './knowledge';
import { wordsOf } from './text';

/** Of a longer text, so many words are looked at. */
const MOST_WORDS = 60;
/** A name of more words is not looked for. */
const LONGEST_NAME = 4;

/** In place of the beginning and the end of a text. */
const EDGE = '.';

/**
 * The features of a text, each once: stems of words that mean something; for each name that it has of a
 * group, the group (`=` and its first word); each two neighbouring stems, small words and both ends among
 * them (`should+i`).
 */
export function featuresOf(text: string, { stopWords, groups }: Knowledge): string[] {
  const words = wordsOf(text).slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const stems = words.map(stemmer);
  const features = new Set<string>();
  words.forEach((word, at) => {
    if (!stopWords.has(word)) features.add(stems[at] ?? word);
    for (let length = 1; length <= LONGEST_NAME && at + length <= words.length; length += 1) {
      for (const group of groups.get(keyOf(words.slice(at, at + length))) ?? []) {
        features.add(`=${group.words[0]?.replaceAll(' ', '-') ?? ''}`);
      }
    }
  });
  [...stems, EDGE].forEach((stem, at) => features.add(`${stems[at - 1] ?? EDGE}+${stem}`));
  return [...features];
}

/** Whether a feature is of two words that follow one another. */
export const isPair = (feature: string): boolean => feature.includes('+');
