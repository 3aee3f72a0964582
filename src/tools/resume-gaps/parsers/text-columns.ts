/** The columns of a text: two that are side by side are read one after the other. */
import { fold } from './normalise';
import { headingOf, PASSING } from './text-headings';

/** The segments of a line between wide gaps, and where they begin. */
function cellsOf(line: string): { text: string; at: number }[] {
  const cells: { text: string; at: number }[] = [];
  let at = 0;
  for (const text of line.split(/(\t+| {2,})/)) {
    if (text.trim() !== '') cells.push({ text, at });
    at += text.length;
  }
  return cells;
}

/** A line of a text, cut where a second column begins. */
type Cut = readonly [left: string, right: string];

/** Whether one side holds the dates of what is on the other. */
function isDateColumn(cuts: readonly Cut[]): boolean {
  const isDate = (text: string) => text.trim().length <= 32 && /\b(?:19|20)\d\d\b/.test(text);
  const full = cuts.filter((sides) => sides.every((side) => side.trim() !== ''));
  return 2 * full.filter((sides) => sides.some(isDate)).length >= full.length;
}

/**
 * A text whose lines run over two columns, as two texts. A second column is there if a heading is
 * to the right of something else, and other lines begin anew at the same place.
 */
export function columnsOf(shown: string): string[] {
  const NARROWEST = 16;
  const LEAST_LINES = 4;
  const LONGEST_LINE = 300;
  const lines = shown
    .split('\n')
    .map((text) => ({ text, cells: text.length > LONGEST_LINE ? [] : cellsOf(text) }));
  const starts = new Map<number, number>();
  for (const { at } of lines.flatMap(({ cells }) => cells)) {
    starts.set(at, (starts.get(at) ?? 0) + 1);
  }
  const support = (at: number) =>
    [at - 1, at, at + 1].reduce((sum, place) => sum + (starts.get(place) ?? 0), 0);
  const isHeading = (text: string) => {
    const section = headingOf(fold(text));
    return section !== undefined && !PASSING.has(section);
  };
  const edges = lines
    .flatMap(({ cells }) => cells.slice(1))
    .filter(({ text, at }) => at >= NARROWEST && support(at) >= LEAST_LINES && isHeading(text))
    .map(({ at }) => at);
  if (edges.length === 0) return [shown];
  const edge = edges.reduce((best, at) => (support(at) > support(best) ? at : best)) - 1;
  const cuts = lines.map(({ text, cells }): Cut => {
    const at = cells.find((cell) => cell.at >= edge)?.at ?? text.length;
    return [text.slice(0, at), text.slice(at)];
  });
  if (isDateColumn(cuts)) return [shown];
  return [cuts.map(([left]) => left).join('\n'), cuts.map(([, right]) => right).join('\n')];
}
