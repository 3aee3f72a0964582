/** A single date as it is understood, whatever the way in which it was written. */
import { isYearMonth, MIN_YEAR, type YearMonth } from '../../../domain/months';
import type { Today } from '../model/history';

/** A point in time; a season or 2017/18 begins and ends at different ones. */
export interface Point {
  readonly kind: 'point';
  readonly from: YearMonth;
  readonly to: YearMonth;
  /** `own`: a span by itself. `short`: its year has two figures. `day`: too exact for an entry of its own. */
  readonly form: 'year' | 'month' | 'isoMonth' | 'isoDay' | 'day' | 'short' | 'own';
  /** 2009-10 may also mean 2009 to 2010. */
  readonly isMaybePair?: boolean;
}

/** Two dates written as one: 2017-2019. */
export interface Span {
  readonly kind: 'span';
  readonly from: YearMonth;
  readonly to: YearMonth;
}

/** A point at a year, or a month of it; `undefined` where there is no such month. */
export const point = (
  year: number | undefined,
  month: number | undefined,
  form: Point['form'],
): Point | undefined => {
  if (year === undefined) return undefined;
  const at: YearMonth = month === undefined ? { year } : { year, month };
  return isYearMonth(at) ? { kind: 'point', from: at, to: at, form } : undefined;
};

/** The year of two figures, where only one is likely: not '30 to '36 in 2026. */
export function ofTwoFigures(two: number, today: Today | undefined): number | undefined {
  if (today === undefined) return undefined;
  const late = 2000 + two;
  const early = 1900 + two;
  if (late <= today.year || early < MIN_YEAR) return late;
  return late > today.year + 10 ? early : undefined;
}

/** Whether a number may be that of a day. */
export const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** Whether a number is that of a month. */
export const isMonth = (value: number): boolean => value >= 1 && value <= 12;
