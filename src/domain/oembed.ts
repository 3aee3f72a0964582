/**
 * The description of a page for those who embed it by its URL: oEmbed 1.0 (oembed.com), type "rich". Pure.
 */
import { siteName } from '../config/site';
import type { EmbedTarget } from './embed-paths';
import { oembedPath } from './embed-paths';
import { escapeHtml } from './escape-html';

/** Pixels. A host that is narrower scales the frame to what it has. */
const WIDTH = 600;
/** Seconds for which a host may cache the answer: a day. */
const CACHE_AGE = 86_400;

/** The picture for all pages, as `npm run social` draws it. */
const THUMBNAIL = { width: 1200, height: 630 };

interface Described {
  title: string;
  /** Pixels that the frame needs. */
  height: number;
  /** Full URLs. */
  page: string;
  embed: string;
  home: string;
  thumbnail: string;
}

/**
 * The answer. Its HTML is what WordPress lets pass from a site that it does not know: a quotation with a
 * link, and a frame with nothing but these attributes.
 */
export function oembedOf({ title, height, page, embed, home, thumbnail }: Described) {
  const name = escapeHtml(title);
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: siteName,
    author_url: home,
    provider_name: siteName,
    provider_url: home,
    cache_age: CACHE_AGE,
    thumbnail_url: thumbnail,
    thumbnail_width: THUMBNAIL.width,
    thumbnail_height: THUMBNAIL.height,
    html: `<blockquote><a href="${escapeHtml(page)}">${name}</a></blockquote><iframe src="${escapeHtml(embed)}" title="${name}" width="${WIDTH}" height="${height}"></iframe>`,
    width: WIDTH,
    height,
  };
}

/** The links from a page to its description. */
export const discoveryLinks = (target: EmbedTarget) => [
  { type: 'application/json+oembed', path: oembedPath(target, 'json') },
  { type: 'text/xml+oembed', path: oembedPath(target, 'xml') },
];
