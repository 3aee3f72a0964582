/**
 * Dates and spans of time as people write them, in nine languages. Pure: "today" is an argument.
 *
 * One pattern finds what may be a date; then the text between two of them decides whether they belong
 * together. Every repetition in the patterns of all `date-*.ts` is bounded, so that the time of reading
 * grows with the length of the text alone. No lookbehind: older Safari cannot read it.
 */
import type { YearMonth } from '../../../domain/months';
import type { Today } from '../model/history';
import { readAtomAlone, readAtoms, type Place } from './date-atoms';
import { alone, areJoined, join, wordsBefore, type Ends } from './date-spans';
import { fold, normalise } from './normalise';

/** A span of time and where it is in the text as `normalise` returns it. */
export interface FoundRange {
  readonly from: YearMonth;
  /** `undefined` where the text leaves the end open: "2019 –", "2019 – ?". */
  readonly to: YearMonth | 'now' | undefined;
  readonly start: number;
  readonly end: number;
  /** From `start` to `end`, with words such as "from" before it. */
  readonly text: string;
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
 * its own. Ends that lie before their beginnings are returned as they are written.
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
    const before = wordsBefore(plain, a.start, last);
    let span: (Ends & Place) | undefined;
    if (b && areJoined(plain, a, b)) {
      const ends = join(a, b, today);
      span = ends && { ...ends, start: a.start, end: b.end };
      // What belongs together but makes no sense is not read in halves.
      index += 1;
    } else {
      span = alone(plain, a, before.isSince);
    }
    if (span === undefined || !isTime(plain, span)) continue;
    const start = a.start - before.length;
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
  const reading = readAtomAlone(plain, today);
  if (reading?.kind === 'now') return 'now';
  if (reading?.kind !== 'point') return undefined;
  const { from, to, form } = reading;
  if (form !== 'own') return from;
  return from.year === to.year ? { year: from.year } : undefined;
}
