import { expect, it } from 'vitest';
import { contentLicence } from '../../src/config/site';
import { MIRRORS } from '../../src/schemas/source';
import { checkElsewhere, checkLinks, idsIn, linksIn, type Linking } from './check-links';
import { organisationPages, writtenSources } from './content';
import { feed, readSite, sitemapEntries } from './dist';
import { placesOn } from './written-links';

const site = readSite();
const targets = {
  root: site.root,
  files: site.files,
  ids: new Map(site.all.map(({ file, $ }) => [file, idsIn($)])),
};

const pages: Linking[] = site.all.map(({ path, url, $ }) => ({
  name: path,
  url,
  links: linksIn($),
  places: placesOn(path, new URL(site.root).pathname),
}));

/** URLs that are in XML, outside HTML. */
const listed = (name: string, urls: readonly string[]): Linking => ({
  name,
  url: site.root,
  links: urls.map((target) => ({ target, shown: target, followed: true, rel: [] })),
});

it('every link, form, asset and fragment of every page leads somewhere', () => {
  expect(checkLinks(pages, targets)).toEqual([]);
});

it('every link of the feed leads somewhere', () => {
  const { link, item, 'atom:link': self } = feed(site);
  const entries = item.map((entry) => ({
    name: `/rss.xml, "${entry.title}"`,
    url: entry.link,
    links: linksIn(entry['content:encoded']),
  }));
  const own = listed('/rss.xml', [
    link,
    self['@_href'],
    ...item.flatMap((entry) => [entry.link, entry.guid['#text']]),
  ]);
  expect(checkLinks([own, ...entries], targets)).toEqual([]);
});

it('every URL of the sitemap leads to a page', () => {
  const urls = sitemapEntries(site).map(({ loc }) => loc);
  const elsewhere = urls.filter((url) => !url.startsWith(site.root));
  expect([...checkLinks([listed('the sitemap', urls)], targets), ...elsewhere]).toEqual([]);
});

it('pages send users only to sources, to known organisations and to the licence, and mark those links', () => {
  const sources = [...writtenSources().values()].flatMap(({ link }) => link?.url ?? []);
  const rules = {
    root: site.root,
    allowed: new Set([...sources, ...organisationPages(), contentLicence.url]),
    mirrors: MIRRORS,
  };
  expect(checkElsewhere(pages, rules)).toEqual([]);
});
