/** A run of text in a search excerpt; `marked` where it matches the query. */
export interface ExcerptSegment {
  text: string;
  marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: '\u00a0',
};

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => {
    const known = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
    if (known !== undefined) return known;
    const code = /^#x[\da-f]+$/i.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : /^#\d+$/.test(name)
        ? Number(name.slice(1))
        : Number.NaN;
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff
      ? String.fromCodePoint(code)
      : whole;
  });
}

/**
 * Splits an excerpt from the search index into plain and marked runs, so that it can be shown as
 * text nodes: markup in an excerpt is never handed to the HTML parser.
 *
 * @param excerpt HTML as Pagefind returns it: escaped text with `<mark>` around the matches.
 * @returns segments in order, without empty ones. Any other tag stays visible as text.
 */
export function excerptSegments(excerpt: string): ExcerptSegment[] {
  const segments: ExcerptSegment[] = [];
  let marked = false;
  for (const text of excerpt.split(/(<\/?mark>)/)) {
    if (text === '<mark>') marked = true;
    else if (text === '</mark>') marked = false;
    else if (text !== '') segments.push({ text: decode(text), marked });
  }
  return segments;
}
