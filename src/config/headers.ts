/**
 * The response headers of every path: the one place that says them. The build writes them to
 * `dist/_headers`. An edge host applies every rule that matches, so a narrower rule first detaches
 * what it replaces.
 *
 * The policy for scripts and styles is not here but in a `<meta>` tag that Astro writes into each
 * page, since only the build knows the hashes; `frame-ancestors` works only as a header.
 */
export interface HeaderRule {
  /** A path pattern in the `_headers` syntax: `*` stands for anything. */
  path: string;
  /** Why this rule exists. */
  why: string;
  /** Headers set by a wider rule that must not reach this path. */
  detach?: readonly string[];
  set: Readonly<Record<string, string>>;
}

const YEAR = 31_536_000;

const shared = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

export const headerRules: readonly HeaderRule[] = [
  {
    path: '/*',
    why: 'Pages are not framed, sniffed or given the camera; unknown paths too.',
    set: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Strict-Transport-Security': `max-age=${YEAR}`,
      'X-Content-Type-Options': 'nosniff',
      // Not even to ourselves: the address of the search page holds the reader's words.
      'Referrer-Policy': 'strict-origin',
      'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    },
  },
  {
    path: '/embed/v1/*',
    why: 'Embeds are framed by anybody, and are no pages of their own for search engines.',
    detach: ['Content-Security-Policy', 'X-Frame-Options', 'Cross-Origin-Opener-Policy'],
    set: {
      'X-Robots-Tag': 'noindex, indexifembedded',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    },
  },
  {
    path: '/_astro/*',
    why: 'File names hold a hash of their content, so they never change; embeds load them, and start workers from them, from any origin.',
    set: {
      ...shared,
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': `public, max-age=${YEAR}, immutable`,
    },
  },
  {
    path: '/pagefind/*',
    why: 'The search index is public and is read from embeds.',
    set: shared,
  },
  {
    path: '/tools/*.json',
    why: 'The words of tools are public and are read from embeds.',
    set: shared,
  },
  {
    path: '/rss.xml',
    why: 'Feed readers in a browser fetch it from their own origin.',
    set: shared,
  },
];
