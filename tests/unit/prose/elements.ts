import type { TextElement, Document, Problem } from '../../../src/prose/document';

/** A paragraph on the first line of its file, or what else is asked for. */
export const element = (text: string, rest: Partial<TextElement> = {}): TextElement => ({
  kind: 'paragraph',
  text,
  line: 1,
  inside: [],
  path: [],
  ...rest,
});

/** An invented article of these elements; a bare text is a paragraph, two lines below the one before. */
export const article = (
  elements: readonly (TextElement | string)[],
  rest: Partial<Document> = {},
): Document => ({
  file: 'content/articles/en/a.mdx',
  kind: 'article',
  elements: elements.map((one, i) =>
    typeof one === 'string' ? element(one, { line: 1 + 2 * i }) : one,
  ),
  links: [],
  citations: [],
  searchTerms: [],
  ...rest,
});

export const linesOf = (problems: readonly Problem[]): number[] => problems.map(({ line }) => line);

export const messagesOf = (problems: readonly Problem[]): string[] =>
  problems.map(({ message }) => message);

/** A sentence of so many short words. */
export const sentence = (words: number, word = 'word'): string =>
  `W${`${word} `.repeat(words).trim().slice(1)}.`;
