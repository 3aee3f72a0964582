/**
 * The rules that name the first mark of each source, for its note to be set beside it. Anchor names must
 * be in a style sheet, since the policy forbids inline styles; a page has as many as it has sources.
 */
export const anchorRules = (sources: number): string =>
  Array.from(
    { length: sources },
    (_, at) => `#cite-${at + 1}-1,#note-${at + 1}{--mark:--m${at + 1}}`,
  ).join('');
