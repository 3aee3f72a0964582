import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { listArticles } from '../../src/content-files';
import { lastModified } from '../../src/integrations/sitemap-dates';

// The site has one language so far; what must hold of several is shown with three.
vi.mock('../../src/config/locales', () => ({
  defaultLocale: 'en',
  locales: [
    { code: 'de', prefix: 'de' },
    { code: 'en', prefix: '' },
    { code: 'fr', prefix: 'fr' },
  ],
}));

const root = fileURLToPath(new URL('../fixtures/content-files/languages', import.meta.url));

describe('listArticles', () => {
  it('lets an article have the same name in each language', () => {
    expect(listArticles(root)).toEqual([
      { locale: 'de', slug: 'gap', file: 'articles/de/gap.mdx' },
      { locale: 'en', slug: 'gap', file: 'articles/en/gap.mdx' },
      { locale: 'fr', slug: 'gap', file: 'articles/fr/gap.mdx' },
    ]);
  });
});

describe('lastModified', () => {
  it.each([
    ['below its prefix', 'https://example.org/de/articles/gap/', '2026-11-21'],
    ['at the root', 'https://example.org/articles/gap/', '2026-11-22'],
    ['at the root, below a sub-path', 'https://example.org/site/articles/gap/', '2026-11-22'],
    ['that sorts after the one at the root', 'https://example.org/fr/articles/gap/', '2026-11-23'],
    ['below its prefix and a sub-path', 'https://example.org/site/fr/articles/gap/', '2026-11-23'],
  ])('gives an article the day of its own language: %s', (_, url, lastmod) => {
    expect(lastModified(root)({ url })).toEqual({ url, lastmod });
  });
});
