import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/config/locales';
import { LEVELS, pageLetter, type ClassifierFile } from '../../src/domain/search/classifier';
import { kindOf, searchKinds } from '../../src/domain/search/kinds';
import { readLexicon, type LexiconFile } from '../../src/domain/search/lexicon';
import type { SearchLanguage } from '../../src/domain/search/language';
import { wordsOf } from '../../src/domain/search/text';
import { readSite } from './dist';

const site = readSite();
const FRAGMENT = /^pagefind\/fragment\/(([a-z-]+)_\w+)\.pf_fragment$/;

interface Fragment {
  id: string;
  lang: string;
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
}

const fragments = [...site.files].flatMap((file): Fragment[] => {
  const [, id, lang] = FRAGMENT.exec(file) ?? [];
  if (id === undefined || lang === undefined) return [];
  const text = gunzipSync(readFileSync(join(site.folder, file))).toString('utf8');
  const page = JSON.parse(text.slice(text.indexOf('{'))) as Omit<Fragment, 'id' | 'lang'>;
  return [{ ...page, id, lang }];
});

const { languages } = JSON.parse(site.text('pagefind/pagefind-entry.json')) as {
  languages: Record<string, { page_count: number }>;
};

it('the search has an index of every language of the site', () => {
  const tags = locales.map(({ lang }) => lang.toLowerCase());
  expect(Object.keys(languages).sort()).toEqual(tags.toSorted());
});

describe.each(Object.keys(languages))('the lexicon of %s', (lang) => {
  const file = JSON.parse(site.text(`pagefind/lexicon.${lang}.json`)) as LexiconFile;
  const lexicon = readLexicon(file);
  const own = fragments.filter((fragment) => fragment.lang === lang);

  it('counts the pages of the index', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(file.pages).toBe(own.length);
    expect(file.pages).toBe(languages[lang]?.page_count);
  });

  it('has kinds of pages that there are, each page once', () => {
    const ids = Object.values(file.kinds).flat();
    const known = new Set(own.map(({ id }) => id));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const kinds: readonly string[] = searchKinds;
    expect(Object.keys(file.kinds).filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  it('has each page as the kind that its result shows', () => {
    const wrong = own.filter(({ id, url }) => lexicon.kindOf(id) !== kindOf(url));
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('has articles, and nothing else, as articles', () => {
    const articles = own.filter(({ id }) => lexicon.kindOf(id) === 'article');
    expect(articles.length).toBeGreaterThan(0);
    expect(articles.map(({ url }) => url).sort()).toEqual(
      own
        .map(({ url }) => url)
        .filter((url) => /^\/(?:[a-z-]+\/)?articles\/[^/]+\/$/.test(url))
        .sort(),
    );
  });

  it('counts the words that many pages have', () => {
    const counts = new Map<string, number>();
    for (const { content, meta } of own) {
      const text = [content, ...Object.values(meta)].join(' ');
      for (const word of new Set(wordsOf(text))) {
        if (/^\p{L}{2,24}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    const common = [...counts].filter(([, count]) => count >= 6);
    expect(common.length).toBeGreaterThan(100);
    // The counts are in powers of two, and a word counts with its commonest form.
    expect(common.filter(([word, count]) => lexicon.pagesWith(word) < count / 2)).toEqual([]);
  });

  it('has no word in two lists', () => {
    const words = file.words.flatMap((list) => list.split(' ').filter(Boolean));
    expect(words.length).toBeGreaterThan(100);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe.each(Object.keys(languages))('the classifier of %s', (lang) => {
  const text = site.text(`pagefind/classifier.${lang}.json`);
  const { pages, features, weights } = JSON.parse(text) as ClassifierFile;

  it('knows what is asked of pages of the index, of each article among them', () => {
    const own = fragments.filter((fragment) => fragment.lang === lang);
    const known = new Map(own.map(({ id, url }) => [id, url]));
    expect(pages.filter((id) => !known.has(id))).toEqual([]);
    const articles = own.filter(({ url }) => kindOf(url) === 'article');
    expect(articles.filter(({ id }) => !pages.includes(id)).map(({ url }) => url)).toEqual([]);
  });

  it('has weights for pages that it names', () => {
    const lists = weights.split(' ');
    expect(lists).toHaveLength(features.split(' ').length);
    expect(lists.length).toBeGreaterThan(1_000);
    const letters = new Set(pages.map((_, page) => pageLetter(page)));
    const parts = lists.flatMap((list) => list.match(/.{1,2}/gu) ?? []);
    const isRight = (part: string) =>
      letters.has(part.charAt(0)) && /^.[1-9]$/u.test(part) && Number(part.charAt(1)) <= LEVELS;
    expect(parts.filter((part) => !isRight(part))).toEqual([]);
  });

  it('has at most 36,000 bytes as sent', () => {
    const sent = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
    expect(sent.length).toBeLessThanOrEqual(36_000);
  });
});

describe.each(locales)('what the browser gets to know of $lang', ({ lang, prefix }) => {
  const path = `${prefix === '' ? '' : `${prefix}/`}search/language.json`;

  it('has the words and groups that the search needs', () => {
    const language = JSON.parse(site.text(path)) as SearchLanguage;
    expect(Object.keys(language).sort()).toEqual([
      'endings',
      'foreignWords',
      'groups',
      'sourceWords',
      'stopWords',
    ]);
    expect(language.groups.every(({ words }) => words.length > 1)).toBe(true);
  });

  it('has no reasons, which are for editors', () => {
    const { groups } = JSON.parse(site.text(path)) as SearchLanguage;
    const keys = new Set(groups.flatMap((group) => Object.keys(group)));
    expect([...keys].filter((key) => !['words', 'same', 'loose'].includes(key))).toEqual([]);
    expect(site.text(path)).not.toContain('"why"');
  });

  it('has, with its lexicon, at most 10,000 bytes as sent', () => {
    const size = [`pagefind/lexicon.${lang.toLowerCase()}.json`, path]
      .map((file) =>
        brotliCompressSync(site.text(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      )
      .reduce((sum, { length }) => sum + length, 0);
    expect(size).toBeLessThanOrEqual(10_000);
  });
});
