import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { defaultLocale } from '../../src/config/locales';
import { feedLength, siteName } from '../../src/config/site';
import { linksIn } from './check-links';
import { articlePages, writtenArticles, writtenSources } from './content';
import { feed, plain, readSite } from './dist';
import { xmlFaults } from './xml';

const site = readSite();
const { item: items, link, 'atom:link': self } = feed(site);
const sources = writtenSources();
const articles = writtenArticles().filter(({ locale }) => locale === defaultLocale);
/** What the feed has room for; of one day, any. */
const newest = [...articles]
  .sort((a, b) => b.data.published.localeCompare(a.data.published))
  .slice(0, feedLength);
const entries = items.map((item) => ({ ...item, $: load(item['content:encoded'], null, false) }));
const inFeed = articlePages(site).filter(({ page: { url } }) =>
  items.some((item) => item.link === url),
);

/** Markup that a feed reader draws by itself. */
const PLAIN = [
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'table', 'caption', 'thead', 'tbody'],
  ...['tr', 'th', 'td', 'a', 'b', 'strong', 'em', 'i', 'sup', 'sub', 'small', 'code', 'br', 'hr'],
  ...['img', 'figure', 'figcaption'],
];
const PLAIN_ATTRIBUTES = ['a href', 'img src', 'img alt', 'img width', 'img height', 'ol start'];

describe('rss.xml', () => {
  it('is well-formed', async () => {
    expect(await xmlFaults(site.text('rss.xml'))).toEqual([]);
  });

  it('leads to the site and is announced on every page', () => {
    const announced = new Set(
      site.pages.map(({ $ }) => $('link[rel=alternate][type="application/rss+xml"]').attr('href')),
    );
    const [url = ''] = announced;
    expect({ link, announced: announced.size, feed: new URL(url, site.root).href }).toEqual({
      link: site.root,
      announced: 1,
      feed: `${site.root}rss.xml`,
    });
  });

  it('states its own URL, so that a user who has only the file can subscribe', () => {
    expect(self).toEqual({
      '@_href': `${site.root}rss.xml`,
      '@_rel': 'self',
      '@_type': 'application/rss+xml',
    });
    expect(site.text('rss.xml')).toContain('xmlns:atom="http://www.w3.org/2005/Atom"');
  });

  it('holds the newest articles, each once, and nothing else', () => {
    const links = items.map((item) => item.link);
    const known = articles.map(({ path }) => new URL(path.slice(1), site.root).href);
    expect(links.filter((url) => !known.includes(url))).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
    const days = items.map(({ pubDate }) => new Date(pubDate).toISOString().slice(0, 10));
    expect(days.sort()).toEqual(newest.map(({ data }) => data.published).sort());
  });

  it('puts the newest first', () => {
    const days = items.map(({ pubDate }) => Date.parse(pubDate));
    expect(days).toEqual([...days].sort((a, b) => b - a));
  });

  it('gives each entry the title, the description and the day that its author wrote', () => {
    const written = inFeed.map(({ article: { path, data } }) => [
      new URL(path.slice(1), site.root).href,
      data.title,
      data.description,
      new Date(`${data.published}T00:00:00Z`).toUTCString(),
    ]);
    const found = items.map((item) => [item.link, item.title, item.description, item.pubDate]);
    expect(found.sort()).toEqual(written.sort());
  });

  it('is named after the site and declares its language', () => {
    expect(site.text('rss.xml')).toMatch(
      new RegExp(`<channel><title>${siteName}</title>.*<language>en-gb</language>`),
    );
  });
});

describe('an entry of the feed', () => {
  it('holds the article to its end: the short answer, each heading and the last thing to do', () => {
    const missing = inFeed.flatMap(({ article, page: { $, url } }) => {
      const entry = entries.find((candidate) => candidate.link === url);
      const text = plain(entry?.$.root().text() ?? '');
      const parts = [
        article.data.shortAnswer,
        ...$('.prose :is(h2, h3)')
          .toArray()
          .map((heading) => $(heading).text()),
        $('.prose .next li').last().text(),
      ];
      return parts
        .map(plain)
        .filter((part) => part === '' || !text.includes(part))
        .map((part) => `${article.file}: the feed lacks "${part}"`);
    });
    expect(missing).toEqual([]);
  });

  it('begins with the reply and the short answer', () => {
    const missing = inFeed.flatMap(({ article, page: { $, url } }) => {
      const entry = entries.find((candidate) => candidate.link === url);
      const text = plain(entry?.$('p').first().text() ?? '');
      const [first, ...rest] = [
        plain($('.short b').last().text()),
        plain($('.short .reply').text()),
        plain(article.data.shortAnswer),
      ];
      const expected = `${first}: ${rest.join('. ')}`;
      return text === expected ? [] : `${article.file}: "${text}", not "${expected}"`;
    });
    expect(missing).toEqual([]);
  });

  it('shows below each chart where its figures are from, how to read them, and their caveat', () => {
    const charts = inFeed.flatMap(({ article, page: { url } }) =>
      [...article.body.matchAll(/<EvidenceChart source="([^"]*)" series="([^"]*)"/g)].map(
        ([, id = '', name]) => ({ article, url, id, source: sources.get(id), name }),
      ),
    );
    const wrong = charts.flatMap(({ article, url, id, source, name }) => {
      const entry = entries.find((candidate) => candidate.link === url);
      const series = source?.series.find((candidate) => candidate.id === name);
      const number = article.sources.indexOf(id) + 1;
      const title = `${series?.title} [${number}]`;
      const table = entry
        ?.$('table')
        .filter((_, element) => plain(entry.$(element).find('caption').text()) === title);
      const text = plain(table?.next().text() ?? '');
      const start = [`[${number}] ${source?.name}.`, series?.note].filter(Boolean).join(' ');
      const end = plain(source?.caveat ?? '-');
      return table?.length === 1 && text.startsWith(plain(start)) && text.endsWith(end)
        ? []
        : `${article.file}: below the chart "${title}" is "${text}", not "${start} … ${end}"`;
    });
    expect({ some: charts.length > 0, wrong }).toEqual({ some: true, wrong: [] });
  });

  it('has only whole URLs', () => {
    const relative = entries.flatMap(({ title, 'content:encoded': html }) =>
      linksIn(html)
        .filter(({ target }) => !/^https?:\/\//.test(target))
        .map(
          ({ shown }) =>
            `"${title}": ${shown}. Make it whole: see src/components/article/TextLink.astro.`,
        ),
    );
    expect(relative).toEqual([]);
  });

  it('uses only elements that a feed reader draws by itself', () => {
    const other = entries.flatMap(({ title, $ }) =>
      $.root()
        .find('*')
        .toArray()
        .filter(({ tagName }) => !PLAIN.includes(tagName))
        .map(({ tagName }) => `"${title}": <${tagName}>. Give it a form in src/components/feed/.`),
    );
    expect([...new Set(other)]).toEqual([]);
  });

  it('has no attributes that mean something only on our pages', () => {
    const other = entries.flatMap(({ title, $ }) =>
      $.root()
        .find('*')
        .toArray()
        .flatMap(({ tagName, attribs }) => Object.keys(attribs).map((name) => `${tagName} ${name}`))
        .filter((attribute) => !PLAIN_ATTRIBUTES.includes(attribute))
        .map(
          (attribute) => `"${title}": <${attribute}="…">. Leave it out in src/components/feed/.`,
        ),
    );
    expect([...new Set(other)]).toEqual([]);
  });
});
