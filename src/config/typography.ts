/** The weights in the variable font: body text up to the heaviest heading. */
export const FONT_WEIGHTS = { min: 400, max: 760 };

/**
 * Every character that English pages may use without fetching a second font file:
 * printable ASCII, typographic punctuation, currency, the few signs the interface draws, and
 * letters in the names of researchers.
 * `tests/site/fonts.test.ts` fails when a page needs more.
 */
export const CORE_CHARACTERS =
  Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('') +
  '\u00a0‘’“”–—…·×−£€½°©éïäöü';
