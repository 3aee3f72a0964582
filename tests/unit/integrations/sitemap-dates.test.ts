import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lastModified } from '../../../src/integrations/sitemap-dates';

const dated = lastModified(
  fileURLToPath(new URL('../../fixtures/content-files/valid', import.meta.url)),
);

describe('lastModified', () => {
  it.each([
    ['an article', 'https://example.org/articles/plain/', '2026-11-22'],
    ['an article below a sub-path', 'https://example.org/site/articles/plain/', '2026-11-22'],
    ['an article whose day is in quotes', 'https://example.org/articles/quoted/', '2026-11-23'],
    ['an article in a folder', 'https://example.org/articles/with-images/', '2026-11-24'],
  ])('gives the day of its last change to %s', (_, url, lastmod) => {
    expect(dated({ url })).toEqual({ url, lastmod });
  });

  it.each([
    ['the list of articles', 'https://example.org/articles/'],
    ['a list of articles by reply', 'https://example.org/articles/reply/plain/'],
    ['a page about the site', 'https://example.org/about/'],
    ['the home page', 'https://example.org/'],
    ['an article without a day', 'https://example.org/articles/undated/'],
    ['an article whose name only ends alike', 'https://example.org/articles/not-plain/'],
  ])('gives no day to %s', (_, url) => {
    expect(dated({ url })).toEqual({ url });
  });

  it('keeps what else the sitemap has on a page', () => {
    const item = { url: 'https://example.org/articles/plain/', priority: 0.5 };
    expect(dated(item)).toEqual({ ...item, lastmod: '2026-11-22' });
  });
});
