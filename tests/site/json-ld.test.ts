import { describe, expect, it } from 'vitest';
import { siteName } from '../../src/config/site';
import { localeOf } from '../../src/i18n';
import { articlePages } from './content';
import { readSite, type Page } from './dist';

type Data = Record<string, unknown>;

const site = readSite();
const articles = articlePages(site);

/** The structured data of a page, parsed; a page has none or one block of it. */
function structured({ path, $ }: Page): Data[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => {
      try {
        return JSON.parse($(script).text()) as Data;
      } catch (error) {
        throw new Error(`${path}: the structured data is no JSON.`, { cause: error });
      }
    });
}

describe('structured data', () => {
  it('parses wherever it is, and names its vocabulary', () => {
    const contexts = site.all.flatMap((page) =>
      structured(page).map((data) => [page.path, data['@context']]),
    );
    expect(contexts).toEqual(contexts.map(([path]) => [path, 'https://schema.org']));
  });

  it('is on each article, once', () => {
    const counts = articles.map(({ page }) => [page.path, structured(page).length]);
    expect(counts).toEqual(articles.map(({ page }) => [page.path, 1]));
  });

  it('cannot end its script early', () => {
    const unsafe = site.all.filter((page) =>
      page.$('script[type="application/ld+json"]').text().includes('<'),
    );
    expect(unsafe.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(articles.map(({ article, page }) => [page.path, article, page] as const))(
  'the structured data of %s',
  (_, { data, locale }, page) => {
    it('holds of the article only what its frontmatter holds', () => {
      const publisher = { '@type': 'Organization', name: siteName, url: site.root };
      const truth: Data = {
        '@context': 'https://schema.org',
        '@type': 'Article',
        headline: data.title,
        inLanguage: localeOf(locale).lang,
        datePublished: data.published,
        dateModified: data.updated,
        mainEntityOfPage: page.url,
        image: page.$('meta[property="og:image"]').attr('content'),
        author: publisher,
        publisher,
      };
      const stated = structured(page)[0] ?? {};
      expect(stated).toEqual(
        Object.fromEntries(Object.keys(stated).map((key) => [key, truth[key]])),
      );
    });

    it('holds of the article what search engines ask for', () => {
      expect(Object.keys(structured(page)[0] ?? {})).toEqual(
        expect.arrayContaining(['headline', 'image', 'datePublished', 'dateModified', 'author']),
      );
    });
  },
);
