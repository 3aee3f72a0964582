import { mdxToMdast } from 'satteri';
import { countWords } from '../domain/reading-time.ts';
import { attribute, type TreeNode, walk } from '../integrations/article-mdx/tree.ts';
import {
  type TextElement,
  type ElementKind,
  type Citation,
  type Document,
  type Link,
} from './document.ts';
import { readYaml } from './read-yaml.ts';

/** Fields of the front matter that users see. */
const SEEN = new Set(['title', 'description', 'lead', 'shortAnswer', 'note']);

/** Nodes that hold words directly. */
const INLINE = ['text', 'strong', 'emphasis', 'delete', 'link', 'linkReference', 'inlineCode'];

/** Attributes of components that users see. */
const LABELS = ['label', 'title', 'at'];

/** Components that are an item of a list. */
const ITEMS = ['Check', 'Moment'];

/** What an article gives its user to use at once. */
const HELP = ['Script', 'Checklist'];

const isComponentNode = ({ type }: TreeNode) =>
  type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement';

const lineOf = (node: TreeNode) => node.position?.start.line ?? 1;

/** The words below a node, with a line break wherever the file has one. */
function textOf(node: TreeNode): string {
  let text = '';
  let line = lineOf(node);
  walk(node, (inner) => {
    if (inner.type !== 'text' && inner.type !== 'inlineCode') return;
    const value = inner.value ?? '';
    const breaks = Math.max(0, lineOf(inner) - line);
    text += '\n'.repeat(breaks) + value;
    line += breaks + (value.match(/\n/g)?.length ?? 0);
  });
  return text;
}

function kindOf(node: TreeNode, ancestors: readonly TreeNode[]): ElementKind | undefined {
  const isItem = ancestors.some(({ type }) => type === 'listItem');
  switch (node.type) {
    case 'heading':
      return 'heading';
    case 'tableCell':
      return 'cell';
    case 'paragraph':
      return isItem ? 'item' : 'paragraph';
    case 'mdxJsxFlowElement': {
      // A component written on one line holds its words without a paragraph.
      if (!(node.children ?? []).some(({ type }) => INLINE.includes(type))) return undefined;
      return ITEMS.includes(node.name ?? '') ? 'item' : 'paragraph';
    }
    default:
      return undefined;
  }
}

const isHelp = (node: TreeNode) =>
  (isComponentNode(node) && HELP.includes(node.name ?? '')) ||
  (node.type === 'list' && (node as { ordered?: boolean | null }).ordered === true);

/** Reads an article or a page about the site. @throws what the parser throws on broken MDX. */
export function readMdx(file: string, source: string, kind: 'article' | 'page'): Document {
  // The parser types each kind of node apart; here all are walked alike, by the fields of TreeNode.
  const root: TreeNode = mdxToMdast(source, {}) as unknown as TreeNode;
  const elements: TextElement[] = [];
  const links: Link[] = [];
  const citations: Citation[] = [];
  const searchTerms: Document['searchTerms'][number][] = [];
  let topics: Document['topics'];
  let isDraft: Document['isDraft'];
  let firstHelp: Document['firstHelp'];
  let words = 0;

  walk(root, (node, ancestors) => {
    const line = lineOf(node);
    const inside = ancestors.filter(isComponentNode).map(({ name }) => name ?? '');
    if (node.type === 'yaml') {
      const yaml = readYaml(node.value ?? '', { linesAbove: line });
      elements.push(...yaml.elements.filter(({ path }) => SEEN.has(path.at(-1) ?? '')));
      searchTerms.push(...yaml.searchTerms);
      topics = yaml.elements.filter(({ path }) => path[0] === 'topics').map(({ text }) => text);
      isDraft = /^draft: *true\b/m.test(node.value ?? '');
      return;
    }
    if (firstHelp === undefined && isHelp(node)) firstHelp = { line, wordsBefore: words };
    if (node.type === 'link' || node.type === 'definition')
      links.push({ url: node.url ?? '', line });
    if (isComponentNode(node)) {
      const own = [...inside, node.name ?? ''];
      const sourceId = attribute(node, 'source');
      if (sourceId !== undefined) citations.push({ source: sourceId, line, inside });
      for (const name of LABELS) {
        const text = attribute(node, name);
        if (text) elements.push({ kind: 'label', text, line, inside: own, path: [] });
      }
    }
    const elementKind = kindOf(node, ancestors);
    if (elementKind === undefined) return;
    const text = textOf(node);
    if (text.trim() === '') return;
    const names = isComponentNode(node) ? [...inside, node.name ?? ''] : inside;
    elements.push({ kind: elementKind, text, line, inside: names, path: [] });
    words += countWords(text);
  });
  return { file, kind, elements, links, citations, searchTerms, topics, isDraft, firstHelp };
}
