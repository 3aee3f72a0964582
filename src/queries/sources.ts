import { pagesOf, sourcesPerPage } from '../domain/paging';
import { evidencePath, pagedPath } from '../domain/paths';
import type { Source, SourceData } from '../domain/source';
import { sourceEntries } from './collections';
import { once } from './once';

/** Every source, by name. Its entry is on a page of its main topic: on the same one in every language. */
export const allSources = once(async (): Promise<readonly Source[]> => {
  const entries = await sourceEntries();
  const { compare } = new Intl.Collator();
  const byName = entries
    .map(({ id, data }) => ({ id, data }))
    .sort((a, b) => compare(a.data.name, b.data.name));
  const paths = new Map<string, string>();
  for (const [topic = '', sources] of Map.groupBy(byName, ({ data }) => data.topics[0])) {
    for (const { items, number } of pagesOf(sources, sourcesPerPage)) {
      const page = pagedPath(evidencePath(topic), number);
      for (const { id } of items) paths.set(id, `${page}#${id}`);
    }
  }
  return byName.map(({ id, data }) => ({ id, data, path: paths.get(id) ?? '' }));
});

/** The data of every source, by id. */
export const sourcesById = once(
  async (): Promise<ReadonlyMap<string, SourceData>> =>
    new Map((await allSources()).map(({ id, data }) => [id, data])),
);
