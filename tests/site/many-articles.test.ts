/** How the pages of a large library refer to one another, and how large they are. */
import { beforeAll, describe, expect, it } from 'vitest';
import { feedLength } from '../../src/config/site';
import { articlesPerPage, sourcesPerPage } from '../../src/domain/paging';
import { feed, isIndexable, plain, type Page, type Site } from './dist';
import { ADDED, LARGE } from './large-library';
import { invalidHtml } from './validate-html';
import { BUILD_TIMEOUT, sharedVariant, VARIANT } from './variant';

/** What a page may be, in bytes of HTML, however large the library is. */
const LARGEST = 120_000;
/** The path of an article. */
const ARTICLE = /^\/articles\/[\w-]+\/$/;

let site: Site;
let articles: string[];

beforeAll(async () => {
  ({ site } = await sharedVariant());
  articles = site.pages.map(({ path }) => path).filter((path) => ARTICLE.test(path));
}, BUILD_TIMEOUT);

/** A link's target from the root of the site. */
const below = (href: string | undefined) =>
  href?.startsWith(VARIANT.base) ? href.slice(VARIANT.base.length - 1) : href;

const pageAt = (path: string): Page => {
  const found = site.pages.find((page) => page.path === path);
  if (found === undefined) throw new Error(`There is no page ${path}.`);
  return found;
};

/** The pages of a list in the order in which their links of "next" lead through them. */
function walk(start: string): Page[] {
  const pages: Page[] = [];
  for (let path: string | undefined = start; path !== undefined;) {
    const page = pageAt(path);
    expect(pages).not.toContain(page);
    pages.push(page);
    path = below(page.$('nav a[rel=next]').attr('href'));
  }
  return pages;
}

/** The articles that a page lists. */
const listed = ({ $ }: Page): string[] =>
  $('main .rows h2 a')
    .toArray()
    .map((link) => below($(link).attr('href')) ?? '');

/** Each kind of list with more than one page: its first page, and how many items a page has. */
const LISTS = [
  ['/articles/', articlesPerPage],
  [`/articles/reply/${LARGE.reply}/`, articlesPerPage],
  [`/topics/${LARGE.topic}/`, articlesPerPage],
  [`/evidence/${LARGE.topic}/`, sourcesPerPage],
] as const;

describe('the list of all articles', () => {
  it('holds each once, as many on a page as there is room for, the newest first', () => {
    const pages = walk('/articles/');
    const all = pages.flatMap(listed);
    expect(articles.length).toBeGreaterThan(ADDED);
    expect([...all].sort()).toEqual([...articles].sort());
    expect(pages.slice(0, -1).map((page) => listed(page).length)).toEqual(
      pages.slice(1).map(() => articlesPerPage),
    );
    const days = all.map((path) => pageAt(path).$('meta[property="article:published_time"]'));
    const written = days.map((meta) => meta.attr('content') ?? '');
    expect(written).toEqual([...written].sort().reverse());
  });
});

describe('the lists by reply and by topic', () => {
  it('together hold each article', () => {
    const starts = (kind: RegExp) =>
      site.pages.map(({ path }) => path).filter((path) => kind.test(path));
    for (const kind of [/^\/articles\/reply\/[\w-]+\/$/, /^\/topics\/[\w-]+\/$/]) {
      const all = new Set(starts(kind).flatMap((start) => walk(start).flatMap(listed)));
      expect([...all].sort()).toEqual([...articles].sort());
    }
  });
});

describe.each(LISTS)('the pages of %s', (start, size) => {
  it('lead to one another, forward and back', () => {
    const pages = walk(start);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach(({ path, $ }, at) => {
      expect(path).toBe(at === 0 ? start : `${start}page/${at + 1}/`);
      expect(below($('nav a[rel=prev]').attr('href'))).toBe(pages[at - 1]?.path);
    });
  });

  it('show in the pager which one it is, with a name for screen readers', () => {
    walk(start).forEach(({ $ }, at) => {
      const pager = $('nav[aria-label="Pages of this list"]');
      expect(pager.length).toBe(1);
      const current = pager.find('[aria-current=page]');
      expect(current.text().trim()).toBe(String(at + 1));
      expect(current.attr('aria-label')).toBe(`Page ${at + 1}`);
    });
  });

  it('have a title, a description and a canonical URL of their own', () => {
    const pages = walk(start);
    const first = plain(pageAt(start).$('h1').text());
    pages.slice(1).forEach(({ $ }, at) => {
      const title = `${first}, page ${at + 2} of ${pages.length}`;
      expect(plain($('h1').text())).toBe(title);
      expect($('title').text()).toContain(title);
    });
    for (const what of ['link[rel=canonical]', 'meta[name=description]']) {
      const all = pages.map(({ $ }) => $(what).attr('href') ?? $(what).attr('content'));
      expect(new Set(all).size).toBe(pages.length);
    }
    for (const page of pages) {
      expect(page.$('link[rel=canonical]').attr('href')).toBe(page.url);
      expect(isIndexable(page)).toBe(true);
      const { length } = page.$('meta[name=description]').attr('content') ?? '';
      expect(length).toBeGreaterThanOrEqual(50);
      expect(length).toBeLessThanOrEqual(160);
    }
  });

  it('are valid HTML', async () => {
    expect(await invalidHtml(walk(start))).toEqual([]);
  });

  it('show no more than there is room for', () => {
    for (const page of walk(start)) {
      const { length } = page.$('main .rows h2, main article.evidence');
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(size);
    }
  });
});

it('a list of one page has no pager', () => {
  const single = site.pages.filter(
    ({ path, $ }) =>
      /^\/(?:topics|articles\/reply|evidence)\//.test(path) &&
      !$('a[rel]').is('[rel=next], [rel=prev]'),
  );
  expect(single.length).toBeGreaterThan(10);
  for (const { $, path } of single) {
    expect($('nav[aria-label="Pages of this list"]').length, path).toBe(0);
  }
});

describe('a large library', () => {
  it('has no page of its own that grew', () => {
    const large = site.all.filter(({ html }) => Buffer.byteLength(html) > LARGEST);
    expect(large.map(({ path, html }) => `${path}: ${Buffer.byteLength(html)}`)).toEqual([]);
  });

  it('has feeds of the newest entries', () => {
    expect(feed(site).item.length).toBe(feedLength);
    const { items } = JSON.parse(site.text('changes.json')) as { items: unknown[] };
    expect(items.length).toBe(feedLength);
    const { rss } = site.xml('changes.xml') as { rss: { channel: { item: unknown[] } } };
    expect(rss.channel.item.length).toBe(feedLength);
  });

  it('has an embed builder that lists the tools and the newest articles, and that there are more', () => {
    const { $ } = pageAt('/for-career-centres/');
    const names = $('[data-builder-list] a').toArray();
    expect(names.length).toBe(100);
    expect(
      names.slice(0, 2).every((link) => ($(link).attr('data-item') ?? '').startsWith('tools/')),
    ).toBe(true);
    expect(plain($('main').text())).toContain('The list has the tools and the newest articles.');
  });

  it('names of the articles that cite a source the newest, and how many others there are', () => {
    const entries = site.pages.flatMap(({ $ }) =>
      $('article.evidence')
        .toArray()
        .map((entry) => ({
          links: $(entry).find('a[href^="/careers/articles/"]').length,
          others: /and (\d+) more articles?/.exec(plain($(entry).text()))?.[1],
        })),
    );
    expect(entries.some(({ others }) => others !== undefined)).toBe(true);
    for (const { links, others } of entries) {
      expect(links).toBeLessThanOrEqual(10);
      if (others !== undefined) expect(links).toBe(10);
    }
  });
});
