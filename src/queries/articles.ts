import type { CollectionEntry } from 'astro:content';
import type { Article } from '../domain/article';
import { citedSources, readableText } from '../domain/article-text';
import { stances, type Stance } from '../domain/stance';
import { countWords, readingMinutes } from '../domain/reading-time';
import { articleEntries } from './collections';
import { once } from './once';

/** An article with its file, for the pages that render its text. */
export interface PublishedArticle extends Article {
  entry: CollectionEntry<'articles'>;
}

function toArticle(entry: CollectionEntry<'articles'>): PublishedArticle {
  const [locale = '', slug = ''] = entry.id.split('/');
  const body = entry.body ?? '';
  return {
    locale,
    slug,
    data: entry.data,
    topics: entry.data.topics,
    minutes: readingMinutes(countWords(readableText(body))),
    sources: citedSources(body),
    entry,
  };
}

/**
 * The articles of a language, the newest first; of one day, decisions before how-to articles. Drafts
 * appear only on the development server.
 */
export const publishedArticles = once(
  async (locale: string): Promise<readonly PublishedArticle[]> => {
    const entries = (await articleEntries()).filter(
      ({ id, data }) => id.startsWith(`${locale}/`) && (import.meta.env.DEV || !data.draft),
    );
    const { compare } = new Intl.Collator();
    return entries
      .map(toArticle)
      .sort(
        (a, b) =>
          compare(b.data.published, a.data.published) ||
          stances.indexOf(a.data.stance) - stances.indexOf(b.data.stance) ||
          compare(a.data.title, b.data.title),
      );
  },
);

/** Lists of the articles of a language, each in the order of `publishedArticles`. */
export interface ArticleIndex {
  bySlug: ReadonlyMap<string, PublishedArticle>;
  byTopic: ReadonlyMap<string, readonly PublishedArticle[]>;
  byStance: ReadonlyMap<Stance, readonly PublishedArticle[]>;
  /** By the id of each source that they cite. */
  bySource: ReadonlyMap<string, readonly PublishedArticle[]>;
}

/** Adds each article to the list of each of its keys. */
function listsOf<Key>(
  articles: readonly PublishedArticle[],
  keys: (article: PublishedArticle) => Iterable<Key>,
): Map<Key, PublishedArticle[]> {
  const lists = new Map<Key, PublishedArticle[]>();
  for (const article of articles) {
    for (const key of keys(article)) {
      const list = lists.get(key);
      if (list) list.push(article);
      else lists.set(key, [article]);
    }
  }
  return lists;
}

/** The articles of a language by what pages look for, so that no page searches through all of them. */
export const articleIndex = once(async (locale: string): Promise<ArticleIndex> => {
  const articles = await publishedArticles(locale);
  return {
    bySlug: new Map(articles.map((article) => [article.slug, article])),
    byTopic: listsOf(articles, ({ topics }) => new Set(topics)),
    byStance: listsOf(articles, ({ data }) => [data.stance]),
    bySource: listsOf(articles, ({ sources }) => sources),
  };
});

/** The replies that at least one article gives, in their usual order. */
export async function givenReplies(locale: string): Promise<Stance[]> {
  const { byStance } = await articleIndex(locale);
  return stances.filter((stance) => byStance.has(stance));
}
