/**
 * Dates and spans of time as people write them, in nine languages. Pure: "today" is an argument.
 *
 * One pattern finds what may be a date, and then the text between two of them says whether they belong
 * together. Every repetition in the patterns is bounded, so that reading takes time in step with the
 * length of the text, whatever it holds. No lookbehind: older Safari cannot read it.
 */
import { isYearMonth, MIN_YEAR, type YearMonth } from '../../../domain/months';
import type { Today } from '../history';

/** A span of time and where it stands in the text as `normalise` returns it. */
export interface FoundRange {
  readonly from: YearMonth;
  /** `undefined` where the text leaves the end open: "2019 –", "2019 – ?". */
  readonly to: YearMonth | 'now' | undefined;
  readonly start: number;
  readonly end: number;
  /** From `start` to `end`, with words such as "from" before it. */
  readonly text: string;
}

// Words. All without accents and capitals, as `fold` leaves them.

/**
 * Names of months: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish.
 * A table and not `Intl`, whose abbreviations differ from one browser to the next.
 */
const MONTHS = [
  'january januar janner jaenner janvier januari enero gennaio janeiro styczen stycznia jan janv ene gen sty',
  'february februar feber fevrier februari febrero febbraio fevereiro luty lutego feb febr fev fevr lut',
  'march marz maerz mars marzo marco maart marzec marca mar mrz mrt',
  'april avril abril aprile kwiecien kwietnia apr avr abr kwi',
  'may mai mayo maggio maio mei maj maja mag',
  'june juni juin junio giugno junho czerwiec czerwca jun giu cze',
  'july juli juillet julio luglio julho lipiec lipca jul juil lug lip',
  'august aout agosto augustus augusti sierpien sierpnia aug ago sie',
  'september septembre septiembre setiembre settembre setembro wrzesien wrzesnia sep sept set wrz',
  'october oktober octobre octubre ottobre outubro pazdziernik pazdziernika oct okt ott out paz',
  'november novembre noviembre novembro listopad listopada nov lis',
  'december dezember decembre diciembre dicembre dezembro grudzien grudnia dec dez dic gru',
];
/** Abbreviations that are words of other languages. */
const DOUBTFUL = new Set(['out', 'set', 'ago', 'sie', 'gen']);

/** First and last month of the parts of a year. */
const PARTS: readonly [words: string, months?: readonly [number, number]][] = [
  ['spring fruhling fruhjahr fruehjahr printemps lente voorjaar wiosna var', [3, 5]],
  ['summer sommer ete estate zomer lato sommar', [6, 8]],
  ['autumn fall herbst automne autunno herfst najaar jesien host', [9, 11]],
  // A winter lies in two years; seasons in Spanish and Portuguese may be those of the southern half.
  ['winter hiver invierno inverno zima vinter primavera verano verao otono outono'],
  ['q1', [1, 3]],
  ['q2', [4, 6]],
  ['q3', [7, 9]],
  ['q4', [10, 12]],
  ['h1', [1, 6]],
  ['h2', [7, 12]],
];

/** An end that goes on. */
const NOW = [
  '(?:up )?(?:to|till|until) date|(?:the )?present(?: day| time)?|now|current(?:ly)?|today|still|onwards?',
  'on-?going|continuing|heute|jetzt|aktuell|laufend|derzeit|gegenwart|andauernd|dato|en cours|ce jour',
  "aujourd'hui|actuel(?:lement)?|maintenant|actualidad|actual(?:mente)?|presente|hoy|la fecha|en curso",
  'ahora|oggi|attual(?:e|mente)|in corso|adesso|atual(?:mente)?|hoje|o momento|heden|nu|vandaag',
  'obecnie|teraz|nadal|dzis|dzisiaj|chwili obecnej|nuvarande|pagaende|idag|tills vidare',
].join('|');

/** What stands before a beginning. */
const SINCE = 'since|seit|depuis|desde(?: el)?|dal|sinds|od|sedan';
const FROM = `${SINCE}|from|vom|von|ab|du|de|dalla|da|van|fran`;
const BETWEEN = 'between|zwischen|entre|tra|tussen|miedzy|mellan';
/** What stands between beginning and end, besides dashes. */
const UNTIL = [
  '(?:up )?(?:to|until|till|til)|through|thru|bis(?: zum| zur| einschlie(?:ss|s)lich)?|aux?|al?',
  "jusqu'(?:a|en|au)?|hasta(?: el| la)?|fino a[dl]?|tot(?: en met| op)?|t/m|ate(?: o| a)?|do|t\\.o\\.m\\.",
].join('|');
const AND = 'and|und|et|y|e|en|i|och';
/** Words that make a date less exact. */
const ABOUT = [
  'early|mid|late|(?:the )?(?:beginning|start|middle|end) of|about|around|approx\\.?|ca\\.?|circa',
  'anfang|mitte|ende|debut|mi|fin|inicios de|finales de|inizio|fine|begin|eind|the|el|le|la',
].join('|');

/** As a pattern, the longest first: "sept" must not be read as "sep". */
const anyOf = (words: readonly string[]) =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const monthOf = new Map(
  MONTHS.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const partOf = new Map(
  PARTS.flatMap(([words, months]) => words.split(' ').map((word) => [word, months] as const)),
);

// Patterns.

const NAME = anyOf([...monthOf.keys()]);
const SURE_NAME = anyOf([...monthOf.keys()].filter((name) => !DOUBTFUL.has(name)));
const PART = anyOf([...partOf.keys()]);
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = "(?:\\d{4}|'\\d\\d)";
const DASH = '[-–~→>]{1,3}|\\.{2,3}|…';

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
    `\\b(?<part>${PART})(?:,| of| del?)?[ \\t/-]{0,3}(?<yearOfPart>${YEAR})\\b(?![/–-]\\d)`,
    '\\b(?<yearBeforePart>\\d{4})[ \\t/-]{0,2}(?<partAfter>[qh][1-4])\\b',
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

/** Between two dates that belong together; a line may end once in it. */
const SPACE = '[ \\t]{0,20}\\n?[ \\t]{0,20}';
const JOINED = new RegExp(
  `^${SPACE}(?:${DASH}|(?:(?:${DASH})[ \\t]?)?(?:${UNTIL}))${SPACE}(?:(?:${ABOUT})[ -])?$`,
);
const JOINED_BY_AND = new RegExp(`^[ \\t](?:${AND})[ \\t](?:(?:${ABOUT})[ -])?$`);
const LONGEST_JOIN = 80;

/** Before a date, with nothing in between. */
const BEFORE = new RegExp(
  `(?:^|[^a-z\\d'])((?:(?:(?<since>${SINCE})|(?<between>${BETWEEN})|${FROM})[ \\t:]{1,3})?(?:(?:${ABOUT})[ -])?)$`,
);
const LONGEST_BEFORE = 40;

/** Words after which an abbreviation is a month. */
const LEADS_TO_DATE = new RegExp(`(?:^|[^a-z])(?:${FROM}|${UNTIL}|em|en|in|w)[ \\t]{1,3}$`);

/** After a date that has an end, even one that could not be read. */
const GOES_ON = new RegExp(`^${SPACE}(?:${DASH}|(?:${UNTIL})\\b)`);

/** After a date whose end is left open. */
const OPEN = /^[ \t]{0,3}[-–]{1,2}[ \t]{0,3}(?:\?|\.{2,3}|…)?[ \t]{0,3}(?=[)\]]|\n|$|\t| {3})/;

// Text as it is read.

const DASHES = '‐‑⁃';
const LONG_DASHES = '‒–—―−﹘';
const FOLDED: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...DASHES].map((dash) => [dash, '-'])),
  ...Object.fromEntries([...LONG_DASHES].map((dash) => [dash, '–'])),
  ...Object.fromEntries([...'’‘ʼ´′'].map((mark) => [mark, "'"])),
  ß: 's',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
};

/**
 * Text as positions in it are told: accents joined with their letters, full-width letters and figures
 * narrow, every line break and every blank alike, nothing invisible. Twice is the same as once.
 */
export const normalise = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[^\P{Cc}\t\n]/gu, ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFC');

/**
 * Normalised text without accents and capitals, each letter in its place. Underlines are blanks: as marks
 * of emphasis they would hide that a word begins.
 */
export const fold = (text: string): string =>
  text
    .replace(/_/g, ' ')
    .replace(/[^\0-\x7f]/g, (letter) => FOLDED[letter] ?? letter.normalize('NFD').charAt(0))
    .toLowerCase();

// What the pattern found.

interface Place {
  readonly start: number;
  readonly end: number;
}
/** A point in time; a season or 2017/18 begins and ends at different ones. */
interface Point {
  readonly kind: 'point';
  readonly from: YearMonth;
  readonly to: YearMonth;
  /** `own`: a span by itself. `short`: its year has two figures. `day`: too exact for an entry of its own. */
  readonly form: 'year' | 'month' | 'isoMonth' | 'isoDay' | 'day' | 'short' | 'own';
  /** 2009-10 may also mean 2009 to 2010. */
  readonly isMaybePair?: boolean;
}
type Reading =
  | Point
  /** 2017-2019 */
  | { readonly kind: 'span'; readonly from: YearMonth; readonly to: YearMonth }
  /** A month that lacks its year; `two` are figures after it that may be a day or a year. */
  | { readonly kind: 'month'; readonly month: number; readonly two?: number }
  | { readonly kind: 'now' };
type Atom = Reading & Place;

/** Which comes first in 01/02/2019, by the mark between: known if another date of the text shows it. */
type Order = ReadonlyMap<string, 'day' | 'month' | 'unknown'>;

const point = (
  year: number | undefined,
  month: number | undefined,
  form: Point['form'],
): Point | undefined => {
  if (year === undefined) return undefined;
  const at: YearMonth = month === undefined ? { year } : { year, month };
  return isYearMonth(at) ? { kind: 'point', from: at, to: at, form } : undefined;
};

/** The year of two figures, where only one is likely: not '30 to '36 in 2026. */
function ofTwoFigures(two: number, today: Today | undefined): number | undefined {
  if (today === undefined) return undefined;
  const late = 2000 + two;
  const early = 1900 + two;
  if (late <= today.year || early < MIN_YEAR) return late;
  return late > today.year + 10 ? early : undefined;
}

const readYear = (text: string, today: Today | undefined) =>
  text.startsWith("'") ? ofTwoFigures(Number(text.slice(1)), today) : Number(text);

/** 17-19, after the first year: longer than a working life is none. */
function endOfPair(year: number, two: number): number | undefined {
  const sameCentury = year - (year % 100) + two;
  const end = sameCentury < year ? sameCentury + 100 : sameCentury;
  return end > year && end - year <= 60 ? end : undefined;
}

const isDay = (value: number) => value >= 1 && value <= 31;
const isMonth = (value: number) => value >= 1 && value <= 12;

/** Year with day and month in either order; the year alone where nothing tells them apart. */
function dayAndMonth(
  [a, b]: readonly [number, number],
  year: number | undefined,
  order: 'day' | 'month' | 'unknown' | undefined,
): Point | undefined {
  const dayFirst = isDay(a) && isMonth(b);
  const monthFirst = isMonth(a) && isDay(b);
  if (!dayFirst && !monthFirst) return undefined;
  if (dayFirst !== monthFirst) return point(year, dayFirst ? b : a, 'day');
  if (a === b || order === 'month') return point(year, a, 'day');
  return point(year, order === 'day' ? b : undefined, 'day');
}

/** 2019, 2019-03, 03/2019, 2017-19, 14.03.2019 and the like: told apart by the lengths of their parts. */
function readFigures(
  text: string,
  mark: string | undefined,
  order: Order,
  today: Today | undefined,
): Reading | undefined {
  const parts = mark === undefined ? [text] : text.split(mark);
  const [a = 0, b = 0, c = 0] = parts.map(Number);
  const isLong = mark === '–';
  switch (parts.map(({ length }) => (length <= 2 ? 'n' : length === 4 ? 'Y' : '?')).join('')) {
    case 'Y':
      return point(a, undefined, 'year');
    case 'YY': {
      const [from, to] = [{ year: a }, { year: b }];
      if (mark === '.' || !isYearMonth(from) || !isYearMonth(to)) return undefined;
      return mark === '/' ? { kind: 'point', from, to, form: 'own' } : { kind: 'span', from, to };
    }
    case 'Yn': {
      const end = mark !== '.' && parts[1]?.length === 2 ? endOfPair(a, b) : undefined;
      const month = isLong ? undefined : isMonth(b) ? point(a, b, 'isoMonth') : undefined;
      if (month) return { ...month, isMaybePair: end !== undefined };
      const [from, to] = [{ year: a }, { year: end ?? 0 }];
      if (!isYearMonth(from) || !isYearMonth(to)) return undefined;
      return mark === '/' ? { kind: 'point', from, to, form: 'own' } : { kind: 'span', from, to };
    }
    case 'nY':
      return isLong || !isMonth(a) ? undefined : point(b, a, 'month');
    case 'nn':
      return mark === '/' && parts[1]?.length === 2 && isMonth(a)
        ? point(ofTwoFigures(b, today), a, 'short')
        : undefined;
    case 'Ynn':
      return !isLong && isMonth(b) && isDay(c) ? point(a, b, 'isoDay') : undefined;
    case 'nnY':
      return isLong ? undefined : dayAndMonth([a, b], c, order.get(mark ?? ''));
    case 'nnn':
      return (mark === '.' || mark === '/') && parts[2]?.length === 2
        ? dayAndMonth([a, b], ofTwoFigures(c, today), order.get(mark))
        : undefined;
    default:
      return undefined;
  }
}

/** A part of a year; the year alone where it lies in two. */
function readPart(word: string, year: number | undefined): Point | undefined {
  if (year === undefined || !isYearMonth({ year })) return undefined;
  const months = partOf.get(word);
  const [from, to] = months
    ? [
        { year, month: months[0] },
        { year, month: months[1] },
      ]
    : [{ year }, { year }];
  return { kind: 'point', from, to, form: 'own' };
}

/** A month by its name, and what stands beside it. */
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
  if (group['part'] !== undefined) {
    return readPart(group['part'], readYear(group['yearOfPart'] ?? '', today));
  }
  if (group['partAfter'] !== undefined) {
    return readPart(group['partAfter'], Number(group['yearBeforePart']));
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

/** Whether the dates of a text show that the day stands before the month, or after it. */
function findOrder(matches: readonly RegExpMatchArray[]): Order {
  const order = new Map<string, 'day' | 'month' | 'unknown'>();
  for (const { groups } of matches) {
    const mark = groups?.['between'];
    if (mark === undefined) continue;
    const parts = (groups?.['figures'] ?? '').split(mark);
    const [a = 0, b = 0] = parts.map(Number);
    if (parts.length !== 3 || parts[0]?.length === 4) continue;
    const shown =
      a > 12 && isDay(a) && isMonth(b)
        ? 'day'
        : b > 12 && isDay(b) && isMonth(a)
          ? 'month'
          : undefined;
    if (shown === undefined) continue;
    const before = order.get(mark);
    order.set(mark, before === undefined || before === shown ? shown : 'unknown');
  }
  return order;
}

/** Whether an abbreviation is a word by what is before it: "rolled out 2019" is not October. */
const isWord = (text: string, before: string) =>
  DOUBTFUL.has(/^([a-z]+)(?: \d{4})?$/.exec(text)?.[1] ?? '') &&
  /[a-z]{2} $/.test(before) &&
  !LEADS_TO_DATE.test(before);

function readAtoms(plain: string, today: Today): Atom[] {
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

// What belongs together.

interface Ends {
  readonly from: YearMonth;
  readonly to: YearMonth | 'now' | undefined;
}

/** Longer lines are prose, where no single date is an entry. */
const LONGEST_LINE = 120;

const isIso = ({ form }: Point) => form === 'isoMonth' || form === 'isoDay';

/** Whether the text says that what stands at `a` and `b` are the ends of one span. */
function areJoined(plain: string, a: Atom, b: Atom): boolean {
  const gap = plain.slice(a.end, b.start);
  if (gap.length > LONGEST_JOIN || a.kind === 'span' || b.kind === 'span') return false;
  if (/^ ?\/ ?$/.test(gap)) {
    if (a.kind === 'month') return b.kind === 'point';
    return a.kind === 'point' && b.kind === 'point' && isIso(a) && isIso(b);
  }
  // "Present – 2019" at the beginning of a line, or of a column.
  if (a.kind === 'now') {
    const ahead = plain.slice(Math.max(0, a.start - 3), a.start);
    return b.kind === 'point' && /^ ?[-–] ?$/.test(gap) && /(?:^|\n|\t| {2}|\()$/.test(ahead);
  }
  // "to date" holds its own "to".
  if (b.kind === 'now' && /^[ \t]{1,20}$/.test(gap)) {
    return /^(?:up |to |till |until |onward)/.test(plain.slice(b.start, b.start + 8));
  }
  if (JOINED_BY_AND.test(gap)) {
    return (
      BEFORE.exec(plain.slice(Math.max(0, a.start - LONGEST_BEFORE), a.start))?.groups?.[
        'between'
      ] !== undefined
    );
  }
  if (!JOINED.test(gap)) return false;
  // A dash that begins a line is a bullet if that before begins so too.
  if (/\n[ \t]*[-–]/.test(gap)) {
    const ahead = plain.slice(Math.max(0, a.start - LONGEST_LINE), a.start);
    if (/^[ \t]*[-–•*·]/.test(ahead.slice(ahead.lastIndexOf('\n') + 1))) return false;
  }
  // Over the end of a line only if the second date is all that its line, or its column, says.
  return !gap.includes('\n') || /^[)\]]?(?: ?$| ?\n|\t| {2})/.test(plain.slice(b.end, b.end + 4));
}

/** The ends of the span from `a` to `b`, if these can be its ends. */
function join(a: Atom, b: Atom, today: Today): Ends | undefined {
  if (a.kind === 'point') {
    if (b.kind === 'now') return { from: a.from, to: 'now' };
    if (b.kind === 'point') return { from: a.from, to: b.to };
    if (b.kind === 'month' && b.two !== undefined && a.form === 'short') {
      const to = point(ofTwoFigures(b.two, today), b.month, 'short');
      return to && { from: a.from, to: to.to };
    }
    return undefined;
  }
  if (a.kind === 'now') return b.kind === 'point' ? { from: b.from, to: 'now' } : undefined;
  if (a.kind !== 'month') return undefined;
  if (b.kind === 'now' && a.two !== undefined) {
    const from = point(ofTwoFigures(a.two, today), a.month, 'short');
    return from && { from: from.from, to: 'now' };
  }
  if (b.kind !== 'point' || b.from.month === undefined || b.form === 'own' || isIso(b)) {
    return undefined;
  }
  // Jan–Mar 2020; in Jan 14 – Mar 2020 nobody knows what 14 is.
  return a.two === undefined || b.form === 'day'
    ? { from: { year: b.from.year, month: a.month }, to: b.to }
    : undefined;
}

/** Whether a single date at this place is an entry of its own: a line's or a column's only or outer part. */
function standsAlone(plain: string, { start, end }: Place, isYear: boolean): boolean {
  const ahead = plain.slice(Math.max(0, start - LONGEST_LINE - 1), start);
  const behind = plain.slice(end, end + LONGEST_LINE + 1);
  const left = ahead.slice(ahead.lastIndexOf('\n') + 1);
  const right = behind.split('\n', 1)[0] ?? '';
  if (left.length + right.length > LONGEST_LINE) return false;
  const isEntry = /[a-z]{2}/.test(left + right);
  const opens = /(?:^|\t| {2}|\|)[ \t([•*·–-]{0,4}$/.test(left);
  const closes = /^[)\].,:]?[ \t]{0,3}(?:$|\t| {2}|\|)/.test(right);
  if (opens && closes) return isEntry || !isYear;
  if (/^[ \t•*·–-]*$/.test(left)) return /^(?:: ?| [–-] )[^\d]*[a-z]{2}/.test(right);
  const closesLine = /^[)\].]?[ \t]*$/.test(right);
  if (!closesLine || /[a-z]{3}[.!?] |\d,? ?$/.test(left)) return false;
  // A place and a date are how a letter ends: "Berlin, March 2024".
  return / [–-] $|\($/.test(left) || /[a-z][^\s]*\s+[^\s]*[a-z][^\s]*, $/.test(left);
}

/** The ends of a span told by one date alone. */
function alone(plain: string, atom: Atom, isSince: boolean): (Ends & Place) | undefined {
  if (atom.kind === 'span') return atom;
  if (atom.kind !== 'point') return undefined;
  const { from, form, start, end } = atom;
  if (form !== 'short') {
    const behind = plain.slice(end, end + LONGEST_BEFORE);
    if (isSince && !GOES_ON.test(behind)) return { from, to: 'now', start, end };
    const open = OPEN.exec(behind);
    if (open) return { from, to: undefined, start, end: end + open[0].trimEnd().length };
  }
  if (form === 'own') return atom;
  if (form === 'short' || form === 'day' || form === 'isoDay') return undefined;
  if (!standsAlone(plain, atom, from.month === undefined)) return undefined;
  return atom.isMaybePair ? { from: { year: from.year }, to: undefined, start, end } : atom;
}

/** Words after which figures are no years. */
const LABEL = new RegExp(
  `(?:^|[^a-z])(?:${[
    'iso|din|rfc|version|v|nr|no\\.|ref|id|zip|plz|room|copyright|pp?\\.|pages|seiten',
    '(?:microsoft|ms) (?:office|word|access|project|exchange)|windows(?: server)?|sql server|visual studio',
    'excel|sharepoint|photoshop|autocad|eur|usd|gbp|chf|pln|sek',
    '(?:tele)?(?:phone|fon|fono)[.:]|tel[.:]|mobile?[.:]|fax[.:]|handy[.:]',
  ].join('|')})[ \\t.:#°-]{0,3}$`,
);
const PHONE = /(?:\+|\(0|(?:^|[^\d./–-])0)\d[\d ()-]{0,18}$|\(\d{2,5}\) ?$/;
const UNIT =
  /^ ?(?:[%€$£¥°]|(?:eur|usd|gbp|chf|pln|sek|euros?|dollars?|k[mg]|kwh|hours|hrs|uhr|people|users|employees|members|words|pages|mitarbeiter|seiten)\b)/;

/** Whether what begins or ends with figures is a date by what is around it, and no number of another kind. */
function isTime(plain: string, { start, end }: Place): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  const after = plain.slice(end, end + 12);
  const isYears = /^[\d\s–/-]+$/.test(plain.slice(start, end));
  if (/^\d/.test(plain.charAt(start))) {
    if (/[#$€£¥§№+=\\/@&]$|[$€£¥] ?$|\d[-–.:,]$|[a-z]-$/.test(before)) return false;
    if (LABEL.test(before) || PHONE.test(before)) return false;
  }
  if (/\d/.test(plain.charAt(end - 1)) && /^(?:[a-z@]|[.,:/–-]\d)/.test(after)) return false;
  return !(isYears && UNIT.test(after));
}

/**
 * The spans of time in a text, in order. Dates that are no span are left out, unless one is an entry of
 * its own. Ends that lie before their beginnings are told as they are written.
 */
export function findRanges(text: string, today: Today): FoundRange[] {
  const shown = normalise(text);
  const plain = fold(shown);
  const atoms = readAtoms(plain, today);
  const found: FoundRange[] = [];
  for (let index = 0; index < atoms.length; index += 1) {
    const [a, b] = atoms.slice(index, index + 2);
    if (a === undefined) break;
    const last = found.at(-1)?.end ?? 0;
    const before = BEFORE.exec(plain.slice(Math.max(last, a.start - LONGEST_BEFORE), a.start));
    let span: (Ends & Place) | undefined;
    if (b && areJoined(plain, a, b)) {
      const ends = join(a, b, today);
      span = ends && { ...ends, start: a.start, end: b.end };
      // What belongs together but makes no sense is not read in halves.
      index += 1;
    } else {
      span = alone(plain, a, before?.groups?.['since'] !== undefined);
    }
    if (span === undefined || !isTime(plain, span)) continue;
    const start = a.start - (before?.[1]?.length ?? 0);
    found.push({
      from: span.from,
      to: span.to,
      start,
      end: span.end,
      text: shown.slice(start, span.end),
    });
  }
  return found;
}

/** No date in words is longer. */
const LONGEST_DATE = 60;

/**
 * One date that is all of a text. A season or a quarter is read as its year, and so is 01/02/2019,
 * which may be either of two months.
 *
 * @param today without it, years of two figures are not read.
 */
export function readDate(text: string, today?: Today): YearMonth | 'now' | undefined {
  if (text.length > LONGEST_DATE) return undefined;
  const plain = fold(normalise(text))
    .trim()
    .replace(/(\d)t\d\d:.{0,24}$/, '$1')
    .replace(/^[([]+|[)\].,;]+$/g, '');
  const [match] = plain.matchAll(ATOM);
  if (match?.[0] !== plain) return undefined;
  const reading = readAtom(match, findOrder([match]), today);
  if (reading?.kind === 'now') return 'now';
  if (reading?.kind !== 'point') return undefined;
  const { from, to, form } = reading;
  if (form !== 'own') return from;
  return from.year === to.year ? { year: from.year } : undefined;
}
