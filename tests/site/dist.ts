import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { XMLParser } from 'fast-xml-parser';

/** One built HTML page. Tests share it: they change a clone of what is in it. */
export interface Page {
  /** Its path from the site's root: `/`, `/about/`, `/404.html`. */
  path: string;
  /** Its file below the built folder: `about/index.html`. */
  file: string;
  /** Its whole URL, as in the sitemap. */
  url: string;
  html: string;
  /** Parsed when it is first asked for. */
  readonly $: CheerioAPI;
}

/** Where `astro build` writes. */
const builtFolder = process.env['OUT_DIR'] ?? 'dist';

/** The built site, read from its folder. */
export interface Site {
  folder: string;
  /** Where it is to be served, with its sub-path and a slash at the end. */
  root: string;
  /** Every file below the folder, with forward slashes. */
  files: ReadonlySet<string>;
  /** Its own pages. */
  pages: readonly Page[];
  /** What is made for other people's pages. */
  embeds: readonly Page[];
  /** Both. */
  all: readonly Page[];
  /** Reads one of the files as text. */
  text: (file: string) => string;
  /** Reads one of the files as XML. */
  xml: (file: string) => unknown;
}

/** Every file below a folder, with forward slashes. */
function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

function readPage(folder: string, root: string, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  const place = file.replace(/(^|\/)index\.html$/, '$1');
  let parsed: CheerioAPI | undefined;
  return {
    path: `/${place}`,
    file,
    url: new URL(place, root).href,
    html,
    get $() {
      parsed ??= load(html);
      return parsed;
    },
  };
}

const parser = new XMLParser({
  ignoreAttributes: false,
  // One entry is a list too.
  isArray: (name) => ['item', 'url', 'sitemap'].includes(name),
});

const isEmbed = ({ file }: Page): boolean => file.startsWith('embed/');

const read = new Map<string, Site>();

/**
 * Reads a built site, once for all test files that run in this process.
 *
 * @param root where it is to be served; by default that of its own sitemap index.
 * @throws Error if there is no whole build in the folder.
 */
export function readSite(folder = builtFolder, root = rootOf(folder)): Site {
  const known = read.get(folder);
  if (known?.root === root) return known;
  const site = readFolder(folder, root);
  read.set(folder, site);
  return site;
}

function readFolder(folder: string, root: string): Site {
  const files = listFiles(folder);
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const all = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, root, file));
  return {
    folder,
    root,
    files: new Set(files),
    pages: all.filter((page) => !isEmbed(page)),
    embeds: all.filter(isEmbed),
    all,
    text,
    xml: (file) => parser.parse(text(file)) as unknown,
  };
}

function rootOf(folder: string): string {
  const index = join(folder, 'sitemap-index.xml');
  if (!existsSync(index)) {
    throw new Error(`There is no whole build in ${folder}. Run "npm run build" first.`);
  }
  const first = /<loc>([^<]+)<\/loc>/.exec(readFileSync(index, 'utf8'))?.[1] ?? '';
  return new URL('.', first).href;
}

/** Whether search engines may list a page. */
export function isIndexable({ $ }: Page): boolean {
  return !($('meta[name=robots]').attr('content') ?? '').includes('noindex');
}

/** The words between two tags, with their white space evened out. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface SitemapEntry {
  loc: string;
  lastmod?: string;
}

/** What the sitemap lists. */
export function sitemapEntries(site: Site): SitemapEntry[] {
  return [...site.files]
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) => (site.xml(file) as { urlset: { url: SitemapEntry[] } }).urlset.url);
}

/** An entry of the feed. */
export interface FeedItem {
  title: string;
  link: string;
  guid: { '#text': string };
  description: string;
  pubDate: string;
  'content:encoded': string;
}

interface Feed {
  link: string;
  /** The feed's own URL. */
  'atom:link': Record<'@_href' | '@_rel' | '@_type', string>;
  item: FeedItem[];
}

/** The feed: its links and its entries. */
export function feed(site: Site): Feed {
  const { rss } = site.xml('rss.xml') as { rss: { channel: Feed } };
  return rss.channel;
}
