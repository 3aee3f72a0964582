const APOSTROPHES = /[\u2018\u2019\u02BC\u0060\u00B4]/g;

/** Text as the search compares it: small letters, no accents, no ligatures, straight apostrophes. */
const plain = (text: string) =>
  text.replace(APOSTROPHES, "'").normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The words of a text. An apostrophe inside a word is left out ("don't" is `dont`), a possessive 's goes,
 * and what a hyphen joins are words of their own.
 */
export function wordsOf(text: string): string[] {
  return (plain(text).match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []).map((word) =>
    word.replace(/'s$/, '').replaceAll("'", ''),
  );
}

/** Replaces words of a text; everything between them, and an 's after them, is left as it is. */
export const replaceWords = (
  text: string,
  replacement: (word: string) => string | undefined,
): string =>
  text.replace(
    /[\p{L}\p{N}\p{M}]+(?:['\u2018\u2019\u02BC\u0060\u00B4][\p{L}\p{N}\p{M}]+)*/gu,
    (whole) => {
      const [word = ''] = wordsOf(whole);
      const other = replacement(word);
      return other === undefined ? whole : other + (/['\u2019]s$/.exec(whole)?.[0] ?? '');
    },
  );
