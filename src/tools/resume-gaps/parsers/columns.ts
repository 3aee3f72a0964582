/** Which column of a table holds what. */
export interface Columns {
  readonly where: number;
  /** Absent where the table has only one column of text. */
  readonly what?: number;
  readonly from: number;
  readonly to: number;
}

type Line = readonly string[];

/** Enough to recognise a column, and few enough to look at each cell of a wide table. */
const SAMPLE = 100;
const WIDEST = 60;
/** A typing error or a "spring 2019" does not make a column anything else. */
const MOSTLY = 0.8;

const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/**
 * Finds the columns of a table whose headings are not known, by what is in them: the first two in
 * which most filled cells are dates, and the first two of text.
 */
export function guessColumns(
  lines: readonly Line[],
  isDate: (cell: string) => boolean,
): Columns | undefined {
  const sample = lines.slice(0, SAMPLE);
  const width = Math.min(WIDEST, Math.max(0, ...sample.map((line) => line.length)));
  const columns = Array.from({ length: width }, (_, index) => {
    const filled = sample.map((line) => line[index]?.trim() ?? '').filter((cell) => cell !== '');
    const isDates = share(filled, isDate) >= MOSTLY;
    return {
      index,
      isDates,
      isText: !isDates && share(filled, (cell) => /\p{L}/u.test(cell)) >= MOSTLY,
    };
  });
  const [from, to] = columns.filter(({ isDates }) => isDates);
  const [where, what] = columns.filter(({ isText }) => isText);
  if (from === undefined || to === undefined || where === undefined) return undefined;
  return {
    where: where.index,
    ...(what === undefined ? {} : { what: what.index }),
    from: from.index,
    to: to.index,
  };
}
