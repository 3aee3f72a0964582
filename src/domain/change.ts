/** A change of an article or a tool, as lists and feeds show it. */
export interface Change {
  /** The day, `YYYY-MM-DD`. */
  date: string;
  note: string;
  /** What changed. */
  title: string;
  /** Its page, from the root of its language. */
  path: string;
  /** Stays the same for ever: the place of the page, the day, and how many of that day came before. */
  id: string;
}
