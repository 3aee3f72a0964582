/**
 * What a machine can check in a work history before somebody else reads it. Pure.
 *
 * A check looks only at what is certain: where a date may mean something harmless, it finds nothing.
 */
import { monthsOf, toMonth, type Month, type YearMonth } from '../../../domain/months';
import { type Row } from './history';
import { analyse, type Bar, type Settings } from './analyse';

/** In the order of the checklist. */
export const checkIds = [
  /** Some dates have a month, others a year alone. */
  'mixedFormats',
  /** A period surely ends before it starts. */
  'endBeforeStart',
  /** A period surely starts, or ends, after the current month. */
  'futureDate',
  /** Two jobs surely share more than the month in which one changes: to be explained. */
  'overlap',
  /** Something surely began more than 15 years ago: perhaps to be left out. */
  'oldestEntry',
  /** Nothing goes on, and the last thing that counts has surely ended. */
  'currentEnded',
  /** A start or an end is missing. */
  'missingDate',
  /** A gap is listed. */
  'longGap',
] as const;
export type CheckId = (typeof checkIds)[number];

/** How a check came out, and for which rows, in the order of the table. */
export interface Check {
  id: CheckId;
  state: 'ok' | 'look';
  rows: readonly string[];
  /** The same rows two by two, where the check is about what lies between them or what they share. */
  pairs?: readonly (readonly string[])[];
}

/** Months: what is older is seldom asked for. */
const OLD = 15 * 12;

/** Months that two jobs may share without a question: the one in which somebody changes. */
const CHANGE = 1;

const isDate = (date: Row['to']): date is YearMonth => date !== undefined && date !== 'now';

const datesOf = ({ from, to }: Row): YearMonth[] => [from, to].filter(isDate);

function mixedFormats(rows: readonly Row[]): Row[] {
  const isMonthKnown = rows.flatMap(datesOf).some(({ month }) => month !== undefined);
  return isMonthKnown
    ? rows.filter((row) => datesOf(row).some(({ month }) => month === undefined))
    : [];
}

const endsBeforeStart = ({ from, to }: Row): boolean =>
  from !== undefined && isDate(to) && monthsOf(to).latest < monthsOf(from).earliest;

/** The one row that ended last, if it is certain that nothing goes on. */
function endedLast(rows: readonly Row[], bars: readonly Bar[], today: Month): string[] {
  const counting = bars.filter(({ counts }) => counts);
  const [newest] = counting;
  const isOver =
    rows.every(({ to }) => to !== 'now') && counting.every(({ possible }) => possible.last < today);
  return newest && isOver ? [newest.row] : [];
}

/** Runs every check. Without a history, there is nothing to check. */
export function checkHistory(rows: readonly Row[], settings: Settings): readonly Check[] {
  if (rows.length === 0) return [];
  const today = toMonth(settings.today.year, settings.today.month);
  const { gaps, overlaps, bars } = analyse(rows, settings);
  const ids = (found: readonly Row[]) => found.map(({ id }) => id);
  const pairs: Partial<Record<CheckId, readonly (readonly string[])[]>> = {
    overlap: overlaps.filter(({ months }) => months > CHANGE).map(({ a, b }) => [a, b]),
    longGap: gaps.map(({ after, before }) => [after ?? [], before ?? []].flat()),
  };
  const found: Record<CheckId, readonly string[]> = {
    mixedFormats: ids(mixedFormats(rows)),
    endBeforeStart: ids(rows.filter(endsBeforeStart)),
    futureDate: ids(
      rows.filter((row) => datesOf(row).some((date) => monthsOf(date).earliest > today)),
    ),
    overlap: pairs.overlap?.flat() ?? [],
    oldestEntry: ids(
      rows.filter(({ from }) => from !== undefined && monthsOf(from).latest < today - OLD),
    ),
    currentEnded: endedLast(rows, bars, today),
    missingDate: ids(rows.filter(({ from, to }) => from === undefined || to === undefined)),
    longGap: pairs.longGap?.flat() ?? [],
  };
  return checkIds.map((id) => {
    const concerned = new Set(found[id]);
    const listed = ids(rows).filter((row) => concerned.has(row));
    const state = listed.length > 0 ? ('look' as const) : ('ok' as const);
    return { id, state, rows: listed, ...(pairs[id]?.length ? { pairs: pairs[id] } : {}) };
  });
}
