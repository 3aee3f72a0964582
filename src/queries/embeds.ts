import { articleHeight } from '../config/embed';
import type { EmbedTarget } from '../domain/embed-paths';
import { locales, prefixedLocales } from '../config/locales';
import { articlePath, toolPath } from '../domain/paths';
import { publishedArticles } from './articles';
import { inEachLocale } from './each-locale';
import { allTools } from './tools';

/** A page that can be embedded, with what those who embed it need to know. */
export interface Embeddable extends EmbedTarget {
  title: string;
  description: string;
  /** The code of the language that it is in. */
  language: string;
  /** The page on the site, from the root of its language: `/tools/should-i-go/`. */
  path: string;
  /** Pixels that a plain frame needs at 320 px width: all of a tool's highest step; a screen of an article. */
  height: number;
}

/** Everything that can be embedded in a language: tools in the registry's order, then articles, newest first. */
export async function embeddables(locale: string): Promise<Embeddable[]> {
  const tools = (await allTools(locale)).filter(({ status }) => status === 'live');
  const articles = await publishedArticles(locale);
  return [
    ...tools.map(({ id, language, title, description, embedHeight }) => ({
      ...{ locale, language, kind: 'tools' as const, slug: id, title, description },
      ...{ path: toolPath(id), height: embedHeight },
    })),
    ...articles.map(({ slug, language, data: { title, description } }) => ({
      ...{ locale, language, kind: 'articles' as const, slug, title, description },
      ...{ path: articlePath(slug), height: articleHeight },
    })),
  ];
}

/** One embed a language: the `getStaticPaths` of each tool's. */
export const embedPages = () =>
  locales.map(({ code }) => ({ params: { locale: code }, props: { locale: code } }));

/** The answer to unknown embeds in each language but the one at the root, whose answer is for all others. */
export const missingEmbedPages = () =>
  prefixedLocales.map(({ code }) => ({ params: { locale: code }, props: { locale: code } }));

/** An embed of every article. */
export function embeddedArticles() {
  return inEachLocale(async (locale) =>
    (await publishedArticles(locale)).map((article) => ({
      params: { locale, slug: article.slug },
      props: { article },
    })),
  );
}
