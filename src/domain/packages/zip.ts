/** Zip files that are the same, byte for byte, whenever and wherever they are made. Pure. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** What is to go into a zip file: paths with `/`, and contents. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * When every file was last changed, as far as a zip file knows: the first moment of its format.
 * A local time, since the format has no time zone.
 */
const CHANGED = new Date(1980, 0, 1);
const LEVEL = 9;

const inOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : Number(a > b);

/**
 * A zip file. Its bytes depend on names and contents alone: not on the order in which these are given,
 * the day, the zone or the machine (the compressor is JavaScript; those of browsers and of Node differ
 * from processor to processor).
 */
export function zipOf(files: Files): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files)
    .sort(inOrder)
    .map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(entries) as Zippable, { mtime: CHANGED, level: LEVEL });
}
