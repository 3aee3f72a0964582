/**
 * Lines of text from the fragments that a PDF places on a page. Fragments of the same height are a line;
 * where a page has two columns that are read one after the other, such as a bar at the side, each
 * column's lines stay together. Dates in a column of their own belong to what is beside them.
 */

export interface TextFragment {
  readonly text: string;
  /** Of the lower left corner, from the page's lower left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly size: number;
}

/** Fragments that are close to each other in a line. */
interface Segment {
  text: string;
  readonly x: number;
  end: number;
  size: number;
}

interface Line {
  readonly y: number;
  readonly segments: readonly Segment[];
}

// Shares of the size of type.
const SAME_LINE = 0.5;
const SPACE = 0.15;
const COLUMN_GAP = 1.5;
/** Closer than lines of one column ever are. */
const BESIDE = 0.8;
/** How far the beginnings of lines in a column lie apart, in points. */
const ALIGNED = 3;
/** Fewer lines in a column, or fewer of them beside those of the other, are chance. */
const LEAST_LINES = 4;
const LEAST_BESIDE = 2;
/** A heading or a name may run across both columns. */
const MOST_ACROSS = 0.25;
/** Of the lines in a column of dates; beside them are places. */
const MOSTLY_DATES = 0.4;
const NEARLY_ALL = 0.8;
const LONGEST_DATE = 32;

const isDates = ({ text }: Segment): boolean =>
  text.length <= LONGEST_DATE && /\b(?:19|20)\d\d\b/.test(text);

function segmentsOf(fragments: readonly TextFragment[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const { text, x, width, size } of [...fragments].sort((a, b) => a.x - b.x)) {
    const last = segments.at(-1);
    const gap = last === undefined ? Infinity : x - last.end;
    if (last === undefined || gap > COLUMN_GAP * size) {
      if (text.trim() !== '') segments.push({ text, x, end: x + width, size });
      continue;
    }
    const isApart = gap > SPACE * size && !/\s$/.test(last.text) && !/^\s/.test(text);
    last.text += isApart ? ` ${text}` : text;
    last.end = Math.max(last.end, x + width);
    last.size = Math.max(last.size, size);
  }
  return segments;
}

function linesOf(fragments: readonly TextFragment[]): readonly Line[] {
  const rows: { y: number; size: number; fragments: TextFragment[] }[] = [];
  for (const fragment of [...fragments].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row.y - fragment.y <= SAME_LINE * Math.min(row.size, fragment.size)) {
      row.fragments.push(fragment);
    } else {
      rows.push({ y: fragment.y, size: fragment.size, fragments: [fragment] });
    }
  }
  return rows
    .map((row) => ({ y: row.y, segments: segmentsOf(row.fragments) }))
    .filter(({ segments }) => segments.length > 0);
}

/** The place to the right of the margin at which most segments begin. */
function commonStart(segments: readonly Segment[]): number | undefined {
  const margin = segments.reduce((least, { x }) => Math.min(least, x), Infinity);
  const counts = new Map<number, number>();
  const slot = (x: number) => Math.round(x / ALIGNED);
  for (const { x } of segments) {
    if (x > margin + 2 * ALIGNED) counts.set(slot(x), (counts.get(slot(x)) ?? 0) + 1);
  }
  const near = (at: number) =>
    [at - 1, at, at + 1].reduce((sum, other) => sum + (counts.get(other) ?? 0), 0);
  const best = [...counts.keys()].reduce<number | undefined>(
    (found, at) => (found === undefined || near(at) > near(found) ? at : found),
    undefined,
  );
  return best === undefined || near(best) < LEAST_LINES ? undefined : best * ALIGNED;
}

const isAcross = (line: Line, start: number): boolean =>
  line.segments.some(({ x, end }) => x < start - 2 * ALIGNED && end > start);

/**
 * Where a second column begins: many segments begin there, few run across, and some have others to
 * their left, which distinguishes a column from indented lines.
 */
function secondColumn(lines: readonly Line[]): number | undefined {
  const start = commonStart(lines.flatMap(({ segments }) => segments));
  if (start === undefined) return undefined;
  if (lines.filter((line) => isAcross(line, start)).length > MOST_ACROSS * lines.length) {
    return undefined;
  }
  const isLeft = ({ x }: Segment) => x < start - 2 * ALIGNED;
  const beside = lines.filter(({ y, segments }, index) => {
    const right = segments.find((segment) => !isLeft(segment));
    return (
      right !== undefined &&
      [index - 1, index, index + 1].some((near) => {
        const other = lines[near];
        return (
          other !== undefined &&
          Math.abs(other.y - y) < BESIDE * right.size &&
          other.segments.some(isLeft)
        );
      })
    );
  });
  return beside.length < LEAST_BESIDE ? undefined : start;
}

/** Whether a column has hardly anything but dates, each in a line with something of the other column. */
function isColumnOfDates(lines: readonly Line[], isIn: (segment: Segment) => boolean): boolean {
  const own = lines.filter(({ segments }) => segments.some(isIn));
  const isShort = ({ text }: Segment) => text.length <= LONGEST_DATE;
  const dated = own.filter(({ segments }) => segments.filter(isIn).some(isDates));
  const paired = dated.filter(({ segments }) => !segments.every(isIn));
  const short = own.filter(({ segments }) => segments.filter(isIn).every(isShort));
  return (
    dated.length >= MOSTLY_DATES * own.length &&
    paired.length >= NEARLY_ALL * dated.length &&
    short.length >= NEARLY_ALL * own.length
  );
}

const joined = (segments: readonly Segment[]): string =>
  segments.map(({ text }) => text.trim()).join('\t');

/** The lines of a page, from top to bottom; segments of a line are separated by tabs. */
export function pageLines(fragments: readonly TextFragment[]): readonly string[] {
  const lines = linesOf(fragments);
  const unchanged = lines.map(({ segments }) => joined(segments));
  const start = secondColumn(lines);
  if (start === undefined) return unchanged;
  const isLeft = ({ x }: Segment) => x < start - 2 * ALIGNED;
  const isRight = (segment: Segment) => !isLeft(segment);
  if (isColumnOfDates(lines, isLeft) || isColumnOfDates(lines, isRight)) return unchanged;
  // Between lines that run across, the first column and then the second.
  const groups: string[][] = [];
  let second: string[] = [];
  for (const line of lines) {
    if (isAcross(line, start)) {
      groups.push(second, [joined(line.segments)]);
      second = [];
      continue;
    }
    const left = line.segments.filter(isLeft);
    const right = line.segments.filter(isRight);
    if (left.length > 0) groups.push([joined(left)]);
    if (right.length > 0) second.push(joined(right));
  }
  return [...groups, second].flat();
}
