/**
 * How much of a file is read. Each limit lies far above what a real CV needs, and below what makes a
 * phone slow: somebody may pick the wrong file, or be handed one that was made to do harm.
 */

/** A LinkedIn archive with photos stays below this; a video does not. Nothing of a larger file is read. */
export const MAX_FILE_BYTES = 60_000_000;
/** Its parser holds a PDF several times over, and a broken one is searched from end to end: seconds, and
 * a gigabyte for 55 MB. A CV with photos in print quality has about 10 MB. */
export const MAX_PDF_BYTES = 25_000_000;
/** Text, JSON, CSV and XML are read at a stroke; the largest that we know hold a photo in an XML CV. */
export const MAX_TEXT_BYTES = 10_000_000;
/** One entry of a ZIP, unpacked. Counted while it is unpacked: the size that a ZIP gives proves nothing. */
export const MAX_UNPACKED_BYTES = 20_000_000;
/** The text of a Word document as XML, unpacked: two thousand pages, and some seconds of its parser. */
export const MAX_DOCUMENT_BYTES = 10_000_000;
/** A whole LinkedIn archive has about a hundred entries, with attachments some hundreds. */
export const MAX_ZIP_ENTRIES = 4000;
/** The longest academic CVs have about 50 pages. */
export const MAX_PAGES = 60;
/** About 150 pages of text. */
export const MAX_TEXT_LENGTH = 500_000;
/** More lines than anybody can look through; a long career has about 40. */
export const MAX_ROWS = 200;
/** Entries of a list, or lines of a table, that are looked at: some are doubled or left out. */
export const MAX_ENTRIES = 2000;
/** A name or a title; longer ones are descriptions that went astray. */
export const MAX_NAME_LENGTH = 120;
/** What a note names, see `ReadNote`. */
export const MAX_NOTE_LENGTH = 80;
/** One a row, and nobody reads more. */
export const MAX_NOTES = 200;
