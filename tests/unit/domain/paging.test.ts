import { describe, expect, it } from 'vitest';
import { pagerNumbers, pagesOf } from '../../../src/domain/paging';
import { pagedPath } from '../../../src/domain/paths';

const list = (length: number) => Array.from({ length }, (_, at) => at);

describe('pagesOf', () => {
  it.each([
    [0, [[]]],
    [1, [[0]]],
    [3, [[0, 1, 2]]],
    [4, [[0, 1, 2], [3]]],
    [7, [[0, 1, 2], [3, 4, 5], [6]]],
  ])('cuts %i items into pages of three', (length, expected) => {
    expect(pagesOf(list(length), 3).map(({ items }) => items)).toEqual(expected);
  });

  it('numbers the pages from 1, and counts them on each', () => {
    expect(pagesOf(list(7), 3).map(({ number, last, count }) => ({ number, last, count }))).toEqual(
      [1, 2, 3].map((number) => ({ number, last: 3, count: 7 })),
    );
  });
});

describe('pagerNumbers', () => {
  it.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [1, 9, '1 2 3 … 9'],
    [4, 9, '1 2 3 4 5 6 … 9'],
    [5, 9, '1 2 3 4 5 6 7 8 9'],
    [5, 10, '1 2 3 4 5 6 7 … 10'],
    [10, 200, '1 … 8 9 10 11 12 … 200'],
    [200, 200, '1 … 198 199 200'],
  ])('shows on page %i of %i: %s', (current, last, expected) => {
    const shown = pagerNumbers(current, last).map((number) => number ?? '…');
    expect(shown.join(' ')).toBe(expected);
  });
});

describe('pagedPath', () => {
  it('gives the first page the path of the list, and each further one its own', () => {
    expect(pagedPath('/articles/', 1)).toBe('/articles/');
    expect(pagedPath('/articles/', 2)).toBe('/articles/page/2/');
  });
});
