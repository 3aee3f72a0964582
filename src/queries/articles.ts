import { getCollection, type CollectionEntry } from 'astro:content';
import { citedSources, readableText } from '../domain/article-text';
import { stances } from '../domain/stance';
import { countWords, readingMinutes } from '../domain/reading-time';

/** A published article, with what lists and pages need beside its frontmatter. */
export interface Article {
  locale: string;
  slug: string;
  data: CollectionEntry<'articles'>['data'];
  topics: readonly string[];
  minutes: number;
  /** Ids of the sources it cites, in order. */
  sources: readonly string[];
  entry: CollectionEntry<'articles'>;
}

function toArticle(entry: CollectionEntry<'articles'>): Article {
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
export async function publishedArticles(locale: string): Promise<Article[]> {
  const entries = await getCollection(
    'articles',
    ({ id, data }) => id.startsWith(`${locale}/`) && (import.meta.env.DEV || !data.draft),
  );
  return entries
    .map(toArticle)
    .sort(
      (a, b) =>
        b.data.published.localeCompare(a.data.published) ||
        stances.indexOf(a.data.stance) - stances.indexOf(b.data.stance) ||
        a.data.title.localeCompare(b.data.title),
    );
}

/** The replies that at least one of these articles gives. */
export function givenReplies(articles: readonly Article[]): ReadonlySet<Article['data']['stance']> {
  return new Set(articles.map(({ data }) => data.stance));
}
