import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readableText } from '../../src/domain/article-text';
import { countWords } from '../../src/domain/reading-time';
import { articlePages, writtenArticles } from './content';
import { plain, readSite } from './dist';

const WORDS = { least: 700, most: 1300 };

const site = readSite();
const written = writtenArticles();
const articles = articlePages(site);

/** URLs in the search index: each of its fragments is a gzipped record of one page. */
const fragments = join(site.folder, 'pagefind', 'fragment');
const indexed = readdirSync(fragments).map((name) => {
  const record = gunzipSync(readFileSync(join(fragments, name))).toString();
  return /"url":"([^"]+)"/.exec(record)?.[1] ?? '';
});

/** The parts that every article page has, in their order, by what finds them. */
const PARTS = [
  ['the title', 'h1'],
  ['the day of the last change', 'header time[datetime]'],
  ['the short answer', '.short'],
  ['the text', '.prose'],
  ['when this advice is wrong', '.prose .wrong li'],
  ['what to do next', '.prose .next li'],
  ['the sources', '[aria-labelledby=sources] .source'],
  ['what changed', 'details time'],
] as const;

it('the search index holds every article, tool, topic, path and page about the site, and no list', () => {
  const folders =
    /^\/(?:articles|tools|topics|paths|evidence|for-career-centres|about)\/|^\/(?:privacy|accessibility|glossary)\/$/;
  const lists = /^\/(?:articles|tools)\/$|^\/articles\/reply\//;
  const wanted = site.pages
    .map(({ path }) => path)
    .filter((path) => folders.test(path) && !lists.test(path));
  expect([...indexed].sort()).toEqual(wanted.sort());
});

it('every article has its page', () => {
  expect(articles.map(({ page }) => page.path)).toEqual(written.map(({ path }) => path));
});

describe.each(articles.map(({ article, page }) => [page.path, article, page.$] as const))(
  '%s',
  (path, article, $) => {
    it(`has ${WORDS.least} to ${WORDS.most} words`, () => {
      const words = countWords(readableText(article.body));
      const message = `${article.file} has ${words} words.`;
      expect(words, message).toBeGreaterThanOrEqual(WORDS.least);
      expect(words, message).toBeLessThanOrEqual(WORDS.most);
    });

    it('has every part', () => {
      const missing = PARTS.filter(([, selector]) => $(`article ${selector}`).length === 0);
      expect(missing.map(([name]) => name)).toEqual([]);
    });

    it('has its parts in order', () => {
      const order = PARTS.map(([name, selector]) => ({
        name,
        at: $('article *').index($(`article ${selector}`).first()),
      }));
      expect([...order].sort((a, b) => a.at - b.at)).toEqual(order);
    });

    it('shows the short answer that its author wrote', () => {
      expect(plain($('.short p').last().text())).toBe(plain(article.data.shortAnswer));
    });

    it('is in the search index', () => {
      expect(indexed).toContain(path);
    });
  },
);

it('an article draws its evidence', () => {
  const drawn = articles.filter(({ page }) => page.$('.prose .chart svg').length > 0);
  expect(drawn.length).toBeGreaterThanOrEqual(1);
});
