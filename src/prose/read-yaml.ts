import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Scalar } from 'yaml';
import { defaultLocale } from '../config/locales.ts';
import { type TextElement, type SearchTerm } from './document.ts';

/** What a YAML text holds for users. */
export interface YamlText {
  elements: TextElement[];
  /** The values below `searchTerms`. */
  searchTerms: SearchTerm[];
}

export interface YamlOptions {
  /** Keys whose values users never see as text: ids, URLs, notes to editors. */
  skip?: ReadonlySet<string>;
  /** Of texts in several languages (`strings: {en: …}`), the one to read. */
  locale?: string;
  /** Lines of the file above this text. */
  linesAbove?: number;
}

/**
 * A value as the file breaks it: with a line break wherever the source has one, so that a place in
 * it leads to its line. The value's characters occur in the source in the same order, between quotes,
 * indents and escapes.
 */
function withSourceLines(value: string, source: string): string {
  let text = '';
  let at = 0;
  for (const char of value) {
    if (/\s/.test(char)) {
      text += ' ';
      continue;
    }
    const found = source.indexOf(char, at);
    if (found === -1) {
      text += char;
      continue;
    }
    const breaks = source.slice(at, found).split('\n').length - 1;
    // The break takes the place of the space before this character.
    if (breaks > 0) text = text.trimEnd() + '\n'.repeat(breaks);
    text += char;
    at = found + char.length;
  }
  return text;
}

/** Keys whose values are by language: of those, only one is read. */
const BY_LOCALE = ['strings', 'translations'];

/** Reads the text of a YAML file, or of the front matter of an MDX file. */
export function readYaml(source: string, options: YamlOptions = {}): YamlText {
  const { skip = new Set(), locale = defaultLocale, linesAbove = 0 } = options;
  const lineCounter = new LineCounter();
  const { contents } = parseDocument(source, { lineCounter });
  const elements: TextElement[] = [];
  const searchTerms: SearchTerm[] = [];
  const lineOf = (offset: number) => lineCounter.linePos(offset).line + linesAbove;

  const addValue = (node: Scalar, path: readonly string[]) => {
    if (typeof node.value !== 'string' || node.value.trim() === '') return;
    const [start = 0, end = source.length] = node.range ?? [];
    if (path.includes('searchTerms')) {
      searchTerms.push({ term: node.value, line: lineOf(start) });
      return;
    }
    const isBlockScalar = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    // The text of a block scalar begins on the line below its mark.
    const from = isBlockScalar ? source.indexOf('\n', start) + 1 : start;
    elements.push({
      kind: 'field',
      text: withSourceLines(node.value, source.slice(from, end)).trimEnd(),
      line: lineOf(from),
      inside: [],
      path,
    });
  };

  const visit = (node: unknown, path: readonly string[]) => {
    if (isScalar(node)) addValue(node, path);
    else if (isSeq(node)) for (const item of node.items) visit(item, path);
    else if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const key = String(pair.key.value);
        const isByLocale = BY_LOCALE.includes(path.at(-1) ?? '');
        if (skip.has(key) || (isByLocale && key !== locale)) continue;
        visit(pair.value, [...path, key]);
      }
    }
  };
  visit(contents, []);
  return { elements, searchTerms };
}
