import { pagesOf, sourcesPerPage } from '../domain/paging';
import { evidencePath, pagedPath } from '../domain/paths';
import type { LocalSource, Source } from '../domain/source';
import { sourceIn } from '../domain/source-translation';
import { sourceEntries } from './collections';
import { once } from './once';

/**
 * Every source in a language, as far as it is translated, by name. Its entry is on a page of its main topic: on
 * the same one in every language.
 */
export const allSources = once(async (locale: string): Promise<readonly Source[]> => {
  const entries = await sourceEntries();
  const { compare } = new Intl.Collator();
  // By the original names, so that each is on the same page in every language.
  const byName = entries.toSorted((a, b) => compare(a.data.name, b.data.name));
  const paths = new Map<string, string>();
  for (const [topic = '', sources] of Map.groupBy(byName, ({ data }) => data.topics[0])) {
    for (const { items, number } of pagesOf(sources, sourcesPerPage)) {
      const page = pagedPath(evidencePath(topic), number);
      for (const { id } of items) paths.set(id, `${page}#${id}`);
    }
  }
  return byName.map(({ id, data }) => ({
    id,
    data: sourceIn(locale, data, data.translations[locale]),
    path: paths.get(id) ?? '',
  }));
});

/** The data of every source in a language, by id. */
export const sourcesById = once(
  async (locale: string): Promise<ReadonlyMap<string, LocalSource>> =>
    new Map((await allSources(locale)).map(({ id, data }) => [id, data])),
);
