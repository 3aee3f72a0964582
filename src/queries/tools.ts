import { createHash } from 'node:crypto';
import type { CollectionEntry } from 'astro:content';
import { defaultLocale } from '../config/locales';
import type { DatedNote } from '../domain/article';
import { articlePath, deferredPath, toolPath } from '../domain/paths';
import type { ToolSummary } from '../domain/tool';
import { isMostlyTranslated, withFallback, type Strings } from '../domain/translation';
import { inLanguage, localeFile, localeOf, localePath, messagesOf } from '../i18n';
import type { ArticleLink } from '../tools/kit/data';
import {
  mergeTrees,
  type DeferredOf,
  type InitialOf,
  type PageOf,
  type Sections,
  type ToolDefinition,
} from '../tools/kit/define-tool';
import { translator, type SourceNote } from '../tools/kit/strings';
import { tools, type ToolEntry } from '../tools/registry';
import { articleIndex } from './articles';
import { toolFiles } from './collections';
import { localesWhere } from './each-locale';
import { lettersIn } from './letters';
import { once } from './once';
import { allSources } from './sources';

/** A tool of the registry, with its title. */
export interface RegisteredTool extends ToolSummary, ToolEntry {
  /** What changed in it and when, the newest first. */
  changes: readonly DatedNote[];
}

type ToolFile = CollectionEntry<'tools'>['data'];
/** A file that has a heading: the original's must. */
interface WholeFile extends Strings {
  title: string;
  description: string;
  changes: readonly DatedNote[];
}

const HEADING = ['title', 'description', 'changes'] as const;
const isWhole = (file: ToolFile): file is ToolFile & WholeFile =>
  HEADING.every((name) => file[name] !== undefined);
const fileName = (id: string, locale: string) => `content/tools/${id}/${locale}.yml`;

/** The file that every translation is made from. @throws Error if it is missing or has no heading. */
async function originalOf(id: string): Promise<WholeFile> {
  const entry = (await toolFiles()).get(`${id}/${defaultLocale}`);
  const file = fileName(id, defaultLocale);
  if (entry === undefined) throw new Error(`${file} is missing: the tool has no strings.`);
  if (!isWhole(entry.data)) {
    throw new Error(`${file} has to have ${HEADING.join(', ')}: lists and feeds show them.`);
  }
  return entry.data;
}

/**
 * What the file of a tool holds in a language, and the language that this is. Single strings that a translation
 * lacks are in the default language; a tool that is translated less than half is in it as a whole.
 */
async function fileIn(id: string, locale: string): Promise<{ language: string; file: WholeFile }> {
  const original = await originalOf(id);
  const own = locale === defaultLocale ? undefined : (await toolFiles()).get(`${id}/${locale}`);
  if (own === undefined || !isMostlyTranslated(original, own.data)) {
    return { language: defaultLocale, file: original };
  }
  // Each string is the translation's or the original's, so all of it is of the original's type.
  return { language: locale, file: withFallback(original, own.data) as WholeFile };
}

/** The languages that a tool is translated into, with the one that it was written in. */
const languagesOf = (id: string) =>
  localesWhere(async (code) => (await fileIn(id, code)).language === code);

/** The tools in the registry's order, with their titles. @throws Error if a file is missing. */
export const allTools = once((locale: string): Promise<readonly RegisteredTool[]> =>
  Promise.all(
    tools.map(async (tool) => {
      const { language, file } = await fileIn(tool.id, locale);
      const { title, description, changes } = file;
      return { ...tool, language, title, description, changes };
    }),
  ),
);

/**
 * The strings of a tool, complete, over those that all tools share, and the language that they are in.
 *
 * @throws Error that names the file and each path that is missing or too much.
 */
async function stringsOf<S extends Sections>(
  tool: ToolDefinition<S>,
  locale: string,
): Promise<{ language: string; strings: S }> {
  const { language, file } = await fileIn(tool.id, locale);
  const read = tool.strings.safeParse(file);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(`${fileName(tool.id, language)} does not fit the tool:\n${lines.join('\n')}`);
  }
  const shared = Object.fromEntries(
    ['page', 'first', 'later'].map((name) => [name, { ui: messagesOf(language, `tool.${name}`) }]),
  );
  // Both are of this shape; the tool's own strings count where both have one.
  const strings = mergeTrees(shared, read.data as unknown as Record<string, unknown>);
  return { language, strings: strings as unknown as S };
}

/** What a tool shows: the language of the pages around it, and the language that it is in. */
interface Languages {
  locale: string;
  language: string;
}

/** What a tool shows of its sources, in their order. @throws Error where an id is no source. */
async function sourceNotes(
  tool: ToolDefinition<Sections>,
  { locale, language }: Languages,
): Promise<Record<string, SourceNote>> {
  const sources = new Map((await allSources(language)).map((source) => [source.id, source]));
  const ids = Object.values(tool.evidence).flatMap((group) => Object.values(group).flat());
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const source = sources.get(id);
      if (source === undefined) {
        throw new Error(
          `The evidence of the tool "${tool.id}" names "${id}", which is no source. Sources are the files in content/sources/.`,
        );
      }
      const { name, caveat, language: own } = source.data;
      return [
        id,
        { name, caveat, href: localePath(locale, source.path), ...inLanguage(language, own) },
      ];
    }),
  );
}

/** The articles to which a tool leads. @throws Error if one does not exist. */
async function articleLinks(
  tool: ToolDefinition<Sections>,
  { locale, language }: Languages,
): Promise<Record<string, ArticleLink[]>> {
  const { bySlug } = await articleIndex(locale);
  const link = (slug: string) => {
    const article = bySlug.get(slug);
    if (article === undefined) {
      throw new Error(
        `The tool "${tool.id}" leads to the article "${slug}", which does not exist.`,
      );
    }
    return {
      title: article.data.title,
      href: localePath(locale, articlePath(slug)),
      ...inLanguage(language, article.language),
    };
  };
  return Object.fromEntries(
    Object.entries(tool.articles).map(([id, slugs]) => [id, slugs.map(link)]),
  );
}

/** What letters are composed of, for a tool in a language. */
async function letterTexts(
  language: string,
): Promise<NonNullable<DeferredOf<Sections>['letters']>> {
  const { language: own, texts } = await lettersIn(language);
  return { texts, ...inLanguage(language, own) };
}

/** What the pages of a tool need. */
export interface LoadedTool<S extends Sections> {
  id: string;
  /** The code of the language that it is in. */
  language: string;
  /** The languages that there is a version of its own in. */
  languages: readonly string[];
  title: string;
  description: string;
  lead: string;
  searchTerms: readonly string[];
  /** For the first step, in the page. */
  initial: InitialOf<S>;
  /** For what the server alone renders. */
  page: PageOf<S>;
}

/** What a tool shows with its later steps: the content of `/tools/<id>.json`. */
export async function deferredOf<S extends Sections>(
  tool: ToolDefinition<S>,
  locale: string,
): Promise<DeferredOf<S>> {
  const { language, strings } = await stringsOf(tool, locale);
  return {
    strings: strings.later,
    sources: await sourceNotes(tool, { locale, language }),
    evidence: tool.evidence,
    articles: await articleLinks(tool, { locale, language }),
    ...(tool.hasLetters ? { letters: await letterTexts(language) } : {}),
  };
}

/** Everything that the pages of a tool show. @throws Error if a string, source or article is missing. */
export async function loadTool<S extends Sections>(
  tool: ToolDefinition<S>,
  locale: string,
): Promise<LoadedTool<S>> {
  const { id } = tool;
  const { language, strings: all } = await stringsOf(tool, locale);
  const { title, description, changes, page, first, later } = all;
  const { lang } = localeOf(language);
  const deferred = await deferredOf(tool, locale);
  // A page that was cached for a while never uses data of another version.
  const version = createHash('sha256').update(JSON.stringify(deferred)).digest('hex').slice(0, 8);
  // What is merged has the type of all sections.
  const strings = mergeTrees(
    { title, description, changes },
    ...[page, first, later].map((section) => ({ ...section })),
  ) as unknown as PageOf<S>['strings'];
  const path = localePath(locale, toolPath(id));
  return {
    ...{ id, title, description, lead: page.lead, searchTerms: page.searchTerms },
    ...{ language, languages: await languagesOf(id) },
    initial: {
      strings: { ...first, title },
      ...{ lang, path, deferredUrl: `${localeFile(locale, deferredPath(id))}?v=${version}` },
    },
    page: { ...deferred, strings, lang, path, t: translator(strings.ui, lang) },
  };
}
