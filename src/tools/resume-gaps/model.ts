/**
 * The gaps in a work history: when nothing that counts went on, and how sure that is.
 *
 * Time is counted in calendar months, both ends of a period included: a job to June and the next one
 * from July leave no gap. The current month is over for this purpose: who has worked in it has no gap
 * yet, whose work ended in the month before is one month out of work.
 *
 * Dates that are not exact are ranges, and the dates of each row are independent of the others. A gap
 * therefore has a least and a greatest length, and both are exact: dates within the ranges reach them,
 * and none go beyond. What lies between two neighbours is one gap. Neighbours are
 *
 * - stretches of months that are covered whatever the dates;
 * - rows of which no month is certain (a year alone for the start, and the same year or nothing for the
 *   end), if nothing else surely covers a month of that year: then their place is certain. Several of
 *   one year stand together, and what may lie between the first and the last of them is a gap too.
 *
 * A row without a certain month in a year in which others surely cover some may lie on either side of
 * those, so it parts nothing; it only shortens what is around it, or begins the history. The length of
 * a gap is the number of months without cover between its neighbours, in one piece or not. Whatever
 * the dates turn out to be, no two gaps share a month; but the months in which they may lie can meet,
 * in the year of a row without a certain month.
 *
 * Pure: the same rows and settings always give the same result, in whatever order the rows come.
 */
import { monthsOf, toMonth, type Month, type YearMonth } from '../../domain/months';
import { kinds, WORK, type Kind, type Row } from './history';

/** What the reader may set, and the current month. */
export interface Settings {
  today: YearMonth & { month: number };
  /** Months: gaps whose greatest length is below are not listed. */
  threshold: number;
  /** Years: gaps that ended longer ago are not listed. */
  lookBack: number;
  /** Kinds that count as covered besides those that always do. */
  covers: readonly Kind[];
}

/** Where a reader begins: everything that somebody would write into a history counts. */
export const DEFAULTS = {
  threshold: 3,
  lookBack: 10,
  covers: kinds.filter((kind) => !WORK.includes(kind)),
} as const satisfies Omit<Settings, 'today'>;

/** Months in a row, both ends included. */
interface Stretch {
  first: Month;
  last: Month;
}

/** A time between two neighbouring rows in which nothing that counts may have gone on. */
export interface Gap {
  /** Made of the rows on both sides: the same as long as they are neighbours. */
  id: string;
  /** The first and the last month that may belong to it: those of its greatest length. */
  first: Month;
  last: Month;
  /** Its least and its greatest length in months; 0 where there may be no gap at all. */
  min: number;
  max: number;
  /** The row that likely ended last before it; never `undefined`, as nothing precedes the first start. */
  after: string | undefined;
  /** The row that likely began first after it; `undefined` where nothing has begun since. */
  before: string | undefined;
  /** Nothing has begun since: it lasts, if it is one at all. */
  goesOn: boolean;
}

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

interface Range {
  earliest: Month;
  latest: Month;
}

/** A row and what its dates may mean, up to the current month. */
interface Extent {
  row: Row;
  start: Range;
  end: Range;
  sure: Stretch | undefined;
  counts: boolean;
}

/** The number of months of a year. */
const YEAR = 12;

const byId = (a: Extent, b: Extent) => (a.row.id < b.row.id ? -1 : 1);

/** Twice the middle of a range, to stay with whole numbers. */
const middle = ({ earliest, latest }: Range) => earliest + latest;

/** Where nothing is known of the end, the start is all that can be gone by. */
const likelyEnd = ({ row, end }: Extent) => (row.to === undefined ? 2 * end.earliest : middle(end));

const byStart = (a: Extent, b: Extent) =>
  middle(a.start) - middle(b.start) || likelyEnd(a) - likelyEnd(b) || byId(a, b);

const byEnd = (a: Extent, b: Extent) =>
  likelyEnd(a) - likelyEnd(b) || middle(a.start) - middle(b.start) || byId(a, b);

function endOf({ to }: Row, start: Range, today: Month): Range {
  if (to === 'now') return { earliest: today, latest: today };
  return to === undefined ? { earliest: start.earliest, latest: today } : monthsOf(to);
}

/** What the dates of a row may mean; `undefined` where they mean nothing that could have been. */
function extentOf(row: Row, { today, covers }: Settings): Extent | undefined {
  if (row.from === undefined) return undefined;
  const now = toMonth(today.year, today.month);
  const from = monthsOf(row.from);
  const to = endOf(row, from, now);
  if (from.earliest > now || to.latest < from.earliest) return undefined;
  // Either date narrows the other: 2019 to 2019-03 began by March.
  const latestEnd = Math.min(to.latest, now);
  const start = { earliest: from.earliest, latest: Math.min(from.latest, latestEnd) };
  const end = {
    earliest: Math.min(Math.max(to.earliest, from.earliest), now),
    latest: latestEnd,
  };
  const isSure = start.latest <= end.earliest;
  return {
    row,
    start,
    end,
    sure: isSure ? { first: start.latest, last: end.earliest } : undefined,
    counts: WORK.includes(row.kind) || covers.includes(row.kind),
  };
}

/**
 * An end that is not known is certain only to come no earlier than the start. It is taken to come, at
 * the latest, in the month before the next row that counts and surely starts later has begun.
 */
function withOpenEnd(extent: Extent, counting: readonly Extent[]): Extent {
  if (extent.row.to !== undefined) return extent;
  let latest = extent.end.latest;
  for (const { start } of counting) {
    if (start.earliest > extent.start.latest) latest = Math.min(latest, start.latest - 1);
  }
  return { ...extent, end: { ...extent.end, latest } };
}

/** A neighbour of gaps: a stretch that is surely covered, or the rows of a year without such a month. */
interface Block extends Stretch {
  rows: Extent[];
  /** A gap may lie between its own rows, of whichever comes first. */
  mayPart: boolean;
}

/** Stretches that are covered whatever the dates, in order. */
function stretchesOf(counting: readonly Extent[]): Block[] {
  const sure = counting
    .flatMap((extent) => (extent.sure ? [{ extent, ...extent.sure }] : []))
    .sort((a, b) => a.first - b.first);
  const stretches: Block[] = [];
  for (const { extent, first, last } of sure) {
    const open = stretches.at(-1);
    if (open && first <= open.last + 1) {
      open.rows.push(extent);
      open.last = Math.max(open.last, last);
    } else {
      stretches.push({ rows: [extent], first, last, mayPart: false });
    }
  }
  return stretches;
}

/** Every row that counts, in blocks in the order of time. */
function blocksOf(counting: readonly Extent[]): Block[] {
  const stretches = stretchesOf(counting);
  const [opening] = stretches;
  const apart = new Map<Month, Block>();
  for (const extent of counting.filter(({ sure }) => !sure)) {
    // Such a row surely went on in some month from its earliest end to its latest start.
    const first = extent.end.earliest;
    const last = extent.start.latest;
    const beside = stretches.find((stretch) => stretch.last >= first && stretch.first <= last);
    const block = apart.get(first);
    if (beside) beside.rows.push(extent);
    else if (block) block.rows.push(extent);
    else apart.set(first, { rows: [extent], first, last, mayPart: true });
  }
  const blocks = [...stretches, ...apart.values()].sort((a, b) => a.first - b.first);
  if (!opening || blocks[0] !== opening) return blocks;
  // Before the first stretch, only a row that may precede it can begin a gap.
  const isAhead = ({ sure, end }: Extent) => !sure && end.earliest < opening.first;
  const ahead = opening.rows.filter(isAhead);
  if (ahead.length === 0) return blocks;
  opening.rows = opening.rows.filter((extent) => !isAhead(extent));
  const first = Math.min(...ahead.map(({ end }) => end.earliest));
  return [{ rows: ahead, first, last: first, mayPart: false }, ...blocks];
}

const neighbour = (block: Block | undefined, order: (a: Extent, b: Extent) => number) =>
  block?.rows.reduce((found, extent) => (order(extent, found) < 0 ? extent : found)).row.id;

const lastOf = (block: Block) => neighbour(block, (a, b) => byEnd(b, a));
const firstOf = (block: Block | undefined) => neighbour(block, byStart);

type Sides = Pick<Gap, 'first' | 'last' | 'min' | 'after' | 'before'>;

/** A gap, unless none is possible. */
const gapOf = (sides: Sides, goesOn = false): Gap[] =>
  sides.first > sides.last
    ? []
    : [
        {
          id: `${sides.after}~${sides.before ?? 'now'}`,
          ...sides,
          max: sides.last - sides.first + 1,
          goesOn,
        },
      ];

/** Inside a block of which the order is not known: one of its rows in its first month, one in its last. */
const gapInside = (block: Block): Gap[] =>
  block.mayPart && block.rows.length > 1
    ? gapOf({
        first: block.first + 1,
        last: block.last - 1,
        min: 0,
        after: firstOf(block),
        before: lastOf(block),
      })
    : [];

/** From every block on, without the block itself: when something begins at the earliest, and at the latest. */
function startsAfter(blocks: readonly Block[], today: Month): Range[] {
  const starts: Range[] = [];
  let next: Range = { earliest: today + 1, latest: today + 1 };
  for (const { rows } of [...blocks].reverse()) {
    starts.push(next);
    next = {
      earliest: Math.min(next.earliest, ...rows.map(({ start }) => start.earliest)),
      latest: Math.min(next.latest, ...rows.map(({ start }) => start.latest)),
    };
  }
  return starts.reverse();
}

/** All gaps, the newest first. */
function gapsOf(counting: readonly Extent[], today: Month): Gap[] {
  const blocks = blocksOf(counting);
  const ended: Range = { earliest: -Infinity, latest: -Infinity };
  const gaps = startsAfter(blocks, today).flatMap((next, place) => {
    const block = blocks[place];
    if (!block) return [];
    ended.earliest = Math.max(ended.earliest, ...block.rows.map(({ end }) => end.earliest));
    ended.latest = Math.max(ended.latest, ...block.rows.map(({ end }) => end.latest));
    const sides = {
      first: ended.earliest + 1,
      last: next.latest - 1,
      min: Math.max(0, next.earliest - ended.latest - 1),
      after: lastOf(block),
      before: firstOf(blocks[place + 1]),
    };
    return [...gapInside(block), ...gapOf(sides, place === blocks.length - 1)];
  });
  return gaps.reverse();
}

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
  const read = rows.map((row) => ({ row, extent: extentOf(row, settings) }));
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
