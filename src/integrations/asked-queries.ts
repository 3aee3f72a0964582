import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../config/locales';

/** A query is a line; a line that begins with # is a remark. */
const LONGEST_QUERY = 120;

/**
 * The queries of a file, in their order.
 *
 * @throws Error with file and line if one is too long to be a query, or is there twice.
 */
export function readQueries(file: string, text: string): string[] {
  const queries = new Map<string, number>();
  text.split('\n').forEach((line, at) => {
    const query = line.trim();
    if (query === '' || query.startsWith('#')) return;
    if (query.length > LONGEST_QUERY) {
      throw new Error(
        `${file}:${at + 1} A query has at most ${LONGEST_QUERY} characters: write it as somebody would type it.`,
      );
    }
    const earlier = queries.get(query);
    if (earlier !== undefined) {
      throw new Error(`${file}:${at + 1} "${query}" is also in line ${earlier}. Remove one.`);
    }
    queries.set(query, at + 1);
  });
  return [...queries.keys()];
}

/**
 * What users ask that pages answer. In `search/asked/<locale>/`, a page's file has the page's path:
 * `articles/<slug>.txt`.
 *
 * @param root the content folder.
 * @returns the queries by the path of the page's HTML file below `dist`.
 * @throws Error with file, line and what to change.
 */
export function readAsked(root: string): Map<string, readonly string[]> {
  const asked = new Map<string, readonly string[]>();
  for (const { code, prefix } of locales) {
    const folder = join(root, 'search/asked', code);
    if (!existsSync(folder)) continue;
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.txt'),
    );
    for (const name of names.sort()) {
      const file = join(folder, name);
      const page = join(prefix, name.replace(/\.txt$/, ''), 'index.html').replaceAll('\\', '/');
      asked.set(page, readQueries(file, readFileSync(file, 'utf8')));
    }
  }
  return asked;
}
