/**
 * The reader's work as text: for the file that they take along, and for what is kept on the device.
 * This is the one border at which such a text becomes data again. What is not known here is dropped and
 * said; what is right beside it is kept.
 */
import { formatYearMonth, isYearMonth, type YearMonth } from '../../domain/months';
import { askedIds, itemIds } from './checklist';
import { kinds, WORK, type Row } from './history';
import { reasonIds } from './reasons';
import { emptyWork, LIMITS, setNumber, type Work } from './work';

const TOOL = 'resume-gaps';
const VERSION = 1;
/** A full history of 200 lines takes about 100,000 characters. */
const LONGEST = 1_000_000;
const ROW_ID = /^r\d{1,15}$/;
/** Two rows, or a row and today. */
const GAP_ID = /^r\d{1,15}~(r\d{1,15}|now)$/;

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

const oneOf =
  <T extends string>(known: readonly T[]) =>
  (value: unknown): T | undefined =>
    known.find((one) => one === value);

function dateOf(value: unknown): YearMonth | undefined {
  const [, year, month] =
    /^(\d{4})(?:-(\d{2}))?$/.exec(typeof value === 'string' ? value : '') ?? [];
  const date = { year: Number(year), ...(month ? { month: Number(month) } : {}) };
  return isYearMonth(date) ? date : undefined;
}

/** Takes what is right, and remembers whether anything that was there could not be taken. */
class Border {
  lost = false;

  /** A value, if it is there and right. */
  one<T>(value: unknown, read: (value: unknown) => T | undefined): T | undefined {
    if (value === undefined) return undefined;
    const found = read(value);
    if (found === undefined) this.lost = true;
    return found;
  }

  /** A text, cut where it is too long; none is empty. */
  text(value: unknown, most: number): string {
    const text = this.one(value, (one) => (typeof one === 'string' ? one : undefined)) ?? '';
    if (text.length > most) this.lost = true;
    return text.slice(0, most);
  }

  /** The members of a list that are right, at most so many. */
  list<T>(value: unknown, most: number, read: (value: unknown) => T | undefined): T[] {
    const all = this.one(value, (one): unknown[] | undefined =>
      Array.isArray(one) ? one : undefined,
    );
    return this.#some(all ?? [], most, read);
  }

  /** The members of an object that are right, at most so many. */
  entries<T>(
    value: unknown,
    most: number,
    read: (entry: readonly [key: string, value: unknown]) => T | undefined,
  ): (readonly [string, T])[] {
    const all = this.one(value, (one) => (isLoose(one) ? one : undefined)) ?? {};
    return this.#some(Object.entries(all), most, (entry) => {
      const found = read(entry);
      return found === undefined ? undefined : ([entry[0], found] as const);
    });
  }

  #some<V, T>(values: readonly V[], most: number, read: (value: V) => T | undefined): T[] {
    const kept: T[] = [];
    for (const value of values) {
      const found = kept.length < most ? read(value) : undefined;
      if (found === undefined) this.lost = true;
      else kept.push(found);
    }
    return kept;
  }
}

function rowOf(border: Border, value: Loose, id: string): Row {
  const source = border.text(value['source'], LIMITS.source);
  return {
    id,
    what: border.text(value['what'], LIMITS.name),
    where: border.text(value['where'], LIMITS.name),
    kind: border.one(value['kind'], oneOf(kinds)) ?? 'job',
    from: border.one(value['from'], dateOf),
    to: value['to'] === 'now' ? 'now' : border.one(value['to'], dateOf),
    ...(value['unsure'] === true ? { unsure: true } : {}),
    ...(source ? { source } : {}),
  };
}

/** Every id at most once. */
const ids = <T extends string>(border: Border, value: unknown, known: readonly T[]): T[] => [
  ...new Set(border.list(value, Infinity, oneOf(known))),
];

function workOf(border: Border, value: Loose): Work {
  const seen = new Set<string>();
  const rows = border.list(value['rows'], LIMITS.rows, (one): Row | undefined => {
    const id = isLoose(one) ? one['id'] : undefined;
    if (!isLoose(one) || typeof id !== 'string' || !ROW_ID.test(id) || seen.has(id))
      return undefined;
    seen.add(id);
    return rowOf(border, one, id);
  });
  const reasons = border.entries(value['reasons'], LIMITS.rows, ([gap, reason]) =>
    GAP_ID.test(gap) ? oneOf(reasonIds)(reason) : undefined,
  );
  const notes = border.entries(value['notes'], itemIds.length, ([item, written]) =>
    oneOf(itemIds)(item) && written !== '' && typeof written === 'string'
      ? border.text(written, LIMITS.note)
      : undefined,
  );
  const optional = kinds.filter((kind) => !WORK.includes(kind));
  const base: Work = {
    ...emptyWork,
    rows,
    ...(value['covers'] === undefined ? {} : { covers: ids(border, value['covers'], optional) }),
    reasons: Object.fromEntries(reasons),
    ticks: ids(border, value['ticks'], itemIds),
    notes: Object.fromEntries(notes),
    asked: ids(border, value['asked'], askedIds),
  };
  return (['threshold', 'lookBack'] as const).reduce((work, name) => {
    const number = border.one(value[name], (one) =>
      typeof one === 'number' && setNumber(work, name, one)[name] === one ? one : undefined,
    );
    return number === undefined ? work : setNumber(work, name, number);
  }, base);
}

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
  const border = new Border();
  const work = workOf(border, value);
  return { kind: 'work', work, partly: border.lost };
}
