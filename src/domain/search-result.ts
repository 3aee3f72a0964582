import { excerptSegments, type ExcerptSegment } from './excerpt';

/** One search result, ready to be shown. */
export interface SearchResult {
  url: string;
  title: string;
  /** BCP 47 tag of its language, where it is not that of the page that lists it. */
  lang: string | undefined;
  /** Ids of its reply and of its topics, the main one first. */
  reply: string;
  topics: readonly string[];
  excerpt: ExcerptSegment[];
  /** The heading inside the article above the match. */
  section: { title: string; url: string } | undefined;
}

/** What we show of what the search index returns for a page. */
export interface SearchHit {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  sub_results: readonly { title: string; url: string; excerpt: string }[];
}

/**
 * Makes a result of what the index returns. Of the matching sections the one with the most marked
 * words is shown; the text above the first heading counts as the article itself.
 */
export function toSearchResult({
  url,
  excerpt,
  meta,
  filters,
  sub_results,
}: SearchHit): SearchResult {
  const best = sub_results
    .map((section) => ({ section, marks: section.excerpt.split('<mark>').length - 1 }))
    .sort((a, b) => b.marks - a.marks)[0]?.section;
  const inside = best?.url.includes('#') === true;
  return {
    url,
    title: meta['title'] ?? url,
    lang: meta['lang'],
    reply: filters['reply']?.[0] ?? '',
    topics: filters['topic'] ?? [],
    excerpt: excerptSegments(best?.excerpt ?? excerpt),
    section: inside ? { title: best.title, url: best.url } : undefined,
  };
}
