import { expect, it } from 'vitest';
import { mean, spread } from '../../../src/prose/statistics';

it('tells the mean, which is nothing of nothing', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(mean([])).toBe(0);
});

it('tells the spread as the standard deviation of the whole', () => {
  expect(spread([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2);
  expect(spread([12, 12, 12])).toBe(0);
});
