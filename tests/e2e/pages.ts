import { readFileSync } from 'node:fs';

/** Every page of the built site, by its path, from the sitemap; the 404 page and search included. */
export function allPages(): string[] {
  const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  return [...new Set([...listed, '/search/', '/no-such-page/'])].sort();
}

/** An article with a chart, a table, a checklist, scripts and notes. */
export const ARTICLE = '/articles/let-the-interview-edit-your-resume/';
