/** What the user has entered, chosen and ticked, and how each action changes it. Pure. */
import type { AskedId, ItemId } from './checklist';
import type { Kind, Period, Row } from './history';
import { DEFAULTS } from './analyse';
import type { FoundPeriod } from '../parsers/read';
import type { ReasonId } from './reasons';

/** Everything that a user would miss. */
export interface Work {
  readonly rows: readonly Row[];
  /** Months: a gap that is surely shorter is not listed. */
  readonly threshold: number;
  /** Years to look back. */
  readonly lookBack: number;
  /** Kinds besides jobs that count as covered. */
  readonly covers: readonly Kind[];
  /** The reason chosen for a gap, by the gap's id. */
  readonly reasons: Readonly<Record<string, ReasonId>>;
  readonly ticks: readonly ItemId[];
  readonly notes: Readonly<Partial<Record<ItemId, string>>>;
  /** What they asked about in the interview. */
  readonly asked: readonly AskedId[];
}

export const emptyWork: Work = {
  rows: [],
  ...DEFAULTS,
  reasons: {},
  ticks: [],
  notes: {},
  asked: [],
};

export const LIMITS = {
  rows: 200,
  /** Characters of a job title, an employer. */
  name: 120,
  /** Characters of the text that a line was read from. */
  source: 200,
  note: 1000,
  threshold: { least: 1, most: 24 },
  lookBack: { least: 1, most: 50 },
} as const;

/** Whether there is anything that a user would miss. */
export const isUntouched = ({ rows, ticks, notes, asked, reasons }: Work): boolean =>
  rows.length +
    ticks.length +
    asked.length +
    Object.keys(notes).length +
    Object.keys(reasons).length ===
  0;

/** The number after the largest in use, in a gap's id too: a reason never passes to another gap. */
const nextNumber = ({ rows, reasons }: Work) =>
  [...rows.map(({ id }) => id), ...Object.keys(reasons)]
    .flatMap((id) => id.match(/\d+/g) ?? [])
    .reduce((most, number) => Math.max(most, Number(number)), 0) + 1;

const sameDate = (a: Period['to'], b: Period['to']) =>
  JSON.stringify(a === undefined || a === 'now' ? a : [a.year, a.month]) ===
  JSON.stringify(b === undefined || b === 'now' ? b : [b.year, b.month]);

const isSame = (a: Period, b: Period) =>
  a.what === b.what &&
  a.where === b.where &&
  a.kind === b.kind &&
  sameDate(a.from, b.from) &&
  sameDate(a.to, b.to);

/** Those that are not in the history yet: the same file may be imported twice. */
export const newPeriods = <T extends Period>({ rows }: Work, periods: readonly T[]): T[] =>
  periods.filter((period) => !rows.some((row) => isSame(row, period)));

/** Adds lines at the end, as far as there is room. */
export function addRows(work: Work, periods: readonly (Period & Partial<FoundPeriod>)[]): Work {
  const first = nextNumber(work);
  const added = periods
    .slice(0, LIMITS.rows - work.rows.length)
    .map(({ what, where, kind, from, to, source, uncertain }, index): Row => ({
      ...{ id: `r${first + index}`, what, where, kind, from, to },
      ...(uncertain ? { unsure: true } : {}),
      ...(source ? { source } : {}),
    }));
  return { ...work, rows: [...work.rows, ...added] };
}

/** Puts what the user wrote in the place of a line; nobody needs to look at it again. */
export const changeRow = (work: Work, id: string, period: Period): Work => ({
  ...work,
  rows: work.rows.map((row) => (row.id === id ? { ...period, id } : row)),
});

/** The user has looked at these lines: they are right. */
export const confirmRows = (work: Work, ids: readonly string[]): Work => ({
  ...work,
  rows: work.rows.map(({ unsure, ...row }) =>
    unsure && !ids.includes(row.id) ? { ...row, unsure } : row,
  ),
});

export const removeRow = (work: Work, id: string): Work => ({
  ...work,
  rows: work.rows.filter((row) => row.id !== id),
  reasons: Object.fromEntries(
    Object.entries(work.reasons).filter(([gap]) => !gap.split('~').includes(id)),
  ),
});

/** Chooses a reason for a gap, or none. */
export const chooseReason = (work: Work, gap: string, reason: ReasonId | undefined): Work => {
  const others = Object.entries(work.reasons).filter(([id]) => id !== gap);
  return { ...work, reasons: Object.fromEntries(reason ? [...others, [gap, reason]] : others) };
};

const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export const tick = (work: Work, item: ItemId): Work => ({
  ...work,
  ticks: toggled(work.ticks, item),
});

export const ask = (work: Work, question: AskedId): Work => ({
  ...work,
  asked: toggled(work.asked, question),
});

export const cover = (work: Work, kind: Kind): Work => ({
  ...work,
  covers: toggled(work.covers, kind),
});

/** Writes a note beside an item; an empty one is no note. */
export const note = (work: Work, item: ItemId, text: string): Work => {
  const others = Object.entries(work.notes).filter(([id]) => id !== item);
  const cut = text.slice(0, LIMITS.note);
  return {
    ...work,
    notes: Object.fromEntries(cut.trim() === '' ? others : [...others, [item, cut]]),
  };
};

/** Sets a number within its limits; anything else leaves it as it is. */
export function setNumber(work: Work, name: 'threshold' | 'lookBack', value: number): Work {
  const { least, most } = LIMITS[name];
  return Number.isInteger(value) && value >= least && value <= most
    ? { ...work, [name]: value }
    : work;
}
