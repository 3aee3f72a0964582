import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/config/locales';
import { contentRoot, listArticles } from '../../src/content-files';

/** The content file that holds the text of a page; `undefined` for pages that no author writes. */
export function writtenFile(path: string, root = contentRoot): string | undefined {
  for (const { code, prefix } of locales) {
    const below = prefix === '' ? '' : `/${prefix}`;
    const article = listArticles(root).find(
      ({ locale, slug }) => locale === code && path === `${below}/articles/${slug}/`,
    );
    if (article !== undefined) return join(root, article.file);
    const name = path.startsWith(`${below}/`) ? path.slice(below.length + 1, -1) : '';
    const page = join(root, 'pages', code, `${name}.mdx`);
    if (/^[a-z0-9-]+$/.test(name) && existsSync(page)) return page;
  }
  return undefined;
}

/** Characters that may be in a URL: what follows it must be none of them. */
const IN_URL = /[\w/#?&=%.~-]/;

/** The lines, from 1, on which a text holds a URL as a whole. */
export function linesWith(text: string, url: string): number[] {
  return text.split('\n').flatMap((line, i) => {
    for (let at = line.indexOf(url); at >= 0; at = line.indexOf(url, at + 1)) {
      const around = [line[at - 1] ?? ' ', line[at + url.length] ?? ' '];
      if (!around.some((character) => IN_URL.test(character))) return [i + 1];
    }
    return [];
  });
}

/**
 * Finds where the author of a page wrote a link.
 *
 * @param path the page's path from the site's root.
 * @param base the site's sub-path with a slash at the end: authors leave it out.
 * @returns for a URL of a link on that page, each `file:line` that holds it.
 */
export function placesOn(path: string, base: string): (target: string) => string[] {
  const file = writtenFile(path);
  if (file === undefined) return () => [];
  const text = readFileSync(file, 'utf8');
  return (target) => {
    const written = target.startsWith(base) ? `/${target.slice(base.length)}` : target;
    return linesWith(text, written).map((line) => `${file}:${line}`);
  };
}
