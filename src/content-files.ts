import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { locales } from './config/locales.ts';

/**
 * The content folder, from the project's root. Tests point it at fixtures.
 */
export const contentRoot = process.env['CONTENT_DIR'] ?? './content';

/** An article's file, and what follows from its path. */
export interface ArticleFile {
  locale: string;
  slug: string;
  /** Path below the content folder, for messages. */
  file: string;
}

/** Slugs that paths below /articles/ need for themselves. */
const RESERVED_SLUGS = ['reply', 'page'];

/** Ids in a folder of YAML files: their names without the ending. */
export function listIds(folder: string, root = contentRoot): string[] {
  return readdirSync(`${root}/${folder}`)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.slice(0, -'.yml'.length))
    .sort();
}

/** Names of the files of organisations, below the content folder; none where there is no such folder. */
export const listOrganisationFiles = (root = contentRoot): string[] =>
  existsSync(`${root}/organisations`)
    ? listIds('organisations', root).map((id) => `organisations/${id}.yml`)
    : [];

/** URLs of the pages of other organisations that users may be sent to. */
export function listHelpPages(root = contentRoot): string[] {
  return listOrganisationFiles(root).flatMap((file) => {
    const { pages = [] } = (parse(readFileSync(`${root}/${file}`, 'utf8')) ?? {}) as {
      pages?: { url?: string }[];
    };
    return pages.flatMap(({ url }) => url ?? []);
  });
}

/**
 * Every article file.
 *
 * @throws Error if two files claim one path (`x.mdx` beside `x/index.mdx`: one of them would
 *   vanish without a word), if a slug is reserved, a name not fit for a path, the locale
 *   unknown, or the ending not .mdx.
 */
export function listArticles(root = contentRoot): ArticleFile[] {
  const seen = new Map<string, string>();
  const names = readdirSync(`${root}/articles`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.mdx?$/.test(name))
    .sort();
  return names.map((name) => {
    const file = `articles/${name}`;
    const id = name.replace(/(?:\/index)?\.mdx?$/, '');
    const [locale, slug, ...deeper] = id.split('/');
    if (locale === undefined || slug === undefined || deeper.length > 0) {
      throw new Error(
        `${file}: an article is content/articles/<locale>/<slug>.mdx or <slug>/index.mdx. Move it there.`,
      );
    }
    if (name.endsWith('.md')) {
      throw new Error(`${file}: articles end in .mdx, or they are not seen. Rename it.`);
    }
    if (!locales.some(({ code }) => code === locale)) {
      throw new Error(
        `${file}: there is no locale "${locale}". Move it, or add the locale in src/config/locales.ts.`,
      );
    }
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
      throw new Error(
        `${file}: "${slug}" becomes a segment of a path. Use small letters, digits and single hyphens.`,
      );
    }
    if (RESERVED_SLUGS.includes(slug)) {
      throw new Error(`${file}: the path /articles/${slug}/ is taken. Choose another name.`);
    }
    const other = seen.get(id);
    if (other !== undefined) {
      throw new Error(
        `Two files claim the path /articles/${slug}/: ${other} and ${file}. Remove or rename one.`,
      );
    }
    seen.set(id, file);
    return { locale, slug, file };
  });
}
