/** How the search index takes up a page. */
export interface Searchable {
  /** What users call it, where the text does not. */
  terms?: readonly string[] | undefined;
  /** All of its text; else its title and what is below the title. */
  all?: boolean;
}

/**
 * The attributes of an element whose text is to be found.
 *
 * @param terms become metadata of the index: they count like a title and are in no excerpt.
 */
export const searchMarks = (terms: readonly string[] = []): Record<string, string> => ({
  'data-pagefind-body': '',
  ...(terms.length === 0 ? {} : { 'data-pagefind-meta': `terms:${terms.join(' ')}` }),
});
