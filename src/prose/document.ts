/** What a stretch of text is on its page. */
export type ElementKind =
  | 'paragraph'
  | 'item'
  | 'heading'
  | 'cell'
  /** A component's attribute that users see. */
  | 'label'
  /** A field of the front matter, or a value in a YAML file. */
  | 'field';

/** A stretch of text that users see, and where it is in its file. */
export interface TextElement {
  kind: ElementKind;
  /** The text, with a line break wherever the file has one. */
  text: string;
  /** The file's line on which the text begins. */
  line: number;
  /** Components around it, from the outermost: `['Script']`. */
  inside: readonly string[];
  /** Keys that lead to a field: `['strings', 'en', 'title']`. Empty in the body. */
  path: readonly string[];
}

export interface Link {
  url: string;
  line: number;
}

export interface Citation {
  source: string;
  line: number;
  inside: readonly string[];
}

/** A term that users may search for, as an article's front matter promises it. */
export interface SearchTerm {
  term: string;
  line: number;
}

export type DocumentKind = 'article' | 'page' | 'strings';

/** A file of the content folder, as the checks see it. */
export interface Document {
  /** Path as messages show it. */
  file: string;
  kind: DocumentKind;
  /** In the order of the file. */
  elements: readonly TextElement[];
  links: readonly Link[];
  citations: readonly Citation[];
  searchTerms: readonly SearchTerm[];
  /** Of an article: ids of its topics. */
  topics?: readonly string[] | undefined;
  /** Of an article: whether the build leaves it out. */
  isDraft?: boolean | undefined;
  /** Where the user finds the first thing to use: a script, a checklist or numbered steps. */
  firstHelp?: { line: number; wordsBefore: number } | undefined;
}

/** Something wrong in a text: where it is, and how to fix it. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** The file's line of a place in an element's text. */
export function lineAt(element: TextElement, offset: number): number {
  return element.line + (element.text.slice(0, offset).match(/\n/g)?.length ?? 0);
}

/** Whether an element is below a component of one of these names. */
export const isInside = (element: { inside: readonly string[] }, ...names: string[]): boolean =>
  element.inside.some((name) => names.includes(name));

/** Running text of a body: no headings, tables, labels or texts to copy. */
export const isProse = (element: TextElement): boolean =>
  (element.kind === 'paragraph' || element.kind === 'item') && !isInside(element, 'Script');
