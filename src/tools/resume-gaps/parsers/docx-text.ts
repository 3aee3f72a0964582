import { isRecord } from './record';

/** What is used of Mammoth. */
interface Mammoth {
  convertToHtml(
    input: { arrayBuffer: ArrayBuffer },
    options: { transformDocument: (document: unknown) => unknown },
  ): Promise<unknown>;
}

type Lines = readonly string[];

const childrenOf = (element: unknown): readonly unknown[] =>
  isRecord(element) && Array.isArray(element['children']) ? element['children'] : [];

const typeOf = (element: unknown): unknown => (isRecord(element) ? element['type'] : undefined);

/** Text within a paragraph; a line break is one. */
function inline(element: unknown): string {
  const type = typeOf(element);
  if (type === 'text' && isRecord(element)) {
    return typeof element['value'] === 'string' ? element['value'] : '';
  }
  if (type === 'tab') return '\t';
  if (type === 'break') return '\n';
  return childrenOf(element).map(inline).join('');
}

/** A row as it looks on paper: the first lines of its cells beside each other, then the second ones. */
function rowLines(row: unknown): Lines {
  const cells = childrenOf(row).map(elementLines);
  const height = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines) => lines[line] ?? '')
      .filter((text) => text !== '')
      .join('\t'),
  );
}

function elementLines(element: unknown): Lines {
  const type = typeOf(element);
  if (type === 'paragraph') {
    const isItem = isRecord(element) && isRecord(element['numbering']);
    return `${isItem ? '• ' : ''}${inline(element)}`.split('\n');
  }
  if (type === 'tableRow') return rowLines(element);
  return childrenOf(element).flatMap(elementLines);
}

/**
 * The text of a Word document, line by line.
 *
 * Mammoth's own `extractRawText` runs lines together at a line break, and puts the cells of a table
 * below each other, so that a date loses its job. Its model of the document has both; it is handed
 * out in the hook for changing it, and an empty one goes on to be converted.
 */
export async function documentText(mammoth: Mammoth, arrayBuffer: ArrayBuffer): Promise<string> {
  let text = '';
  // Mammoth for Node asks for `buffer`, Mammoth for browsers for `arrayBuffer`.
  const input = { arrayBuffer, buffer: arrayBuffer };
  await mammoth.convertToHtml(input, {
    transformDocument: (document) => {
      text = childrenOf(document).flatMap(elementLines).join('\n');
      return { ...(isRecord(document) ? document : {}), children: [] };
    },
  });
  return text;
}
