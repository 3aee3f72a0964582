/** How pieces of a page below each other become parts of a height. Pure. */

/** A piece of a tool, and what it consists of. */
export interface Block<T> {
  readonly item: T;
  /** Pixels from wherever, the same for all that are compared. */
  readonly top: number;
  readonly bottom: number;
  readonly isHeading?: boolean;
  /** Taken apart only where it fits in no part, or after next to nothing. */
  readonly isGroup?: boolean;
  /** Its pieces; none where it is not taken apart at all. */
  readonly pieces?: () => readonly Block<T>[];
}

/** Pixels of a part with these pieces: they themselves, and the edges of boxes and margins around them. */
type HeightOf<T> = (items: readonly T[]) => number;

/**
 * A part is left for the next one when so much of it is full and what follows could stand there whole;
 * sooner where that belongs together.
 */
const FULL = 0.6;
const FULL_FOR_GROUP = 0.4;

/**
 * Puts pieces together to parts, as many into each as fit. What does not fit is taken apart if it is higher
 * than a part, or if most of this one would stay empty; a heading stays with what follows it. A piece that
 * fits in no part and cannot be taken apart is a part of its own.
 *
 * @param room pixels for a part.
 */
export function partsOf<T>(
  blocks: readonly Block<T>[],
  room: number,
  heightOf: HeightOf<T>,
): T[][] {
  const parts: T[][] = [];
  let rest = [...blocks];
  const heightOfFirst = (count: number) => heightOf(rest.slice(0, count).map(({ item }) => item));

  /** How many of the rest fit into one part, and one at least. */
  const countThatFits = (): number => {
    const top = rest[0]?.top ?? 0;
    const tooFar = rest.findIndex(({ bottom }) => bottom - top > room);
    // Not less than this, but maybe less: what is around them takes its room too.
    let count = tooFar < 0 ? rest.length : Math.max(tooFar, 1);
    while (count > 1 && heightOfFirst(count) > room) count -= 1;
    return count;
  };

  /** Puts the pieces of a block in its place. @returns whether it has any. */
  const takeApart = (index: number): boolean => {
    const pieces = rest[index]?.pieces?.() ?? [];
    if (pieces.length > 0) rest.splice(index, 1, ...pieces);
    return pieces.length > 0;
  };

  while (rest.length > 0) {
    let count = countThatFits();
    const height = heightOfFirst(count);
    if (height > room && takeApart(0)) continue;
    const next = rest[count];
    if (next) {
      const isEmptyEnough = height < room * (next.isGroup ? FULL_FOR_GROUP : FULL);
      if (isEmptyEnough && takeApart(count)) continue;
      const last = rest.slice(0, count).findLastIndex(({ isHeading }) => !isHeading);
      // A part of headings alone is better than none.
      if (last >= 0) count = last + 1;
    }
    parts.push(rest.slice(0, count).map(({ item }) => item));
    rest = rest.slice(count);
  }
  return parts;
}
