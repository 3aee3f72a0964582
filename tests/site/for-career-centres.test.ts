import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { loaderVersion } from '../../src/config/embed';
import { snippetKinds } from '../../src/domain/embed-snippets';
import { plain, readSite, sitemapEntries, type Page } from './dist';

const site = readSite();
const HOME = '/for-career-centres/';
const embeds = site.embeds.filter(({ path }) => /^\/embed\/v1\/\w+\/\w+\/[\w-]+\/$/.test(path));
/** Sheets for workshops stand below it too, and are pages of their own. */
const isChooser = ({ path }: Page) =>
  /^\/for-career-centres\/(?:(?:articles|tools)\/|$)/.test(path);
const pages = site.pages.filter(isChooser);
const addresses = new Set(site.all.map(({ address }) => address));

/** What a page gives to copy, by kind. */
const snippet = ({ $ }: Page, kind: string) => $(`[data-snippet="${kind}"]`).first().text();

describe('the pages for career centres', () => {
  it('are one for everything that can be embedded, and one to begin with', () => {
    const wanted = embeds.map(({ path }) => path.replace(/^\/embed\/v1\/en\//, HOME));
    expect(wanted.length).toBeGreaterThan(3);
    expect(pages.map(({ path }) => path).sort()).toEqual([HOME, ...wanted].sort());
  });

  it('are listed once for search engines', () => {
    const listed = sitemapEntries(site).map(({ loc }) => loc);
    expect(listed.filter((loc) => loc.includes(HOME) && !loc.includes('/workshop/'))).toEqual([
      `${site.root}${HOME.slice(1)}`,
    ]);
  });

  it('can be reached from every page', () => {
    for (const { $ } of site.pages) expect($(`footer a[href$="${HOME}"]`).length).toBe(1);
  });
});

describe.each(pages)('$path', (page) => {
  const { $ } = page;
  const item = $('[data-careers-list] [aria-current]');
  const chosen = JSON.parse(item.attr('data-item') ?? '') as Record<string, string | number>;

  it('has a snippet of each kind in its HTML [promise: snippets-without-script]', () => {
    for (const kind of snippetKinds) expect(snippet(page, kind), kind).not.toBe('');
    expect($('[data-snippet]').closest('.needs-script').length).toBe(0);
  });

  it.each(['frame', 'bare', 'alone'])('gives one frame of an embed, with a title: %s', (kind) => {
    const frames = load(snippet(page, kind), null, false)('iframe');
    expect(frames.length).toBe(1);
    expect(frames.attr('title')).toBe(chosen['title']);
    expect(frames.attr('src')).toBe(chosen['embed']);
    expect(addresses).toContain(frames.attr('src'));
  });

  it('leads to the page on the site in each snippet that may hold a link', () => {
    for (const kind of ['frame', 'bare', 'loader', 'pinned']) {
      const href = load(snippet(page, kind), null, false)('a').attr('href');
      expect(href, kind).toBe(chosen['page']);
      expect(addresses).toContain(href);
    }
    expect(snippet(page, 'page')).toBe(chosen['page']);
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
  const others = site.pages.filter((page) => !isChooser(page));
  expect(others.filter(({ html }) => html.includes('frame-src'))).toEqual([]);
  expect(others.filter(({ html }) => html.includes('/changes.xml"'))).toEqual([]);
});
