import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { firstPublication } from '../../src/config/site';
import { contentRoot, listArticles, listIds, type ArticleFile } from '../../src/content-files';
import { citedSources } from '../../src/domain/article-text';
import { localeOf } from '../../src/i18n';
import { articleSchema, type ArticleFrontmatter } from '../../src/schemas/article';
import { organisationSchema } from '../../src/schemas/organisation';
import { sourceSchema, type SourceFile } from '../../src/schemas/source';
import { toolIds } from '../../src/tools/registry';
import type { Page, Site } from './dist';

/** An article as its author wrote it. */
export interface WrittenArticle extends ArticleFile {
  data: ArticleFrontmatter;
  /** The text below the frontmatter. */
  body: string;
  /** Ids of the sources it cites, in the order of their numbers. */
  sources: readonly string[];
  /** Its path from the site's root. */
  path: string;
}

const topics = listIds('topics');
const schema = articleSchema({
  topics,
  tools: toolIds,
  today: new Date().toISOString().slice(0, 10),
  firstPublication,
});

/** Every article that is no draft. */
export function writtenArticles(): WrittenArticle[] {
  return listArticles()
    .map((article) => {
      const text = readFileSync(`${contentRoot}/${article.file}`, 'utf8');
      const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      const { prefix } = localeOf(article.locale);
      return {
        ...article,
        data: schema.parse(parse(frontmatter)),
        body,
        sources: citedSources(body),
        path: `${prefix === '' ? '' : `/${prefix}`}/articles/${article.slug}/`,
      };
    })
    .filter(({ data }) => !data.draft);
}

/** Every article with its page; those that were not built are missing. */
export function articlePages(site: Site): { article: WrittenArticle; page: Page }[] {
  return writtenArticles().flatMap((article) => {
    const page = site.pages.find(({ path }) => path === article.path);
    return page === undefined ? [] : [{ article, page }];
  });
}

/** Every page of other organisations that users may be sent to. */
export function organisationPages(): readonly string[] {
  return listIds('organisations').flatMap((id) =>
    organisationSchema
      .parse(parse(readFileSync(`${contentRoot}/organisations/${id}.yml`, 'utf8')))
      .pages.map(({ url }) => url),
  );
}

/** Every source by id. */
export function writtenSources(): ReadonlyMap<string, SourceFile> {
  const source = sourceSchema({ topics });
  return new Map(
    readdirSync(`${contentRoot}/sources`)
      .filter((name) => name.endsWith('.yml'))
      .map((name) => [
        name.slice(0, -'.yml'.length),
        source.parse(parse(readFileSync(`${contentRoot}/sources/${name}`, 'utf8'))),
      ]),
  );
}
