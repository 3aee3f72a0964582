/**
 * What the dates of a row may mean. Dates that are not exact are ranges, and the dates of each row are
 * independent of the others.
 */
import { monthsOf, type Month } from '../../../domain/months';
import { WORK, type Kind, type Row } from './history';

/** Months in a row, both ends included. */
export interface Stretch {
  first: Month;
  last: Month;
}

/** Months of which one is meant. */
export interface Range {
  earliest: Month;
  latest: Month;
}

/** A row and what its dates may mean, up to the current month. */
export interface Extent {
  row: Row;
  start: Range;
  end: Range;
  sure: Stretch | undefined;
  counts: boolean;
}

const byId = (a: Extent, b: Extent) => (a.row.id < b.row.id ? -1 : 1);

/** Twice the middle of a range, to stay with whole numbers. */
const middle = ({ earliest, latest }: Range) => earliest + latest;

/** Where nothing is known of the end, the start is all that can be gone by. */
const likelyEnd = ({ row, end }: Extent) => (row.to === undefined ? 2 * end.earliest : middle(end));

/** Rows in the order in which they likely began. */
export const byStart = (a: Extent, b: Extent): number =>
  middle(a.start) - middle(b.start) || likelyEnd(a) - likelyEnd(b) || byId(a, b);

/** Rows in the order in which they likely ended. */
export const byEnd = (a: Extent, b: Extent): number =>
  likelyEnd(a) - likelyEnd(b) || middle(a.start) - middle(b.start) || byId(a, b);

function endOf({ to }: Row, start: Range, today: Month): Range {
  if (to === 'now') return { earliest: today, latest: today };
  return to === undefined ? { earliest: start.earliest, latest: today } : monthsOf(to);
}

/** What the dates of a row may mean; `undefined` where they mean nothing that could have been. */
export function extentOf(row: Row, now: Month, covers: readonly Kind[]): Extent | undefined {
  if (row.from === undefined) return undefined;
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
 * An end that is not known is certain only to come no earlier than the start. It is assumed,
 * at the latest, in the month before the next row that counts and surely starts later.
 */
export function withOpenEnd(extent: Extent, counting: readonly Extent[]): Extent {
  if (extent.row.to !== undefined) return extent;
  let latest = extent.end.latest;
  for (const { start } of counting) {
    if (start.earliest > extent.start.latest) latest = Math.min(latest, start.latest - 1);
  }
  return { ...extent, end: { ...extent.end, latest } };
}
