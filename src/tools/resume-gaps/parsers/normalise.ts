/** Text as the parsers of dates and of plain text need it: of one spelling, then without accents and capitals. */

const DASHES = '‐‑⁃';
const LONG_DASHES = '‒–—―−﹘';
/** What has no plain letter or mark to be split off, and what it is read as. */
const FOLDED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from(DASHES, (dash) => [dash, '-'])),
  ...Object.fromEntries(Array.from(LONG_DASHES, (dash) => [dash, '–'])),
  ...Object.fromEntries(Array.from('’‘ʼ´′', (mark) => [mark, "'"])),
  ß: 's',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
};

/**
 * Text as positions in it are counted: accents joined with their letters, full-width letters and figures
 * narrow, every line break and every blank alike, nothing invisible. Twice is the same as once.
 */
export const normalise = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[^\P{Cc}\t\n]/gu, ' ')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .normalize('NFC');

/**
 * Normalised text without accents and capitals, each letter in its place. Underlines are blanks: as marks
 * of emphasis they would hide that a word begins.
 */
export const fold = (text: string): string =>
  text
    .replace(/_/g, ' ')
    .replace(/[^\0-\x7f]/g, (letter) => FOLDED[letter] ?? letter.normalize('NFD').charAt(0))
    .toLowerCase();
