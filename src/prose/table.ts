import { basename } from 'node:path';
import { measure } from './checks/readability.ts';
import type { Document } from './document.ts';

const COLUMNS = ['grade', 'mean', 'spread', 'sentences', 'words'] as const;

/** How hard and how even each article is, as lines of text. */
export function readabilityTable(documents: readonly Document[]): string[] {
  const rows = documents
    .filter(({ kind }) => kind === 'article')
    .map((document) => {
      const { grade, mean, spread, sentences, words } = measure(document);
      const cells = [grade.toFixed(1), mean.toFixed(1), spread.toFixed(1), sentences, words];
      return [basename(document.file, '.mdx'), ...cells.map(String)];
    });
  if (rows.length === 0) return [];
  const head = ['article', ...COLUMNS];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  '),
  );
}
