/**
 * The collections of content, each read once a build for all languages: the only place that reads them whole.
 * The lists are shared, so callers must not sort them in place.
 */
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { once } from './once';

export const articleEntries = once(() => getCollection('articles'));
export const sourceEntries = once(() => getCollection('sources'));
export const topicEntries = once(() => getCollection('topics'));
export const pathEntries = once(() => getCollection('paths'));
export const termEntries = once(() => getCollection('glossary'));
export const organisationEntries = once(() => getCollection('organisations'));
export const workshopEntries = once(() => getCollection('workshops'));

/** The entries of a collection by id. Unlike `getEntry()`, it may be asked for one that is not there. */
const byId = <Name extends CollectionKey>(name: Name) =>
  once(
    async (): Promise<ReadonlyMap<string, CollectionEntry<Name>>> =>
      new Map((await getCollection(name)).map((entry) => [entry.id, entry])),
  );

export const toolFiles = byId('tools');
export const pageFiles = byId('pages');
export const embeddingFiles = byId('embedding');
export const searchFiles = byId('search');
export const letterFiles = byId('letters');
