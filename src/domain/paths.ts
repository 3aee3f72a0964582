/**
 * The paths of the site's pages and files, each typed out once.
 *
 * A page's path begins at the root of its language: `localePath()` in `i18n` adds the language and the
 * sub-path that the site is served under. A file belongs to no language and goes through `assetPath()`, unless
 * its comment states that each language has its own: that one goes through `localeFile()`.
 */
import type { Stance } from './stance';

/** Pages of which each language has one. */
export const pagePaths = {
  home: '/',
  articles: '/articles/',
  tools: '/tools/',
  evidence: '/evidence/',
  glossary: '/glossary/',
  search: '/search/',
  about: '/about/',
  positions: '/about/positions/',
  privacy: '/privacy/',
  accessibility: '/accessibility/',
  embedBuilder: '/for-career-centres/',
} as const;

/** The id of the place that explains how to reach who publishes the site, and its path. */
export const contactId = 'contact';
export const contactPath = `${pagePaths.about}#${contactId}`;

/** A page of a list that is cut into pages. @param path of its first page. */
export const pagedPath = (path: string, number: number): string =>
  number === 1 ? path : `${path}page/${number}/`;

/** Files of which each language has its own. */
export const localeFilePaths = {
  feed: '/rss.xml',
  changesFeed: '/changes.xml',
  changesJson: '/changes.json',
  cartridge: '/packages/take-the-interview.imscc',
} as const;

/** Files that belong to no language. */
export const filePaths = {
  loader: '/embed/v1.js',
  socialImage: '/social.png',
  icon: '/favicon.svg',
  sitemap: '/sitemap-index.xml',
} as const;

export const articlePath = (slug: string): string => `/articles/${slug}/`;

/** The articles that give one reply. */
export const replyPath = (stance: Stance): string => `/articles/reply/${stance}/`;

/** A term of the glossary: a place on its page. */
export const termPath = (id: string): string => `${pagePaths.glossary}#${id}`;

/** The articles and the evidence on a topic. */
export const topicPath = (id: string): string => `/topics/${id}/`;

export const readingPathPath = (id: string): string => `/paths/${id}/`;

export const toolPath = (id: string): string => `/tools/${id}/`;

/** What only the later steps of a tool show. Each language has its own. */
export const deferredPath = (id: string): string => `/tools/${id}.json`;

/** The sources whose main topic this is. */
export const evidencePath = (topic: string): string => `${pagePaths.evidence}${topic}/`;

/** On which page of the evidence each source is, for links that do not know. Each language has its own. */
export const sourcePagesPath = `${pagePaths.evidence}sources.json`;

/** What the search knows of a language, for the browser: beside the search page. */
export const searchLanguageFile = 'language.json';

/** How a browser adds the site to its search engines. Each language has its own. */
export const openSearchPath = `${pagePaths.search}opensearch.xml`;

/** An adviser's sheet for a tool or a reading path. */
export const workshopPath = (kind: 'tools' | 'paths', id: string): string =>
  `/for-career-centres/workshop/${kind}/${id}/`;

/** A released loader, which never changes. */
export const releasedLoaderPath = (version: string): string => `/embed/v${version}.js`;

/** A tool as a package for learning platforms. Each language has its own. */
export const scormPath = (id: string): string => `/packages/${id}.scorm12.zip`;
