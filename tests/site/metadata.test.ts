import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/config/locales';
import { siteName } from '../../src/config/site';
import { writtenArticles } from './content';
import { isIndexable, plain, readSite, sitemapEntries, type Page } from './dist';

const site = readSite();
const indexable = site.pages.filter(isIndexable);

const meta = ({ $ }: Page, name: string) => $(`meta[name="${name}"]`).attr('content');
const property = ({ $ }: Page, name: string) => $(`meta[property="${name}"]`).attr('content');

/** The language that a page's URL belongs to. */
const localeAt = (path: string) =>
  locales.find(({ prefix }) => prefix !== '' && path.startsWith(`/${prefix}/`)) ??
  locales.find(({ prefix }) => prefix === '');

/** What several pages share though it should be theirs alone. */
function shared(what: string, of: (page: Page) => string): string[] {
  const byText = Map.groupBy(site.pages, of);
  return [...byText]
    .filter(([, pages]) => pages.length > 1)
    .map(
      ([text, pages]) => `${pages.map(({ path }) => path).join(', ')}: the same ${what} "${text}"`,
    );
}

describe('each page', () => {
  it('has exactly one first-level heading', () => {
    const wrong = site.pages
      .filter(({ $ }) => $('h1').length !== 1)
      .map(({ path, $ }) => `${path}: ${$('h1').length} h1. Make it one.`);
    expect(wrong).toEqual([]);
  });

  it('skips no level of heading on the way down', () => {
    const wrong = site.pages.flatMap(({ path, $ }) => {
      let before = 0;
      return $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .flatMap((heading) => {
          const level = Number(heading.tagName.slice(1));
          const skipped = level > before + 1;
          const message = `${path}: "${plain($(heading).text())}" is an h${level} after an h${before}. Use h${before + 1}.`;
          before = level;
          return skipped ? [message] : [];
        });
    });
    expect(wrong).toEqual([]);
  });

  it('has a title of its own that ends or begins with the site’s name', () => {
    const nameless = site.pages
      .filter(({ $ }) => !$('head > title').text().includes(siteName))
      .map(({ path, $ }) => `${path}: "${$('head > title').text()}" lacks "${siteName}".`);
    expect([...nameless, ...shared('title', ({ $ }) => $('head > title').text())]).toEqual([]);
  });

  it('has a description of its own', () => {
    expect(shared('description', (page) => meta(page, 'description') ?? '')).toEqual([]);
  });

  it('has a description of 50 to 160 characters', () => {
    const wrong = site.pages.flatMap((page) => {
      const description = meta(page, 'description') ?? '';
      return description.length >= 50 && description.length <= 160
        ? []
        : `${page.path}: ${description.length} characters: "${description}". Write 50 to 160.`;
    });
    expect(wrong).toEqual([]);
  });

  it('declares its language and the direction of its writing', () => {
    const wrong = site.pages.flatMap(({ path, $ }) => {
      const expected = localeAt(path);
      const { lang, dir } = $('html').attr() ?? {};
      return lang === expected?.lang && dir === expected?.dir
        ? []
        : `${path}: lang="${lang}" dir="${dir}" where "${expected?.lang}" and "${expected?.dir}" belong.`;
    });
    expect(wrong).toEqual([]);
  });

  it('fits itself to the width of a phone and names its icon', () => {
    const wrong = site.pages
      .filter((page) => {
        const viewport = meta(page, 'viewport') ?? '';
        return (
          viewport !== 'width=device-width, initial-scale=1' ||
          page.$('link[rel=icon]').length !== 1
        );
      })
      .map(({ path }) => `${path}: viewport or icon is missing. See src/layouts/Base.astro.`);
    expect(wrong).toEqual([]);
  });
});

describe('the canonical URL', () => {
  it('is whole and that of the page itself', () => {
    const wrong = indexable.flatMap(({ path, url, $ }) => {
      const canonical = $('link[rel=canonical]').attr('href');
      return canonical === url
        ? []
        : `${path}: canonical is "${canonical}". It must be "${url}": fix the page's "path".`;
    });
    expect(wrong).toEqual([]);
  });

  it('is left out where search engines are asked to stay away', () => {
    const wrong = site.pages
      .filter((page) => !isIndexable(page) && page.$('link[rel=canonical]').length > 0)
      .map(({ path }) => `${path}: noindex and a canonical URL contradict each other.`);
    expect(wrong).toEqual([]);
  });

  it('is missing only on the page for paths that do not exist', () => {
    const hidden = site.pages.filter((page) => !isIndexable(page)).map(({ path }) => path);
    expect(hidden).toEqual(['/404.html']);
  });
});

describe('a link preview', () => {
  it('has all that it needs', () => {
    const needed = ['site_name', 'type', 'title', 'description', 'locale', 'image', 'image:alt'];
    const wrong = site.pages.flatMap((page) =>
      needed
        .filter((name) => (property(page, `og:${name}`) ?? '') === '')
        .map((name) => `${page.path}: og:${name} is missing. See src/layouts/Base.astro.`),
    );
    expect(wrong).toEqual([]);
  });

  it('leads to the page’s canonical URL, and nowhere where there is none', () => {
    const wrong = site.pages.flatMap((page) => {
      const canonical = page.$('link[rel=canonical]').attr('href');
      const url = property(page, 'og:url');
      return url === canonical
        ? []
        : `${page.path}: og:url is "${url}", canonical is "${canonical}".`;
    });
    expect(wrong).toEqual([]);
  });

  it('marks articles as articles, and when they changed', () => {
    const wrong = writtenArticles().flatMap(({ path, data }) => {
      const page = site.pages.find((candidate) => candidate.path === path);
      const found = page && [
        property(page, 'og:type'),
        property(page, 'article:published_time'),
        property(page, 'article:modified_time'),
      ];
      const expected = ['article', data.published, data.updated];
      return found?.join() === expected.join()
        ? []
        : `${path}: ${String(found)}, not ${String(expected)}.`;
    });
    expect(wrong).toEqual([]);
  });

  it('shows an image of the site’s own, by its whole URL, in its true size', () => {
    const images = new Set(site.pages.map((page) => property(page, 'og:image') ?? ''));
    const wrong = [...images].flatMap((image) => {
      const file = join(site.folder, image.replace(site.root, ''));
      if (!image.startsWith(site.root)) return `og:image "${image}" is no whole URL of this site.`;
      if (!existsSync(file)) return `og:image "${image}": ${file} is missing. Put it into public/.`;
      // The header of a PNG file holds its width and height.
      const header = readFileSync(file).subarray(16, 24);
      const size = `${header.readUInt32BE(0)} × ${header.readUInt32BE(4)}`;
      return size === '1200 × 630' ? [] : `${file} is ${size}. Make it 1200 × 630.`;
    });
    expect(wrong).toEqual([]);
  });
});

describe('for search engines', () => {
  it('robots.txt lets them in and names the sitemap', () => {
    expect(site.text('robots.txt')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${site.root}sitemap-index.xml\n`,
    );
  });

  it('the sitemap index names each sitemap', () => {
    const index = site.xml('sitemap-index.xml') as { sitemapindex: { sitemap: { loc: string }[] } };
    const files = [...site.files].filter((file) => /^sitemap-\d+\.xml$/.test(file));
    expect(index.sitemapindex.sitemap.map(({ loc }) => loc)).toEqual(
      files.map((file) => `${site.root}${file}`),
    );
  });

  it('the sitemap lists every page that they may list, and no other', () => {
    const listed = sitemapEntries(site).map(({ loc }) => loc);
    expect(listed.sort()).toEqual(indexable.map(({ url }) => url).sort());
  });

  it('the sitemap gives each article the day of its last change, and no day to other pages', () => {
    const days = new Map(writtenArticles().map(({ path, data }) => [path, data.updated]));
    const listed = sitemapEntries(site).map(({ loc, lastmod }) => [
      `/${loc.slice(site.root.length)}`,
      lastmod?.slice(0, 10),
    ]);
    expect(listed).toEqual(listed.map(([path = '']) => [path, days.get(path)]));
  });
});
