import { describe, expect, it } from 'vitest';
import { layOutBars, niceMaximum } from '../../../src/domain/bar-chart';

describe('niceMaximum', () => {
  it.each([
    [1, 1],
    [1.01, 2],
    [2.1, 2.5],
    [3, 5],
    [5.1, 10],
    [10, 10],
    [11, 20],
    [23, 25],
    [99, 100],
    [1000, 1000],
    [1001, 2000],
  ])('rounds %d up to %d', (largest, maximum) => {
    expect(niceMaximum(largest)).toBe(maximum);
  });

  it.each([
    [0.3, 0.5],
    [0.07, 0.1],
  ])('rounds the fraction %d up to %d', (largest, maximum) => {
    expect(niceMaximum(largest)).toBeCloseTo(maximum, 10);
  });

  it.each([[0], [-4], [Number.NaN], [Number.NEGATIVE_INFINITY]])('gives 1 for %d', (largest) => {
    expect(niceMaximum(largest)).toBe(1);
  });
});

describe('layOutBars', () => {
  it.each([
    ['nothing', 0, 0],
    ['a quarter', 25, 0.25],
    ['the whole', 100, 1],
  ])('draws a value from zero: %s', (label, value, width) => {
    expect(layOutBars([{ label, value }], 100)).toEqual([{ label, value, start: 0, width }]);
  });

  it('draws a range from its lower to its upper end', () => {
    expect(layOutBars([{ label: 'a', value: 50, to: 75 }], 100)).toEqual([
      { label: 'a', value: 50, to: 75, start: 0.5, width: 0.25 },
    ]);
  });

  it('keeps the order of the points', () => {
    const points = [
      { label: 'small', value: 1 },
      { label: 'large', value: 3 },
      { label: 'middle', value: 2 },
    ];
    expect(layOutBars(points, 4).map(({ label }) => label)).toEqual(['small', 'large', 'middle']);
  });

  it('draws no bars for no points', () => {
    expect(layOutBars([], 100)).toEqual([]);
  });

  it.each([
    ['a negative value', { value: -1 }, '"a": -1 does not fit an axis from 0 to 100'],
    ['a value past the end', { value: 101 }, '"a": 101 does not fit an axis from 0 to 100'],
    ['no number', { value: Number.NaN }, '"a": NaN does not fit an axis from 0 to 100'],
    [
      'a range past the end',
      { value: 1, to: 101 },
      '"a": 1–101 does not fit an axis from 0 to 100',
    ],
    [
      'a range that runs backwards',
      { value: 9, to: 3 },
      '"a": 9–3 does not fit an axis from 0 to 100',
    ],
  ])('refuses %s', (_, point, message) => {
    expect(() => layOutBars([{ label: 'a', ...point }], 100)).toThrow(new RangeError(message));
  });
});
