import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A path without a page. */
export const MISSING = '/no-such-page/';

/** Every page of the built site, by its path, from the sitemap; the 404 page and search included. */
export function allPages(): string[] {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  return [...new Set([...listed, '/search/', MISSING])].sort();
}

/** The path of every place on the pages of the evidence, by its id: `/evidence/gaps/#bell-2020`. */
export function evidencePlaces(): ReadonlyMap<string, string> {
  const pages = readdirSync('dist/evidence', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/index.html'))
    .map((name) => `evidence/${name}`);
  return new Map(
    pages.flatMap((file) =>
      [...readFileSync(`dist/${file}`, 'utf8').matchAll(/\bid="?([\w-]+)/g)].map(
        ([, id = '']) => [id, `/${file.replace('index.html', '')}#${id}`] as const,
      ),
    ),
  );
}

/** An article with a chart, a table, a checklist, scripts and notes. */
export const ARTICLE = '/articles/explain-a-gap-with-confidence/';

/** An article whose first source is cited more than once. */
export const CITES_TWICE = '/articles/when-to-say-no/';

/** What an article is called, from its file: for tests that are about finding it, whatever its title. */
export function titleOf(slug: string): string {
  const file = readFileSync(`content/articles/en/${slug}.mdx`, 'utf8');
  const { title } = parse(file.split(/^---$/m)[1] ?? '') as { title: string };
  return title;
}
