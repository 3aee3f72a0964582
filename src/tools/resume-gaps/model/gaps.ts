/**
 * From the extents of rows to the gaps between them.
 *
 * A gap has a least and a greatest length, and both are exact: dates within the ranges reach them, and
 * none go beyond. What lies between two neighbours is one gap. Neighbours are
 *
 * - stretches of months that are covered whatever the dates;
 * - rows of which no month is certain (a year alone for the start, and the same year or nothing for the
 *   end), if nothing else surely covers a month of that year: then their place is certain. Several of
 *   one year belong together, and what may lie between the first and the last of them is a gap too.
 *
 * A row without a certain month in a year in which others surely cover some may lie on either side of
 * those, so it separates nothing; it only shortens what is around it, or begins the history. The length of
 * a gap is the number of months without cover between its neighbours, in a row or not. Whatever
 * the dates turn out to be, no two gaps share a month; but the months in which they may lie can meet,
 * in the year of a row without a certain month.
 */
import type { Month } from '../../../domain/months';
import { byEnd, byStart, type Extent, type Range, type Stretch } from './extents';

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

/** A neighbour of gaps: a stretch that is surely covered, or the rows of a year without such a month. */
interface Neighbour extends Stretch {
  rows: Extent[];
  /** The order of its rows is not known, so a gap may lie between them. */
  isUnordered: boolean;
}

/** Stretches that are covered whatever the dates, in order. */
function stretchesOf(counting: readonly Extent[]): Neighbour[] {
  const sure = counting
    .flatMap((extent) => (extent.sure ? [{ extent, ...extent.sure }] : []))
    .sort((a, b) => a.first - b.first);
  const stretches: Neighbour[] = [];
  for (const { extent, first, last } of sure) {
    const open = stretches.at(-1);
    if (open && first <= open.last + 1) {
      open.rows.push(extent);
      open.last = Math.max(open.last, last);
    } else {
      stretches.push({ rows: [extent], first, last, isUnordered: false });
    }
  }
  return stretches;
}

/** Every row that counts, as neighbours in the order of time. */
function neighboursOf(counting: readonly Extent[]): Neighbour[] {
  const stretches = stretchesOf(counting);
  const [opening] = stretches;
  const apart = new Map<Month, Neighbour>();
  for (const extent of counting.filter(({ sure }) => !sure)) {
    // Such a row surely went on in some month from its earliest end to its latest start.
    const first = extent.end.earliest;
    const last = extent.start.latest;
    const beside = stretches.find((stretch) => stretch.last >= first && stretch.first <= last);
    const neighbour = apart.get(first);
    if (beside) beside.rows.push(extent);
    else if (neighbour) neighbour.rows.push(extent);
    else apart.set(first, { rows: [extent], first, last, isUnordered: true });
  }
  const neighbours = [...stretches, ...apart.values()].sort((a, b) => a.first - b.first);
  if (!opening || neighbours[0] !== opening) return neighbours;
  // Before the first stretch, only a row that may precede it can begin a gap.
  const isAhead = ({ sure, end }: Extent) => !sure && end.earliest < opening.first;
  const ahead = opening.rows.filter(isAhead);
  if (ahead.length === 0) return neighbours;
  opening.rows = opening.rows.filter((extent) => !isAhead(extent));
  const first = Math.min(...ahead.map(({ end }) => end.earliest));
  return [{ rows: ahead, first, last: first, isUnordered: false }, ...neighbours];
}

const rowIdOf = (neighbour: Neighbour | undefined, order: (a: Extent, b: Extent) => number) =>
  neighbour?.rows.reduce((found, extent) => (order(extent, found) < 0 ? extent : found)).row.id;

const lastOf = (neighbour: Neighbour) => rowIdOf(neighbour, (a, b) => byEnd(b, a));
const firstOf = (neighbour: Neighbour | undefined) => rowIdOf(neighbour, byStart);

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

/** Inside a neighbour whose order is not known: one of its rows in its first month, one in its last. */
const gapInside = (neighbour: Neighbour): Gap[] =>
  neighbour.isUnordered && neighbour.rows.length > 1
    ? gapOf({
        first: neighbour.first + 1,
        last: neighbour.last - 1,
        min: 0,
        after: firstOf(neighbour),
        before: lastOf(neighbour),
      })
    : [];

/** From every neighbour on, without the neighbour itself: when something begins at the earliest, and at the latest. */
function startsAfter(neighbours: readonly Neighbour[], today: Month): Range[] {
  const starts: Range[] = [];
  let next: Range = { earliest: today + 1, latest: today + 1 };
  for (const { rows } of [...neighbours].reverse()) {
    starts.push(next);
    next = {
      earliest: Math.min(next.earliest, ...rows.map(({ start }) => start.earliest)),
      latest: Math.min(next.latest, ...rows.map(({ start }) => start.latest)),
    };
  }
  return starts.reverse();
}

/** All gaps, the newest first. */
export function gapsOf(counting: readonly Extent[], today: Month): Gap[] {
  const neighbours = neighboursOf(counting);
  const ended: Range = { earliest: -Infinity, latest: -Infinity };
  const gaps = startsAfter(neighbours, today).flatMap((next, place) => {
    const neighbour = neighbours[place];
    if (!neighbour) return [];
    ended.earliest = Math.max(ended.earliest, ...neighbour.rows.map(({ end }) => end.earliest));
    ended.latest = Math.max(ended.latest, ...neighbour.rows.map(({ end }) => end.latest));
    const sides = {
      first: ended.earliest + 1,
      last: next.latest - 1,
      min: Math.max(0, next.earliest - ended.latest - 1),
      after: lastOf(neighbour),
      before: firstOf(neighbours[place + 1]),
    };
    return [...gapInside(neighbour), ...gapOf(sides, place === neighbours.length - 1)];
  });
  return gaps.reverse();
}
