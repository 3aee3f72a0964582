/** Segments of a line that may name a title, an employer or a school, and what a segment is by its words. */
import { fold } from './normalise';

/** Longer lines are prose, in which nothing is a title. */
export const LONGEST_TITLE = 90;

/** Words that an employer or a school has and a title has not, as `fold` leaves them. */
const PLACE =
  /\b(?:inc|ltd|llc|llp|plc|corp|gmbh|ag|kg|ohg|e\.?v|sarl|s\.?a\.?s?|s\.?l|s\.?r\.?l|b\.?v|ab|company|group|gruppe|university|universit\w*|universidad|college|school|gymnasium|hochschule|\w*schule|lycee|ecole|instituto?|academy|hospital|clinic|klinik\w*|krankenhaus|bank|bakery|\w*backerei|boulangerie|panaderia|hotel|restaurant|cafe|museum|library|council|ministry|foundation|stiftung|verein|agency|shop|store|studio|works)\b\.?/;

/** A place that is no employer: "Berlin, Germany", "Springfield, IL". */
const REGION = [
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]',
  'Germany|Deutschland|France|Spain|España|Italy|Italia|Portugal|Netherlands|Nederland|Belgium|Austria|Österreich',
  'Switzerland|Schweiz|Suisse|Poland|Polska|Sweden|Sverige|Norway|Denmark|Finland|Ireland|United Kingdom|UK',
  'England|Scotland|Wales|USA|United States|Canada|Mexico|México|Brazil|Brasil|India|China|Japan|Australia|New Zealand',
].join('|');
const LOCATION = new RegExp(
  `(?:^|,\\s|\\s[–—-]\\s)\\p{Lu}[\\p{L}.' -]{1,30},\\s(?:${REGION})(?:,\\s(?:${REGION}))?\\s*$`,
  'u',
);

/** A label before a date or a name, in forms with fields. */
export const FIELD =
  /^(?:dates?(?: from| \(from\s?[-–]\s?to\))?|period|duration|zeitraum|dauer|periode|fechas?|job title|title|position|role|employer|company|organi[sz]ation|school|arbeitgeber|firma|poste|entreprise|puesto|empresa)\s?(?::|$)\s*/i;
/** How long something was, as some write it beside the dates. */
export const DURATION =
  /^\s{0,8}[([·•,–-]?\s{0,8}(?:\d{1,2}\+?\s?(?:years?|yrs?|months?|mos?|jahre?n?|monate?n?|ans?|mois|años?|mes(?:es)?)\b\.?,?\s?(?:(?:and|und|et|y|&)\s)?){1,2}[)\]]?/i;
/** Marks that separate the segments of a line more than a comma does. */
const STRONG = /\t| {2,}|\.{3,}|_{2,}|\s?[|•·●]\s?|\s[–—-]\s|\s(?:at|bei|chez|@)\s/i;

/** Whether a text holds more than figures, marks and initials. */
export const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Whether a text sounds like an employer or a school. */
export const isPlace = (text: string): boolean => PLACE.test(fold(text));

/** A segment without the marks around it. */
const tidy = (segment: string): string =>
  segment
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/^[\s,;:|•·●▪◦‣*_#–—)\]/-]+|[\s,;:|•·●▪◦‣*_–—([/-]+$/g, '')
    .replace(/(\p{Ll}{3})\.$/u, '$1')
    .replace(FIELD, '');

/** Whether a text is no more than a town and its country. */
export const isLocation = (text: string): boolean =>
  LOCATION.exec(text)?.index === 0 && !isPlace(text);

/** A text without the town at its end, unless there is nothing else. */
const withoutLocation = (text: string): string => {
  const at = LOCATION.exec(text)?.index;
  return at ? text.slice(0, at) : text;
};

/** The segments of a text that name something, split at the strongest mark between them. */
export function segmentsOf(fragment: string): string[] {
  const opened = fragment.split('(').length - fragment.split(')').length;
  const named = opened > 0 ? fragment.replace(/\((?=[^(]*$)/, '|') : fragment;
  const text = withoutLocation(tidy(named));
  const split = (by: RegExp) => text.split(by).map(tidy).filter(hasWords);
  const segments = split(STRONG);
  return segments.length === 1 ? split(/[,;]\s/) : segments;
}

/** Of a long text, what is near to the date; of several sentences, the one that the date is in. */
export function nearest(fragment: string, side: 'left' | 'right'): string {
  const near =
    side === 'left' ? fragment.slice(-2 * LONGEST_TITLE) : fragment.slice(0, 2 * LONGEST_TITLE);
  const ends = [...near.matchAll(/\p{L}{4}[.!?]\s+(?=\p{Lu}|$)/gu)].map(
    ({ index, 0: { length } }) => index + length,
  );
  return side === 'left' ? near.slice(ends.at(-1) ?? 0) : near.slice(0, ends[0]);
}
