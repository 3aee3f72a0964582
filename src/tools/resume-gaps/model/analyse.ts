/**
 * The gaps in a work history: when nothing that counts went on, and how sure that is.
 *
 * Time is counted in calendar months, both ends of a period included: a job to June and the next one
 * from July leave no gap. The current month is over for this purpose: who has worked in it has no gap
 * yet, whose work ended in the month before is one month out of work.
 *
 * What the dates of a row may mean is in `extents.ts`, what a gap lies between in `gaps.ts`.
 *
 * Pure: the same rows and settings always give the same result, in whatever order the rows come.
 */
import { monthsOf, toMonth, type Month, type YearMonth } from '../../../domain/months';
import { byEnd, extentOf, withOpenEnd, type Extent, type Stretch } from './extents';
import { gapsOf, type Gap } from './gaps';
import { kinds, WORK, type Kind, type Row } from './history';

export type { Gap } from './gaps';

/** What the user may set, and the current month. */
export interface Settings {
  today: YearMonth & { month: number };
  /** Months: gaps whose greatest length is below are not listed. */
  threshold: number;
  /** Years: gaps that ended longer ago are not listed. */
  lookBack: number;
  /** Kinds that count as covered besides those that always do. */
  covers: readonly Kind[];
}

/** What a user begins with: everything that somebody would write into a history counts. */
export const DEFAULTS = {
  threshold: 3,
  lookBack: 10,
  covers: kinds.filter((kind) => !WORK.includes(kind)),
} as const satisfies Omit<Settings, 'today'>;

/** A row as a bar on the line of time. */
export interface Bar {
  row: string;
  /** Months in which it surely went on; `undefined` where that is certain of none. */
  sure: Stretch | undefined;
  /** Months in which it may have gone on. */
  possible: Stretch;
  /** It surely goes on after the current month. */
  goesOn: boolean;
  /** It counts as covered. */
  counts: boolean;
}

/** Everything that follows from a history. */
export interface Analysis {
  /** Those listed, the newest first. */
  gaps: readonly Gap[];
  /** How many are not: for being short, and for being old though long enough. */
  notListed: { short: number; old: number };
  /** From the earliest start there may be to the current month; `undefined` without a usable row. */
  span: Stretch | undefined;
  /** One for each usable row, the newest first, whether it counts or not. */
  bars: readonly Bar[];
  /** Rows that cannot be used: without a start, surely ended before it, or not begun yet. */
  unusable: readonly string[];
  /** Jobs that surely went on at the same time, and for how many months at least. */
  overlaps: readonly { a: string; b: string; months: number }[];
}

/** The number of months of a year. */
const YEAR = 12;

function overlapsOf(extents: readonly Extent[]): Analysis['overlaps'] {
  const jobs = extents
    .flatMap(({ row, sure }) => (sure && WORK.includes(row.kind) ? [{ id: row.id, ...sure }] : []))
    .sort((a, b) => a.first - b.first || (a.id < b.id ? -1 : 1));
  const overlaps: { a: string; b: string; months: number }[] = [];
  jobs.forEach((job, place) => {
    for (let other = place + 1; other < jobs.length; other += 1) {
      const second = jobs[other];
      if (!second || second.first > job.last) break;
      const months = Math.min(job.last, second.last) - second.first + 1;
      overlaps.push({ a: job.id, b: second.id, months });
    }
  });
  return overlaps;
}

const barOf = ({ row, start, end, sure, counts }: Extent, today: Month): Bar => ({
  row: row.id,
  sure,
  possible: { first: start.earliest, last: end.latest },
  goesOn: row.to === 'now' || (row.to !== undefined && monthsOf(row.to).earliest > today),
  counts,
});

/** Finds the gaps of a history, and what a picture of it needs. */
export function analyse(rows: readonly Row[], settings: Settings): Analysis {
  const today = toMonth(settings.today.year, settings.today.month);
  const read = rows.map((row) => ({ row, extent: extentOf(row, today, settings.covers) }));
  const unbounded = read.flatMap(({ extent }) => extent ?? []);
  const starting = unbounded.filter(({ counts }) => counts);
  const extents = unbounded.map((extent) => withOpenEnd(extent, starting));
  const all = gapsOf(
    extents.filter(({ counts }) => counts),
    today,
  );
  const long = all.filter(({ max }) => max >= settings.threshold);
  const gaps = long.filter(({ last }) => last >= today - settings.lookBack * YEAR);
  return {
    gaps,
    notListed: { short: all.length - long.length, old: long.length - gaps.length },
    span:
      extents.length > 0
        ? { first: Math.min(...extents.map(({ start }) => start.earliest)), last: today }
        : undefined,
    bars: [...extents].sort((a, b) => byEnd(b, a)).map((extent) => barOf(extent, today)),
    unusable: read.filter(({ extent }) => !extent).map(({ row }) => row.id),
    overlaps: overlapsOf(extents),
  };
}
