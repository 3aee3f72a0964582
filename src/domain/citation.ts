/** A source that an article cites. The build numbers it and hands it to the page. */
export interface Citation {
  /** Id of the source. */
  source: string;
  /** By first appearance in the article, from 1. */
  number: number;
  /** How many marks in the text refer to it; a chart counts as none. */
  mentions: number;
}
