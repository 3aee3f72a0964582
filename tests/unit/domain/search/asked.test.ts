import { describe, expect, it } from 'vitest';
import { askedTerms, pairsOf, withoutPairs } from '../../../../src/domain/search/asked';
import { wordsOf } from '../../../../src/domain/search/text';

describe('pairs of words', () => {
  it('are each two that follow one another, the beginning and the end among them', () => {
    expect(pairsOf(['should', 'i', 'go'])).toHaveLength(4);
    expect(new Set(pairsOf(['should', 'i', 'go']))).toHaveProperty('size', 4);
    expect(pairsOf(['should', 'i'])[1]).toBe(pairsOf(['why', 'should', 'i', 'go'])[2]);
  });

  it('of no words are none', () => {
    expect(pairsOf([])).toEqual([]);
  });

  it('are one word each, and the beginning of no other', () => {
    for (const pair of pairsOf(['should', 'i', 'go'])) expect(pair).not.toMatch(/[\s\p{P}]/u);
    const [, short = ''] = pairsOf(['go', 'i']);
    const [, long = ''] = pairsOf(['go', 'in']);
    expect(long.startsWith(short)).toBe(false);
  });

  it('can be taken out of a text again', () => {
    const text = ['go', ...pairsOf(['should', 'i']), 'in'].join(' ');
    expect(wordsOf(withoutPairs(text))).toEqual(['go', 'in']);
  });
});

describe('what the index is told of a page', () => {
  it('has the words of its queries once, without marks', () => {
    const terms = askedTerms(new Map([['a', ['Who’s paying?', 'paying who']]]));
    expect(terms.get('a')).toBe('who paying');
  });

  it('has a pair from two queries on, whichever pages they are asked of', () => {
    const pair = pairsOf(wordsOf('should i'))[1];
    const one = askedTerms(new Map([['a', ['should i go', 'i should']]]));
    expect(one.get('a')).not.toContain(pair);
    const more = askedTerms(
      new Map([
        ['a', ['should i go', 'should i stay']],
        ['b', ['what should i say']],
        ['c', ['i should']],
      ]),
    );
    expect(more.get('a')).toContain(pair);
    expect(more.get('b')).toContain(pair);
    expect(more.get('c')).not.toContain(pair);
  });

  it('counts a pair once a query', () => {
    const terms = askedTerms(new Map([['a', ['go go go go', 'no']]]));
    expect(terms.get('a')).toBe('go no');
  });
});
