/** A line as it is being written: fields of text that may not be right yet. Pure. */
import { MAX_YEAR, MIN_YEAR, monthsOf, type YearMonth } from '../../../domain/months';
import type { Kind, Period } from './history';

/** A date as its two fields hold it: a month's number or nothing, and a year. */
export interface DraftDate {
  readonly month: string;
  readonly year: string;
}

export interface Draft {
  readonly what: string;
  readonly where: string;
  readonly kind: Kind;
  readonly from: DraftDate;
  readonly to: DraftDate;
  /** It has no end yet; what `to` holds does not count. */
  readonly goesOn: boolean;
}

/** Fields of a draft that can be wrong. */
export type DraftField = 'what' | 'from' | 'to';

/** What is wrong with a draft: the key of its message, and the field to fix. */
export interface Fault {
  readonly message: 'needsName' | 'needsStart' | 'needsEnd' | 'endFirst' | 'full';
  readonly field: DraftField;
}

const NO_DATE: DraftDate = { month: '', year: '' };

export const emptyDraft: Draft = {
  ...{ what: '', where: '', kind: 'job' },
  ...{ from: NO_DATE, to: NO_DATE, goesOn: false },
};

const fieldsOf = (date: Period['to']): DraftDate =>
  date === undefined || date === 'now'
    ? NO_DATE
    : { month: date.month === undefined ? '' : String(date.month), year: String(date.year) };

/** A line of the history, ready to be changed. */
export const draftOf = ({ what, where, kind, from, to }: Period): Draft => ({
  ...{ what, where, kind },
  ...{ from: fieldsOf(from), to: fieldsOf(to), goesOn: to === 'now' },
});

const isSameDate = (a: DraftDate, b: DraftDate) => a.month === b.month && a.year === b.year;

/** Whether somebody would miss it: it holds more, or other things, than what it began with. */
export const isWritten = (draft: Draft, began: Draft): boolean =>
  draft.what !== began.what ||
  draft.where !== began.where ||
  draft.kind !== began.kind ||
  draft.goesOn !== began.goesOn ||
  !isSameDate(draft.from, began.from) ||
  !isSameDate(draft.to, began.to);

/** A year with or without a month; `undefined` where the year is none. */
function toDate({ month, year }: DraftDate): YearMonth | undefined {
  const found = Number(year);
  if (!/^\d{4}$/.test(year.trim()) || found < MIN_YEAR || found > MAX_YEAR) return undefined;
  return { year: found, ...(month === '' ? {} : { month: Number(month) }) };
}

/** The line that a draft becomes, or the first thing that is wrong with it, in the order of the form. */
export function readDraft(draft: Draft): Period | Fault {
  const what = draft.what.trim();
  const where = draft.where.trim();
  const from = toDate(draft.from);
  const to = draft.goesOn ? 'now' : toDate(draft.to);
  if (what === '' && where === '') return { message: 'needsName', field: 'what' };
  if (from === undefined) return { message: 'needsStart', field: 'from' };
  if (to === undefined) return { message: 'needsEnd', field: 'to' };
  if (to !== 'now' && monthsOf(to).latest < monthsOf(from).earliest) {
    return { message: 'endFirst', field: 'to' };
  }
  return { what, where, kind: draft.kind, from, to };
}

export const isFault = (read: Period | Fault): read is Fault => 'field' in read;
