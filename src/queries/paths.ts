import { getCollection } from 'astro:content';
import { publishedArticles, type Article } from './articles';

/** A reading path with its articles, in order. */
export interface ReadingPath {
  id: string;
  title: string;
  description: string;
  articles: Article[];
  /** Minutes to read all of it. */
  minutes: number;
}

/** Every reading path in its editorial order; articles not published in this language drop out. */
export async function readingPaths(locale: string): Promise<ReadingPath[]> {
  const articles = new Map(
    (await publishedArticles(locale)).map((article) => [article.slug, article]),
  );
  const entries = await getCollection('paths');
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .flatMap(({ id, data }) => {
      const words = data.words[locale];
      const members = data.articles.flatMap((slug) => articles.get(slug) ?? []);
      if (words === undefined || members.length === 0) return [];
      const minutes = members.reduce((sum, article) => sum + article.minutes, 0);
      return [{ id, ...words, articles: members, minutes }];
    });
}
