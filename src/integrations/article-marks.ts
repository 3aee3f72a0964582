import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { defaultLocale, locales } from '../config/locales';
import { listArticles } from '../content-files';
import { escapeHtml } from '../domain/escape-html';

/** What the search takes from an article's frontmatter. Its schema has checked it by now. */
interface Frontmatter {
  stance: string;
  topics: readonly string[];
  searchTerms?: readonly string[];
}

function readFrontmatter(file: string): Frontmatter {
  const [, yaml] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(file, 'utf8')) ?? [];
  if (yaml === undefined) throw new Error(`${file} has no frontmatter.`);
  return parse(yaml) as Frontmatter;
}

const marksOf = ({ stance, topics, searchTerms = [] }: Frontmatter): string =>
  [
    `<i data-pagefind-filter="reply:${stance}"></i>`,
    ...topics.map((topic) => `<i data-pagefind-filter="topic:${topic}"></i>`),
    // As metadata they count like a title, and are in no excerpt.
    ...(searchTerms.length === 0
      ? []
      : [`<i data-pagefind-meta="terms:${escapeHtml(searchTerms.join(' '))}"></i>`]),
  ].join('');

/**
 * What the search index has of articles besides their text: the filters, and what users call the subject.
 * Nobody reads it in the page, so it is in the index alone.
 *
 * @param root the content folder.
 * @returns elements for Pagefind, by the path of the page's HTML file below `dist`; a language that lacks an
 *   article shows that of the default language.
 */
export function articleMarks(root: string): Map<string, string> {
  const files = listArticles(root);
  return new Map(
    locales.flatMap(({ code, prefix }) =>
      files
        .filter(
          ({ locale, slug }) =>
            locale === code ||
            (locale === defaultLocale &&
              !files.some((other) => other.locale === code && other.slug === slug)),
        )
        .map(({ slug, file }): [string, string] => [
          `${prefix === '' ? '' : `${prefix}/`}articles/${slug}/index.html`,
          marksOf(readFrontmatter(`${root}/${file}`)),
        ]),
    ),
  );
}
