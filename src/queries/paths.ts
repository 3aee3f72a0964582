import { defaultLocale } from '../config/locales';
import type { ReadingPath } from '../domain/reading-path';
import { stringsIn } from '../domain/translation';
import { articleIndex } from './articles';
import { pathEntries } from './collections';
import { once } from './once';

/** Every reading path in its editorial order, in one language as far as it is translated. */
export const readingPaths = once(async (locale: string): Promise<readonly ReadingPath[]> => {
  const { bySlug } = await articleIndex(locale);
  const entries = await pathEntries();
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap(({ id, data }) => {
      const found = stringsIn(data.strings, locale, defaultLocale);
      const members = data.articles.flatMap((slug) => bySlug.get(slug) ?? []);
      if (found === undefined || members.length === 0) return [];
      const minutes = members.reduce((sum, article) => sum + article.minutes, 0);
      const { language, strings } = found;
      return [{ id, language, ...strings, articles: members, minutes }];
    });
});
