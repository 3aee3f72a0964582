interface Relatable {
  slug: string;
  topics: readonly string[];
}

interface Options {
  limit: number;
  /** Slugs of articles that the page leads to already. */
  exclude?: readonly string[];
}

/** For each key, the places in a list of the items that have it. */
function placesBy<T>(
  items: readonly T[],
  keys: (item: T) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  items.forEach((item, place) => {
    for (const key of keys(item)) {
      const known = places.get(key);
      if (known) known.push(place);
      else places.set(key, [place]);
    }
  });
  return places;
}

/**
 * Prepares the choice of what to read after an article: those that share most topics with it, a shared main
 * topic counting double. Ties stay in the order of the candidates, so pass the newest first.
 *
 * Candidates are indexed by topic once, since each article of a large site asks.
 *
 * @returns a function that gives at most `limit` candidates, none of them the article itself or in `exclude`.
 */
export function relatedFinder<T extends Relatable>(
  candidates: readonly T[],
): (article: Relatable, options: Options) => T[] {
  const byTopic = placesBy(candidates, ({ topics }) => [...new Set(topics)]);
  const byMainTopic = placesBy(candidates, ({ topics }) => topics.slice(0, 1));

  return ({ slug, topics }, { limit, exclude = [] }) => {
    const points = new Uint8Array(candidates.length);
    const shared = [
      ...topics.flatMap((topic) => byTopic.get(topic) ?? []),
      ...topics.slice(0, 1).flatMap((topic) => byMainTopic.get(topic) ?? []),
    ];
    for (const place of shared) points[place] = (points[place] ?? 0) + 1;

    const best: { place: number; score: number }[] = [];
    for (const place of new Set(shared)) {
      const score = points[place] ?? 0;
      const isBetter = (other: { place: number; score: number }) =>
        score > other.score || (score === other.score && place < other.place);
      const last = best[limit - 1];
      if (last !== undefined && !isBetter(last)) continue;
      const other = candidates[place]?.slug ?? '';
      if (other === slug || exclude.includes(other)) continue;
      const rank = best.findIndex(isBetter);
      best.splice(rank === -1 ? best.length : rank, 0, { place, score });
      best.splice(limit);
    }
    return best.flatMap(({ place }) => candidates[place] ?? []);
  };
}
