import { posix } from 'node:path';
import type { Page, Site } from './dist';

/** Static imports alone: what `import()` fetches comes when the user acts. */
const IMPORT = /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/**
 * The script files that a page loads at once, imports of imports included.
 *
 * @returns paths in the built site, such as `_astro/page.js`, with their text.
 */
export function scriptsLoaded(site: Site, { $ }: Page): Map<string, string> {
  const base = new URL(site.root).pathname;
  const found = new Map<string, string>();
  const open = $('script[src], link[rel=modulepreload]')
    .toArray()
    .map((element) => ($(element).attr('src') ?? $(element).attr('href') ?? '').slice(base.length));
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    if (found.has(path)) continue;
    const text = site.text(path);
    found.set(path, text);
    for (const [, imported = ''] of text.matchAll(IMPORT)) {
      open.push(posix.join(posix.dirname(path), imported));
    }
  }
  return found;
}
