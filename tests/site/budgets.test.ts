import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citedSources } from '../../src/domain/article-text';
import { countWords } from '../../src/domain/reading-time';
import { linksIn } from './check-links';
import { articlePages, writtenSources } from './content';
import { plain, readSite, type Page, type Site } from './dist';
import { scriptsLoaded } from './scripts';
import { BUILD_TIMEOUT, sharedVariant, VARIANT } from './variant';

/** In bytes as transferred. A kB is 1,000 bytes. */
const LIMITS = {
  /** The first round trip to a slow phone, headers included; longer articles may take a second one. */
  html: 14_000,
  htmlOfLongArticle: 16_000,
  script: 4_000,
  fonts: 20_000,
  everything: 45_000,
  // The panel, which had 5,000 when it was alone, and what understands a query, which may have 8,000.
  searchApp: 8_500,
};

/** So many of all articles must fit into the first round trip, however long they are. */
const SHARE = 0.9;

/** The headers of a page as `npm start` sends them, measured; those of the site's own are in src/config/headers.ts. */
const HEADERS = 485;

/** What `npm start` sends of a page to a browser that takes gzip: headers, and the HTML at the usual level. */
const served = (html: string) => HEADERS + gzipSync(html, { level: 6 }).length;

/** Words of an article's own text up to which it must fit into the first round trip. */
const SHORT = 900;

/** What the edge sends: it compresses as it goes, with brotli at a middling quality. */
function transferred(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

const site = readSite();

/** The content of a file that a page names by its URL. */
function bytes({ folder, root }: Site, url: string): Buffer {
  return readFileSync(join(folder, url.replace(new URL(root).pathname, '')));
}

/** URLs that the browser fetches before the user does anything. */
function loaded({ $ }: Page, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
}

/** Fonts in styles are fetched when a character needs them (fonts.test.ts), search when it opens. */
const isOnUse = (shown: string) => /^url\(.*\.woff2\W*$|^<a data-search-open=/.test(shown);

/** Nothing waits for it; how much it may be has limits of its own, here and in the tests of tools. */
const isScript = (shown: string) => /^<script src="[^"]*\/_astro\//.test(shown);

/** The words of an article's own text: those of its sources, beside and below it, come on top. */
function ownWords({ $ }: Page): number {
  const prose = $('.prose').clone();
  prose.find('.note, .chart').remove();
  return countWords(plain(prose.text()));
}

function measure(page: Page, of = site) {
  const { html } = page;
  const fonts = loaded(page, 'link[rel=preload][as=font]').map((url) => bytes(of, url).length);
  const icons = loaded(page, 'link[rel=icon]').map((url) => transferred(bytes(of, url)));
  const total = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0);
  const sizes = {
    words: ownWords(page),
    html: served(html),
    script: total([...scriptsLoaded(of, page).values()].map(transferred)),
    fonts: total(fonts),
    icon: total(icons),
  };
  return { ...sizes, everything: sizes.html + sizes.script + sizes.fonts + sizes.icon };
}

const articles = articlePages(site).map(({ page }) => ({ path: page.path, ...measure(page) }));

it(`at least ${SHARE * 100} % of the articles have HTML of at most ${LIMITS.html} bytes`, () => {
  const fitting = articles.filter(({ html }) => html <= LIMITS.html);
  expect(fitting.length).toBeGreaterThanOrEqual(Math.ceil(articles.length * SHARE));
});

afterAll(() => {
  console.table(Object.fromEntries(articles.map(({ path, ...sizes }) => [path, sizes])));
});

describe.each(articles.map((sizes) => [sizes.path, sizes] as const))('%s', (_, sizes) => {
  const { words, html, script, fonts, everything } = sizes;

  it(`has HTML of at most ${LIMITS.htmlOfLongArticle} bytes, or ${LIMITS.html} if it is short`, () => {
    const limit = words <= SHORT ? LIMITS.html : LIMITS.htmlOfLongArticle;
    expect(html, 'Shorten the text, cite fewer sources, or cut styles.').toBeLessThanOrEqual(limit);
  });

  it(`has scripts of at most ${LIMITS.script} bytes`, () => {
    expect(script).toBeLessThanOrEqual(LIMITS.script);
    // Every page has the theme switch: without a script, none was found.
    expect(script).toBeGreaterThan(0);
  });

  it(`preloads fonts of at most ${LIMITS.fonts} bytes`, () => {
    expect(fonts).toBeLessThanOrEqual(LIMITS.fonts);
    expect(fonts).toBeGreaterThan(0);
  });

  it(`loads at most ${LIMITS.everything} bytes in all`, () => {
    expect(everything).toBeLessThanOrEqual(LIMITS.everything);
  });
});

describe(`an article of at most ${SHORT} words of its own`, () => {
  const { slug, file } = VARIANT.short;
  let page: Page;
  let short: ReturnType<typeof measure>;

  beforeAll(async () => {
    const { site: built } = await sharedVariant();
    const found = built.pages.find(({ path }) => path === `/articles/${slug}/`);
    if (found === undefined) throw new Error('The short article has no page.');
    page = found;
    short = measure(page, built);
  }, BUILD_TIMEOUT);

  afterAll(() => {
    console.table({ 'a short article': short });
  });

  it('is what the fixture is', () => {
    expect(short.words).toBeGreaterThanOrEqual(SHORT - 150);
    expect(short.words).toBeLessThanOrEqual(SHORT);
  });

  it('has in the fixture what articles have: evidence, a chart, a script, a checklist and an end', () => {
    const sources = writtenSources();
    const evidence = citedSources(readFileSync(file, 'utf8')).filter(
      (id) => sources.get(id)?.kind !== 'advice',
    );
    const count = (selector: string) => page.$(selector).length;
    expect(evidence.length).toBeGreaterThanOrEqual(4);
    expect(count('[aria-labelledby=sources] .source')).toBe(evidence.length);
    expect(
      ['.chart', '.script', '.checklist', '.wrong', '.next'].map((part) => count(`.prose ${part}`)),
    ).toEqual([1, 1, 1, 1, 1]);
  });

  it(`has HTML of at most ${LIMITS.html} bytes`, () => {
    expect(short.html).toBeLessThanOrEqual(LIMITS.html);
  });
});

describe('every page', () => {
  it('asks for nothing before the user acts but its font, its icon and its scripts', () => {
    const asked = site.pages.flatMap((page) => {
      const expected = new Set(
        loaded(
          page,
          'link:is([rel=preload], [rel=icon], [rel=canonical], [rel=alternate], [rel=search])',
        ),
      );
      return linksIn(page.$)
        .filter(({ followed, target }) => !followed && !expected.has(target))
        .filter(({ shown }) => !isOnUse(shown))
        .filter(({ shown }) => !isScript(shown))
        .map(({ shown }) => `${page.path}: ${shown} is fetched at once. Load it on use.`);
    });
    expect(asked).toEqual([]);
  });

  it('preloads one font', () => {
    const others = site.pages
      .filter(({ $ }) => $('link[rel=preload]').length !== 1)
      .map(
        ({ path, $ }) => `${path}: ${$('link[rel=preload]').length} preloads. Keep the one font.`,
      );
    expect(others).toEqual([]);
  });
});

describe('the search', () => {
  it(`has code of at most ${LIMITS.searchApp} bytes`, () => {
    const apps = new Set(
      site.pages.map(({ $ }) => $('[data-search-open]').attr('data-search-open') ?? ''),
    );
    const sizes = [...apps].map((url) => transferred(bytes(site, url)));
    expect(sizes).toHaveLength(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LIMITS.searchApp);
  });
});
