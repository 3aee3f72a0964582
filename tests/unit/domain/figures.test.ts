import { describe, expect, it } from 'vitest';
import { hasFigure, percentages } from '../../../src/domain/figures';

describe('percentages', () => {
  it.each([
    ['12% of people', ['12%']],
    ['12 % of people', ['12 %']],
    ['12\u00a0% of people', ['12\u00a0%']],
    ['1.5% and 1,200%', ['1.5%', '1,200%']],
    ['10–20% of people', ['10–20%']],
    ['10 - 20 % of people', ['10 - 20 %']],
    ['12 per cent', ['12 per cent']],
    ['12 percent', ['12 percent']],
    ['12 Per Cent', ['12 Per Cent']],
    ['a 15-percent rise', ['15-percent']],
    ['a 15-per-cent rise', ['15-per-cent']],
    ['1 percentage point', ['1 percentage point']],
    ['4 percentage points', ['4 percentage points']],
    ['a 4-percentage-point fall', ['4-percentage-point']],
    ['٤٢% in Arabic digits', ['٤٢%']],
  ])('finds those in "%s"', (text, found) => {
    expect(percentages(text)).toEqual(found);
  });

  it.each([
    '',
    'half of them',
    'per cent',
    'a % sign',
    '12 people',
    'the 90th percentile',
    '3 percenters',
    'in 2022',
  ])('finds none in "%s"', (text) => {
    expect(percentages(text)).toEqual([]);
  });
});

describe('hasFigure', () => {
  it.each([
    '3 months',
    '62%',
    '1,000 people',
    '1.5',
    'COVID-19',
    '2100',
    '1899',
    '20222',
    '½ a day',
  ])('sees one in "%s"', (text) => {
    expect(hasFigure(text)).toBe(true);
  });

  it.each(['', 'three months', 'in 2022', 'In 2022, and 1999.', 'the 1990s', 'from 2019–2022'])(
    'sees none in "%s"',
    (text) => {
      expect(hasFigure(text)).toBe(false);
    },
  );
});
