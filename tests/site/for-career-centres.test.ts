import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { loaderVersion } from '../../src/config/embed';
import { snippetKinds } from '../../src/domain/embed-snippets';
import { plain, readSite, sitemapEntries, type Page } from './dist';

const site = readSite();
const HOME = '/for-career-centres/';
/** What can be embedded, by its name: `articles/when-to-say-no`. */
const embedded = site.embeds.flatMap(
  ({ path }) => /^\/embed\/v1\/en\/(\w+\/[\w-]+)\/$/.exec(path)?.[1] ?? [],
);
const isBuilder = ({ path }: Page) => path === HOME;
const siteUrls = new Set(site.all.map(({ url }) => url));
/** How many items the page lists at most. */
const LISTED = 100;

/** What a page gives to copy, by kind. */
const snippet = ({ $ }: Page, kind: string) => $(`[data-snippet="${kind}"]`).first().text();

/** Sheets for workshops are below it too, and are pages of their own. */
const below = site.pages.filter(
  ({ path }) => path.startsWith(HOME) && !path.startsWith(`${HOME}workshop/`),
);

describe('the page for career centres', () => {
  it('is one for everything that can be embedded', () => {
    expect(below.map(({ path }) => path)).toEqual([HOME]);
  });

  it('is listed once for search engines', () => {
    const listed = sitemapEntries(site).map(({ loc }) => loc);
    expect(listed.filter((loc) => loc.includes(HOME) && !loc.includes('/workshop/'))).toEqual([
      `${site.root}${HOME.slice(1)}`,
    ]);
  });

  it('can be reached from every page', () => {
    for (const { $ } of site.pages) expect($(`footer a[href$="${HOME}"]`).length).toBe(1);
  });
});

describe.each(below)('$path', (page) => {
  const { $ } = page;
  const links = $('[data-builder-list] a').toArray();
  const name = $('[data-builder-list] [aria-current]').attr('data-item') ?? '';
  const chosen = {
    title: $('[data-builder-list] [aria-current] b').text(),
    page: `${site.root}${name}/`,
    embed: `${site.root}embed/v1/en/${name}/`,
  };

  it('lists everything that can be embedded, or as much as there is room for', () => {
    const listed = links.map((link) => $(link).attr('data-item') ?? '');
    expect(embedded.length).toBeGreaterThan(3);
    expect(listed.filter((item) => !embedded.includes(item))).toEqual([]);
    expect(new Set(listed).size).toBe(Math.min(LISTED, embedded.length));
  });

  it('leads to the page of each item, and shows its name, without script', () => {
    for (const link of links) {
      const item = $(link).attr('data-item') ?? '';
      expect(new URL($(link).attr('href') ?? '', site.root).href).toBe(`${site.root}${item}/`);
      expect($(link).find('code.no-script').text()).toBe(item);
    }
  });

  it('shows without script how a snippet becomes one of another item', () => {
    const hint = plain($('p.no-script').text());
    expect(hint).toContain(`replace “${name}” with the name`);
    // Then every URL in a snippet is one of the other item.
    for (const kind of snippetKinds) {
      const text = snippet(page, kind);
      const other = text.replaceAll(name, 'articles/when-to-say-no');
      const urls = other.match(/https?:\/\/[^"<>\s]+/g) ?? [];
      expect(urls.filter((url) => !siteUrls.has(url) && !url.endsWith('.js'))).toEqual([]);
      expect(other).not.toContain('should-i-go');
    }
  });

  it('has a snippet of each kind in its HTML [promise: snippets-without-script]', () => {
    for (const kind of snippetKinds) expect(snippet(page, kind), kind).not.toBe('');
    expect($('[data-snippet]').closest('.needs-script').length).toBe(0);
  });

  it.each(['frame', 'bare', 'alone'])('gives one frame of an embed, with a title: %s', (kind) => {
    const frames = load(snippet(page, kind), null, false)('iframe');
    expect(frames.length).toBe(1);
    expect(frames.attr('title')).toBe(chosen.title);
    expect(frames.attr('src')).toBe(chosen.embed);
    expect(siteUrls).toContain(frames.attr('src'));
  });

  it('leads to the page on the site in each snippet that may hold a link', () => {
    for (const kind of ['frame', 'bare', 'loader', 'pinned']) {
      const href = load(snippet(page, kind), null, false)('a').attr('href');
      expect(href, kind).toBe(chosen.page);
      expect(siteUrls).toContain(href);
    }
    expect(snippet(page, 'page')).toBe(chosen.page);
  });

  it('shows the hash of the frozen loader as it is built [promise: stable-loader]', () => {
    const text = site.text(`embed/v${loaderVersion}.js`);
    const hash = `sha384-${createHash('sha384').update(text).digest('base64')}`;
    expect(plain($('[data-sri]').text())).toBe(hash);
    const script = load(snippet(page, 'pinned'), null, false)('script');
    expect(script.attr('integrity')).toBe(hash);
    expect(script.attr('src')).toBe(`${site.root}embed/v${loaderVersion}.js`);
  });

  it('may frame this site and nothing else', () => {
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    expect(policy).toMatch(/frame-src 'self';/);
  });

  it('names the feeds of changes', () => {
    const feeds = $('link[rel=alternate]').toArray();
    const hrefs = feeds.map((link) => $(link).attr('href') ?? '');
    expect(hrefs).toEqual(expect.arrayContaining(['/changes.xml', '/changes.json']));
  });
});

it('no other page may frame anything', () => {
  const others = site.pages.filter((page) => !isBuilder(page));
  expect(others.filter(({ html }) => html.includes('frame-src'))).toEqual([]);
  expect(others.filter(({ html }) => html.includes('/changes.xml"'))).toEqual([]);
});
