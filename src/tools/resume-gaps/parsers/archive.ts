/** A ZIP of which only single entries are read, through its directory: its size hardly matters. */
import type { ReadOptions } from './options';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from './limits';
import { breather, load, Unreadable } from './unreadable';

export interface ZipEntry {
  /** The path in the ZIP, as the directory writes it. */
  readonly name: string;
  /**
   * Unpacks it.
   *
   * @throws Unreadable with `encrypted`, with `damaged`, or with `zipBomb` once `limit` is passed.
   */
  readonly read: (limit?: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * How much of an entry is unpacked at once, in packed bytes. A browser hands out all that comes of one
 * chunk before it can be stopped, and a bomb swells a thousandfold.
 */
const CHUNK = 16 * 1024;

export const loadZip = async () => {
  const zip = await load(() => import('./zip-parser'));
  // Its workers would be made from a Blob, which the policy of the pages forbids.
  zip.configure({ chunkSize: CHUNK, useWebWorkers: false });
  return zip;
};

/** Gathers what is written to it, until it is too much. */
function bounded(limit: number, breathe: () => Promise<void>) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new WritableStream<Uint8Array>({
    async write(chunk) {
      length += chunk.length;
      if (length > limit) throw new Unreadable('zipBomb');
      chunks.push(chunk);
      await breathe();
    },
  });
  const bytes = () => {
    const whole = new Uint8Array(length);
    let offset = 0;
    for (const chunk of chunks) {
      whole.set(chunk, offset);
      offset += chunk.length;
    }
    return whole;
  };
  return { stream, bytes, isOverfull: () => length > limit };
}

/** @throws Unreadable if it is no ZIP, has too many entries, or hides its directory. */
export async function openArchive(
  file: Blob,
  { signal, onProgress }: ReadOptions,
): Promise<readonly ZipEntry[]> {
  const zip = await loadZip();
  const breathe = breather(signal);
  const archive = new zip.ZipReader(new zip.BlobReader(file), { checkCrc32: true });
  const entries: ZipEntry[] = [];
  try {
    // Nothing is written to a disk, so that no name can do harm.
    for await (const entry of archive.getEntriesGenerator({ filenameValidation: 'tolerant' })) {
      await breathe();
      if (entries.length >= MAX_ZIP_ENTRIES) throw new Unreadable('zipBomb');
      if (entry.directory) continue;
      entries.push({
        name: entry.filename,
        read: async (limit = MAX_UNPACKED_BYTES) => {
          if (entry.encrypted) throw new Unreadable('encrypted');
          const target = bounded(limit, breathe);
          try {
            await entry.getData(target.stream, {
              signal,
              onprogress: (done, whole) => {
                onProgress(whole > 0 ? Math.min(1, done / whole) : undefined);
                return undefined;
              },
            });
          } catch {
            throw new Unreadable(target.isOverfull() ? 'zipBomb' : 'damaged');
          }
          return target.bytes();
        },
      });
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const isHidden = error instanceof Error && /encrypted/i.test(error.message);
    throw new Unreadable(isHidden ? 'encrypted' : 'damaged');
  }
  return entries;
}
