/**
 * From the extents of rows to the gaps between them.
 *
 * A gap has a least and a greatest length, and both are exact: dates within the ranges reach them, and
 * none go beyond. What lies between two neighbours is one gap. Neighbours are
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
export function gapsOf(counting: readonly Extent[], today: Month): Gap[] {
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
