/** The description of each page for those who embed it by its URL: oEmbed 1.0, https://oembed.com. */
import { load } from 'cheerio';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { siteName } from '../../src/config/site';
import { inWordPress } from '../e2e/wordpress';
import { readSite } from './dist';
import { xmlFaults } from './xml';

const site = readSite();
/** Browsers and WordPress look no further for the links in a page's head. */
const HEAD_LIMIT = 150_000;

interface Answer extends Record<string, string | number> {
  html: string;
  title: string;
  height: number;
  width: number;
}

const embeds = site.embeds
  .map(({ path }) => /^\/embed\/v1\/(\w+)\/(articles|tools)\/([\w-]+)\/$/.exec(path))
  .flatMap((found) => (found ? [found.slice(1).join('/')] : []));
const fileOf = (name: string, format: string) => `oembed/${name}.${format}`;

it('there is one for each embed, and none without', () => {
  expect(embeds.length).toBeGreaterThan(10);
  const files = [...site.files].filter((file) => file.startsWith('oembed/'));
  const wanted = embeds.flatMap((name) => [fileOf(name, 'json'), fileOf(name, 'xml')]);
  expect(files.sort()).toEqual(wanted.sort());
});

describe.each(embeds)('%s', (name) => {
  const answer = JSON.parse(site.text(fileOf(name, 'json'))) as Answer;
  const [locale = '', kind = '', slug = ''] = name.split('/');
  const page = site.pages.find(({ path }) => path === `/${kind}/${slug}/`);
  if (page === undefined) throw new Error(`${name} has no page.`);

  it('is of type rich, with all that this type needs', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: siteName });
    expect(answer.title).toBe(page.$('h1').text().trim());
    expect(answer['provider_url']).toBe(site.root);
    for (const size of [answer.width, answer.height, answer['cache_age']]) {
      expect(Number.isInteger(size)).toBe(true);
      expect(size).toBeGreaterThan(0);
    }
    expect(answer.height).toBeLessThanOrEqual(1000);
  });

  it('names a picture together with its size, or none', () => {
    expect(Number.isInteger(answer['thumbnail_width'])).toBe(true);
    expect(Number.isInteger(answer['thumbnail_height'])).toBe(true);
    const file = String(answer['thumbnail_url']).replace(site.root, '');
    expect(site.files).toContain(file);
  });

  it('is a quotation with a link and a frame with four attributes, and nothing else', () => {
    const $ = load(answer.html, null, false);
    const embed = `${site.root}embed/v1/${locale}/${kind}/${slug}/`;
    expect($('blockquote > a').attr()).toEqual({ href: page.url });
    expect($('blockquote').text()).toBe(answer.title);
    expect($('iframe').attr()).toEqual({
      src: embed,
      title: answer.title,
      ...{ width: String(answer.width), height: String(answer.height) },
    });
    expect($('*').length).toBe(3);
    // WordPress looks for exactly this order, with nothing between.
    expect(answer.html).toMatch(
      /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/,
    );
    expect(site.all.map(({ url }) => url)).toContain(embed);
  });

  it('passes the filter of WordPress, which leaves a frame of the embed [promise: wordpress]', () => {
    const $ = load(inWordPress(answer.html) ?? '', null, false);
    const frame = $('iframe.wp-embedded-content[sandbox=allow-scripts]');
    const [src = ''] = (frame.attr('src') ?? '').split('#');
    expect(src).toBe(`${site.root}embed/v1/${name}/`);
    expect($('blockquote > a').attr('href')).toBe(page.url);
  });

  it('shows the same as XML', async () => {
    const text = site.text(fileOf(name, 'xml'));
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/);
    expect(await xmlFaults(text)).toEqual([]);
    const parser = new XMLParser({ parseTagValue: false, ignoreDeclaration: true });
    const { oembed } = parser.parse(text) as { oembed: Record<string, string> };
    expect(oembed).toEqual(
      Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, String(value)])),
    );
  });

  it('is found through the head of its page, where others look for it', () => {
    const found = page
      .$('head link[rel=alternate][type$=oembed]')
      .toArray()
      .map((link) => page.$(link).attr());
    expect(found.map((link) => [link?.['type'], link?.['href']])).toEqual([
      ['application/json+oembed', `${site.root}${fileOf(name, 'json')}`],
      ['text/xml+oembed', `${site.root}${fileOf(name, 'xml')}`],
    ]);
    for (const link of found) expect(link?.['title']).toBeTruthy();
    const end = page.html.lastIndexOf('+oembed"');
    expect(Buffer.byteLength(page.html.slice(0, end))).toBeLessThan(HEAD_LIMIT);
  });
});

it('no page names a description that is not its own', () => {
  const naming = site.pages.filter(({ $ }) => $('link[type$=oembed]').length > 0);
  expect(naming).toHaveLength(embeds.length);
});
