import type { TextElement } from './document.ts';

/** A line with words on it, and the lines that follow up to an empty one. */
const PARAGRAPH = /\S(?:[^\n]|\n(?!\s*\n))*/g;

/** The paragraphs of a plain text. */
export const readText = (source: string): TextElement[] =>
  [...source.matchAll(PARAGRAPH)].map(({ 0: text, index }) => ({
    kind: 'paragraph',
    text: text.trimEnd(),
    line: source.slice(0, index).split('\n').length,
    inside: [],
    path: [],
  }));
