/**
 * Atoms: what may be a date, or the month or the word for today in a span. One pattern finds them all,
 * so that each figure of a text belongs to one at most.
 */
import { isYearMonth } from '../../../domain/months';
import type { Today } from '../model/history';
import { findOrder, readFigures, type Order } from './date-figures';
import { isDay, ofTwoFigures, point, type Point, type Span } from './date-point';
import { DASH, DOUBTFUL, FROM, monthOf, NOW, seasonOf, UNTIL } from './date-words';

/** Where something is in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What an atom means by itself. */
export type Reading =
  | Point
  | Span
  /** A month that lacks its year; `two` are figures after it that may be a day or a year. */
  | { readonly kind: 'month'; readonly month: number; readonly two?: number }
  | { readonly kind: 'now' };

/** A reading and where it is. */
export type Atom = Reading & Place;

/** As a pattern, the longest first: "sept" must not be read as "sep". */
const anyOf = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const NAME = anyOf([...monthOf.keys()]);
const SURE_NAME = anyOf([...monthOf.keys()].filter((name) => !DOUBTFUL.has(name)));
const SEASON = anyOf([...seasonOf.keys()]);
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = "(?:\\d{4}|'\\d\\d)";

/** Whatever may be a date, or the month or the word for today in a span. */
const ATOM = new RegExp(
  [
    // 03–11/2020
    '\\b(?<first>\\d\\d)[-–](?<last>\\d\\d)/(?<yearOfBoth>\\d{4})\\b',
    // 14 March 2019, March 14, 2019, March 2019, Mar '19, Mar-19, Mar 98, and March in March–May 2019
    `\\b(?:(?<day>${DAY})(?:st|nd|rd|th|er)?\\.?[ \\t-]{0,2}(?:(?:de|of) )?)?(?<name>${NAME})\\b\\.?` +
      `(?:,?[ \\t]{0,2}(?<dayAfter>${DAY})(?:st|nd|rd|th)?(?:, ?|[ \\t]{1,2})(?<yearAfterDay>\\d{4})\\b` +
      `|(?:[.,]?[ \\t]{0,2}|[-/])(?:del? |of )?(?<yearOfName>${YEAR})\\b` +
      '|(?<mark>[ \\t/-]{1,2})(?<two>\\d\\d)(?:st|nd|rd|th)?\\b' +
      `|(?=[ \\t]{0,20}\\n?[ \\t]{0,20}(?:/|${DASH}|(?:${UNTIL})\\b)))`,
    // Summer 2018, Q3/2019, 2019 Q3
    `\\b(?<season>${SEASON})(?:,| of| del?)?[ \\t/-]{0,3}(?<yearOfSeason>${YEAR})\\b(?![/–-]\\d)`,
    '\\b(?<yearBeforeSeason>\\d{4})[ \\t/-]{0,2}(?<seasonAfter>[qh][1-4])\\b',
    // 2020 Mar, unless the month has a year of its own
    `\\b(?<yearBeforeName>\\d{4})(?:, ?|[ \\t]{1,2}|[-/.])(?<nameAfter>${SURE_NAME})\\b(?!(?:[.,]?[ \\t]{0,2}|[-/])'?\\d)`,
    // 03 / 2019
    '\\b(?<spacedMonth>\\d{1,2}) / (?<spacedYear>\\d{4})\\b',
    // Everything of figures and one kind of mark between them
    '\\b(?<figures>\\d{1,4}(?<between>[-–./])\\d{1,4}(?:\\k<between>\\d{1,4})?(?!\\d|\\k<between>\\d)|\\d{4}(?!\\d|[-–./]\\d))',
    `\\b(?<now>${NOW})\\b(?!['-][a-z])`,
    // '19
    "'(?<short>\\d\\d)(?![\\w'])",
  ].join('|'),
  'g',
);

/** Words after which an abbreviation is a month. */
const LEADS_TO_DATE = new RegExp(`(?:^|[^a-z])(?:${FROM}|${UNTIL}|em|en|in|w)[ \\t]{1,3}$`);

const readYear = (text: string, today: Today | undefined) =>
  text.startsWith("'") ? ofTwoFigures(Number(text.slice(1)), today) : Number(text);

/** A season, a quarter or half a year; the year alone where it lies in two. */
function readSeason(word: string, year: number | undefined): Point | undefined {
  if (year === undefined || !isYearMonth({ year })) return undefined;
  const months = seasonOf.get(word);
  const [from, to] = months
    ? [
        { year, month: months[0] },
        { year, month: months[1] },
      ]
    : [{ year }, { year }];
  return { kind: 'point', from, to, form: 'own' };
}

/** A month by its name, and what is beside it. */
function readName(
  groups: Partial<Record<string, string>>,
  today: Today | undefined,
): Reading | undefined {
  const month = monthOf.get(groups['name'] ?? '');
  if (month === undefined) return undefined;
  const year = groups['yearAfterDay'] ?? groups['yearOfName'];
  if (year !== undefined) {
    const form =
      (groups['day'] ?? groups['dayAfter']) ? 'day' : year.startsWith("'") ? 'short' : 'month';
    return point(readYear(year, today), month, form);
  }
  if (groups['two'] === undefined) return { kind: 'month', month };
  const two = Number(groups['two']);
  const isYear = !isDay(two) || /[-/]/.test(groups['mark'] ?? '');
  return isYear ? point(ofTwoFigures(two, today), month, 'short') : { kind: 'month', month, two };
}

function readAtom(
  { groups = {} }: RegExpMatchArray,
  order: Order,
  today: Today | undefined,
): Reading | undefined {
  const group: Partial<Record<string, string>> = groups;
  if (group['figures'] !== undefined) {
    return readFigures(group['figures'], group['between'], order, today);
  }
  if (group['name'] !== undefined) return readName(group, today);
  if (group['now'] !== undefined) return { kind: 'now' };
  if (group['season'] !== undefined) {
    return readSeason(group['season'], readYear(group['yearOfSeason'] ?? '', today));
  }
  if (group['seasonAfter'] !== undefined) {
    return readSeason(group['seasonAfter'], Number(group['yearBeforeSeason']));
  }
  if (group['nameAfter'] !== undefined) {
    return point(Number(group['yearBeforeName']), monthOf.get(group['nameAfter']), 'month');
  }
  if (group['spacedMonth'] !== undefined) {
    return point(Number(group['spacedYear']), Number(group['spacedMonth']), 'month');
  }
  if (group['short'] !== undefined) {
    return point(ofTwoFigures(Number(group['short']), today), undefined, 'short');
  }
  const year = Number(group['yearOfBoth']);
  const from = { year, month: Number(group['first']) };
  const to = { year, month: Number(group['last']) };
  return isYearMonth(from) && isYearMonth(to) ? { kind: 'span', from, to } : undefined;
}

/** Whether an abbreviation is a word by what is before it: "rolled out 2019" is not October. */
const isWord = (text: string, before: string) =>
  DOUBTFUL.has(/^([a-z]+)(?: \d{4})?$/.exec(text)?.[1] ?? '') &&
  /[a-z]{2} $/.test(before) &&
  !LEADS_TO_DATE.test(before);

/** All atoms of a text that `fold` has been through, in order. */
export function readAtoms(plain: string, today: Today): Atom[] {
  const matches = [...plain.matchAll(ATOM)];
  const order = findOrder(matches);
  return matches.flatMap((match): Atom[] => {
    const [text] = match;
    const end = match.index + text.length;
    if (isWord(text, plain.slice(Math.max(0, match.index - 20), match.index))) {
      const year = point(Number(text.slice(-4)), undefined, 'year');
      return year ? [{ ...year, start: end - 4, end }] : [];
    }
    const reading = readAtom(match, order, today);
    return reading ? [{ ...reading, start: match.index, end }] : [];
  });
}

/**
 * The one atom that is all of a text, as it is without others to compare it with.
 *
 * @param today without it, years of two figures are not read.
 */
export function readAtomAlone(plain: string, today: Today | undefined): Reading | undefined {
  const [match] = plain.matchAll(ATOM);
  return match?.[0] === plain ? readAtom(match, findOrder([match]), today) : undefined;
}
