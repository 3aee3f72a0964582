import { describe, expect, it } from 'vitest';
import {
  formatYearMonth,
  fromMonth,
  isYearMonth,
  MAX_YEAR,
  MIN_YEAR,
  monthOfDate,
  monthsOf,
  toMonth,
} from '../../../src/domain/months';

describe('the number of a month', () => {
  it('makes spans a subtraction', () => {
    expect(toMonth(2020, 1) - toMonth(2019, 12)).toBe(1);
    expect(toMonth(2020, 5) - toMonth(2019, 5)).toBe(12);
  });

  it('begins with January of the year 0', () => {
    expect(toMonth(0, 1)).toBe(0);
    expect(toMonth(2019, 3)).toBe(2019 * 12 + 2);
  });

  it.each([
    [1930, 1],
    [1999, 12],
    [2000, 1],
    [2024, 2],
    [2100, 12],
  ])('leads back to year %d and month %d', (year, month) => {
    expect(fromMonth(toMonth(year, month))).toEqual({ year, month });
  });

  it('has a month from 1 to 12 even before the year 0', () => {
    expect(fromMonth(-1)).toEqual({ year: -1, month: 12 });
    expect(fromMonth(-12)).toEqual({ year: -1, month: 1 });
    expect(fromMonth(-13)).toEqual({ year: -2, month: 12 });
  });
});

describe('a point in time', () => {
  it('means one month where the month is known', () => {
    const month = toMonth(2019, 3);
    expect(monthsOf({ year: 2019, month: 3 })).toEqual({ earliest: month, latest: month });
  });

  it('means twelve months where the year alone is known', () => {
    expect(monthsOf({ year: 2019 })).toEqual({
      earliest: toMonth(2019, 1),
      latest: toMonth(2019, 12),
    });
  });

  it.each([
    [{ year: 2019, month: 3 }, '2019-03'],
    [{ year: 2019, month: 12 }, '2019-12'],
    [{ year: 2019 }, '2019'],
  ])('is written with two digits for the month: %o', (value, text) => {
    expect(formatYearMonth(value)).toBe(text);
  });
});

describe('isYearMonth', () => {
  it.each([
    { year: MIN_YEAR },
    { year: MAX_YEAR },
    { year: 2019, month: 1 },
    { year: 2019, month: 12 },
    { year: 2019, month: undefined },
  ])('accepts %o', (value) => {
    expect(isYearMonth(value)).toBe(true);
  });

  it.each([
    { year: MIN_YEAR - 1 },
    { year: MAX_YEAR + 1 },
    { year: 2019.5 },
    { year: Number.NaN },
    { year: 2019, month: 0 },
    { year: 2019, month: 13 },
    { year: 2019, month: 1.5 },
    { year: 2019, month: Number.NaN },
  ])('refuses %o', (value) => {
    expect(isYearMonth(value)).toBe(false);
  });
});

describe('the month of a date', () => {
  it.each([
    [new Date(2026, 0, 1, 0, 0, 0), { year: 2026, month: 1 }],
    [new Date(2026, 11, 31, 23, 59, 59), { year: 2026, month: 12 }],
    [new Date(2024, 1, 29), { year: 2024, month: 2 }],
  ])("is that of the user's own clock: %o", (date, month) => {
    expect(monthOfDate(date)).toEqual(month);
  });
});
