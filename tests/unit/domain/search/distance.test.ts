import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from '../../../../src/domain/search/distance';

/** The definition of optimal string alignment, word for word. */
function slips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [end, endB] = [a.at(-1), b.at(-1)];
  const [shorter, shorterB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    slips(shorter, b) + 1,
    slips(a, shorterB) + 1,
    slips(shorter, shorterB) + (end === endB ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && end === b.at(-2) && a.at(-2) === endB) {
    ways.push(slips(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...ways);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

describe('the distance of two words', () => {
  it.each([
    ['nothing, for the same word', 'job', 'job', 0],
    ['nothing, for no letters', '', '', 0],
    ['one for a letter too few', 'inteview', 'interview', 1],
    ['one for a letter too many', 'offfer', 'offer', 1],
    ['one for a wrong letter', 'manazer', 'manager', 1],
    ['one for two letters that are swapped', 'recuriter', 'recruiter', 1],
    ['one for a swap at the beginning', 'ojb', 'job', 1],
    ['one for a swap at the end', 'mangaer', 'manager', 1],
    ['two for two letters that changed over a third', 'boj', 'job', 2],
    ['three for a swap that a letter came between', 'ca', 'abc', 3],
    ['two for two slips', 'acomodation', 'accommodation', 2],
    ['the length, against nothing', '', 'job', 3],
  ])('is %s', (_, a, b, expected) => {
    expect(distance(a, b, 9)).toBe(expected);
    expect(distance(b, a, 9)).toBe(expected);
  });

  it('is that of the definition', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 12)).toBe(slips(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('is exact up to the most that is asked for, and more than that beyond', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
        const exact = slips(a, b);
        const found = distance(a, b, most);
        if (exact <= most) expect(found).toBe(exact);
        else expect(found).toBeGreaterThan(most);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['words of very different length', 'a', 'abcdef', 2],
    ['words whose ends alone differ too much', 'xab', 'abyz', 1],
    ['words with nothing in common', 'abcdef', 'uvwxyz', 2],
    ['words that are not the same, where no slip is allowed', 'job', 'jab', 0],
  ])('is one more than the most for %s', (_, a, b, most) => {
    expect(distance(a, b, most)).toBe(most + 1);
  });

  it('is symmetric, for any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(distance(a, b, 50)).toBe(distance(b, a, 50));
      }),
    );
  });
});
