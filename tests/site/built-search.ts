/** The search as the built site has it, without a browser: Pagefind's own program on the built index. */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { readClassifier, type ClassifierFile } from '../../src/domain/search/classifier';
import { knowledgeOf } from '../../src/domain/search/knowledge';
import { findPages, type FindOptions, type Understanding } from '../../src/domain/search/find';
import type { IndexResult } from '../../src/domain/search/index-result';
import type { SearchLanguage } from '../../src/domain/search/language';
import { readLexicon, type LexiconFile } from '../../src/domain/search/lexicon';
import { pagefindOptions } from '../../src/domain/search/pagefind-options';

interface Page extends IndexResult {
  data(): Promise<{ url: string }>;
}

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(language: string): Promise<void>;
  search(text: string): Promise<{ results: readonly Page[] }>;
}

const LANGUAGE = 'en-gb';
const ORIGIN = 'http://dist.invalid';
const dist = resolve('dist');
const json = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(resolve(dist, path), 'utf8'));

/** Answers what Pagefind fetches from the built files. */
const answer: typeof fetch = async (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  return new Response(new Uint8Array(await readFile(resolve(dist, `.${pathname}`))));
};

/**
 * Puts the built files in place of the network until `close` is called: Pagefind fetches from them whenever
 * it needs another part of the index.
 *
 * @returns a search that answers with the paths of the best three pages, the best first.
 */
export async function builtSearch() {
  const { fetch } = globalThis;
  globalThis.fetch = answer;
  const program = pathToFileURL(resolve(dist, 'pagefind/pagefind.js')).href;
  const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
  await pagefind.options({ ...pagefindOptions('/'), basePath: `${ORIGIN}/pagefind/` });
  await pagefind.init(LANGUAGE);
  const known: Understanding = {
    lexicon: readLexicon((await json(`pagefind/lexicon.${LANGUAGE}.json`)) as LexiconFile),
    classifier: readClassifier(
      (await json(`pagefind/classifier.${LANGUAGE}.json`)) as ClassifierFile,
    ),
    knowledge: knowledgeOf((await json('search/language.json')) as SearchLanguage),
  };
  const answers = new Map<string, Promise<readonly Page[]>>();
  const ask = (text: string) => {
    const known = answers.get(text) ?? pagefind.search(text).then(({ results }) => results);
    answers.set(text, known);
    return known;
  };
  return {
    async search(query: string, options?: FindOptions): Promise<string[]> {
      const { pages } = await findPages(query, known, ask, options);
      const best = await Promise.all(pages.slice(0, 3).map(({ page }) => page.data()));
      return best.map(({ url }) => url);
    },
    close() {
      globalThis.fetch = fetch;
    },
  };
}
