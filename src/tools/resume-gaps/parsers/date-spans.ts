/** From atoms to spans: which two the text between them joins, and which one is a span by itself. */
import type { YearMonth } from '../../../domain/months';
import type { Today } from '../model/history';
import type { Atom, Place } from './date-atoms';
import { ofTwoFigures, point, type Point } from './date-point';
import { ABOUT, AND, BETWEEN, DASH, FROM, SINCE, UNTIL } from './date-words';

/** The beginning and the end of a span. */
export interface Ends {
  readonly from: YearMonth;
  readonly to: YearMonth | 'now' | undefined;
}

/** Between two dates that belong together; a line may end once in it. */
const SPACE = '[ \\t]{0,20}\\n?[ \\t]{0,20}';
const JOINED = new RegExp(
  `^${SPACE}(?:${DASH}|(?:(?:${DASH})[ \\t]?)?(?:${UNTIL}))${SPACE}(?:(?:${ABOUT})[ -])?$`,
);
const JOINED_BY_AND = new RegExp(`^[ \\t](?:${AND})[ \\t](?:(?:${ABOUT})[ -])?$`);
const LONGEST_JOIN = 80;

/** Before a date, with nothing in between. */
const BEFORE = new RegExp(
  `(?:^|[^a-z\\d'])((?:(?:(?<since>${SINCE})|(?<between>${BETWEEN})|${FROM})[ \\t:]{1,3})?(?:(?:${ABOUT})[ -])?)$`,
);
const LONGEST_BEFORE = 40;

/** After a date that has an end, even one that could not be read. */
const GOES_ON = new RegExp(`^${SPACE}(?:${DASH}|(?:${UNTIL})\\b)`);

/** After a date whose end is left open. */
const OPEN = /^[ \t]{0,3}[-–]{1,2}[ \t]{0,3}(?:\?|\.{2,3}|…)?[ \t]{0,3}(?=[)\]]|\n|$|\t| {3})/;

/** Longer lines are prose, where no single date is an entry. */
const LONGEST_LINE = 120;

/** Dates that a slash may join: 2019-03/2020-04. */
const isIso = ({ form }: Point) => form === 'isoMonth' || form === 'isoDay';

/** The words right before a date that belong to it, as in "from early 2019". */
interface Lead {
  readonly length: number;
  /** They mean that it goes on from there. */
  readonly isSince: boolean;
  /** They announce two dates with "and" between them. */
  readonly isBetween: boolean;
}

/** What leads to the date at `start`; nothing before `earliest` belongs to it. */
export function wordsBefore(plain: string, start: number, earliest = 0): Lead {
  const match = BEFORE.exec(plain.slice(Math.max(earliest, start - LONGEST_BEFORE), start));
  return {
    length: match?.[1]?.length ?? 0,
    isSince: match?.groups?.['since'] !== undefined,
    isBetween: match?.groups?.['between'] !== undefined,
  };
}

/** Whether `a` and `b` are the ends of one span, by the text between them. */
export function areJoined(plain: string, a: Atom, b: Atom): boolean {
  const gap = plain.slice(a.end, b.start);
  if (gap.length > LONGEST_JOIN || a.kind === 'span' || b.kind === 'span') return false;
  if (/^ ?\/ ?$/.test(gap)) {
    if (a.kind === 'month') return b.kind === 'point';
    return a.kind === 'point' && b.kind === 'point' && isIso(a) && isIso(b);
  }
  // "Present – 2019" at the beginning of a line, or of a column.
  if (a.kind === 'now') {
    const ahead = plain.slice(Math.max(0, a.start - 3), a.start);
    return b.kind === 'point' && /^ ?[-–] ?$/.test(gap) && /(?:^|\n|\t| {2}|\()$/.test(ahead);
  }
  // "to date" holds its own "to".
  if (b.kind === 'now' && /^[ \t]{1,20}$/.test(gap)) {
    return /^(?:up |to |till |until |onward)/.test(plain.slice(b.start, b.start + 8));
  }
  if (JOINED_BY_AND.test(gap)) return wordsBefore(plain, a.start).isBetween;
  if (!JOINED.test(gap)) return false;
  // A dash that begins a line is a bullet if that before begins so too.
  if (/\n[ \t]*[-–]/.test(gap)) {
    const ahead = plain.slice(Math.max(0, a.start - LONGEST_LINE), a.start);
    if (/^[ \t]*[-–•*·]/.test(ahead.slice(ahead.lastIndexOf('\n') + 1))) return false;
  }
  // Over the end of a line only if the second date is all that its line, or its column, holds.
  return !gap.includes('\n') || /^[)\]]?(?: ?$| ?\n|\t| {2})/.test(plain.slice(b.end, b.end + 4));
}

/** The ends of the span from `a` to `b`, if these can be its ends. */
export function join(a: Atom, b: Atom, today: Today): Ends | undefined {
  if (a.kind === 'point') {
    if (b.kind === 'now') return { from: a.from, to: 'now' };
    if (b.kind === 'point') return { from: a.from, to: b.to };
    if (b.kind === 'month' && b.two !== undefined && a.form === 'short') {
      const to = point(ofTwoFigures(b.two, today), b.month, 'short');
      return to && { from: a.from, to: to.to };
    }
    return undefined;
  }
  if (a.kind === 'now') return b.kind === 'point' ? { from: b.from, to: 'now' } : undefined;
  if (a.kind !== 'month') return undefined;
  if (b.kind === 'now' && a.two !== undefined) {
    const from = point(ofTwoFigures(a.two, today), a.month, 'short');
    return from && { from: from.from, to: 'now' };
  }
  if (b.kind !== 'point' || b.from.month === undefined || b.form === 'own' || isIso(b)) {
    return undefined;
  }
  // Jan–Mar 2020; in Jan 14 – Mar 2020 nobody knows what 14 is.
  return a.two === undefined || b.form === 'day'
    ? { from: { year: b.from.year, month: a.month }, to: b.to }
    : undefined;
}

/** Whether a single date at this place is an entry of its own: nothing else is in its line or column, or it is at the edge. */
function isEntryOfItsOwn(plain: string, { start, end }: Place, isYear: boolean): boolean {
  const ahead = plain.slice(Math.max(0, start - LONGEST_LINE - 1), start);
  const behind = plain.slice(end, end + LONGEST_LINE + 1);
  const left = ahead.slice(ahead.lastIndexOf('\n') + 1);
  const right = behind.split('\n', 1)[0] ?? '';
  if (left.length + right.length > LONGEST_LINE) return false;
  const isEntry = /[a-z]{2}/.test(left + right);
  const opens = /(?:^|\t| {2}|\|)[ \t([•*·–-]{0,4}$/.test(left);
  const closes = /^[)\].,:]?[ \t]{0,3}(?:$|\t| {2}|\|)/.test(right);
  if (opens && closes) return isEntry || !isYear;
  if (/^[ \t•*·–-]*$/.test(left)) return /^(?:: ?| [–-] )[^\d]*[a-z]{2}/.test(right);
  const closesLine = /^[)\].]?[ \t]*$/.test(right);
  if (!closesLine || /[a-z]{3}[.!?] |\d,? ?$/.test(left)) return false;
  // A place and a date are how a letter ends: "Berlin, March 2024".
  return / [–-] $|\($/.test(left) || /[a-z][^\s]*\s+[^\s]*[a-z][^\s]*, $/.test(left);
}

/** The ends of a span of which the text gives one date alone. */
export function alone(plain: string, atom: Atom, isSince: boolean): (Ends & Place) | undefined {
  if (atom.kind === 'span') return atom;
  if (atom.kind !== 'point') return undefined;
  const { from, form, start, end } = atom;
  if (form !== 'short') {
    const behind = plain.slice(end, end + LONGEST_BEFORE);
    if (isSince && !GOES_ON.test(behind)) return { from, to: 'now', start, end };
    const open = OPEN.exec(behind);
    if (open) return { from, to: undefined, start, end: end + open[0].trimEnd().length };
  }
  if (form === 'own') return atom;
  if (form === 'short' || form === 'day' || form === 'isoDay') return undefined;
  if (!isEntryOfItsOwn(plain, atom, from.month === undefined)) return undefined;
  return atom.isMaybePair ? { from: { year: from.year }, to: undefined, start, end } : atom;
}
