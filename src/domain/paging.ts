/** Long lists, cut into pages. Pure. */

/** How many articles a page of a list shows. */
export const articlesPerPage = 50;

/** How many sources a page of the evidence shows: each is a paragraph or two, with links to articles. */
export const sourcesPerPage = 30;

/** One page of a list. */
export interface ListPage<T> {
  items: readonly T[];
  /** From 1. */
  number: number;
  /** The number of the last page. */
  last: number;
  /** How many items the whole list has. */
  count: number;
}

/**
 * Cuts a list into pages. An empty list has one page, since its path exists.
 *
 * @param size how many items a page shows, at least 1.
 */
export function pagesOf<T>(items: readonly T[], size: number): ListPage<T>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, at) => ({
    items: items.slice(at * size, (at + 1) * size),
    ...{ number: at + 1, last, count: items.length },
  }));
}

/** Numbers beside the current one that a pager shows. */
const BESIDE = 2;

/**
 * The numbers that a pager shows, in order: the first, the last, and those around the current one.
 *
 * @returns `undefined` for each gap; a gap is never one number alone.
 */
export function pagerNumbers(current: number, last: number): (number | undefined)[] {
  const shown = Array.from({ length: last }, (_, at) => at + 1).filter(
    (number) => number === 1 || number === last || Math.abs(number - current) <= BESIDE,
  );
  return shown.flatMap((number, at) => {
    const before = shown[at - 1] ?? 0;
    if (number - before === 1) return [number];
    return number - before === 2 ? [number - 1, number] : [undefined, number];
  });
}
