/** `{/* … *\/}`: what editors write to each other. */
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;

/**
 * The words of an article's source text that a user reads: without components' tags and attributes and the
 * URLs of links, but with the text inside them.
 */
export function readableText(mdx: string): string {
  return mdx
    .replace(COMMENT, ' ')
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/^[#>|\s-]+/gm, ' ');
}

/** The sources that an article's text cites, each once, in the order of first mention. */
export function citedSources(mdx: string): string[] {
  const marks = mdx
    .replace(COMMENT, ' ')
    .matchAll(/<(?:Cite|EvidenceChart)\b[^>]*?\ssource\s*=\s*(?:"([^"]+)"|'([^']+)')/g);
  return [...new Set([...marks].map(([, double, single]) => double ?? single ?? ''))];
}
