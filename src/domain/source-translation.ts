/** A source in another language than the one that its file is written in. Pure. */
import { defaultLocale } from '../config/locales.ts';
import type {
  LocalSource,
  Series,
  SeriesTranslation,
  SourceData,
  SourceTranslation,
} from './source';

type Texts = Pick<SourceData, 'claim' | 'caveat' | 'interest'>;
const TEXTS = ['claim', 'caveat', 'interest'] as const;

const missingTexts = (source: Texts, translation: SourceTranslation): string[] =>
  TEXTS.filter((name) => source[name] !== undefined && translation[name] === undefined);

/** A series in its translation; nothing if that lacks something, or is of other bars. */
function translated(
  series: Series,
  { title, labels = [], note }: SeriesTranslation,
): Series | undefined {
  const isWhole =
    title !== undefined &&
    labels.length === series.points.length &&
    (note === undefined) === (series.note === undefined);
  if (!isWhole) return undefined;
  const points = series.points.map((point, at) => ({ ...point, label: labels[at] ?? point.label }));
  return { ...series, title, note, points };
}

/** What a translation of a source lacks: names of its fields, and `series.<id>` for each series. */
export const missingInSource = (
  source: Texts & Pick<SourceData, 'series'>,
  translation: SourceTranslation = {},
): string[] => [
  ...missingTexts(source, translation),
  ...source.series
    .filter((series) => !translated(series, translation.series?.[series.id] ?? {}))
    .map(({ id }) => `series.${id}`),
];

/**
 * A source in a language. Its claim, its caveat and who gains by it are all translated or none of them, since
 * they qualify one another; the same holds for each series. What is not, is in the default language. Names of
 * researchers are the same in all languages, so a translation need not have one.
 */
export function sourceIn(
  language: string,
  source: SourceData,
  translation: SourceTranslation = {},
): LocalSource {
  const series = source.series.map((one) => {
    const own = translated(one, translation.series?.[one.id] ?? {});
    return own ? { ...own, language } : { ...one, language: defaultLocale };
  });
  const { name = source.name, claim = '', caveat = '', interest } = translation;
  return missingTexts(source, translation).length === 0
    ? { ...source, name, claim, caveat, interest, series, language }
    : { ...source, series, language: defaultLocale };
}
