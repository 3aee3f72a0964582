/** The lines of a text: the spans that begin in each, what is left of it without them, and its section. */
import type { Today } from '../model/history';
import { findRanges, type FoundRange } from './dates';
import { fold } from './normalise';
import { headingOf, PASSING, type Section } from './text-headings';
import { DURATION, FIELD, hasWords } from './text-segments';

/** A line of one column. Its section is set once all lines are known. */
export interface Line {
  readonly text: string;
  readonly plain: string;
  /** Where it begins in its column. */
  readonly start: number;
  /** Spans that begin in it. */
  readonly ranges: FoundRange[];
  /** What is left of it without spans: before the first, between them, after the last. */
  readonly fragments: readonly string[];
  /** It holds only dates. */
  readonly isBare: boolean;
  section: Section;
  isHeading: boolean;
}

/** How a line begins that is a point of a list. */
export const BULLET = /^\s*[•●▪◦‣·*–—-]\s/;

const isBlank = (line: Line | undefined) => line === undefined || line.plain.trim() === '';

/** Lines with the spans in them, and what is left of each line without. */
export function linesOf(column: string, today: Today): Line[] {
  const ranges = findRanges(column, today);
  let start = 0;
  let next = 0;
  /** How far a span of an earlier line reaches. */
  let covered = 0;
  return column.split('\n').map((text) => {
    const end = start + text.length;
    const own: FoundRange[] = [];
    const fragments: string[] = [];
    let from = Math.max(start, covered);
    const push = (begin: number, stop: number) => {
      const fragment = column.slice(begin, stop);
      fragments.push(begin > start ? fragment.replace(DURATION, '') : fragment);
    };
    for (let range = ranges[next]; range && range.start <= end; range = ranges[(next += 1)]) {
      own.push(range);
      push(from, range.start);
      from = covered = range.end;
    }
    push(Math.min(from, end), end);
    const line: Line = {
      text,
      plain: fold(text),
      start,
      ranges: own,
      fragments,
      isBare:
        own.length > 0 &&
        !fragments.some((fragment) => hasWords(fragment.trim().replace(FIELD, ''))),
      section: 'job',
      isHeading: false,
    };
    start = end + 1;
    return line;
  });
}

/** Sets the section of each line. */
export function nameSections(lines: readonly Line[]): void {
  let section: Section = 'job';
  /** What comes back after a heading that may be the title of one entry. */
  let outer: Section | undefined;
  let isUsed = false;
  lines.forEach((line, index) => {
    if (isBlank(line) && outer !== undefined && isUsed) {
      section = outer;
      outer = undefined;
    }
    const heading = line.ranges.length === 0 ? headingOf(line.plain) : undefined;
    const next = lines[index + 1];
    const isLoud = /[:#]/.test(line.text) || line.text === line.text.toUpperCase();
    if (heading !== undefined && PASSING.has(heading) && !isLoud && !isBlank(next)) {
      if (next?.isBare !== true) {
        outer ??= section;
        section = heading;
        isUsed = false;
        line.isHeading = true;
      }
    } else if (heading !== undefined) {
      section = heading;
      outer = undefined;
      line.isHeading = true;
    }
    if (line.ranges.length > 0) isUsed = true;
    line.section = section;
  });
}
