import type { YearMonth } from '../../../domain/months';
import { clean } from './clean';
import { readDate } from './dates';
import type { Today } from '../model/history';

/** Longer than any date that is written out; what is cut there is none. */
const LONGEST = 80;

/** The date in a field. */
export function readFieldDate(value: unknown, today: Today): YearMonth | 'now' | undefined {
  const text = clean(typeof value === 'number' ? String(value) : value, LONGEST);
  return text === '' ? undefined : readDate(text, today);
}

/**
 * Beginning and end of a period from two fields. Whoever leaves the end open is still there; but
 * where the beginning is missing too, nothing is known.
 */
export function readFieldDates(
  start: unknown,
  end: unknown,
  today: Today,
): { from: YearMonth | undefined; to: YearMonth | 'now' | undefined } {
  const isBlank = (value: unknown) =>
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'string' && value.trim() === '');
  const from = readFieldDate(start, today);
  return {
    from: from === 'now' ? undefined : from,
    to: !isBlank(end) ? readFieldDate(end, today) : isBlank(start) ? undefined : 'now',
  };
}
