/** What a word of a query may be that is in no page as it was typed. */
import { distance } from './distance';
import { spellingsOf, type Knowledge } from './knowledge';
import type { Lexicon } from './lexicon';

export type Reading =
  | { kind: 'spelling'; word: string }
  /** Two words written as one. */
  | { kind: 'joined'; words: readonly string[] }
  /** Letters of a word that somebody is still typing: `word` is the commonest such. */
  | { kind: 'beginning'; word: string }
  | { kind: 'slip'; word: string }
  | { kind: 'nothing' };

interface Typed {
  /** Whether it is the last word, which may not be finished. */
  isLast: boolean;
  /** Whether it is meant as it was typed. */
  literal: boolean;
}

/** Shorter ones are no halves: nearly every word begins or ends with them. */
const SHORTEST_FIRST = 3;
const SHORTEST_SECOND = 2;

function halvesOf(word: string, isWord: (half: string) => boolean): string[] | undefined {
  for (let cut = word.length - SHORTEST_SECOND; cut >= SHORTEST_FIRST; cut -= 1) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    if (halves.every(isWord)) return halves;
  }
  return undefined;
}

/** The likeliest reading of a word that no page has. One slip is likelier than two words in one. */
export function readUnknown(
  word: string,
  knowledge: Knowledge,
  lexicon: Lexicon,
  { isLast, literal }: Typed,
): Reading {
  const isIn = (one: string) => lexicon.pagesWith(one) > 0;
  const spelling = spellingsOf(word, knowledge).find(isIn);
  if (spelling !== undefined) return { kind: 'spelling', word: spelling };

  const near = literal ? undefined : lexicon.nearest(word);
  const halves = halvesOf(word, (half) => knowledge.stopWords.has(half) || isIn(half));
  const isOneSlip = near !== undefined && distance(word, near, 1) === 1;
  if (halves !== undefined && !isOneSlip) return { kind: 'joined', words: halves };

  const whole = isLast ? lexicon.completed(word) : undefined;
  if (whole !== undefined) return { kind: 'beginning', word: whole };
  return near === undefined ? { kind: 'nothing' } : { kind: 'slip', word: near };
}
