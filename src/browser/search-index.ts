import type { SearchHit } from '../domain/search-result';

export interface SearchFilters {
  topic?: string | undefined;
  reply?: string | undefined;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: readonly { data(): Promise<SearchHit> }[] }>;
}

let loading: Promise<Pagefind> | undefined;
let attempts = 0;

async function load(base: string): Promise<Pagefind> {
  // A failed import is remembered by its address; a retry needs another one.
  const retry = attempts > 0 ? `?retry=${attempts}` : '';
  attempts += 1;
  const pagefind = (await import(
    /* @vite-ignore */ `${base}pagefind/pagefind.js${retry}`
  )) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    // One article set is searched in a few milliseconds; a worker costs another 41 kB and a start.
    noWorker: true,
    excerptLength: 30,
    // The words that readers use for a subject count for more than a word in passing.
    ranking: { metaWeights: { title: 8, terms: 8 } },
  });
  await pagefind.init();
  return pagefind;
}

/**
 * Fetches the search index, once. Call it early to save the reader the wait.
 *
 * @param base the site's sub-path, with a slash at both ends.
 * @throws whatever the network throws; the next call tries again.
 */
export function loadIndex(base: string): Promise<Pagefind> {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Searches the articles.
 *
 * @returns the total number of results, and the first `limit` of them.
 * @throws if the index cannot be fetched.
 */
export async function searchArticles(
  base: string,
  query: string,
  { topic, reply }: SearchFilters,
  limit: number,
): Promise<{ total: number; hits: SearchHit[] }> {
  const pagefind = await loadIndex(base);
  const filters = { ...(topic ? { topic } : {}), ...(reply ? { reply } : {}) };
  const { results } = await pagefind.search(query, { filters });
  const hits = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return { total: results.length, hits };
}
