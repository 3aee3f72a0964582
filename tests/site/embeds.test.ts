import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { loaderVersion } from '../../src/config/embed';
import { contentLicence } from '../../src/config/site';
import { classicScript } from '../../src/integrations/classic-script';
import { linksIn } from './check-links';
import { readSite, sitemapEntries, type Page } from './dist';
import { scriptsLoaded } from './scripts';

/** In bytes as transferred, without the font. A kB is 1,000 bytes. */
const LIMITS = { tools: 45_000, articles: 25_000, script: 1_000, missing: 15_000 };

/** What the edge sends: it compresses as it goes, with brotli at a middling quality. */
const transferred = (content: string | Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const site = readSite();
const embeds = site.embeds.filter(({ path }) => path !== '/embed/v1/404.html');
const kindOf = ({ path }: Page) => (path.includes('/tools/') ? 'tools' : 'articles');
/** The page of the site that shows the same. */
const pageOf = ({ path }: Page) => path.replace(/^\/embed\/v1\/en\//, '/');

/** A file of the build that a page or script names by its URL. */
const read = (url: string) => readFileSync(join(site.folder, new URL(url, site.root).pathname));

/** Everything that a browser fetches to show an embed, without its font: its HTML first. */
function fetched(page: Page): { files: [string, number][]; scripts: number } {
  const { $, html } = page;
  const scripts = [...scriptsLoaded(site, page)];
  const others = $('link[rel=stylesheet], link[rel=icon]')
    .toArray()
    .map((element) => $(element).attr('href') ?? '');
  return {
    files: [
      ['HTML', transferred(html)],
      ...scripts.map(([path, text]): [string, number] => [path, transferred(text)]),
      ...others.map((path): [string, number] => [path, transferred(read(path))]),
    ],
    scripts: scripts.length,
  };
}

const total = (files: readonly [string, number][]) =>
  files.reduce((sum, [, size]) => sum + size, 0);

const sizes = embeds.map((page) => {
  const { files, scripts } = fetched(page);
  return { page, files, scripts, size: total(files) };
});

afterAll(() => {
  console.table(Object.fromEntries(sizes.map(({ page, size }) => [page.path, { total: size }])));
});

it('every article and every tool that works has one', () => {
  const wanted = site.pages
    .map(({ path }) => path)
    .filter((path) => /^\/(?:articles|tools)\/[\w-]+\/$/.test(path));
  expect(wanted.length).toBeGreaterThan(10);
  const live = wanted.filter((path) =>
    site.pages.some(
      (page) =>
        page.path === path &&
        (page.path.startsWith('/articles/') || page.$('[data-tool]').length > 0),
    ),
  );
  expect(embeds.map(pageOf).sort()).toEqual(live.sort());
});

describe.each(sizes)('$page.path', ({ page, files, scripts, size }) => {
  const { $ } = page;
  const limit = LIMITS[kindOf(page)];

  it(`takes at most ${limit} bytes beside its font [promise: size]`, () => {
    expect(size, files.map((file) => file.join(': ')).join('\n')).toBeLessThanOrEqual(limit);
    // What finds no script would find every page small: the height reporter is in each embed, and a tool has
    // Preact and its own modules besides.
    expect(scripts).toBeGreaterThanOrEqual(kindOf(page) === 'tools' ? 3 : 1);
  });

  it('asks no other site for anything', () => {
    const others = linksIn(page.$).filter(
      ({ followed, target }) =>
        !followed && new URL(target, page.url).origin !== new URL(site.root).origin,
    );
    expect(others).toEqual([]);
  });

  it('declares the page on the site as the one to find, and is itself in no list', () => {
    const shown = site.pages.find(({ path }) => path === pageOf(page));
    expect($('link[rel=canonical]').attr('href')).toBe(shown?.url);
    expect($('meta[name=robots]').attr('content')).toBe('noindex, indexifembedded');
    expect($('link[rel=alternate]').length).toBe(0);
    expect($('[data-pagefind-body]').length).toBe(0);
    expect(sitemapEntries(site).map(({ loc }) => loc)).not.toContain(page.url);
  });

  it('has no menu, and first of all a line that leads to the page and names the licence', () => {
    const shown = site.pages.find(({ path }) => path === pageOf(page));
    expect($('body > nav, body > header nav').length).toBe(0);
    expect($('body').children('header, main, footer, div').first().is('.embed-credit')).toBe(true);
    expect($('body > header').length).toBe(1);
    const links = $('.embed-credit a').toArray();
    expect(links.map((link) => $(link).attr('href'))).toEqual([shown?.url, contentLicence.url]);
    expect($('h1').text()).toBe(shown?.$('h1').text());
    expect($('h1').length).toBe(1);
  });

  it('opens every link that leaves it in a new tab, without a word of script', () => {
    // Before everything that holds a URL, or it would not count for that.
    expect($('head [href], head [src], base').first().is('base[target=_blank]:not([href])')).toBe(
      true,
    );
    const astray = $('a[href], area[href], form')
      .toArray()
      .filter((link) => {
        const isWithin = ($(link).attr('href') ?? '').startsWith('#');
        return ($(link).attr('target') ?? '_blank') !== (isWithin ? '_self' : '_blank');
      })
      .map((link) => $(link).attr('href'));
    expect(astray).toEqual([]);
    // A new tab of `_blank` knows nothing of this one, unless a link allows it.
    expect($('[rel~=opener]').length).toBe(0);
  });

  it('is light before any script, and reads its options before anything is shown', () => {
    expect($('html').attr('data-theme')).toBe('light');
    const first = $('head').children('script, style, link[rel=stylesheet]').first();
    expect(first.is('script:not([src]):not([type])')).toBe(true);
    expect(first.text()).toContain('location.search');
  });
});

describe('the answer to a URL without an embed', () => {
  const missing = site.embeds.find(({ path }) => path === '/embed/v1/404.html');

  it(`takes at most ${LIMITS.missing} bytes, and leads to the site`, () => {
    const { files, scripts } = missing ? fetched(missing) : { files: [], scripts: 0 };
    expect(scripts).toBeGreaterThan(0);
    expect(total(files)).toBeLessThanOrEqual(LIMITS.missing);
    expect(missing?.$('.embed-credit a').first().attr('href')).toBe(site.root);
    expect(missing?.$('link[rel=canonical]').length).toBe(0);
  });
});

it(`the part of an embed that speaks to its host takes at most ${LIMITS.script} bytes`, async () => {
  expect(
    transferred(await classicScript('tests/fixtures/site/height-reporter.ts')),
  ).toBeLessThanOrEqual(LIMITS.script);
});

describe('the loader', () => {
  const newest = site.text(`embed/v${loaderVersion}.js`);

  it(`takes at most ${LIMITS.script} bytes [promise: size]`, () => {
    expect(transferred(site.text('embed/v1.js'))).toBeLessThanOrEqual(LIMITS.script);
  });

  it('is what was released last, and that is what its source gives', async () => {
    expect(site.text('embed/v1.js')).toBe(newest);
    expect(await classicScript('src/embed/loader.ts')).toBe(newest);
  });

  it('has every release of it beside it, as it was [promise: stable-loader]', () => {
    const releases = readdirSync('src/embed/releases').sort();
    expect(releases).toContain(`${loaderVersion}.js`);
    const built = [...site.files].filter((file) => /^embed\/v1\.[\d.]+\.js$/.test(file));
    expect(built.sort()).toEqual(releases.map((name) => `embed/v${name}`));
    for (const name of releases) {
      expect(site.text(`embed/v${name}`)).toBe(readFileSync(`src/embed/releases/${name}`, 'utf8'));
    }
  });
});
