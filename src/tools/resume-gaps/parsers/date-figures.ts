/** Dates of figures alone: what each figure is, and whether the day or the month comes first. */
import { isYearMonth } from '../../../domain/months';
import type { Today } from '../model/history';
import { isDay, isMonth, ofTwoFigures, point, type Point, type Span } from './date-point';

/** Which comes first in 01/02/2019, by the mark between: known if another date of the text shows it. */
export type Order = ReadonlyMap<string, 'day' | 'month' | 'unknown'>;

/** Whether the dates of a text show that the day comes before the month, or after it. */
export function findOrder(matches: readonly RegExpMatchArray[]): Order {
  const order = new Map<string, 'day' | 'month' | 'unknown'>();
  for (const { groups } of matches) {
    const mark = groups?.['between'];
    if (mark === undefined) continue;
    const figures = (groups?.['figures'] ?? '').split(mark);
    const [a = 0, b = 0] = figures.map(Number);
    if (figures.length !== 3 || figures[0]?.length === 4) continue;
    const shown =
      a > 12 && isDay(a) && isMonth(b)
        ? 'day'
        : b > 12 && isDay(b) && isMonth(a)
          ? 'month'
          : undefined;
    if (shown === undefined) continue;
    const before = order.get(mark);
    order.set(mark, before === undefined || before === shown ? shown : 'unknown');
  }
  return order;
}

/** 17-19, after the first year: longer than a working life is none. */
function endOfPair(year: number, two: number): number | undefined {
  const sameCentury = year - (year % 100) + two;
  const end = sameCentury < year ? sameCentury + 100 : sameCentury;
  return end > year && end - year <= 60 ? end : undefined;
}

/** Year with day and month in either order; the year alone where both are possible. */
function dayAndMonth(
  [a, b]: readonly [number, number],
  year: number | undefined,
  order: 'day' | 'month' | 'unknown' | undefined,
): Point | undefined {
  const dayFirst = isDay(a) && isMonth(b);
  const monthFirst = isMonth(a) && isDay(b);
  if (!dayFirst && !monthFirst) return undefined;
  if (dayFirst !== monthFirst) return point(year, dayFirst ? b : a, 'day');
  if (a === b || order === 'month') return point(year, a, 'day');
  return point(year, order === 'day' ? b : undefined, 'day');
}

/** 2019, 2019-03, 03/2019, 2017-19, 14.03.2019 and the like, by the lengths of their figures. */
export function readFigures(
  text: string,
  mark: string | undefined,
  order: Order,
  today: Today | undefined,
): Point | Span | undefined {
  const figures = mark === undefined ? [text] : text.split(mark);
  const [a = 0, b = 0, c = 0] = figures.map(Number);
  const isLong = mark === '–';
  switch (figures.map(({ length }) => (length <= 2 ? 'n' : length === 4 ? 'Y' : '?')).join('')) {
    case 'Y':
      return point(a, undefined, 'year');
    case 'YY': {
      const [from, to] = [{ year: a }, { year: b }];
      if (mark === '.' || !isYearMonth(from) || !isYearMonth(to)) return undefined;
      return mark === '/' ? { kind: 'point', from, to, form: 'own' } : { kind: 'span', from, to };
    }
    case 'Yn': {
      const end = mark !== '.' && figures[1]?.length === 2 ? endOfPair(a, b) : undefined;
      const month = isLong ? undefined : isMonth(b) ? point(a, b, 'isoMonth') : undefined;
      if (month) return { ...month, isMaybePair: end !== undefined };
      const [from, to] = [{ year: a }, { year: end ?? 0 }];
      if (!isYearMonth(from) || !isYearMonth(to)) return undefined;
      return mark === '/' ? { kind: 'point', from, to, form: 'own' } : { kind: 'span', from, to };
    }
    case 'nY':
      return isLong || !isMonth(a) ? undefined : point(b, a, 'month');
    case 'nn':
      return mark === '/' && figures[1]?.length === 2 && isMonth(a)
        ? point(ofTwoFigures(b, today), a, 'short')
        : undefined;
    case 'Ynn':
      return !isLong && isMonth(b) && isDay(c) ? point(a, b, 'isoDay') : undefined;
    case 'nnY':
      return isLong ? undefined : dayAndMonth([a, b], c, order.get(mark ?? ''));
    case 'nnn':
      return (mark === '.' || mark === '/') && figures[2]?.length === 2
        ? dayAndMonth([a, b], ofTwoFigures(c, today), order.get(mark))
        : undefined;
    default:
      return undefined;
  }
}
