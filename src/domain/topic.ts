/** A subject that articles and sources share, in one language. */
export interface Topic {
  id: string;
  /** The code of the language that its strings are in. */
  language: string;
  title: string;
  description: string;
  searchTerms?: readonly string[] | undefined;
}
