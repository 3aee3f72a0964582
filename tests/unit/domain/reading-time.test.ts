import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from '../../../src/domain/reading-time';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['don’t count the apostrophe or the well-known hyphen', 8],
    ['numbers 12 count — dashes do not', 6],
  ])('counts "%s" as %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [238, 1],
    [357, 2],
    [1190, 5],
  ])('gives whole minutes for %i words', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
