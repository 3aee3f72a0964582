import { getCollection } from 'astro:content';
import type { Source, SourceData } from '../domain/source';
import { once } from './once';

/** Every source, by name. */
export const allSources = once(async (): Promise<readonly Source[]> => {
  const entries = await getCollection('sources');
  const { compare } = new Intl.Collator();
  return entries
    .map(({ id, data }) => ({ id, data }))
    .sort((a, b) => compare(a.data.name, b.data.name));
});

/** Every source by id. */
export const sourcesById = once(
  async (): Promise<ReadonlyMap<string, SourceData>> =>
    new Map((await allSources()).map(({ id, data }) => [id, data])),
);
