/**
 * The words of an article's source text that a reader reads: components' tags, attributes and link
 * addresses left out, the text inside them kept.
 */
export function readableText(mdx: string): string {
  return mdx
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/^[#>|\s-]+/gm, ' ');
}

/** The sources that an article's text cites, each once, in the order of first mention. */
export function citedSources(mdx: string): string[] {
  const ids = [...mdx.matchAll(/<(?:Cite|EvidenceChart)\s[^>]*?source="([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set(ids)];
}
