import { beforeAll, describe, expect, it } from 'vitest';
import { headerRules } from '../../src/config/headers';
import { redirects, redirectsText } from '../../src/domain/redirects';
import { headersText } from '../../src/integrations/headers-file';
import { checkLinks, idsIn, linksIn, type Linking } from './check-links';
import { feed, isIndexable, sitemapEntries, type Site } from './dist';
import { BUILD_TIMEOUT, sharedVariant, VARIANT } from './variant';

const { base: BASE, root: ROOT } = VARIANT;

let site: Site;
let printed: string;

beforeAll(async () => {
  ({ site, output: printed } = await sharedVariant());
}, BUILD_TIMEOUT);

/** The URLs among these that do not begin with the sub-path. */
const astray = (urls: readonly string[]) => urls.filter((url) => !url.startsWith(ROOT));

function problems(documents: readonly Linking[]): string[] {
  const ids = new Map(site.all.map(({ file, $ }) => [file, idsIn($)]));
  return checkLinks(documents, { root: ROOT, files: site.files, ids });
}

describe('below a sub-path', () => {
  it('every link, form, asset and fragment of every page stays there and leads somewhere', () => {
    const pages = site.all.map(({ path, url, $ }) => ({
      name: path,
      url,
      links: linksIn($),
    }));
    expect(problems(pages)).toEqual([]);
  });

  it('canonical URLs, link previews and structured data hold its place', () => {
    const urls = site.pages.filter(isIndexable).flatMap(({ $ }) => [
      $('link[rel=canonical]').attr('href') ?? '',
      $('meta[property="og:url"]').attr('content') ?? '',
      $('meta[property="og:image"]').attr('content') ?? '',
      ...[
        ...$('script[type="application/ld+json"]')
          .text()
          .matchAll(/"(https?:\/\/[^"]+)"/g),
      ]
        .map(([, url = '']) => url)
        .filter((url) => !/^https:\/\/(?:schema|creativecommons)\.org/.test(url)),
    ]);
    expect(astray(urls)).toEqual([]);
  });

  it('the feed states its own URL, and its links lead somewhere', () => {
    const { link, item, 'atom:link': self } = feed(site);
    const entries = item.map((entry) => ({
      name: `/rss.xml, "${entry.title}"`,
      url: entry.link,
      links: linksIn(entry['content:encoded']),
    }));
    expect([
      ...astray([
        link,
        self['@_href'],
        ...item.flatMap((entry) => [entry.link, entry.guid['#text']]),
      ]),
      ...problems(entries),
    ]).toEqual([]);
  });

  it('the sitemap lists the pages where they are', () => {
    const listed = sitemapEntries(site).map(({ loc }) => loc);
    const pages = site.pages.filter(isIndexable).map(({ url }) => url);
    expect(listed.sort()).toEqual(pages.sort());
  });

  it('the sitemap gives each article the day of its last change', () => {
    const dated = sitemapEntries(site).filter(({ lastmod }) => lastmod !== undefined);
    const articles = site.pages.filter(({ path }) => /^\/articles\/[\w-]+\/$/.test(path));
    expect(dated.map(({ loc }) => loc).sort()).toEqual(articles.map(({ url }) => url).sort());
  });

  it('robots.txt names the sitemap where it is', () => {
    expect(site.text('robots.txt')).toContain(`Sitemap: ${ROOT}sitemap-index.xml\n`);
  });

  it('response headers are set where the pages are', () => {
    expect(site.text('_headers')).toBe(headersText(headerRules, BASE));
  });

  it('what has moved is looked for, and is, where the pages are', () => {
    expect(site.text('_redirects')).toBe(redirectsText(redirects, BASE));
    expect(site.text('_redirects')).not.toMatch(/^\/(?!careers\/)/m);
  });

  it('the search looks for its index there', () => {
    const app = site.pages[0]?.$('[data-search-open]').attr('data-search-open') ?? '';
    expect(site.text(app.slice(BASE.length))).toContain(BASE);
  });
});

it('a build in one language prints nothing on translations', () => {
  expect(printed).not.toContain('missing-translations');
});

describe('a copy whose publisher is set', () => {
  const page = (path: string) => {
    const found = site.pages.find((candidate) => candidate.path === path);
    if (found === undefined) throw new Error(`There is no page ${path}.`);
    return found.$;
  };

  it('names the publisher in the footer of every page', () => {
    const nameless = site.pages
      .filter(({ $ }) => $('header a[href]').length > 0)
      .filter(({ $ }) => !$('footer').text().includes('Published by Example University.'))
      .map(({ path }) => path);
    expect(nameless).toEqual([]);
  });

  it.each(['/about/', '/privacy/', '/accessibility/'])('shows on %s where to write', (path) => {
    const $ = page(path);
    expect($('main a[href="mailto:careers@example.org"]').text()).toContain('careers@example.org');
  });

  it('lets users of every article report an error in it', () => {
    const articles = site.pages.filter(({ path }) => /^\/articles\/[\w-]+\/$/.test(path));
    const reports = articles.map(({ $ }) => $('main a[href^="mailto:careers@example.org?"]'));
    const subjects = reports.map((link) =>
      new URL(link.attr('href') ?? 'mailto:').searchParams.get('subject'),
    );
    expect(articles.length).toBeGreaterThan(0);
    expect(subjects).toEqual(articles.map(({ $ }) => `Error in “${$('h1').text()}”`));
  });

  it('builds without a warning about it', () => {
    expect(printed).not.toContain('is not set');
  });
});
