import type { ReadingPath } from '../domain/reading-path';
import { articleIndex } from './articles';
import { pathEntries } from './collections';
import { once } from './once';

/** Every reading path in its editorial order; articles not published in this language drop out. */
export const readingPaths = once(async (locale: string): Promise<readonly ReadingPath[]> => {
  const { bySlug } = await articleIndex(locale);
  const entries = await pathEntries();
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap(({ id, data }) => {
      const strings = data.strings[locale];
      const members = data.articles.flatMap((slug) => bySlug.get(slug) ?? []);
      if (strings === undefined || members.length === 0) return [];
      const minutes = members.reduce((sum, article) => sum + article.minutes, 0);
      return [{ id, ...strings, articles: members, minutes }];
    });
});
