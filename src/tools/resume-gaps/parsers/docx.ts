/**
 * A Word document. Mammoth unpacks what it is given without bounds, so it is given a ZIP made anew of
 * the few entries that hold the text, each unpacked within bounds before.
 */
import { loadZip, type ZipEntry } from './archive';
import { documentText } from './docx-text';
import { MAX_DOCUMENT_BYTES } from './limits';
import type { ReadOptions } from './options';
import type { ReadResult } from './read';
import { readPlainText } from './plain-text';
import { load, nothing, Unreadable } from './unreadable';

/** `document2.xml` is what some versions of Word on the web write. */
const DOCUMENT = /^word\/document\d*\.xml$/;
const NEEDED = [
  DOCUMENT,
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^word\/_rels\/document\d*\.xml\.rels$/,
  // Which paragraphs are items of a list.
  /^word\/(?:numbering|styles)\.xml$/,
];

export const isWordDocument = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => DOCUMENT.test(name));

async function packAnew(entries: readonly ZipEntry[]): Promise<ArrayBuffer> {
  const zip = await loadZip();
  const writer = new zip.ZipWriter(new zip.Uint8ArrayWriter(), { level: 0 });
  const names = new Set<string>();
  let left = MAX_DOCUMENT_BYTES;
  for (const { name, read } of entries) {
    if (!NEEDED.some((needed) => needed.test(name)) || names.has(name)) continue;
    names.add(name);
    const bytes = await read(left);
    left -= bytes.length;
    await writer.add(name, new zip.Uint8ArrayReader(bytes));
  }
  return (await writer.close()).buffer;
}

export async function readDocx(
  entries: readonly ZipEntry[],
  { today, signal }: ReadOptions,
): Promise<ReadResult> {
  const arrayBuffer = await packAnew(entries);
  const { default: mammoth } = await load(() => import('mammoth'));
  if (signal.aborted) throw new Unreadable('cancelled');
  const text = await documentText(mammoth, arrayBuffer);
  return text.trim() === '' ? nothing('noText') : readPlainText(text, today);
}
