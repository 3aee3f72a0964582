import type { CollectionEntry } from 'astro:content';
import { defaultLocale } from '../config/locales';
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

const slugOf = ({ id }: CollectionEntry<'articles'>) => id.split('/')[1] ?? '';

/** The files of a language. Drafts appear only on the development server. */
const filesOf = async (language: string) =>
  (await articleEntries()).filter(
    ({ id, data }) => id.startsWith(`${language}/`) && (import.meta.env.DEV || !data.draft),
  );

/** The files to show in a language: its own, and those of the default language that it has no translation of. */
async function filesFor(locale: string): Promise<CollectionEntry<'articles'>[]> {
  const own = await filesOf(locale);
  if (locale === defaultLocale) return own;
  const translated = new Set(own.map(slugOf));
  return [
    ...own,
    ...(await filesOf(defaultLocale)).filter((entry) => !translated.has(slugOf(entry))),
  ];
}

function toArticle(locale: string, entry: CollectionEntry<'articles'>): PublishedArticle {
  const [language = '', slug = ''] = entry.id.split('/');
  const body = entry.body ?? '';
  return {
    locale,
    language,
    slug,
    data: entry.data,
    topics: entry.data.topics,
    minutes: readingMinutes(countWords(readableText(body))),
    sources: citedSources(body),
    entry,
  };
}

/**
 * The articles that a language shows, the newest first; of one day, decisions before how-to articles. Those
 * without a translation are in the default language.
 */
export const publishedArticles = once(
  async (locale: string): Promise<readonly PublishedArticle[]> => {
    const { compare } = new Intl.Collator();
    return (await filesFor(locale))
      .map((entry) => toArticle(locale, entry))
      .sort(
        (a, b) =>
          compare(b.data.published, a.data.published) ||
          stances.indexOf(a.data.stance) - stances.indexOf(b.data.stance) ||
          compare(a.data.title, b.data.title),
      );
  },
);

/** The articles that are written in a language, for those who asked for that language alone: for feeds. */
export const ownArticles = async (locale: string): Promise<readonly PublishedArticle[]> =>
  (await publishedArticles(locale)).filter(({ language }) => language === locale);

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
