/**
 * The reader's work as text: for the file that they take along, and for what is kept on the device.
 * This is the one border at which such a text becomes data again. What is not known here is dropped and
 * said; what is right beside it is kept.
 */
import { formatYearMonth, isYearMonth, type YearMonth } from '../../domain/months';
import { askedIds, itemIds } from './checklist';
import { kinds, WORK, type Period, type Row } from './history';
import { reasonIds } from './reasons';
import { emptyWork, LIMITS, setNumber, type Work } from './work';

const TOOL = 'resume-gaps';
const VERSION = 1;
/** A full history of 200 lines takes about 100,000 characters. */
const LONGEST = 1_000_000;
/** Two rows, or a row and today. */
const GAP_ID = /^r\d+~(r\d+|now)$/;

const dateText = (date: YearMonth | 'now' | undefined) =>
  date === undefined ? undefined : date === 'now' ? date : formatYearMonth(date);

/** Writes the work as JSON. */
export function encode({ rows, ...rest }: Work): string {
  const lines = rows.map((row) => ({ ...row, from: dateText(row.from), to: dateText(row.to) }));
  return JSON.stringify({ tool: TOOL, version: VERSION, rows: lines, ...rest }, undefined, 2);
}

export type Decoded =
  /** The text is not ours. */
  | { kind: 'none' }
  /** It is ours, but of a later version, or holds nothing that could be read. */
  | { kind: 'damaged' }
  /** `partly`: something in it is not known here and was left out. */
  | { kind: 'work'; work: Work; partly: boolean };

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most) : '';

function dateOf(value: unknown): YearMonth | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(textOf(value, 10)) ?? [];
  const date = { year: Number(year), ...(month ? { month: Number(month) } : {}) };
  return isYearMonth(date) ? date : undefined;
}

function periodOf(value: Loose): Period {
  const kind = kinds.find((one) => one === value['kind']) ?? 'job';
  return {
    what: textOf(value['what'], LIMITS.name),
    where: textOf(value['where'], LIMITS.name),
    kind,
    from: dateOf(value['from']),
    to: value['to'] === 'now' ? 'now' : dateOf(value['to']),
  };
}

/** The members of a list or the entries of an object that pass; counts the others. */
function passing<V, T>(
  values: readonly V[],
  read: (value: V) => T | undefined,
  dropped: { count: number },
): T[] {
  return values.flatMap((value) => {
    const found = read(value);
    if (found === undefined) dropped.count += 1;
    return found ?? [];
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const entriesOf = (value: unknown): [string, unknown][] =>
  isLoose(value) ? Object.entries(value) : [];
const oneOf =
  <T extends string>(known: readonly T[]) =>
  (value: unknown): T | undefined =>
    known.find((one) => one === value);

/** Reads a text that may be ours. Never throws. */
export function decode(text: string): Decoded {
  if (text.length > LONGEST) return { kind: 'none' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'none' };
  }
  if (!isLoose(value) || value['tool'] !== TOOL) return { kind: 'none' };
  if (value['version'] !== VERSION) return { kind: 'damaged' };
  const dropped = { count: 0 };
  const seen = new Set<string>();
  const rows = passing(
    listOf(value['rows']).slice(0, LIMITS.rows),
    (one): Row | undefined => {
      if (!isLoose(one)) return undefined;
      const id = textOf(one['id'], 12);
      if (!/^r\d+$/.test(id) || seen.has(id)) return undefined;
      seen.add(id);
      const source = textOf(one['source'], LIMITS.source);
      return {
        ...periodOf(one),
        id,
        ...(one['unsure'] === true ? { unsure: true } : {}),
        ...(source ? { source } : {}),
      };
    },
    dropped,
  );
  const reason = oneOf(reasonIds);
  const item = oneOf(itemIds);
  const reasons = passing(
    entriesOf(value['reasons']).slice(0, LIMITS.rows),
    ([gap, id]) => {
      const found = reason(id);
      return found && GAP_ID.test(gap) ? ([gap, found] as const) : undefined;
    },
    dropped,
  );
  const notes = passing(
    entriesOf(value['notes']),
    ([id, written]) => {
      const found = item(id);
      const kept = textOf(written, LIMITS.note);
      return found && kept ? ([found, kept] as const) : undefined;
    },
    dropped,
  );
  const base: Work = {
    ...emptyWork,
    rows,
    covers: Array.isArray(value['covers'])
      ? passing(value['covers'], oneOf(kinds.filter((kind) => !WORK.includes(kind))), dropped)
      : emptyWork.covers,
    reasons: Object.fromEntries(reasons),
    ticks: [...new Set(passing(listOf(value['ticks']), item, dropped))],
    notes: Object.fromEntries(notes),
    asked: [...new Set(passing(listOf(value['asked']), oneOf(askedIds), dropped))],
  };
  const work = setNumber(
    setNumber(base, 'threshold', Number(value['threshold'] ?? base.threshold)),
    'lookBack',
    Number(value['lookBack'] ?? base.lookBack),
  );
  const partly = dropped.count > 0 || listOf(value['rows']).length > LIMITS.rows;
  return { kind: 'work', work, partly };
}
