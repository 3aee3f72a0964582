/**
 * The collections of content, each read once a build for all languages: the only place that reads them whole.
 * The lists are shared, so callers must not sort them in place.
 */
import { getCollection } from 'astro:content';
import { once } from './once';

export const articleEntries = once(() => getCollection('articles'));
export const sourceEntries = once(() => getCollection('sources'));
export const topicEntries = once(() => getCollection('topics'));
export const pathEntries = once(() => getCollection('paths'));
export const workshopEntries = once(() => getCollection('workshops'));
