import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { locales, type Locale } from '../config/locales.ts';
import type { Organisation } from './checks/organisations.ts';
import type { KnownSource, UnusedReasons } from './checks/sources.ts';
import type { Document } from './document.ts';
import { readMdx } from './read-mdx.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';

/**
 * The folders of the content folder that hold text for users in YAML, each with the keys whose values
 * users never see as text: ids, URLs, names, notes to editors. By folder, because the strings
 * of the interface and of tools may have any key: `tools` is a list of ids in one file and a heading in
 * another.
 */
const NOT_SEEN: Readonly<Record<string, readonly string[]>> = {
  tools: ['date', 'url'],
  letters: ['drop', 'if'],
  ui: [],
  embedding: ['id', 'snippet', 'topic'],
  workshops: [],
  paths: ['articles'],
  topics: [],
  glossary: ['ask', 'see', 'sources'],
  sources: [
    ...['bearing', 'citation', 'figures', 'id', 'kind', 'link', 'topics', 'verification'],
    // Those of researchers.
    'name',
  ],
  organisations: ['aliases', 'country', 'name', 'read', 'url'],
};

/** Keys to leave out of a file, by the first folder on its way that has some. */
function notSeenIn(file: string): ReadonlySet<string> {
  const folder = file.split('/').find((name) => Object.hasOwn(NOT_SEEN, name));
  return new Set(folder === undefined ? [] : NOT_SEEN[folder]);
}

/** Files below a folder, by the end of their name, in order; none if there is no such folder. */
const filesIn = (folder: string, ending: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

/** Whether a value is text. Lists of ids such as `help: [acas, eeoc]` are none. */
const isText = (text: string) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) || text.length > 40;

/**
 * Reads one file as the checks see it.
 *
 * @param file path of an article or page (`.mdx`), of strings in YAML (`.yml`), or of a plain text. The
 *   folders in it decide what kind of text it is.
 * @throws Error if there is no such file, and what the parser throws on broken MDX. Broken YAML is the
 *   build's to report.
 */
export function readDocument(file: string): Document {
  const source = readFileSync(file, 'utf8');
  if (file.endsWith('.mdx')) {
    return readMdx(file, source, file.includes('/pages/') ? 'page' : 'article');
  }
  const elements = file.endsWith('.yml')
    ? readYaml(source, { skip: notSeenIn(file) }).elements.filter(({ text }) => isText(text))
    : readText(source);
  return { file, kind: 'strings', elements, links: [], citations: [], searchTerms: [] };
}

/**
 * Whether a file is in the language at the root: the checks are about English. Other languages have their files in
 * folders, or under names, that are their codes.
 */
const isOriginal =
  (root: string, languages: readonly Pick<Locale, 'code' | 'prefix'>[]) =>
  (file: string): boolean =>
    !file
      .slice(root.length + 1)
      .split('/')
      .some((name) =>
        languages.some(({ code, prefix }) => prefix !== '' && name.replace(/\.\w+$/, '') === code),
      );

/**
 * Reads every text for users: articles, pages, then strings. Translations are left out.
 *
 * @param root path of the content folder. A folder that it lacks counts as empty.
 * @throws what `readDocument` throws.
 */
export const readContent = (
  root: string,
  languages: readonly Pick<Locale, 'code' | 'prefix'>[] = locales,
): Document[] =>
  [
    ...filesIn(`${root}/articles`, '.mdx'),
    ...filesIn(`${root}/pages`, '.mdx'),
    ...Object.keys(NOT_SEEN).flatMap((folder) => filesIn(`${root}/${folder}`, '.yml')),
    ...filesIn(`${root}/packages`, '.txt'),
  ]
    .filter(isOriginal(root, languages))
    .map(readDocument);

/**
 * The ids of the sources that are advice articles. A broken file is the build's to report.
 *
 * @param root path of the content folder.
 */
export const readAdviceIds = (root: string): Set<string> =>
  new Set(
    filesIn(`${root}/sources`, '.yml')
      .filter((file) => /^kind: *advice\b/m.test(readFileSync(file, 'utf8')))
      .map((file) => basename(file, '.yml')),
  );

/**
 * The sources, in the order of their files. A file that is not as it should be is the build's to report.
 *
 * @param root path of the content folder.
 * @throws Error on broken YAML, or if a file is empty.
 */
export const readSources = (root: string): KnownSource[] =>
  filesIn(`${root}/sources`, '.yml').map((file) => {
    const { kind, topics = [] } = parse(readFileSync(file, 'utf8')) as {
      kind?: string;
      topics?: string[];
    };
    return { id: basename(file, '.yml'), file, topics, isAdvice: kind === 'advice' };
  });

/**
 * The slugs of the articles on reading paths.
 *
 * @param root path of the content folder.
 * @throws Error on broken YAML, or if a file is empty.
 */
export const readPathArticles = (root: string): Set<string> =>
  new Set(
    filesIn(`${root}/paths`, '.yml').flatMap(
      (file) => (parse(readFileSync(file, 'utf8')) as { articles?: string[] }).articles ?? [],
    ),
  );

/**
 * The sources for which a table explains why no article uses them, with their lines.
 *
 * @param file the page about the library. One that is not there explains nothing.
 */
export function readUnusedReasons(file: string): UnusedReasons {
  const rows = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const start = rows.indexOf('## Sources that no article will use');
  const end = rows.findIndex((row, i) => i > start && row.startsWith('## '));
  const section = start === -1 ? [] : rows.slice(start, end === -1 ? undefined : end);
  const lines = section.flatMap((row, i) => {
    const id = /^\| `([a-z0-9-]+)`/.exec(row)?.[1];
    return id === undefined ? [] : [[id, start + i + 1] as const];
  });
  return { file, lines: new Map(lines) };
}

/**
 * The organisations that users may be sent to, in the order of their files. That a file has what it
 * should have is checked by the build.
 *
 * @param root path of the content folder.
 * @throws Error on broken YAML, or if a file is empty or names no pages.
 */
export const readOrganisations = (root: string): Organisation[] =>
  filesIn(`${root}/organisations`, '.yml').map((file) => {
    const {
      name,
      aliases = [],
      pages,
    } = parse(readFileSync(file, 'utf8')) as {
      name: string;
      aliases?: string[];
      pages: { url: string }[];
    };
    return { name, aliases, pages: pages.map(({ url }) => url) };
  });
