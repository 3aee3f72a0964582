/** What and where: the title and the employer or school that stand with a span, in its line or beside it. */
import { BULLET, type Line } from './text-lines';
import {
  DURATION,
  FIELD,
  hasWords,
  isLocation,
  isPlace,
  LONGEST_TITLE,
  nearest,
  partsOf,
} from './text-parts';

/** The parts that a line itself gives for one of its spans. */
function ownParts({ pieces, ranges }: Line, which: number): string[] {
  const [left = '', right = ''] = pieces;
  if (ranges.length === 1) {
    const parts = [...partsOf(nearest(left, 'left')), ...partsOf(nearest(right, 'right'))];
    return parts.length > 0 ? parts : partsOf(left.slice(-LONGEST_TITLE));
  }
  // Several on one line: their names stand before them if there is one before the first.
  const FARTHEST = 4;
  const side = hasWords(nearest(left, 'left')) ? 'left' : 'right';
  const near =
    side === 'left'
      ? pieces.slice(Math.max(0, which + 1 - FARTHEST), which + 1).reverse()
      : pieces.slice(which + 1, which + 1 + FARTHEST);
  return partsOf(nearest(near.find(hasWords) ?? '', side));
}

/** Whether the parts of a line leave it to others to say what and where. */
const hasNoName = (parts: readonly string[]): boolean =>
  parts.length === 0 || isLocation(parts.join(', '));

const textOf = ({ pieces }: Line): string => pieces.join(' ').trim();

/** Whether a line may be a title, an employer or a school: no sentence, no point of a list, no address. */
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

/** Whether a line says something between a title and its dates: a town, how long it was. */
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

/** Where titles stand: beside lines that name nothing, and beside those that name one thing. */
export interface Sides {
  readonly bare: Side;
  readonly single: Side;
}

/**
 * On which side of such lines their titles stand. Those at the beginning or the end of a section, or
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

/** On which sides the titles of a column stand. */
export const sidesOf = (lines: readonly Line[]): Sides => ({
  bare: sideOf(lines, (line) => hasNoName(ownParts(line, 0)), 'before'),
  single: sideOf(lines, (line) => ownParts(line, 0).length === 1, 'after'),
});

interface Names {
  readonly what: string;
  readonly where: string;
}

/** Two names, the title first unless only the first sounds like an employer or a school. */
function inOrder(a: string, b: string): Names {
  return isPlace(a) && !isPlace(b) ? { what: b, where: a } : { what: a, where: b };
}

/** What and where for one span of a line, and the first and last line that tell them. */
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
  const told = (names: Names, ...places: readonly number[]) => ({
    ...names,
    first: Math.min(index, ...places),
    last: Math.max(end, ...places),
  });
  const read = ownParts(line, which);
  const side = hasNoName(read) ? sides.bare : sides.single;
  const before = titlesBeside(lines, index, -1);
  // A title right before other dates is theirs.
  const after = titlesBeside(lines, end, 1).filter(
    (place) => side === 'after' || lines[place + 1]?.isBare !== true,
  );
  const [near, far] = side === 'after' ? [after, before] : [before, after];
  const beside = near[0] ?? far[0];
  const partsAt = (place: number | undefined) => {
    const other = place === undefined ? undefined : lines[place];
    return other ? partsOf(textOf(other)) : [];
  };

  const [a = '', b = ''] = read;
  if (beside === undefined) return told(read.length > 1 ? inOrder(a, b) : inOrder(a, ''));
  if (read.length > 1 && !hasNoName(read)) {
    const names = inOrder(a, b);
    const [above = ''] = partsAt(before[0]);
    if (read.length === 2 && isPlace(above) && ![a, b].some(isPlace)) {
      return told({ what: `${a}, ${b}`, where: above }, before[0] ?? index);
    }
    // "Example Bakery, Berlin" with the title beside it.
    const [title] = names.where === a && side === 'after' ? partsAt(after[0]) : [];
    return title ? told({ what: title, where: a }, after[0] ?? index) : told(names);
  }
  const [c = '', d] = partsAt(beside);
  if (read.length === 1) return told(inOrder(a, c), beside);
  const second = near[1] ?? (near.length > 0 ? far[0] : far[1]);
  const [e = ''] = partsAt(second);
  if (second === undefined || e === '') return told(inOrder(c, d ?? ''), beside);
  if (d !== undefined) {
    const isTitleAlone = second === near[1] && isPlace(e) && !isPlace(c) && !isPlace(d);
    return isTitleAlone
      ? told({ what: `${c}, ${d}`, where: e }, beside, second)
      : told(inOrder(c, d), beside);
  }
  // Right below the dates of another entry stands as often its town.
  const isOfOther = (lines[second - 1]?.ranges.length ?? 0) > 0 && second < index;
  if (isOfOther && !isPlace(c) && !isPlace(e)) return told(inOrder(c, ''), beside);
  return told(second < beside ? inOrder(e, c) : inOrder(c, e), beside, second);
}
