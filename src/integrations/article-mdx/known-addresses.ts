import { readdirSync, statSync } from 'node:fs';
import { listArticles, listIds } from '../../content-files';

/** Pages that have a route of their own. */
const FIXED = [
  '/',
  '/articles/',
  '/tools/',
  '/tools/resume-gaps/',
  '/tools/should-i-go/',
  '/evidence/',
  '/search/',
  '/about/',
  '/privacy/',
  '/accessibility/',
  '/for-career-centres/',
];

let cached: { key: string; addresses: ReadonlySet<string> } | undefined;

/** Changes when a file is added or removed in one of the folders that give addresses. */
function stateOf(root: string): string {
  const languages = readdirSync(`${root}/articles`).map((name) => `articles/${name}`);
  return [root, ...languages, 'topics', 'paths']
    .map((folder, i) => (i === 0 ? folder : statSync(`${root}/${folder}`).mtimeMs))
    .join();
}

/**
 * Every address that an author may link to, without language and sub-path: those are added when the
 * page is built. Read again only when files come or go.
 */
export function knownAddresses(root: string): ReadonlySet<string> {
  const key = stateOf(root);
  if (cached?.key !== key) {
    const addresses = new Set([
      ...FIXED,
      ...listArticles(root).map(({ slug }) => `/articles/${slug}/`),
      ...listIds('topics', root).map((id) => `/topics/${id}/`),
      ...listIds('paths', root).map((id) => `/paths/${id}/`),
    ]);
    cached = { key, addresses };
  }
  return cached.addresses;
}
