/** Words put together from the file's parts: pure, shared by the views, the text to take along and paper. */
import { fromMonth, type Month, type YearMonth } from '../../../domain/months';
import { fill, say, type SourceNote } from '../../shared/say';
import { linesAskedAbout } from '../model/after';
import type { AskedId, ItemId } from '../model/checklist';
import type { Check } from '../model/checks';
import type { TopicId } from '../model/evidence';
import type { Period, Row } from '../model/history';
import type { Analysis, Gap } from '../model/analyse';
import type { ReadNote } from '../parsers/read';
import type { ReasonId } from '../model/reasons';
import type { Words } from '../strings';

export { say };

/** Words of the first step, and those of the steps after it. */
type FirstWords = Pick<Words, 'title' | 'kinds' | 'read' | 'ui'>;
type LaterWords = Pick<
  Words,
  'reasons' | 'help' | 'groups' | 'items' | 'asked' | 'evidence' | 'ui'
>;

/** All words but those that stand only in the page around the tool. */
export type ToolWords = FirstWords & LaterWords;

/** What the first step shows, as the page holds it. */
export interface FirstMaterial {
  words: FirstWords;
  /** BCP 47 tag, for dates. */
  lang: string;
  /** Where the rest is. */
  rest: string;
}

/** What the later steps show besides, fetched when the reader first acts. */
export interface LaterMaterial {
  words: LaterWords;
  sources: Readonly<Record<string, SourceNote>>;
  /** Ids of sources, as in `evidence.ts`. */
  evidence: {
    reasons: Readonly<Record<ReasonId, readonly string[]>>;
    topics: Readonly<Record<TopicId, readonly string[]>>;
    items: Readonly<Record<ItemId, readonly string[]>>;
  };
  /** The address of the article on gaps. */
  article: string;
  /** The tool's own address. */
  address: string;
}

/** Everything that the tool shows. */
export type ToolMaterial = Omit<FirstMaterial, 'words'> &
  Omit<LaterMaterial, 'words'> & { words: ToolWords };

/** Everything, with the words that stand in the page around the tool. */
export type PageMaterial = Omit<LaterMaterial, 'words'> &
  Pick<FirstMaterial, 'lang'> & { words: Words };

/** Both parts together. */
export const joined = (first: FirstMaterial, later: LaterMaterial): ToolMaterial => ({
  ...first,
  ...later,
  words: { ...first.words, ...later.words, ui: { ...first.words.ui, ...later.words.ui } },
});

/** The sources behind ids. */
export const sourcesOf = (
  { sources }: Pick<ToolMaterial, 'sources'>,
  ids: readonly string[],
): SourceNote[] => ids.flatMap((id) => sources[id] ?? []);

/** Where to get help with a reason. */
export const helpFor = (
  { words }: { words: Pick<Words, 'reasons' | 'help'> },
  reason: ReasonId,
): { text: string; url: string }[] =>
  (words.reasons[reason]?.help ?? []).flatMap((id) => words.help[id] ?? []);

/** The same result for the same key, made once: formats of dates are slow to make, quick to use. */
function once<T>(make: (lang: string, key: string) => T): (lang: string, key: string) => T {
  const made = new Map<string, T>();
  return (lang, key) => {
    const found = made.get(lang + key) ?? make(lang, key);
    made.set(lang + key, found);
    return found;
  };
}
const dateFormat = once(
  (lang, month) =>
    new Intl.DateTimeFormat(lang, {
      month: month as 'short' | 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
);
const countFormat = once(
  (lang, unit) => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }),
);

/** Names of the twelve months, for a list to choose from. */
export const monthNames = (lang: string): string[] => {
  const format = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)));
};

/** A date as people write it: "Mar 2019", in full "March 2019", or the year alone. */
export const dateText = (
  lang: string,
  { year, month }: YearMonth,
  style: 'short' | 'long' = 'short',
): string =>
  month === undefined ? String(year) : dateFormat(lang, style).format(Date.UTC(year, month - 1, 1));

export const monthText = (lang: string, month: Month, style: 'short' | 'long' = 'short'): string =>
  dateText(lang, fromMonth(month), style);

/** From when to when, with a word where it goes on or is not known. */
export function periodText({ words, lang }: FirstMaterial, { from, to }: Period): string {
  const unknown = say(words, 'unknownDate');
  const start = from ? dateText(lang, from) : unknown;
  const end = to === 'now' ? say(words, 'now') : to ? dateText(lang, to) : unknown;
  return start === end && from?.month ? start : `${start} – ${end}`;
}

/** What a line is called: the title and with whom; a word where it has neither. */
export const rowName = (
  { words }: Pick<FirstMaterial, 'words'>,
  { what, where, kind }: Period,
): string => [what, where].filter((part) => part !== '').join(', ') || (words.kinds[kind] ?? '');

/** The names of lines, joined. */
export const rowNames = (
  material: Pick<FirstMaterial, 'words'>,
  rows: readonly Row[],
  ids: readonly string[],
): string =>
  rows
    .filter(({ id }) => ids.includes(id))
    .map((row) => rowName(material, row))
    .join(' · ');

/** How long: "7 months", "between 0 and 11 months". */
export function lengthText({ words, lang }: ToolMaterial, { min, max }: Gap): string {
  return min === max
    ? countText(lang, 'month', max)
    : say(words, 'between', { min, max: countText(lang, 'month', max) });
}

/** From the first to the last month of a gap. */
export const gapText = ({ words, lang }: ToolMaterial, { first, last, goesOn }: Gap): string => {
  const [start, end] = [monthText(lang, first), monthText(lang, last)];
  return goesOn ? say(words, 'since', { start }) : start === end ? start : `${start} – ${end}`;
};

/**
 * A sentence about a gap with its dates filled in. Where they are not certain, or one month would stand
 * twice, the place for them stays open: nobody should copy a date that they never gave.
 */
export function sentence(
  { words, lang }: ToolMaterial,
  text: string,
  { first, last, goesOn, min, max }: Gap,
): string {
  const isOpen = min !== max || first === last;
  const place = say(words, 'placeForDate');
  return fill(text, {
    from: isOpen ? place : monthText(lang, first, 'long'),
    to: goesOn ? say(words, 'now') : isOpen ? place : monthText(lang, last, 'long'),
  });
}

/** A number of months or years, in words of the language. */
export const countText = (lang: string, unit: 'month' | 'year', count: number): string =>
  countFormat(lang, unit).format(count);

/** What is told of a file. */
export const noteText = ({ words }: Pick<FirstMaterial, 'words'>, { id, at }: ReadNote): string =>
  fill(words.read[id] ?? '', { at: at ?? say(words, 'somewhere') });

/** What the machine found on an item. */
export function findingText(
  material: Pick<ToolMaterial, 'words' | 'lang'>,
  item: ItemId,
  { state, rows: ids, pairs }: Check,
  rows: readonly Row[],
): string {
  const and = new Intl.ListFormat(material.lang, { type: 'conjunction' });
  const name = (id: string) => rowNames(material, rows, [id]);
  const named = pairs
    ? pairs.map((pair) => and.format(pair.map(name))).join(' · ')
    : rowNames(material, rows, ids);
  return fill(material.words.items[item]?.[state] ?? '', { rows: named });
}

/** Where a question of an interview leads to in the reader's own history; empty where nobody can tell. */
export const ownLines = (
  material: Pick<FirstMaterial, 'words'>,
  question: AskedId,
  rows: readonly Row[],
  analysis: Analysis,
): string =>
  linesAskedAbout(question, rows, analysis)
    .map((id) => rowNames(material, rows, [id]))
    .join(' · ');
