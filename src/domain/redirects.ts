/**
 * Where pages went that have moved: the one table. The build writes it to `dist/_redirects` for edge hosts,
 * and the file for nginx holds the same.
 */
import { embedKinds } from '../config/embed.ts';
import { embedBuilderPath } from './embed-item.ts';
import { pagePaths } from './paths.ts';

export interface Redirect {
  /** The old path, with a slash at its end. `:slug` matches small letters, digits and hyphens. */
  from: string;
  /** Where the page is now: a path of this site, with `:slug` where it goes. */
  to: string;
  /** Why it moved. */
  why: string;
}

export const redirects: readonly Redirect[] = embedKinds.map((kind) => ({
  from: `${pagePaths.embedBuilder}${kind}/:slug/`,
  to: embedBuilderPath({ kind, slug: ':slug' }),
  // Only English was published then, so no other language has these.
  why: 'Until November 2026 the embed builder was one page for each item.',
}));

/**
 * The text of a `_redirects` file. An edge host sends a path without its closing slash on only where there is
 * a page, so each path is written with and without.
 *
 * @param base the sub-path that the site is served under, with or without a slash at its end.
 */
export function redirectsText(table: readonly Redirect[], base = '/'): string {
  const below = base.replace(/\/$/, '');
  return table
    .map(({ from, to, why }) =>
      [`# ${why}`, ...[from, from.slice(0, -1)].map((path) => `${below}${path} ${below}${to} 301`)]
        .join('\n')
        .concat('\n'),
    )
    .join('\n');
}
