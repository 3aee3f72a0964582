import type { Found } from '../../browser/search-index';
import { withCorrections } from '../../domain/search/analyse';

export type NoteStrings = Record<'corrected' | 'literal' | 'leftOut' | 'foreign', string>;

/**
 * What the user should know of how a query was read: which words were taken for slips, with a way back,
 * which are on no page, and that it seems to be in another language.
 *
 * @param onLiteral called when the user wants the query as it was typed.
 * @returns nothing where the query was read as it was typed.
 */
export function noteOf(
  { analysis, leftOut, total }: Found,
  query: string,
  strings: NoteStrings,
  onLiteral: () => void,
): (Node | string)[] {
  if (analysis === undefined) return [];
  const note: (Node | string)[] = [];
  if (analysis.isForeign) note.push(strings.foreign);
  // Where nothing was found, the status line shows it.
  else if (total > 0 && leftOut.length > 0) {
    note.push(strings.leftOut.replace('{words}', () => leftOut.join(', ')));
  }
  // Last: the button ends the line.
  if (analysis.corrections.length > 0) {
    const meant = withCorrections(query, analysis.corrections);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'search-literal';
    button.textContent = strings.literal.replace('{query}', () => query);
    button.addEventListener('click', onLiteral);
    note.push(
      strings.corrected.replace('{query}', () => meant),
      ' ',
      button,
      ' ',
    );
  }
  return note;
}
