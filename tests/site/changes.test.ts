import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { feedLength } from '../../src/config/site';
import { tools } from '../../src/tools/registry';
import { writtenArticles } from './content';
import { readSite } from './dist';
import { xmlFaults } from './xml';

const site = readSite();

interface JsonFeed {
  version: string;
  home_page_url: string;
  feed_url: string;
  items: { id: string; url: string; title: string; content_text: string; date_published: string }[];
}
interface RssItem {
  title: string;
  link: string;
  guid: { '#text': string; '@_isPermaLink': string };
  description: string;
  pubDate: string;
}

const json = JSON.parse(site.text('changes.json')) as JsonFeed;
const { rss } = site.xml('changes.xml') as {
  rss: { channel: { item: RssItem[]; 'atom:link': { '@_href': string } } };
};

/** Every change as it was written: where, when, what. */
const written = [
  ...writtenArticles().map(({ path, data }) => ({ path, changes: data.changes })),
  ...tools.map(({ id }) => {
    const strings = parse(readFileSync(`content/tools/${id}/en.yml`, 'utf8')) as {
      changes: { date: string; note: string }[];
    };
    return { path: `/tools/${id}/`, changes: strings.changes };
  }),
].flatMap(({ path, changes }) =>
  changes.map(({ date, note }) => `${site.root}${path.slice(1)} ${date} ${note}`),
);

describe('the feed of changes', () => {
  it('holds the newest changes of articles and tools, each once [promise: changes-feed]', () => {
    expect(written.length).toBeGreaterThan(tools.length);
    const listed = json.items.map(
      (item) => `${item.url} ${item.date_published.slice(0, 10)} ${item.content_text}`,
    );
    const left = [...written];
    for (const change of listed) {
      expect(left).toContain(change);
      left.splice(left.indexOf(change), 1);
    }
    expect(listed.length).toBe(Math.min(feedLength, written.length));
    const day = (change = '') => change.split(' ')[1] ?? '';
    const oldest = listed.map(day).sort()[0] ?? '';
    expect(left.filter((change) => day(change) > oldest)).toEqual([]);
  });

  it('has the newest first', () => {
    const days = json.items.map((item) => item.date_published);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('gives each change a name of its own', () => {
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
  });

  it('leads to pages of the site', () => {
    const urls = new Set(site.pages.map(({ url }) => url));
    expect(json.items.filter(({ url }) => !urls.has(url))).toEqual([]);
    expect(urls).toContain(json.home_page_url);
  });

  it('is valid XML, and JSON Feed 1.1, and each states its own URL', async () => {
    expect(await xmlFaults(site.text('changes.xml'))).toEqual([]);
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.feed_url).toBe(`${site.root}changes.json`);
    expect(rss.channel['atom:link']['@_href']).toBe(`${site.root}changes.xml`);
  });

  it('has the same content as RSS and as JSON', () => {
    expect(
      rss.channel.item.map(({ title, link, guid, description, pubDate }) => ({
        ...{ id: guid['#text'], url: link, title, content_text: description },
        date_published: new Date(pubDate).toISOString().replace('.000', ''),
      })),
    ).toEqual(json.items);
    for (const { guid } of rss.channel.item) expect(guid['@_isPermaLink']).toBe('false');
  });
});
