interface Relatable {
  slug: string;
  topics: readonly string[];
}

/**
 * Picks what to read after an article: those that share most topics with it, main topics counting
 * double. Ties keep the order given, so pass the newest first.
 *
 * @returns at most `limit` items, none of them the article itself or in `exclude`.
 */
export function relatedTo<T extends Relatable>(
  article: Relatable,
  candidates: readonly T[],
  { limit, exclude = [] }: { limit: number; exclude?: readonly string[] },
): T[] {
  const score = (other: Relatable) =>
    other.topics.filter((topic) => article.topics.includes(topic)).length +
    (other.topics[0] === article.topics[0] ? 1 : 0);
  return candidates
    .filter(({ slug }) => slug !== article.slug && !exclude.includes(slug))
    .map((candidate) => ({ candidate, points: score(candidate) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}
