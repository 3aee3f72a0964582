import type { RootContent } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { type TextElement, lineAt } from './document.ts';

export interface Sentence {
  text: string;
  /** The file's line on which it begins. */
  line: number;
  words: readonly string[];
}

const parser = new ParseEnglish();
const known = new WeakMap<TextElement, readonly Sentence[]>();

function* sentenceNodes(
  nodes: readonly RootContent[],
): Generator<RootContent & { type: 'SentenceNode' }> {
  for (const node of nodes) {
    if (node.type === 'SentenceNode') yield node;
    else if (node.type === 'ParagraphNode') yield* sentenceNodes(node.children);
  }
}

/** The sentences of an element. A text without a full stop is one sentence. */
export function sentencesOf(element: TextElement): readonly Sentence[] {
  let sentences = known.get(element);
  if (sentences === undefined) {
    sentences = [...sentenceNodes(parser.parse(element.text).children)].map((node) => ({
      text: toString(node).replace(/\s+/g, ' '),
      line: lineAt(element, node.position?.start.offset ?? 0),
      words: node.children.filter(({ type }) => type === 'WordNode').map((word) => toString(word)),
    }));
    known.set(element, sentences);
  }
  return sentences;
}
