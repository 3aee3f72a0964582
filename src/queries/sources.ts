import { getCollection } from 'astro:content';
import type { SourceData } from '../schemas/source';

export interface Source {
  id: string;
  data: SourceData;
}

/** Every source, by name. */
export async function allSources(): Promise<Source[]> {
  const entries = await getCollection('sources');
  return entries
    .map(({ id, data }) => ({ id, data }))
    .sort((a, b) => a.data.name.localeCompare(b.data.name));
}

/** Every source by id. */
export async function sourcesById(): Promise<ReadonlyMap<string, SourceData>> {
  return new Map((await allSources()).map(({ id, data }) => [id, data]));
}
