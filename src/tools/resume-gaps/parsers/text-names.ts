/** What and where: the title and the employer or school that belong to a span, in its line or beside it. */
import { BULLET, type Line } from './text-lines';
import {
  DURATION,
  FIELD,
  hasWords,
  isLocation,
  isPlace,
  LONGEST_TITLE,
  nearest,
  segmentsOf,
} from './text-segments';

/** The segments that a line itself gives for one of its spans. */
function ownSegments({ fragments, ranges }: Line, which: number): string[] {
  const [left = '', right = ''] = fragments;
  if (ranges.length === 1) {
    const segments = [...segmentsOf(nearest(left, 'left')), ...segmentsOf(nearest(right, 'right'))];
    return segments.length > 0 ? segments : segmentsOf(left.slice(-LONGEST_TITLE));
  }
  // Several on one line: their names come before them if there is one before the first.
  const FARTHEST = 4;
  const side = hasWords(nearest(left, 'left')) ? 'left' : 'right';
  const near =
    side === 'left'
      ? fragments.slice(Math.max(0, which + 1 - FARTHEST), which + 1).reverse()
      : fragments.slice(which + 1, which + 1 + FARTHEST);
  return segmentsOf(nearest(near.find(hasWords) ?? '', side));
}

/** Whether the segments of a line name nothing, so that other lines must. */
const hasNoName = (segments: readonly string[]): boolean =>
  segments.length === 0 || isLocation(segments.join(', '));

const textOf = ({ fragments }: Line): string => fragments.join(' ').trim();

/** Whether a line may be a title, an employer or a school: no sentence, no point of a list, no street. */
function isTitle(line: Line | undefined): line is Line {
  if (line === undefined || line.ranges.length > 0 || line.isHeading) return false;
  const text = textOf(line);
  const named = text.replace(FIELD, '');
  return (
    text.length <= LONGEST_TITLE &&
    hasWords(named) &&
    !BULLET.test(line.text) &&
    !/^\p{Ll}|^[\p{L} ]{2,24}:|@|www\.|https?:|\d[\d ()/-]{7}/u.test(named) &&
    !(/[.!?:;,]$/.test(text) && text.split(' ').length > 5)
  );
}

/** Whether a line may come between a title and its dates: a town, how long it was. */
const isBetween = (line: Line): boolean =>
  isLocation(textOf(line)) || !hasWords(textOf(line).replace(DURATION, ''));

/** Up to two titles next to a line. */
function titlesBeside(lines: readonly Line[], index: number, step: -1 | 1): number[] {
  const FARTHEST = 3;
  const found: number[] = [];
  for (let place = index + step; Math.abs(place - index) <= FARTHEST; place += step) {
    const line = lines[place];
    if (!isTitle(line) || found.length === 2) break;
    if (!isBetween(line)) found.push(place);
  }
  return found;
}

type Side = 'before' | 'after';

/** Where titles are: beside lines that name nothing, and beside those that name one thing. */
export interface Sides {
  readonly bare: Side;
  readonly single: Side;
}

/**
 * On which side of such lines their titles are. Those at the beginning or the end of a section, or
 * next to something else, have a title on one side only.
 */
function sideOf(lines: readonly Line[], isSuch: (line: Line) => boolean, fallback: Side): Side {
  let votes = 0;
  lines.forEach((line, index) => {
    if (line.ranges.length === 0 || !isSuch(line)) return;
    votes += Number(isTitle(lines[index + 1])) - Number(isTitle(lines[index - 1]));
  });
  return votes === 0 ? fallback : votes > 0 ? 'after' : 'before';
}

/** On which sides the titles of a column are. */
export const sidesOf = (lines: readonly Line[]): Sides => ({
  bare: sideOf(lines, (line) => hasNoName(ownSegments(line, 0)), 'before'),
  single: sideOf(lines, (line) => ownSegments(line, 0).length === 1, 'after'),
});

interface Names {
  readonly what: string;
  readonly where: string;
}

/** Two names, the title first unless only the first sounds like an employer or a school. */
function inOrder(a: string, b: string): Names {
  return isPlace(a) && !isPlace(b) ? { what: b, where: a } : { what: a, where: b };
}

/** What and where for one span of a line, and the first and last line that they are in. */
export function nameEntry(
  lines: readonly Line[],
  index: number,
  which: number,
  sides: Sides,
): Names & { readonly first: number; readonly last: number } {
  const line = lines[index];
  const range = line?.ranges[which];
  if (line === undefined || range === undefined) return { what: '', where: '', first: 0, last: 0 };
  const end = index + range.text.split('\n').length - 1;
  const entry = (names: Names, ...places: readonly number[]) => ({
    ...names,
    first: Math.min(index, ...places),
    last: Math.max(end, ...places),
  });
  const read = ownSegments(line, which);
  const side = hasNoName(read) ? sides.bare : sides.single;
  const before = titlesBeside(lines, index, -1);
  // A title right before other dates is theirs.
  const after = titlesBeside(lines, end, 1).filter(
    (place) => side === 'after' || lines[place + 1]?.isBare !== true,
  );
  const [near, far] = side === 'after' ? [after, before] : [before, after];
  const beside = near[0] ?? far[0];
  const segmentsAt = (place: number | undefined) => {
    const other = place === undefined ? undefined : lines[place];
    return other ? segmentsOf(textOf(other)) : [];
  };

  const [a = '', b = ''] = read;
  if (beside === undefined) return entry(read.length > 1 ? inOrder(a, b) : inOrder(a, ''));
  if (read.length > 1 && !hasNoName(read)) {
    const names = inOrder(a, b);
    const [above = ''] = segmentsAt(before[0]);
    if (read.length === 2 && isPlace(above) && ![a, b].some(isPlace)) {
      return entry({ what: `${a}, ${b}`, where: above }, before[0] ?? index);
    }
    // "Example Bakery, Berlin" with the title beside it.
    const [title] = names.where === a && side === 'after' ? segmentsAt(after[0]) : [];
    return title ? entry({ what: title, where: a }, after[0] ?? index) : entry(names);
  }
  const [c = '', d] = segmentsAt(beside);
  if (read.length === 1) return entry(inOrder(a, c), beside);
  const second = near[1] ?? (near.length > 0 ? far[0] : far[1]);
  const [e = ''] = segmentsAt(second);
  if (second === undefined || e === '') return entry(inOrder(c, d ?? ''), beside);
  if (d !== undefined) {
    const isTitleAlone = second === near[1] && isPlace(e) && !isPlace(c) && !isPlace(d);
    return isTitleAlone
      ? entry({ what: `${c}, ${d}`, where: e }, beside, second)
      : entry(inOrder(c, d), beside);
  }
  // What is right below the dates of another entry is as often its town.
  const isOfOther = (lines[second - 1]?.ranges.length ?? 0) > 0 && second < index;
  if (isOfOther && !isPlace(c) && !isPlace(e)) return entry(inOrder(c, ''), beside);
  return entry(second < beside ? inOrder(e, c) : inOrder(c, e), beside, second);
}
