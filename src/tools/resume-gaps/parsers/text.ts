/**
 * Periods from the plain text of any resume. There are as many layouts as people, so what and where are
 * guesses from the line and those beside it, and everything is marked for its owner to look at.
 */
import { monthsOf, type Month, type YearMonth } from '../../../domain/months';
import type { Today } from '../model/history';
import { clean } from './clean';
import { collect } from './collect';
import type { FoundRange } from './dates';
import { MAX_ENTRIES, MAX_NOTE_LENGTH, MAX_NOTES, MAX_TEXT_LENGTH } from './limits';
import { normalise } from './normalise';
import type { FoundPeriod, ReadNote, ReadResult } from './read';
import { columnsOf } from './text-columns';
import { kindOf } from './text-kinds';
import { BULLET, linesOf, nameSections, type Line } from './text-lines';
import { nameEntry, sidesOf } from './text-names';
import { nothing } from './unreadable';

/** As much of the text as is shown beside a period. */
const LONGEST_SOURCE = 200;

/** A month and a year, or figures, after a word such as "updated". */
const DATE_FOLLOWS = '(?: on)?[^a-z\\d]{1,6}(?:[a-z]{3,10}\\W{1,3})?\\d';
/** Lines whose dates are about something else, as `fold` leaves them. */
const NOT_HISTORY = new RegExp(
  [
    '\\b(?:date of birth|birth ?date|d\\.?o\\.?b\\b|born (?:in|on)\\b|geburts(?:datum|tag|ort|jahr)|geb\\.|geboren|nee? le\\b)',
    '\\b(?:(?:date|lieu)(?: et lieu)? de naissance|fecha(?: y lugar)? de nacimiento|nacid[oa] (?:en|el)\\b)',
    '\\b(?:data(?: e luogo)? d[ei] (?:nascita|nascimento)|nat[oa] il\\b|geboortedatum|urodz|fodelsedatum)',
    '\\breferences? (?:available|on request|upon request|from)\\b|\\ball rights reserved',
    '\\blast (?:updated|modified|revised|changed)|\\b(?:zuletzt|mis a jour|actualizado|aggiornato)\\b',
    `\\b(?:updated|modified|revised|stand|copyright)\\b${DATE_FOLLOWS}|©`,
    `^\\W{0,4}(?:born|curriculum vitae|cv|resume|lebenslauf)\\b${DATE_FOLLOWS}`,
    '\\bvalid (?:from|until|till|to|through|for)\\b|\\bgultig|\\bexpir(?:y|es|ed)\\b',
    '\\b(?:driving|driver.?s?) licen[cs]e|\\bfuhrerschein|\\bpermis de conduire|\\b(?:work|residence) permit',
  ].join('|'),
);

const isSame = (a: YearMonth, b: FoundRange['to']) =>
  b !== undefined && b !== 'now' && a.year === b.year && a.month === b.month;

const endOf = ({ from, to }: FoundRange, today: Today): Month =>
  monthsOf(to === 'now' ? today : (to ?? from)).latest;

const endsTooSoon = (range: FoundRange, today: Today): boolean =>
  range.to !== undefined && endOf(range, today) < monthsOf(range.from).earliest;

const isWithin = (inner: FoundRange, whole: FoundRange, today: Today): boolean =>
  monthsOf(inner.from).earliest >= monthsOf(whole.from).earliest &&
  endOf(inner, today) <= endOf(whole, today);

/** The lines that an entry was read from; of long ones, what is around its span. */
function sourceOf(column: string, { start, end }: FoundRange, first: Line, last: Line): string {
  const stop = last.start + last.text.length;
  if (stop - first.start <= LONGEST_SOURCE) return column.slice(first.start, stop).trim();
  const ahead = column.slice(Math.max(0, start - LONGEST_SOURCE), start);
  const left = ahead.slice(ahead.lastIndexOf('\n') + 1);
  const [right = ''] = column.slice(end, end + LONGEST_SOURCE).split('\n', 1);
  const room = Math.max(0, LONGEST_SOURCE - (end - start));
  const before = Math.min(left.length, Math.max(Math.floor(room / 2), room - right.length));
  return column
    .slice(start - before, Math.min(end + right.length, start - before + LONGEST_SOURCE))
    .trim();
}

interface Reading {
  readonly periods: FoundPeriod[];
  readonly notes: ReadNote[];
}

/** The periods of one column of text. */
function readColumn(column: string, today: Today, isWhole: boolean): Reading {
  const lines = linesOf(column, today);
  nameSections(lines);
  const sides = sidesOf(lines);
  const periods: FoundPeriod[] = [];
  const notes: ReadNote[] = [];
  let entry: FoundRange | undefined;
  lines.forEach((line, index) => {
    if (line.isHeading) entry = undefined;
    if (line.section === 'references') return;
    const isPoint = BULLET.test(line.text);
    line.ranges.forEach((range, which) => {
      if (periods.length + notes.length > MAX_ENTRIES) return;
      const at = range.start - line.start;
      if (NOT_HISTORY.test(line.plain.slice(Math.max(0, at - 100), at + 100))) return;
      if (line.section === 'aside' && isSame(range.from, range.to)) return;
      if (endsTooSoon(range, today)) {
        notes.push({ id: 'endBeforeStart', at: clean(range.text, MAX_NOTE_LENGTH) });
        return;
      }
      // What was done within a job, as a point of the list below it.
      if (isPoint && entry && isWithin(range, entry, today)) return;
      if (!isPoint) entry = range;
      const { what, where, first, last } = nameEntry(lines, index, which, sides);
      const own = line.fragments
        .slice(which, which + 2)
        .map((fragment) => fragment.slice(-LONGEST_SOURCE));
      // Lines of a column are not next to one another in the text that was handed in.
      const [begin = line, end = line] = isWhole ? [lines[first], lines[last]] : [];
      const source = sourceOf(column, range, begin, end);
      periods.push({
        what: clean(what),
        where: clean(where),
        kind: kindOf(line.section, what, `${own.join(' ')} ${what} ${where}`),
        from: range.from,
        to: range.to,
        source: isWhole ? source : (source.split('\n', 1)[0] ?? ''),
        uncertain: true,
      });
    });
  });
  return { periods, notes };
}

/**
 * The periods in the text of a resume, in its order. Each is marked as uncertain and holds the
 * text that it was read from, as it is in the normalised text. Never throws.
 */
export function readText(text: string, today: Today): ReadResult {
  const shown = normalise(text.slice(0, MAX_TEXT_LENGTH));
  if (shown.trim() === '') return nothing('empty');
  const columns = columnsOf(shown);
  const read = columns.map((column) => readColumn(column, today, columns.length === 1));
  const cut: ReadNote[] = text.length > MAX_TEXT_LENGTH ? [{ id: 'cutShort' }] : [];
  const notes = read.flatMap((column) => column.notes).slice(0, MAX_NOTES - cut.length);
  return collect(
    read.flatMap((column) => column.periods),
    [...cut, ...notes],
  );
}
