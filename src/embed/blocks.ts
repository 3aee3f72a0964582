/** How pieces of a page below each other become parts of a height. Pure. */

/** A piece of a tool, and what it consists of. */
export interface Block<T> {
  readonly item: T;
  readonly top: number;
  readonly bottom: number;
  readonly isHeading?: boolean;
  /** Taken apart only where it fits in no part. */
  readonly isGroup?: boolean;
  /** Its pieces; none where it is not taken apart at all. */
  readonly pieces?: () => readonly Block<T>[];
}

/**
 * A part is left for the next one when so much of it is full and what follows could stand there whole;
 * sooner where that belongs together.
 */
const FULL = 0.6;
const FULL_FOR_GROUP = 0.35;

/**
 * Puts pieces together to parts, as many into each as fit. What does not fit is taken apart if it is higher
 * than a part, or if most of this one would stay empty; a heading stays with what follows it.
 *
 * @param room pixels for a part.
 */
export function partsOf<T>(blocks: readonly Block<T>[], room: number): Block<T>[][] {
  const parts: Block<T>[][] = [[]];
  const place = (block: Block<T>) => {
    const part = parts.at(-1) ?? [];
    const start = part[0]?.top ?? block.top;
    const height = block.bottom - block.top;
    if (block.bottom - start <= room) {
      part.push(block);
      return;
    }
    const pieces = block.pieces?.() ?? [];
    const isTooHigh = height > room;
    const wouldWaste = block.top - start < room * (block.isGroup ? FULL_FOR_GROUP : FULL);
    if (pieces.length > 0 && (isTooHigh || wouldWaste)) {
      for (const piece of pieces) place(piece);
      return;
    }
    const last = part.findLastIndex(({ isHeading }) => !isHeading);
    parts.push([...(last < 0 ? [] : part.splice(last + 1)), block]);
  };
  for (const block of blocks) place(block);
  return parts.filter((part) => part.length > 0);
}
