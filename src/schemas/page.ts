import { searchTerms, strict, textBetween } from './common';

/** A page about the site itself. Its text is plain Markdown. */
export const pageSchema = strict({
  title: textBetween(4, 60, 'The title is shown at the top and in search results.'),
  description: textBetween(50, 160, 'The description is shown in search results.'),
  /** Text below the title. */
  lead: textBetween(20, 300, 'The lead sums up the page in one or two sentences.'),
  searchTerms: searchTerms.optional(),
});
