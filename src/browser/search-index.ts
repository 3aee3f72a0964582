import type { SearchHit } from '../domain/search-result';

/** What the user asks for. At least one of the three is not empty. */
export interface SearchQuery {
  q: string;
  topic: string;
  reply: string;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: readonly { data(): Promise<SearchHit> }[] }>;
}

export interface Found {
  /** How many there are in all. */
  total: number;
  /** The best of them, the best first. */
  hits: SearchHit[];
}

/** Pagefind's `pagefind-entry.json`: the names of the files that every search needs, by language. */
interface Entry {
  languages: Readonly<Record<string, { hash: string; wasm: string | null }>>;
}

let loading: Promise<Pagefind> | undefined;
let attempts = 0;
let failures = 0;
/** The browser's own: ours, below, counts what fails. */
const { fetch: original } = globalThis;
/** Responses that are on their way before Pagefind asks for them, by URL without its query. */
const ahead = new Map<string, Promise<Response>>();

/**
 * Counts what Pagefind fails to fetch. It takes a missing file of the index for an empty one and
 * remembers that, so that a user who goes offline would see that nothing was found.
 */
function watchFetches(folder: string): void {
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const isIndex = url.includes(folder);
    try {
      const [key = ''] = url.split('?');
      const early = ahead.get(key);
      ahead.delete(key);
      const response = await (early ?? original(input, init));
      if (isIndex && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (isIndex) failures += 1;
      throw error;
    }
  };
}

/** Begins to fetch a file that Pagefind will ask for. A failure is counted when it asks. */
function fetchAhead(url: string, init?: RequestInit): Promise<Response> {
  const fetched = original(url, init);
  fetched.catch(() => undefined);
  ahead.set(url, fetched);
  return fetched;
}

/**
 * Fetches what Pagefind would ask for one after the other: its entry file beside its program, and
 * what that file names as soon as it is there. Warms the word segmenter, whose first use takes some
 * 20 ms, while all that is on its way.
 */
async function prefetchIndex(folder: string): Promise<void> {
  ahead.clear();
  const { lang } = document.documentElement;
  const entry = await fetchAhead(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
  if (!entry.ok) return;
  const { languages } = (await entry.clone().json()) as Entry;
  const found = languages[lang.toLowerCase()];
  if (found === undefined) return;
  void fetchAhead(`${folder}pagefind.${found.hash}.pf_meta`);
  void fetchAhead(`${folder}wasm.${found.wasm ?? 'unknown'}.pagefind`);
  if ('Segmenter' in Intl) new Intl.Segmenter(lang);
}

async function load(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  if (attempts === 0) watchFetches(folder);
  // A failed import is remembered by its URL; a retry needs another one.
  prefetchIndex(folder).catch(() => undefined);
  const retry = attempts > 0 ? `?retry=${attempts}` : '';
  attempts += 1;
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${retry}`)) as Pagefind;
  await pagefind.options({
    baseUrl: base,
    // The articles are searched in a few milliseconds; a worker costs another 41 kB and a start.
    noWorker: true,
    excerptLength: 30,
    // The terms that users have for a subject count for more than a word in passing.
    ranking: { metaWeights: { title: 8, terms: 8 } },
  });
  await pagefind.init();
  return pagefind;
}

/**
 * Fetches the search index, once. Call it early to save the user the wait.
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

async function attempt(
  base: string,
  { q, topic, reply }: SearchQuery,
  limit: number,
  onFirst: (found: Found) => void,
): Promise<Found> {
  const before = failures;
  try {
    const pagefind = await loadIndex(base);
    const filters = { ...(topic ? { topic } : {}), ...(reply ? { reply } : {}) };
    const { results } = await pagefind.search(q === '' ? null : q, { filters });
    const total = results.length;
    const assertWhole = () => {
      if (failures > before) throw new Error('A file of the search index could not be fetched.');
    };
    const loads = results.slice(0, limit).map((result) => result.data());
    const all = Promise.all(loads);
    // It is awaited below; until then nobody would handle a failure.
    all.catch(() => undefined);
    const first = await loads[0];
    assertWhole();
    if (first) onFirst({ total, hits: [first] });
    const hits = await all;
    assertWhole();
    return { total, hits };
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/**
 * Searches the articles; without a text, lists those that pass the filters.
 *
 * If a file of the index is missing, a fresh index is tried once: the site may have been published
 * anew while the page was open.
 *
 * @param onFirst called with the first result as soon as it is there; again, if a second attempt is made.
 * @returns the total number of results, and the first `limit` of them.
 * @throws Error if the index cannot be fetched.
 */
export async function searchArticles(
  base: string,
  query: SearchQuery,
  limit: number,
  onFirst: (found: Found) => void,
): Promise<Found> {
  try {
    return await attempt(base, query, limit, onFirst);
  } catch {
    return attempt(base, query, limit, onFirst);
  }
}
