/** Calendar months as whole numbers, so that spans are subtraction. Pure: "today" is an argument. */

/** Months since January of the year 0: `2019-03` is `2019 * 12 + 2`. */
export type Month = number;

/** A point in time as people give it: a month of a year, or a year alone. */
export interface YearMonth {
  /** Four digits, `MIN_YEAR` to `MAX_YEAR`. */
  readonly year: number;
  /** 1 to 12; absent where only the year is known. */
  readonly month?: number;
}

/** Nobody's working life reaches further back; "0201" is a typing error for 2010 or 2001. */
export const MIN_YEAR = 1930;
/** Nobody plans further ahead. */
export const MAX_YEAR = 2100;

/** The number of a month, 1 to 12, of a year. */
export const toMonth = (year: number, month: number): Month => year * 12 + month - 1;

/** Year and month, 1 to 12, of a number. */
export const fromMonth = (value: Month): { year: number; month: number } => ({
  year: Math.floor(value / 12),
  month: (((value % 12) + 12) % 12) + 1,
});

/** The first and the last month that a point in time may mean: twelve of them for a year alone. */
export const monthsOf = ({ year, month }: YearMonth): { earliest: Month; latest: Month } =>
  month === undefined
    ? { earliest: toMonth(year, 1), latest: toMonth(year, 12) }
    : { earliest: toMonth(year, month), latest: toMonth(year, month) };

/** Whether year and month lie in the ranges above. */
export const isYearMonth = ({
  year,
  month,
}: {
  year: number;
  month?: number | undefined;
}): boolean =>
  Number.isInteger(year) &&
  year >= MIN_YEAR &&
  year <= MAX_YEAR &&
  (month === undefined || (Number.isInteger(month) && month >= 1 && month <= 12));

/** The month of a date, in the user's own time zone. */
export const monthOfDate = (date: Date): YearMonth & { month: number } => ({
  year: date.getFullYear(),
  month: date.getMonth() + 1,
});

/** As text: `2019-03`, or `2019` for a year alone. */
export const formatYearMonth = ({ year, month }: YearMonth): string =>
  month === undefined ? `${year}` : `${year}-${String(month).padStart(2, '0')}`;
