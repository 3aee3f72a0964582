/** Which pages exist, and what each is given: the `getStaticPaths` of the routes. */
import { prefixedLocales } from '../config/locales';
import { articlesPerPage, pagesOf, sourcesPerPage, type ListPage } from '../domain/paging';
import { pagedPath } from '../domain/paths';
import { positionIn, type ReadingPath } from '../domain/reading-path';
import { relatedFinder } from '../domain/related';
import { inChosenOrder } from '../domain/topic';
import { localeParams } from '../i18n';
import { articleIndex, givenReplies, ownArticles, publishedArticles } from './articles';
import { inEachLocale, localesWhere } from './each-locale';
import { evidenceByTopic } from './evidence';
import { readingPaths } from './paths';
import { allTopics, topicsById } from './topics';
import { allTools } from './tools';

const RELATED = 3;

/** Slugs before and after an article in a path: the page leads to them already. */
function neighbours(articles: readonly { slug: string }[], slug: string): string[] {
  const place = positionIn(articles, (article) => article.slug === slug);
  return [place?.previous, place?.next].flatMap((article) => article?.slug ?? []);
}

/** One page a language. */
export function localePages() {
  return localeParams().map(({ params, locale }) => ({ params, props: { locale } }));
}

/** The answer to unknown paths below the prefix of each language that has one. */
export const notFoundPages = () =>
  prefixedLocales.map(({ code, prefix }) => ({
    params: { locale: prefix },
    props: { locale: code },
  }));

/** The reading paths that an article is in, by its slug. */
function pathsBySlug(paths: readonly ReadingPath[]): ReadonlyMap<string, readonly ReadingPath[]> {
  const bySlug = new Map<string, ReadingPath[]>();
  for (const path of paths) {
    for (const { slug } of path.articles) bySlug.set(slug, [...(bySlug.get(slug) ?? []), path]);
  }
  return bySlug;
}

/** The languages that each article is written in, by its slug. */
async function languagesBySlug(): Promise<ReadonlyMap<string, readonly string[]>> {
  const all = await inEachLocale((locale) => ownArticles(locale));
  const groups = Map.groupBy(all, ({ slug }) => slug);
  return new Map([...groups].map(([slug, own]) => [slug, own.map(({ locale }) => locale)]));
}

/** Every article, with its languages, topics, reading paths, related articles and tools. */
export async function articlePages() {
  const languages = await languagesBySlug();
  return inEachLocale(async (locale, params) => {
    const articles = await publishedArticles(locale);
    const topics = await topicsById(locale);
    const paths = pathsBySlug(await readingPaths(locale));
    const tools = await allTools(locale);
    const relatedTo = relatedFinder(articles);
    return articles.map((article) => {
      const inPaths = paths.get(article.slug) ?? [];
      return {
        params: { ...params, slug: article.slug },
        props: {
          article,
          languages: languages.get(article.slug) ?? [],
          topics: article.topics.flatMap((id) => topics.get(id) ?? []),
          paths: inPaths,
          related: relatedTo(article, {
            limit: RELATED,
            exclude: inPaths.flatMap((path) => neighbours(path.articles, article.slug)),
          }),
          tools: tools.filter(({ id }) => article.data.tools.includes(id)),
        },
      };
    });
  });
}

/** The pages of a list, each with its path below the list's as the parameter `page`. */
function paged<Params, Props, Item>(
  { params, props }: { params: Params; props: Props },
  items: readonly Item[],
  size: number,
): { params: Params & { page: string | undefined }; props: Props & { page: ListPage<Item> } }[] {
  return pagesOf(items, size).map((page) => ({
    // Astro writes the slash at the end itself.
    params: { ...params, page: pagedPath('', page.number).slice(0, -1) || undefined },
    props: { ...props, page },
  }));
}

/** The pages that list all articles. */
export function articleListPages() {
  return inEachLocale(async (locale, params) =>
    paged({ params, props: { locale } }, await publishedArticles(locale), articlesPerPage),
  );
}

/** The pages of every topic, whether or not it has an article yet. */
export function topicPages() {
  return inEachLocale(async (locale, params) => {
    const { bySlug, byTopic } = await articleIndex(locale);
    return (await allTopics(locale)).flatMap((topic) =>
      paged(
        { params: { ...params, topic: topic.id }, props: { locale, topic } },
        inChosenOrder(topic, bySlug, byTopic.get(topic.id) ?? []),
        articlesPerPage,
      ),
    );
  });
}

/** The pages of the evidence on every topic that has some. */
export function evidencePages() {
  return inEachLocale(async (locale, params) =>
    (await evidenceByTopic(locale)).flatMap(({ topic, entries }) =>
      paged(
        { params: { ...params, topic: topic.id }, props: { locale, topic } },
        entries,
        sourcesPerPage,
      ),
    ),
  );
}

/** Every reading path. */
export function pathPages() {
  return inEachLocale(async (locale, params) =>
    Promise.all(
      (await readingPaths(locale)).map(async (path) => ({
        params: { ...params, path: path.id },
        props: {
          ...{ locale, path },
          languages: await localesWhere(async (code) =>
            (await readingPaths(code)).some(({ id }) => id === path.id),
          ),
        },
      })),
    ),
  );
}

/** The pages that list the articles of each reply that at least one of them gives. */
export function replyPages() {
  return inEachLocale(async (locale, params) => {
    const { byStance } = await articleIndex(locale);
    const pages = (await givenReplies(locale)).map(async (stance) => {
      const languages = await localesWhere(async (code) =>
        (await givenReplies(code)).includes(stance),
      );
      return paged(
        { params: { ...params, reply: stance }, props: { locale, stance, languages } },
        byStance.get(stance) ?? [],
        articlesPerPage,
      );
    });
    return (await Promise.all(pages)).flat();
  });
}
