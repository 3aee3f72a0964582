import { MAX_ENTRIES } from './limits';
import { load } from './unreadable';

/** A spreadsheet in most of Europe writes semicolons; a copied table has tabs. */
const DELIMITERS = [',', ';', '\t'];

export type Line = readonly string[];

/**
 * The lines of a CSV as cells, without empty ones.
 *
 * @param isHeader recognises a known first line, which settles the delimiter: a guess by
 *   frequency is led astray by a description full of commas.
 */
export async function readCsv(
  text: string,
  isHeader: (cells: Line) => boolean,
): Promise<readonly Line[]> {
  const { default: papa } = await load(() => import('papaparse'));
  const parse = (preview: number, delimiter?: string): readonly Line[] =>
    papa.parse<string[]>(text, {
      preview,
      skipEmptyLines: 'greedy',
      ...(delimiter === undefined ? { delimitersToGuess: DELIMITERS } : { delimiter }),
    }).data;
  const known = DELIMITERS.find((delimiter) => parse(1, delimiter).some(isHeader));
  // The header, the entries, and one that shows that there are more.
  return parse(MAX_ENTRIES + 2, known);
}
