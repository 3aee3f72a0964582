/** A subject that articles and sources share, in one language. */
export interface Topic {
  id: string;
  /** The code of the language that its strings are in. */
  language: string;
  title: string;
  description: string;
  /** What a user reads first on its page. */
  introduction: string;
  searchTerms?: readonly string[] | undefined;
  /** Slugs of the articles that its page lists first, in order. */
  articles: readonly string[];
}

/**
 * The articles of a topic as its page lists them: those that the editors chose, in their order, then the others
 * in the order in which they come. A chosen article that is not published is left out.
 *
 * @param topic the topic's id and its chosen slugs.
 * @param all every published article, by slug.
 * @param own the published articles on the topic, the newest first.
 * @throws Error that names the file if a chosen article is on other topics only.
 */
export function inChosenOrder<T extends { slug: string; topics: readonly string[] }>(
  { id, articles }: Pick<Topic, 'id' | 'articles'>,
  all: ReadonlyMap<string, T>,
  own: readonly T[],
): T[] {
  const chosen = articles.flatMap((slug) => all.get(slug) ?? []);
  const stray = chosen.find(({ topics }) => !topics.includes(id));
  if (stray) {
    throw new Error(
      `content/topics/${id}.yml lists "${stray.slug}", which is about ${stray.topics.join(', ')}. Remove it there, or add "${id}" to the topics of the article.`,
    );
  }
  return [...chosen, ...own.filter(({ slug }) => !articles.includes(slug))];
}
