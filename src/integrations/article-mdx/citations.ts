import type { Citation } from '../../domain/citation';
import { attribute, isComponent, walk, type TreeNode } from './tree';

/** A mark in the text that refers to a source. */
export interface Mark {
  node: TreeNode;
  /** The source's number, by first appearance, from 1. */
  number: number;
  /** Which mention of this source it is, from 1. */
  occurrence: number;
}

export interface NumberedCitations {
  citations: Citation[];
  marks: Mark[];
  charts: { node: TreeNode; number: number }[];
  /** Sources to explain after each element of the article: those that it mentions first. */
  notes: { after: TreeNode; citations: Citation[] }[];
}

/**
 * Numbers the sources of an article in the order in which the user meets them, charts included.
 *
 * Done on the tree and not while rendering: components render side by side, so a counter there
 * would depend on which of them waits.
 */
export function numberCitations(root: TreeNode): NumberedCitations {
  const bySource = new Map<string, Citation>();
  const marks: Mark[] = [];
  const charts: NumberedCitations['charts'] = [];
  const notes: NumberedCitations['notes'] = [];

  for (const element of root.children ?? []) {
    const first: Citation[] = [];
    walk(element, (node) => {
      const isMark = isComponent(node, 'Cite');
      if (!isMark && !isComponent(node, 'EvidenceChart')) return;
      const source = attribute(node, 'source');
      if (source === undefined) return;
      let citation = bySource.get(source);
      if (citation === undefined) {
        citation = { source, number: bySource.size + 1, mentions: 0 };
        bySource.set(source, citation);
      }
      if (isMark) {
        if (citation.mentions === 0) first.push(citation);
        citation.mentions += 1;
        marks.push({ node, number: citation.number, occurrence: citation.mentions });
      } else {
        charts.push({ node, number: citation.number });
      }
    });
    if (first.length > 0) notes.push({ after: element, citations: first });
  }
  return { citations: [...bySource.values()], marks, charts, notes };
}
