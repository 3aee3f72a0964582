import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { listArticles, listIds } from '../../content-files';
import { articlePath, pagePaths, readingPathPath, toolPath, topicPath } from '../../domain/paths';

/** Pages that have a route of their own. */
const FIXED = Object.values(pagePaths);

let cached: { key: string; urls: ReadonlySet<string> } | undefined;

/** Names of the files of organisations; none where the content folder knows none. */
const organisationFiles = (root: string) =>
  existsSync(`${root}/organisations`)
    ? listIds('organisations', root).map((id) => `organisations/${id}.yml`)
    : [];

/** The pages of other organisations that users may be sent to. */
function outsidePages(root: string): string[] {
  return organisationFiles(root).flatMap((file) => {
    const { pages = [] } = (parse(readFileSync(`${root}/${file}`, 'utf8')) ?? {}) as {
      pages?: { url?: string }[];
    };
    return pages.flatMap(({ url }) => url ?? []);
  });
}

/**
 * Changes when a file is added or removed in one of the folders that give URLs, or when the file of an
 * organisation changes.
 */
function stateOf(root: string): string {
  const languages = readdirSync(`${root}/articles`).map((name) => `articles/${name}`);
  const files = organisationFiles(root);
  return [root, ...languages, 'topics', 'paths', ...files]
    .map((name, i) => (i === 0 ? name : `${name}:${statSync(`${root}/${name}`).mtimeMs}`))
    .join();
}

/**
 * Every URL that an author may link to: pages of the site, without language and sub-path (those are
 * added when the page is built), and pages of the organisations in `content/organisations/`. Read again
 * only when files come or go.
 *
 * @param tools the ids of the tools.
 */
export function knownUrls(root: string, tools: readonly string[] = []): ReadonlySet<string> {
  const key = [stateOf(root), ...tools].join();
  if (cached?.key !== key) {
    const urls = new Set([
      ...FIXED,
      ...tools.map(toolPath),
      ...listArticles(root).map(({ slug }) => articlePath(slug)),
      ...listIds('topics', root).map((id) => topicPath(id)),
      ...listIds('paths', root).map((id) => readingPathPath(id)),
      ...outsidePages(root),
    ]);
    cached = { key, urls };
  }
  return cached.urls;
}
