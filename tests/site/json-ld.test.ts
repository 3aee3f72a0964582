import { describe, expect, it } from 'vitest';
import { contentLicence, siteName } from '../../src/config/site';
import { localeOf } from '../../src/i18n';
import { checkLinks } from './check-links';
import { articlePages } from './content';
import { readSite, type Page } from './dist';

interface Node {
  '@type': string;
  [key: string]: unknown;
}
interface Trail extends Node {
  itemListElement: { '@type': string; position: number; name: string; item: string }[];
}

const site = readSite();
const articles = articlePages(site);

/** The structured data of a page, parsed; a page has none or one block of it. */
function structured({ path, $ }: Page): { '@context': string; '@graph': Node[] }[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => {
      try {
        return JSON.parse($(script).text()) as { '@context': string; '@graph': Node[] };
      } catch (error) {
        throw new Error(`${path}: the structured data is no JSON.`, { cause: error });
      }
    });
}

function node(page: Page, type: string): Node | undefined {
  return structured(page)[0]?.['@graph'].find((candidate) => candidate['@type'] === type);
}

describe('structured data', () => {
  it('parses wherever it stands, and says whose words it uses', () => {
    const contexts = site.pages.flatMap((page) =>
      structured(page).map((data) => [page.path, data['@context']]),
    );
    expect(contexts).toEqual(contexts.map(([path]) => [path, 'https://schema.org']));
  });

  it('stands on each article, once', () => {
    const counts = articles.map(({ page }) => [page.path, structured(page).length]);
    expect(counts).toEqual(articles.map(({ page }) => [page.path, 1]));
  });

  it('cannot end its script early', () => {
    const unsafe = site.pages.filter((page) =>
      page.$('script[type="application/ld+json"]').text().includes('<'),
    );
    expect(unsafe.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(articles.map(({ article, page }) => [page.path, article, page] as const))(
  'the structured data of %s',
  (_, { data, locale }, page) => {
    it('says of the article only what its frontmatter says', () => {
      const publisher = { '@type': 'Organization', name: siteName, url: site.root };
      const truth: Record<string, unknown> = {
        '@type': 'Article',
        headline: data.title,
        description: data.description,
        inLanguage: localeOf(locale).lang,
        datePublished: data.published,
        dateModified: data.updated,
        mainEntityOfPage: page.address,
        image: page.$('meta[property="og:image"]').attr('content'),
        license: contentLicence.url,
        author: publisher,
        publisher,
      };
      const said = node(page, 'Article') ?? {};
      expect(said).toEqual(Object.fromEntries(Object.keys(said).map((key) => [key, truth[key]])));
    });

    it('says of the article what search engines ask for', () => {
      expect(Object.keys(node(page, 'Article') ?? {})).toEqual(
        expect.arrayContaining(['headline', 'image', 'datePublished', 'dateModified', 'author']),
      );
    });

    it('names the pages above it in order, as the page itself does', () => {
      const trail = node(page, 'BreadcrumbList') as Trail;
      const shown = page
        .$('main nav ol')
        .first()
        .find('a')
        .toArray()
        .slice(1)
        .map((link, i) => ({
          '@type': 'ListItem',
          position: i + 1,
          name: page.$(link).text(),
          item: new URL(page.$(link).attr('href') ?? '', page.address).href,
        }));
      expect(trail.itemListElement).toEqual(shown);
    });

    it('names only pages that exist', () => {
      const { itemListElement } = node(page, 'BreadcrumbList') as Trail;
      const links = itemListElement.map(({ item }) => ({
        target: item,
        shown: item,
        followed: true,
        rel: [],
      }));
      const documents = [{ name: page.path, address: page.address, links }];
      const targets = { root: site.root, files: site.files, ids: new Map<string, Set<string>>() };
      expect(checkLinks(documents, targets)).toEqual([]);
    });
  },
);
