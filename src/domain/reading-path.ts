import type { Article } from './article';

/** A reading path with its articles, in order. */
export interface ReadingPath {
  id: string;
  /** The code of the language that its strings are in. */
  language: string;
  title: string;
  description: string;
  /** What a user reads first on its page. */
  introduction: string;
  searchTerms?: readonly string[] | undefined;
  articles: readonly Article[];
  /** Minutes to read all of it. */
  minutes: number;
}

/** The neighbours of an article in one reading path, and its place there. */
export interface PathPosition<T> {
  /** Place in the path, counted from 1. */
  position: number;
  total: number;
  previous: T | undefined;
  next: T | undefined;
}

/**
 * Finds an article in an ordered list.
 *
 * @returns its position and neighbours, or `undefined` if the list does not hold it.
 */
export function positionIn<T>(
  items: readonly T[],
  matches: (item: T) => boolean,
): PathPosition<T> | undefined {
  const index = items.findIndex(matches);
  if (index === -1) return undefined;
  return {
    position: index + 1,
    total: items.length,
    previous: items[index - 1],
    next: items[index + 1],
  };
}
