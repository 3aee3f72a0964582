import { stemmer } from 'stemmer';
import type { Concept } from './concept';
import { excerptSegments, type ExcerptSegment } from './excerpt';
import type { SearchKind } from './kinds';
import { wordsOf } from './text';

/** One search result, ready to be shown. */
export interface SearchResult {
  url: string;
  title: string;
  /** BCP 47 tag of its language, where it is not that of the page that lists it. */
  lang: string | undefined;
  kind: SearchKind;
  /** Ids of its reply and of its topics, the main one first. */
  reply: string;
  topics: readonly string[];
  excerpt: ExcerptSegment[];
  /** The short answer, where the query is the page's own question; what a tool is for. */
  answer: string | undefined;
  /** The heading inside the page above the match. */
  section: { title: string; url: string } | undefined;
}

/** What we show of what the search index returns for a page. */
export interface SearchHit {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
  /** What kind of page it is. */
  kind: SearchKind;
  sub_results: readonly { title: string; url: string; excerpt: string }[];
}

/** So much of a query must be in a page's title and search terms to be its own question. */
const OWN_QUESTION = 0.7;

/** Whether what a query is about, by weight, is what a page has in its title or search terms. */
function isOwnQuestion(
  { title = '', terms = '' }: SearchHit['meta'],
  concepts: readonly Concept[],
) {
  const stems = new Set(wordsOf(`${title} ${terms}`).map(stemmer));
  const has = ({ options }: Concept) =>
    options.some(({ search }) => wordsOf(search).every((word) => stems.has(stemmer(word))));
  const weigh = (list: readonly Concept[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  return concepts.length > 0 && weigh(concepts.filter(has)) >= OWN_QUESTION * weigh(concepts);
}

/**
 * Makes a result of what the index returns. Of the matching sections the one with the most marked
 * words is shown; the text above the first heading counts as the page itself.
 *
 * @param concepts what the query is about; none if it has no words.
 */
export function toSearchResult(
  { url, excerpt, meta, filters, kind, sub_results }: SearchHit,
  concepts: readonly Concept[] = [],
): SearchResult {
  const best = sub_results
    .map((section) => ({ section, marks: section.excerpt.split('<mark>').length - 1 }))
    .sort((a, b) => b.marks - a.marks)[0]?.section;
  const isTool = kind === 'tool';
  const inside = best?.url.includes('#') === true;
  return {
    ...{ url, title: meta['title'] ?? url, lang: meta['lang'], kind },
    reply: filters['reply']?.[0] ?? '',
    topics: filters['topic'] ?? [],
    excerpt: excerptSegments(best?.excerpt ?? excerpt),
    // The text of a tool is its form: what it is for is of more use.
    answer: isTool || isOwnQuestion(meta, concepts) ? meta['answer'] : undefined,
    section: inside && !isTool ? { title: best.title, url: best.url } : undefined,
  };
}
