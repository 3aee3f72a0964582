/**
 * Reads a work history from a file that somebody picks: a CV as PDF, Word document or text, an export
 * of LinkedIn, a Europass CV, a JSON Resume. What it is, its content decides first and its name second.
 *
 * Runs in a page, in a worker and in Node. Each parser is loaded when the first file needs it.
 */
import { decodeText } from './decode';
import { readEuropass } from './europass';
import { HEAD, kindOf, type FileKind } from './file-kind';
import { readJsonResume } from './json-resume';
import { MAX_FILE_BYTES, MAX_PDF_BYTES, MAX_TEXT_BYTES } from './limits';
import { looksLikeTable, readTable } from './linkedin';
import type { ReadOptions } from './options';
import { readPdf } from './pdf';
import { readPlainText } from './plain-text';
import type { ReadResult } from './read';
import { nothing, Unreadable } from './unreadable';
import { readZip } from './zip';

export type { ReadOptions } from './options';

type NamedBlob = Blob & { readonly name?: string };

const extensionOf = ({ name }: NamedBlob): string =>
  typeof name === 'string' ? (/\.([a-z\d]{1,8})$/i.exec(name)?.[1] ?? '').toLowerCase() : '';

/** What a file of that name would be; if its first bytes are others, it is broken. */
const BY_NAME: Readonly<Record<string, FileKind>> = { pdf: 'pdf', zip: 'zip', docx: 'zip' };

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

async function readTextFile(
  file: Blob,
  kind: FileKind,
  extension: string,
  { today }: ReadOptions,
): Promise<ReadResult> {
  if (file.size > MAX_TEXT_BYTES) return nothing('tooLarge');
  const text = decodeText(await bytesOf(file));
  if (text.trim() === '') return nothing('empty');
  if (kind === 'markup') return readEuropass(text, today);
  if (kind === 'json') {
    const result = readJsonResume(text, today);
    // "[Jobs]" is a heading too.
    const isText =
      !result.ok && result.notes[0].id === 'damaged' && ['txt', 'md'].includes(extension);
    return isText ? readPlainText(text, today) : result;
  }
  const isTable = ['csv', 'tsv'].includes(extension) || looksLikeTable(text);
  return isTable ? readTable(text, today) : readPlainText(text, today);
}

async function read(file: NamedBlob, options: ReadOptions): Promise<ReadResult> {
  if (file.size === 0) return nothing('empty');
  if (file.size > MAX_FILE_BYTES) return nothing('tooLarge');
  const extension = extensionOf(file);
  options.onProgress(undefined);
  const kind = kindOf(await bytesOf(file.slice(0, HEAD)));
  if (options.signal.aborted) throw new Unreadable('cancelled');
  switch (kind) {
    case 'pdf':
      return file.size > MAX_PDF_BYTES ? nothing('tooLarge') : readPdf(file, options);
    case 'zip':
      return readZip(file, options);
    case 'oldOffice':
      // Word packs a document with a password into the form of the old ones.
      return nothing(extension === 'docx' ? 'encrypted' : 'wrongType');
    case 'html':
      return nothing('wrongType');
    case 'other':
    case 'text':
      if (extension in BY_NAME) return nothing('damaged');
      return kind === 'other' ? nothing('wrongType') : readTextFile(file, kind, extension, options);
    case 'markup':
    case 'json':
      return readTextFile(file, kind, extension, options);
  }
}

async function readSafely(file: NamedBlob, options: ReadOptions): Promise<ReadResult> {
  try {
    return await read(file, options);
  } catch (error) {
    return nothing(error instanceof Unreadable ? error.id : 'damaged');
  }
}

/**
 * Never rejects: what went wrong is the first note of the result. Once it is cancelled, it settles at
 * once, whatever a parser is doing just then.
 */
export function readFile(file: NamedBlob, options: ReadOptions): Promise<ReadResult> {
  const { signal } = options;
  if (signal.aborted) return Promise.resolve(nothing('cancelled'));
  return new Promise((resolve) => {
    const cancel = () => {
      resolve(nothing('cancelled'));
    };
    signal.addEventListener('abort', cancel);
    void readSafely(file, options).then((result) => {
      signal.removeEventListener('abort', cancel);
      resolve(result);
    });
  });
}
