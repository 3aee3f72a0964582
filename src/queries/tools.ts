import { createHash } from 'node:crypto';
import { getEntry } from 'astro:content';
import type { DatedNote } from '../domain/article';
import { articlePath, deferredPath, toolPath } from '../domain/paths';
import type { ToolSummary } from '../domain/tool';
import { localeFile, localeOf, localePath, messagesOf } from '../i18n';
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
import { once } from './once';
import { allSources } from './sources';

/** A tool of the registry, with its title. */
export interface RegisteredTool extends ToolSummary, ToolEntry {
  /** What changed in it and when, the newest first. */
  changes: readonly DatedNote[];
}

/** The tools in the registry's order, with their titles. @throws Error if a file is missing. */
export const allTools = once((locale: string): Promise<readonly RegisteredTool[]> =>
  Promise.all(
    tools.map(async (tool) => {
      const entry = await getEntry('tools', `${tool.id}/${locale}`);
      if (entry === undefined) {
        throw new Error(`content/tools/${tool.id}/${locale}.yml is missing: the tool has no name.`);
      }
      const { title, description, changes } = entry.data;
      return { ...tool, title, description, changes };
    }),
  ),
);

/**
 * The strings of a tool, complete, over those that all tools share.
 *
 * @throws Error that names the file and each path that is missing or too much.
 */
async function stringsOf<S extends Sections>(tool: ToolDefinition<S>, locale: string): Promise<S> {
  const file = `content/tools/${tool.id}/${locale}.yml`;
  const entry = await getEntry('tools', `${tool.id}/${locale}`);
  if (entry === undefined) throw new Error(`${file} is missing: the tool has no strings.`);
  const read = tool.strings.safeParse(entry.data);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(`${file} does not fit the tool:\n${lines.join('\n')}`);
  }
  const shared = Object.fromEntries(
    ['page', 'first', 'later'].map((name) => [name, { ui: messagesOf(locale, `tool.${name}`) }]),
  );
  // Both are of this shape; the tool's own strings count where both have one.
  return mergeTrees(shared, read.data as unknown as Record<string, unknown>) as unknown as S;
}

/** What a tool shows of its sources, in their order. @throws Error where an id is no source. */
async function sourceNotes(
  tool: ToolDefinition<Sections>,
  locale: string,
): Promise<Record<string, SourceNote>> {
  const sources = new Map((await allSources()).map((source) => [source.id, source]));
  const ids = Object.values(tool.evidence).flatMap((group) => Object.values(group).flat());
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const source = sources.get(id);
      if (source === undefined) {
        throw new Error(`The evidence of the tool "${tool.id}" names "${id}", which is no source.`);
      }
      const { name, caveat } = source.data;
      return [id, { name, caveat, href: localePath(locale, source.path) }];
    }),
  );
}

/** The articles to which a tool leads. @throws Error if one does not exist. */
async function articleLinks(
  tool: ToolDefinition<Sections>,
  locale: string,
): Promise<Record<string, ArticleLink[]>> {
  const { bySlug } = await articleIndex(locale);
  const link = (slug: string) => {
    const article = bySlug.get(slug);
    if (article === undefined) {
      throw new Error(
        `The tool "${tool.id}" leads to the article "${slug}", which does not exist.`,
      );
    }
    return { title: article.data.title, href: localePath(locale, articlePath(slug)) };
  };
  return Object.fromEntries(
    Object.entries(tool.articles).map(([id, slugs]) => [id, slugs.map(link)]),
  );
}

/** What the pages of a tool need. */
export interface LoadedTool<S extends Sections> {
  id: string;
  title: string;
  description: string;
  lead: string;
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
  const { later } = await stringsOf(tool, locale);
  return {
    strings: later,
    sources: await sourceNotes(tool, locale),
    evidence: tool.evidence,
    articles: await articleLinks(tool, locale),
  };
}

/** Everything that the pages of a tool show. @throws Error if a string, source or article is missing. */
export async function loadTool<S extends Sections>(
  tool: ToolDefinition<S>,
  locale: string,
): Promise<LoadedTool<S>> {
  const { id } = tool;
  const { title, description, changes, page, first, later } = await stringsOf(tool, locale);
  const { lang } = localeOf(locale);
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
    ...{ id, title, description, lead: page.lead },
    initial: {
      strings: { ...first, title },
      ...{ lang, path, deferredUrl: `${localeFile(locale, deferredPath(id))}?v=${version}` },
    },
    page: { ...deferred, strings, lang, path, t: translator(strings.ui, lang) },
  };
}
