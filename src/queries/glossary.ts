import { defaultLocale } from '../config/locales';
import { namesIn, type Help, type OtherName, type Term } from '../domain/glossary';
import { stringsIn } from '../domain/translation';
import { articleIndex } from './articles';
import { organisationEntries, termEntries } from './collections';
import { once } from './once';
import { allSources } from './sources';

/** Every page of an organisation that users may be sent to, by its URL. */
async function helpByUrl(): Promise<ReadonlyMap<string, Help>> {
  return new Map(
    (await organisationEntries()).flatMap(({ data: { name, country, pages } }) =>
      pages.map(({ url }) => [url, { name, country, url }] as const),
    ),
  );
}

/** Other names as the file has them, by country. */
const otherNames = (also: Readonly<Record<string, string | undefined>>): OtherName[] =>
  Object.entries(also).flatMap(([country, list = '']) =>
    namesIn(list).map((name) => ({ name, ...(country === 'all' ? {} : { country }) })),
  );

/** Every term of the glossary, in one language as far as it is translated. */
export const glossaryTerms = once(async (locale: string): Promise<readonly Term[]> => {
  const { bySlug } = await articleIndex(locale);
  const sources = new Map((await allSources(locale)).map((source) => [source.id, source]));
  const help = await helpByUrl();
  return (await termEntries()).flatMap(({ id, data }) => {
    const found = stringsIn(data.strings, locale, defaultLocale);
    if (found === undefined) return [];
    const { language, strings } = found;
    return [
      {
        ...{ id, language, term: strings.term, also: otherNames(strings.also ?? {}) },
        ...{ definition: strings.definition, differs: strings.differs },
        articles: data.see.flatMap((slug) => bySlug.get(slug) ?? []),
        sources: data.sources.flatMap((source) => sources.get(source) ?? []),
        help: data.ask.flatMap((url) => help.get(url) ?? []),
      },
    ];
  });
});
