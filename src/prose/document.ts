/** What a stretch of text is on its page. */
export type BlockKind =
  | 'paragraph'
  | 'item'
  | 'heading'
  | 'cell'
  /** A component's attribute that readers see. */
  | 'label'
  /** A field of the front matter, or a value in a YAML file. */
  | 'field';

/** A stretch of text that readers see, and where it is in its file. */
export interface Block {
  kind: BlockKind;
  /** The text, with a line break wherever the file has one. */
  text: string;
  /** The file's line on which the text begins. */
  line: number;
  /** Components around it, from the outermost: `['Script']`. */
  inside: readonly string[];
  /** Keys that lead to a field: `['words', 'en', 'title']`. Empty in the body. */
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

/** A term that readers may search for, as an article's front matter promises it. */
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
  blocks: readonly Block[];
  links: readonly Link[];
  citations: readonly Citation[];
  searchTerms: readonly SearchTerm[];
  /** Where the reader finds the first thing to use: a script, a checklist or numbered steps. */
  firstHelp?: { line: number; wordsBefore: number } | undefined;
}

/** Something wrong in a text: where it is, and how to fix it. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** The file's line of a place in a block's text. */
export function lineAt(block: Block, offset: number): number {
  return block.line + (block.text.slice(0, offset).match(/\n/g)?.length ?? 0);
}

/** Whether a block is below a component of one of these names. */
export const isInside = (block: { inside: readonly string[] }, ...names: string[]): boolean =>
  block.inside.some((name) => names.includes(name));

/** Running text of a body: no headings, tables, labels or words to copy. */
export const isProse = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'item') && !isInside(block, 'Script');
