/** What the search knows of a language: `content/search/<locale>.yml`. */
export interface SearchLanguage {
  /** Words without a subject of their own, with blanks between them. */
  stopWords: string;
  /** Words by which a query asks for sources. */
  sourceWords: readonly string[];
  /** Frequent words of other languages, with blanks between them. */
  foreignWords: string;
  /** Pairs of endings of a word that is spelt in two ways. */
  endings: readonly (readonly [string, string])[];
  /** Words and phrases that can be put for one another. */
  groups: readonly WordGroup[];
}

export interface WordGroup {
  words: readonly string[];
  /** Whether they are one thing with several names. Else each only leads to the others. */
  same?: boolean | undefined;
  /** Whether they only belong to one subject. */
  loose?: boolean | undefined;
}
