import { existsSync, readdirSync, statSync } from 'node:fs';
import { listArticles, listHelpPages, listIds, listOrganisationFiles } from '../../content-files';
import {
  articlePath,
  pagePaths,
  readingPathPath,
  termPath,
  toolPath,
  topicPath,
} from '../../domain/paths';

/** Pages that have a route of their own. */
const FIXED = Object.values(pagePaths);

let cached: { key: string; urls: ReadonlySet<string> } | undefined;

/** Ids of the terms of the glossary; none where the content folder has no glossary. */
const termIds = (root: string) => (existsSync(`${root}/glossary`) ? listIds('glossary', root) : []);

/**
 * Changes when a file is added or removed in one of the folders that give URLs, or when the file of an
 * organisation changes.
 */
function stateOf(root: string): string {
  const languages = readdirSync(`${root}/articles`).map((name) => `articles/${name}`);
  const glossary = existsSync(`${root}/glossary`) ? ['glossary'] : [];
  return [root, ...languages, 'topics', 'paths', ...glossary, ...listOrganisationFiles(root)]
    .map((name, i) => (i === 0 ? name : `${name}:${statSync(`${root}/${name}`).mtimeMs}`))
    .join();
}

/**
 * Every URL that an author may link to: pages of the site, without language and sub-path (those are
 * added when the page is built), the terms of the glossary, and pages of the organisations in
 * `content/organisations/`. Read again only when files come or go.
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
      ...termIds(root).map((id) => termPath(id)),
      ...listHelpPages(root),
    ]);
    cached = { key, urls };
  }
  return cached.urls;
}
