import type { Analysis } from '../domain/search/analyse';
import { readClassifier, type ClassifierFile } from '../domain/search/classifier';
import { findPages, type Understanding } from '../domain/search/find';
import type { IndexResult } from '../domain/search/index-result';
import { knowledgeOf } from '../domain/search/knowledge';
import type { SearchLanguage } from '../domain/search/language';
import { readLexicon, type LexiconFile } from '../domain/search/lexicon';
import { pagefindOptions } from '../domain/search/pagefind-options';
import type { Ranked } from '../domain/search/rank';
import type { SearchHit } from '../domain/search/result';

/** What the user asks for. At least one of the three is not empty. */
export interface SearchQuery {
  q: string;
  topic: string;
  reply: string;
  /** Sources are looked through, too. */
  sources?: boolean;
  /** Each word is taken as it was typed: none is a slip. */
  literal?: boolean;
}

/** A page as Pagefind finds it; its text is fetched when it is asked for. */
interface PageResult extends IndexResult {
  data(): Promise<Omit<SearchHit, 'kind'>>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: readonly PageResult[] }>;
}

/** The index, and what is needed to understand a query. */
interface Search extends Understanding {
  pagefind: Pagefind;
  /** What Pagefind answered, by filters and query: names of one thing are asked for again and again. */
  answers: Map<string, Promise<readonly PageResult[]>>;
}

export interface Found {
  /** How many there are in all. */
  total: number;
  /** The best of them, the best first. */
  hits: SearchHit[];
  /** What the query was taken for; nothing without a text. */
  analysis?: Analysis;
  /** Words of the query that are on no page. */
  leftOut: readonly string[];
}

/** Where the search's files are. */
export interface SearchPlace {
  /** The site's sub-path, with a slash at both ends. */
  base: string;
  /** What the search knows of the language. */
  language: string;
}

/** A page with less than this share of the best one's score is no result; with sources, which count less, fewer. */
const WORTH = 0.25;
const WORTH_WITH_SOURCES = 0.08;
/** More results than this are no help. */
const MOST_RESULTS = 30;
const MOST_ANSWERS = 600;

/** Pagefind's `pagefind-entry.json`: the names of the files that every search needs, by language. */
interface Entry {
  languages: Readonly<Record<string, { hash: string; wasm: string | null }>>;
}

let loading: Promise<Search> | undefined;
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
async function prefetchIndex(folder: string, lang: string): Promise<void> {
  ahead.clear();
  const entry = await fetchAhead(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
  if (!entry.ok) return;
  const { languages } = (await entry.clone().json()) as Entry;
  const found = languages[lang.toLowerCase()];
  if (found === undefined) return;
  void fetchAhead(`${folder}pagefind.${found.hash}.pf_meta`);
  void fetchAhead(`${folder}wasm.${found.wasm ?? 'unknown'}.pagefind`);
  if ('Segmenter' in Intl) new Intl.Segmenter(lang);
}

/** @throws Error if the file is not there. */
async function fetchJson(url: string): Promise<unknown> {
  const response = await original(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response.json();
}

async function loadUnderstanding(
  folder: string,
  lang: string,
  language: string,
): Promise<Understanding> {
  const tag = lang.toLowerCase();
  const [lexicon, classifier, strings] = await Promise.all([
    fetchJson(`${folder}lexicon.${tag}.json`),
    fetchJson(`${folder}classifier.${tag}.json`),
    fetchJson(language),
  ]);
  return {
    lexicon: readLexicon(lexicon as LexiconFile),
    classifier: readClassifier(classifier as ClassifierFile),
    knowledge: knowledgeOf(strings as SearchLanguage),
  };
}

async function load({ base, language }: SearchPlace): Promise<Search> {
  const { lang } = document.documentElement;
  const folder = `${base}pagefind/`;
  if (attempts === 0) watchFetches(folder);
  // A failed import is remembered by its URL; a retry needs another one.
  prefetchIndex(folder, lang).catch(() => undefined);
  const knowing = loadUnderstanding(folder, lang, language);
  // It is awaited below; until then nobody would handle a failure.
  knowing.catch(() => undefined);
  const retry = attempts > 0 ? `?retry=${attempts}` : '';
  attempts += 1;
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js${retry}`)) as Pagefind;
  await pagefind.options(pagefindOptions(base));
  await pagefind.init();
  return { pagefind, ...(await knowing), answers: new Map() };
}

/**
 * Fetches the search index, once. Call it early to save the user the wait.
 *
 * @throws whatever the network throws; the next call tries again.
 */
export function loadIndex(place: SearchPlace): Promise<Search> {
  loading ??= load(place).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Asks Pagefind for the pages that pass the filters and have a text, each thing once. */
function asker({ pagefind, answers }: Search, { topic, reply }: SearchQuery) {
  const filters = { ...(topic ? { topic } : {}), ...(reply ? { reply } : {}) };
  return (text: string | null): Promise<readonly PageResult[]> => {
    const key = JSON.stringify([filters, text]);
    const known = answers.get(key);
    if (known) return known;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    const answer = pagefind.search(text, { filters }).then(({ results }) => results);
    answers.set(key, answer);
    return answer;
  };
}

/** The page with an excerpt that shows all that it was found by. */
async function withWholeExcerpt(
  { id, page, searches }: Ranked<PageResult>,
  ask: (text: string) => Promise<readonly PageResult[]>,
): Promise<PageResult> {
  if (searches.length < 2) return page;
  const together = await ask(searches.join(' '));
  return together.find((result) => result.id === id) ?? page;
}

/** What a query finds, as results whose texts are not fetched yet. */
async function find(search: Search, query: SearchQuery) {
  const { q, sources = false, literal = false } = query;
  const ask = asker(search, query);
  if (q === '') return { results: await ask(null), leftOut: [] };
  const found = await findPages(q, search, ask, { sources, literal });
  const least = (found.pages[0]?.score ?? 0) * (sources ? WORTH_WITH_SOURCES : WORTH);
  const pages = found.pages.filter(({ score }) => score >= least).slice(0, MOST_RESULTS);
  const results = await Promise.all(pages.map((page) => withWholeExcerpt(page, ask)));
  return { results, analysis: found.analysis, leftOut: found.leftOut };
}

async function attempt(
  place: SearchPlace,
  query: SearchQuery,
  limit: number,
  onFirst: (found: Found) => void,
): Promise<Found> {
  const before = failures;
  try {
    const search = await loadIndex(place);
    const { results, ...about } = await find(search, query);
    const total = results.length;
    const assertWhole = () => {
      if (failures > before) throw new Error('A file of the search index could not be fetched.');
    };
    const loads = results.slice(0, limit).map(async (result) => ({
      ...(await result.data()),
      kind: search.lexicon.kindOf(result.id),
    }));
    const all = Promise.all(loads);
    // It is awaited below; until then nobody would handle a failure.
    all.catch(() => undefined);
    const first = await loads[0];
    assertWhole();
    if (first) onFirst({ ...about, total, hits: [first] });
    const hits = await all;
    assertWhole();
    return { ...about, total, hits };
  } catch (error) {
    loading = undefined;
    throw error;
  }
}

/**
 * Searches the site; without a text, lists the articles that pass the filters.
 *
 * If a file of the index is missing, a fresh index is tried once: the site may have been published
 * anew while the page was open.
 *
 * @param onFirst called with the first result as soon as it is there; again, if a second attempt is made.
 * @returns the total number of results, and the first `limit` of them.
 * @throws Error if the index cannot be fetched.
 */
export async function searchSite(
  place: SearchPlace,
  query: SearchQuery,
  limit: number,
  onFirst: (found: Found) => void,
): Promise<Found> {
  try {
    return await attempt(place, query, limit, onFirst);
  } catch {
    return attempt(place, query, limit, onFirst);
  }
}
