/** The text of a PDF, in lines. Nothing is drawn, fetched or run: see the options. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { decodeText } from './decode';
import { readEuropass } from './europass';
import { MAX_PAGES, MAX_TEXT_BYTES, MAX_TEXT_LENGTH } from './limits';
import type { ReadOptions } from './options';
import { pageLines, type TextFragment } from './pdf-lines';
import { readPlainText } from './plain-text';
import type { ReadResult } from './read';
import { isRecord } from './record';
import { breather, load, nothing, Unreadable } from './unreadable';

const OPTIONS = {
  // Only errors, and of those none are expected: the console is the user's.
  verbosity: 0,
  // Neither fonts nor tables of characters are fetched.
  useWorkerFetch: false,
  useSystemFonts: true,
  disableFontFace: true,
  // Nothing is drawn.
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
} as const;

const isFigure = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);

function toFragment(item: unknown): TextFragment | undefined {
  if (!isRecord(item)) return undefined;
  const { str: text, width, transform } = item;
  if (typeof text !== 'string' || !isFigure(width) || !Array.isArray(transform)) return undefined;
  const [, , skew, scale, x, y] = transform as readonly unknown[];
  return isFigure(skew) && isFigure(scale) && isFigure(x) && isFigure(y)
    ? { text, x, y, width, size: Math.hypot(skew, scale) }
    : undefined;
}

/** The fragments of text on a page, up to `most` characters. */
async function fragmentsOf(
  page: PDFPageProxy,
  most: number,
  breathe: () => Promise<void>,
): Promise<{ fragments: readonly TextFragment[]; isCut: boolean }> {
  const fragments: TextFragment[] = [];
  const streamReader = (page.streamTextContent() as ReadableStream<unknown>).getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await streamReader.read();
    if (done) return { fragments, isCut: false };
    const items: unknown = isRecord(value) ? value['items'] : undefined;
    for (const item of Array.isArray(items) ? (items as readonly unknown[]) : []) {
      // Each counts, even without text: a page may hold millions of spaces.
      length += 1;
      const fragment = toFragment(item);
      if (fragment === undefined) continue;
      length += fragment.text.length;
      fragments.push(fragment);
    }
    if (length > most) {
      await streamReader.cancel(new Error('enough'));
      return { fragments, isCut: true };
    }
    await breathe();
  }
}

/** A Europass PDF carries the CV as XML too, which is more exact than the pages. */
async function readAttachment(
  document: PDFDocumentProxy,
  { today }: ReadOptions,
): Promise<ReadResult | undefined> {
  try {
    const attachments = await document.getAttachments();
    for (const [id, { filename }] of attachments ?? []) {
      if (!/\.xml$/i.test(filename)) continue;
      const bytes: unknown = await document.getAttachmentContent(id);
      if (!(bytes instanceof Uint8Array) || bytes.length > MAX_TEXT_BYTES) continue;
      const result = await readEuropass(decodeText(bytes), today);
      if (result.ok) return result;
    }
  } catch {
    // The pages are still there.
  }
  return undefined;
}

async function readDocument(document: PDFDocumentProxy, options: ReadOptions): Promise<ReadResult> {
  const breathe = breather(options.signal);
  const attached = await readAttachment(document, options);
  if (attached) return attached;
  const count = Math.min(document.numPages, MAX_PAGES);
  let isCut = document.numPages > count;
  let text = '';
  let failures = 0;
  for (let number = 1; number <= count; number += 1) {
    await breathe();
    const left = MAX_TEXT_LENGTH - text.length;
    try {
      const page = await document.getPage(number);
      const found = await fragmentsOf(page, left, breathe);
      text += `${pageLines(found.fragments).join('\n')}\n\n`;
      page.cleanup();
      if (found.isCut) {
        isCut = true;
        break;
      }
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      failures += 1;
    }
    options.onProgress(number / count);
  }
  if (failures === count) return nothing('damaged');
  // Some scans have no text, others a few dots.
  if (!/[\p{L}\d]/u.test(text)) return nothing('noText');
  return readPlainText(text, options.today, isCut || failures > 0);
}

/** The name of pdf.js's error. */
const NEEDS_PASSWORD = 'PasswordException';

export async function readPdf(file: Blob, options: ReadOptions): Promise<ReadResult> {
  const { getDocument } = await load(async () => {
    const { getResolvedPDFJS } = await import('unpdf');
    return getResolvedPDFJS();
  });
  const task = getDocument({ ...OPTIONS, data: new Uint8Array(await file.arrayBuffer()) });
  try {
    return await readDocument(await task.promise, options);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const isLocked = error instanceof Error && error.name === NEEDS_PASSWORD;
    throw new Unreadable(isLocked ? 'encrypted' : 'damaged');
  } finally {
    // What is left to tidy up changes nothing about the result.
    void task.destroy().catch(() => undefined);
  }
}
