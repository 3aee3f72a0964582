import { locales, type Locale } from './locales.ts';

/**
 * The response headers of every path: the one place that sets them. The build writes them to
 * `dist/_headers`. An edge host applies every rule that matches, so a narrower rule first detaches
 * what it replaces.
 *
 * The policy for scripts and styles is not here but in a `<meta>` tag that Astro writes into each
 * page, since only the build knows the hashes; `frame-ancestors` works only as a header.
 */
export interface HeaderRule {
  /** A path pattern in the `_headers` syntax: `*` matches anything. */
  path: string;
  /** Why this rule exists. */
  why: string;
  /** Headers set by a wider rule that must not reach this path. */
  detach?: readonly string[];
  set: Readonly<Record<string, string>>;
}

const YEAR = 31_536_000;
const HOUR = 3600;

/** Anybody may read it from a page of theirs, and embed it where everything embedded must allow that. */
const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** It never changes under its name. */
const forEver = { 'Cache-Control': `public, max-age=${YEAR}, immutable` };

/** Of paths that are the same for all languages. */
const commonRules: readonly HeaderRule[] = [
  {
    path: '/*',
    why: 'Pages are not framed, sniffed or given the camera; unknown paths too. They are asked for anew.',
    set: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Strict-Transport-Security': `max-age=${YEAR}`,
      'X-Content-Type-Options': 'nosniff',
      // Not even to ourselves: the URL of the search page holds what the user searched for.
      'Referrer-Policy': 'strict-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
      'Cache-Control': 'no-cache',
    },
  },
  {
    path: '/embed/v1/*',
    why: 'Embeds are framed by anybody, and are no pages of their own for search engines. No frame-ancestors at all: with * a frame inside a sandboxed srcdoc is refused.',
    detach: ['Content-Security-Policy', 'X-Frame-Options', 'Cross-Origin-Opener-Policy'],
    set: {
      'X-Robots-Tag': 'noindex, indexifembedded',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  {
    path: '/embed/v1.js',
    why: 'The loader as it is now: pages of others run it, and get what it gains within the hour.',
    detach: ['Cache-Control'],
    set: { ...shared, 'Cache-Control': `public, max-age=${HOUR}` },
  },
  {
    path: '/embed/v1.*.js',
    why: 'Released loaders never change; a browser checks their hash, for which it must be allowed to read them.',
    detach: ['Cache-Control'],
    set: { ...shared, ...forEver },
  },
  {
    path: '/_astro/*',
    why: 'File names hold a hash of their content, so they never change; embeds load them, and start workers from them, from any origin.',
    detach: ['Cache-Control'],
    set: { ...shared, 'Cross-Origin-Embedder-Policy': 'require-corp', ...forEver },
  },
  {
    path: '/pagefind/*',
    why: 'The search index is public and is read from embeds.',
    set: shared,
  },
  {
    path: '/oembed/*.json',
    why: 'Hosts read from it how to embed a page.',
    set: shared,
  },
  {
    path: '/oembed/*.xml',
    why: 'The same as XML, under the type that oEmbed asks for.',
    set: { ...shared, 'Content-Type': 'text/xml; charset=utf-8' },
  },
];

/** Of files of which each language has its own, below its prefix. */
const rulesOfEachLanguage: readonly HeaderRule[] = [
  {
    path: '/tools/*.json',
    why: 'The strings of tools are public and are read from embeds.',
    set: shared,
  },
  {
    path: '/rss.xml',
    why: 'Feed readers in a browser fetch it from their own origin.',
    set: shared,
  },
  {
    path: '/changes.xml',
    why: 'As above: what changed in what is embedded.',
    set: shared,
  },
  {
    path: '/changes.json',
    why: 'As above: what changed in what is embedded.',
    set: shared,
  },
  {
    path: '/packages/*',
    why: 'Packages for learning platforms, which may fetch them for a teacher.',
    set: shared,
  },
  {
    path: '/packages/*.imscc',
    why: 'A type that servers do not know.',
    set: { 'Content-Type': 'application/vnd.ims.imsccv1p1' },
  },
];

/** The table for a site in some languages: what holds for a file holds below the prefix of each language. */
export const headerRulesFor = (
  languages: readonly Pick<Locale, 'prefix'>[],
): readonly HeaderRule[] => [
  ...commonRules,
  ...languages.flatMap(({ prefix }) =>
    rulesOfEachLanguage.map((rule) =>
      prefix === '' ? rule : { ...rule, path: `/${prefix}${rule.path}` },
    ),
  ),
];

export const headerRules = headerRulesFor(locales);
