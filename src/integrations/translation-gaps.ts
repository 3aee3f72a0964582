import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import { defaultLocale } from '../config/locales';
import { listArticles, listIds } from '../content-files';
import { articlePath, pagePaths, toolPath, workshopPath } from '../domain/paths';
import type { SourceTranslation } from '../domain/source';
import { missingInSource } from '../domain/source-translation';
import { isMostlyTranslated, untranslated, type Strings } from '../domain/translation';

/** Something that a language does not have, so that the default language is shown in its place. */
export interface TranslationGap {
  /** Where the translation belongs, below the content folder. */
  file: string;
  /** What is missing in the file; none where the file itself is. */
  keys: readonly string[];
  /** The page that has no version of its own in the language, from the root of the language. */
  path?: string;
}

/** Where the content is. The strings of the interface belong to the code, and may be elsewhere. */
export interface ContentFolders {
  root: string;
  ui: string;
}

const isObject = (value: unknown): value is Strings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file's YAML, or a text's frontmatter. A broken one is reported by its schema; here it counts as empty. */
function read(path: string): Strings {
  if (!existsSync(path)) return {};
  const text = readFileSync(path, 'utf8');
  const [, frontmatter] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
  try {
    const data: unknown = parse(path.endsWith('.mdx') ? (frontmatter ?? '') : text);
    return isObject(data) ? data : {};
  } catch {
    return {};
  }
}

/** Names in a folder; none if there is no such folder. */
const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];
const nameOf = (file: string) => basename(file).replace(/\.\w+$/, '');

/** The published articles of a language: slugs and files. */
const articlesOf = (root: string, language: string) =>
  listArticles(root).filter(
    ({ locale, file }) => locale === language && read(`${root}/${file}`)['draft'] !== true,
  );

function articleGaps(root: string, language: string): TranslationGap[] {
  const own = new Set(articlesOf(root, language).map(({ slug }) => slug));
  return articlesOf(root, defaultLocale)
    .filter(({ slug }) => !own.has(slug))
    .map(({ slug }) => ({
      file: `articles/${language}/${slug}.mdx`,
      keys: [],
      path: articlePath(slug),
    }));
}

/** Files that a folder has for the default language and not for another one. */
const missingFiles = (root: string, folder: string, language: string): string[] => {
  const own = namesIn(`${root}/${folder}/${language}`);
  return namesIn(`${root}/${folder}/${defaultLocale}`)
    .filter((name) => !own.includes(name))
    .map((name) => `${folder}/${language}/${name}`);
};

function pageGaps(root: string, language: string): TranslationGap[] {
  const paths: Readonly<Record<string, string>> = pagePaths;
  return missingFiles(root, 'pages', language).map((file) => {
    const path = paths[nameOf(file)];
    return { file, keys: [], ...(path === undefined ? {} : { path }) };
  });
}

function toolGaps(root: string, language: string): TranslationGap[] {
  return namesIn(`${root}/tools`).flatMap((id) => {
    const file = `tools/${id}/${language}.yml`;
    const original = read(`${root}/tools/${id}/${defaultLocale}.yml`);
    const own = read(`${root}/${file}`);
    const keys = untranslated(original, own);
    if (keys.length === 0) return [];
    const path = isMostlyTranslated(original, own) ? {} : { path: toolPath(id) };
    return [{ file, keys: existsSync(`${root}/${file}`) ? keys : [], ...path }];
  });
}

/** Files that have their strings by language. */
function stringGaps(root: string, folder: string, language: string): TranslationGap[] {
  return listIds(folder, root)
    .map((id) => `${folder}/${id}.yml`)
    .filter((file) => {
      const { strings } = read(`${root}/${file}`);
      return isObject(strings) && !isObject(strings[language]);
    })
    .map((file) => ({ file, keys: [`strings.${language}`] }));
}

const sheetGaps = (root: string, language: string): TranslationGap[] =>
  (['tools', 'paths'] as const).flatMap((kind) =>
    stringGaps(root, `workshops/${kind}`, language).map((gap) => ({
      ...gap,
      path: workshopPath(kind, nameOf(gap.file)),
    })),
  );

interface SourceTexts {
  claim: string;
  caveat: string;
  interest?: string;
  series?: Parameters<typeof missingInSource>[0]['series'];
  translations?: Readonly<Record<string, SourceTranslation | undefined>>;
}

function sourceGaps(root: string, language: string): TranslationGap[] {
  return listIds('sources', root).flatMap((id) => {
    const file = `sources/${id}.yml`;
    // Its schema checks the same file in the same build.
    const source = read(`${root}/${file}`) as unknown as SourceTexts;
    const own = source.translations?.[language];
    const whole = { ...source, series: source.series ?? [] };
    const place = `translations.${language}`;
    const missing = missingInSource(whole, own);
    if (missing.length === 0) return [];
    return [{ file, keys: own ? missing.map((key) => `${place}.${key}`) : [place] }];
  });
}

/** Everything that a language does not have, in the order of the content's folders. */
export function translationGaps({ root, ui }: ContentFolders, language: string): TranslationGap[] {
  const interfaceKeys = untranslated(
    read(`${ui}/${defaultLocale}.yml`),
    read(`${ui}/${language}.yml`),
  );
  const embedding = `embedding/${language}.yml`;
  return [
    ...(interfaceKeys.length > 0 ? [{ file: `ui/${language}.yml`, keys: interfaceKeys }] : []),
    ...articleGaps(root, language),
    ...pageGaps(root, language),
    ...toolGaps(root, language),
    ...(existsSync(`${root}/${embedding}`)
      ? []
      : [{ file: embedding, keys: [], path: pagePaths.embedBuilder }]),
    ...stringGaps(root, 'topics', language),
    ...stringGaps(root, 'paths', language),
    ...stringGaps(root, 'glossary', language),
    ...sheetGaps(root, language),
    ...sourceGaps(root, language),
    ...missingFiles(root, 'packages', language).map((file) => ({ file, keys: [] })),
  ];
}

/** The folder that gaps are listed under together. */
export const folderOf = ({ file }: TranslationGap): string => dirname(file);
