import { isRecord } from './record';

/** An element as the parser hands it out, or its bare text, or nothing: nothing of it is certain. */
export type XmlNode = unknown;

/** Prefix of attributes, which distinguishes them from elements. */
export const ATTRIBUTE = '@';
const TEXT = '#text';

/** The elements of a name within another; the parser makes a list of them only where there are several. */
export function children(node: XmlNode, name: string): readonly XmlNode[] {
  if (!isRecord(node) || !Object.hasOwn(node, name)) return [];
  const found = node[name];
  return Array.isArray(found) ? (found as readonly XmlNode[]) : [found];
}

/** The first element at the end of a path of names. */
export const child = (node: XmlNode, ...path: readonly string[]): XmlNode =>
  path.reduce<XmlNode>((parent, name) => children(parent, name)[0], node);

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const HIGHEST = 0x10ffff;

/**
 * XML's five own entities and characters by number, which the parser leaves alone along with those
 * that a document defines: its switch is for all or none.
 */
const unescape = (text: string): string =>
  text.replace(REFERENCE, (reference, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= HIGHEST ? String.fromCodePoint(code) : reference;
  });

/** The text of an element, or the value of an attribute; empty if there is none. */
export function textOf(node: XmlNode): string {
  const text = isRecord(node) ? node[TEXT] : node;
  return typeof text === 'string' ? unescape(text) : '';
}
