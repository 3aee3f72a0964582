import { decodeText, isUtf16 } from './decode';

/** What a file is, by its first bytes. */
export type FileKind = 'pdf' | 'zip' | 'oldOffice' | 'markup' | 'html' | 'json' | 'text' | 'other';

/** Enough for every mark; a PDF may have something else before its own. */
export const HEAD = 1024;

/** What no text begins with: images, archives, rich text. */
const OTHERS: readonly string[] = [
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'RIFF',
  'II*\0',
  'MM\0*',
  '\x1f\x8b',
  '7z\xbc\xaf',
  'Rar!',
  'BZh',
  '{\\rtf',
];
const MOST_CONTROL = 0.02;
const OLD_OFFICE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** No text has a zero, and hardly any another control character than those for lines and tabs. */
function isBinary(head: Uint8Array): boolean {
  const isControl = (byte: number) => byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d);
  return head.includes(0) || head.filter(isControl).length > MOST_CONTROL * head.length;
}

/** @param head the first `HEAD` bytes, or all of a shorter file. */
export function kindOf(head: Uint8Array): FileKind {
  // Each byte as a character, for comparing.
  const marks = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  if (/%PDF-\d/.test(marks)) return 'pdf';
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(marks)) return 'zip';
  if (marks.startsWith(OLD_OFFICE)) return 'oldOffice';
  if (OTHERS.some((mark) => marks.startsWith(mark))) return 'other';
  if (!isUtf16(head) && isBinary(head)) return 'other';
  const text = decodeText(head).trimStart();
  if (/^<(?:!doctype\s+html|html)\b/i.test(text)) return 'html';
  if (/^<[?!\p{L}_]/u.test(text)) return 'markup';
  return /^[{[]/.test(text) ? 'json' : 'text';
}
