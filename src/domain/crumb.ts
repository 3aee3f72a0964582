/** A page above another one, in the line that shows where one is. */
export interface Crumb {
  label: string;
  /** From the root of the language. */
  path: string;
  /** The code of the language of its label, where it is not the page's. */
  language?: string | undefined;
}
