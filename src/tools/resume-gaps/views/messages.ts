/** Messages put together from the tool's strings: pure, shared by the views, the exports and paper. */
import { formatMessage } from '../../../domain/message';
import { fromMonth, type Month, type YearMonth } from '../../../domain/months';
import type { DataOf, DeferredOf, FirstOf, InitialOf, PageOf } from '../../kit/define-tool';
import { linesAskedAbout } from '../model/after';
import type { Analysis, Gap } from '../model/analyse';
import type { AskedId, ItemId } from '../model/checklist';
import type { Check } from '../model/checks';
import type { Period, Row } from '../model/history';
import type { ReasonId } from '../model/reasons';
import type { ReadNote } from '../parsers/read';
import type { Strings } from '../strings';

export type InitialData = InitialOf<Strings>;
export type DeferredData = DeferredOf<Strings>;
/** What the views of the first step get. */
export type FirstData = FirstOf<Strings>;
/** What the views of the steps after it get. */
export type ToolData = DataOf<Strings>;
export type PageData = PageOf<Strings>;

type FirstMessages = Pick<FirstData, 't' | 'strings' | 'lang'>;
type AllMessages = Pick<ToolData, 't' | 'strings' | 'lang'>;

/** Where to get help with a reason. */
export const helpFor = (
  { strings }: Pick<ToolData, 'strings'>,
  reason: ReasonId,
): { text: string; url: string }[] =>
  (strings.reasons[reason]?.help ?? []).flatMap((id) => strings.help[id] ?? []);

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
export function periodText({ t, lang }: FirstMessages, { from, to }: Period): string {
  const unknown = t('unknownDate');
  const start = from ? dateText(lang, from) : unknown;
  const end = to === 'now' ? t('now') : to ? dateText(lang, to) : unknown;
  return start === end && from?.month ? start : `${start} – ${end}`;
}

/** What a line is called: the title and with whom; a word where it has neither. */
export const rowName = (
  { strings }: Pick<FirstMessages, 'strings'>,
  { what, where, kind }: Period,
): string => [what, where].filter((text) => text !== '').join(', ') || (strings.kinds[kind] ?? '');

/** The names of lines, joined. */
export const rowNames = (
  data: FirstMessages,
  rows: readonly Row[],
  ids: readonly string[],
): string =>
  rows
    .filter(({ id }) => ids.includes(id))
    .map((row) => rowName(data, row))
    .join(' · ');

/** How long: "7 months", "between 0 and 11 months". */
export function lengthText({ t, lang }: AllMessages, { min, max }: Gap): string {
  return min === max
    ? countText(lang, 'month', max)
    : t('between', { min, max: countText(lang, 'month', max) });
}

/** From the first to the last month of a gap. */
export const gapText = ({ t, lang }: AllMessages, { first, last, goesOn }: Gap): string => {
  const [start, end] = [monthText(lang, first), monthText(lang, last)];
  return goesOn ? t('since', { start }) : start === end ? start : `${start} – ${end}`;
};

/**
 * A sentence about a gap with its dates filled in. Where they are not certain, or one month would appear
 * twice, the place for them stays open: nobody should copy a date that they never gave.
 */
export function sentence(
  { t, lang }: AllMessages,
  text: string,
  { first, last, goesOn, min, max }: Gap,
): string {
  const isOpen = min !== max || first === last;
  const place = t('placeForDate');
  const values = {
    from: isOpen ? place : monthText(lang, first, 'long'),
    to: goesOn ? t('now') : isOpen ? place : monthText(lang, last, 'long'),
  };
  return formatMessage(text, values, { name: 'reasons', lang });
}

/** A number of months or years, in the language of the page. */
export const countText = (lang: string, unit: 'month' | 'year', count: number): string =>
  countFormat(lang, unit).format(count);

/** A note on a file. */
export const noteText = (
  { t, strings, lang }: FirstMessages,
  { id, at = t('somewhere') }: ReadNote,
): string => formatMessage(strings.read[id] ?? '', { at }, { name: `read.${id}`, lang });

/** What the machine found on an item. */
export function findingText(
  data: AllMessages,
  item: ItemId,
  { state, rows: ids, pairs }: Check,
  rows: readonly Row[],
): string {
  const and = new Intl.ListFormat(data.lang, { type: 'conjunction' });
  const name = (id: string) => rowNames(data, rows, [id]);
  const named = pairs
    ? pairs.map((pair) => and.format(pair.map(name))).join(' · ')
    : rowNames(data, rows, ids);
  const message = data.strings.items[item]?.[state] ?? '';
  return formatMessage(
    message,
    { rows: named },
    { name: `items.${item}.${state}`, lang: data.lang },
  );
}

/** Where a question of an interview leads to in the user's own history; empty where nobody can know. */
export const ownLines = (
  data: FirstMessages,
  question: AskedId,
  rows: readonly Row[],
  analysis: Analysis,
): string =>
  linesAskedAbout(question, rows, analysis)
    .map((id) => rowNames(data, rows, [id]))
    .join(' · ');
