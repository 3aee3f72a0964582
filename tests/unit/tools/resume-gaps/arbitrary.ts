import fc from 'fast-check';
import {
  fromMonth,
  monthsOf,
  toMonth,
  type Month,
  type YearMonth,
} from '../../../../src/domain/months';
import { kinds, type Kind, type Row } from '../../../../src/tools/resume-gaps/model/history';
import { DEFAULTS, type Settings } from '../../../../src/tools/resume-gaps/model/analyse';

/** The same histories in every run. */
const SEED = 20_260;

/** Checks a property on as many random values as asked for; `expect` inside it names the failing one. */
export function holds<T>(values: fc.Arbitrary<T>, property: (value: T) => void, runs = 300): void {
  fc.assert(fc.property(values, property), { seed: SEED, numRuns: runs });
}

/** A fixed list of random values. */
export const some = <T>(values: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(values, { seed: SEED, numRuns: count });

/** `2019-03`, `2019`, or `now`; nothing for `?`. */
const parse = (text: string): YearMonth | 'now' | undefined => {
  if (text === '?' || text === 'now') return text === 'now' ? text : undefined;
  const [year, month] = text.split('-').map(Number);
  return month === undefined ? { year: year ?? NaN } : { year: year ?? NaN, month };
};

/** A row for an example: `row('a', '2015-03', '2019')`. */
export function row(id: string, from: string, to: string, kind: Kind = 'job'): Row {
  const start = parse(from);
  if (start === 'now') throw new Error('A start is a date, or "?" where it is not known.');
  return { id, what: '', where: '', kind, from: start, to: parse(to) };
}

/** Settings with the current month as `2026-05`, and every gap listed by default. */
export const settings = (today: string, rest: Partial<Settings> = {}): Settings => {
  const [year = NaN, month = NaN] = today.split('-').map(Number);
  return { ...DEFAULTS, threshold: 0, lookBack: 200, ...rest, today: { year, month } };
};

/** The number of the month `2019-03`. */
export const at = (text: string): Month => {
  const [year = NaN, month = NaN] = text.split('-').map(Number);
  return toMonth(year, month);
};

interface Style {
  /** Years in which dates may lie, both included. */
  years: readonly [number, number];
  /** How many rows at most. */
  rows: number;
  /** Whether dates may be a year alone, or missing. */
  exact?: boolean;
  kinds?: readonly Kind[];
}

function date({ years: [min, max], exact = false }: Style): fc.Arbitrary<YearMonth> {
  const year = fc.integer({ min, max });
  const full = fc.record({ year, month: fc.integer({ min: 1, max: 12 }) });
  return exact ? full : fc.oneof(full, fc.record({ year }));
}

function period(style: Style): fc.Arbitrary<Omit<Row, 'id'>> {
  const day = date(style);
  const rare = <T>(usual: fc.Arbitrary<T>, other: T) =>
    fc.oneof({ weight: 8, arbitrary: usual }, { weight: 1, arbitrary: fc.constant(other) });
  const from = style.exact ? day : rare<YearMonth | undefined>(day, undefined);
  const end = rare<YearMonth | 'now'>(day, 'now');
  const any = fc.record({
    what: fc.constant(''),
    where: fc.constant(''),
    kind: fc.constantFrom(...(style.kinds ?? kinds)),
    from,
    to: style.exact ? end : rare<YearMonth | 'now' | undefined>(end, undefined),
  });
  // Mostly the right way round, so that most rows can be used; now and then within one year.
  const way = style.exact
    ? fc.constant('turned')
    : fc.constantFrom('unchanged', 'turned', 'one year');
  return fc.tuple(any, way).map(([one, how]) => {
    const { from: start, to } = one;
    if (!start || !to || to === 'now' || how === 'unchanged') return one;
    if (how === 'one year') return { ...one, from: { year: start.year }, to: { year: start.year } };
    const isReversed = monthsOf(to).latest < monthsOf(start).earliest;
    return isReversed ? { ...one, from: to, to: start } : one;
  });
}

/** Rows in no order, with ids of their own. */
export const histories = (style: Style): fc.Arbitrary<Row[]> =>
  fc
    .array(period(style), { maxLength: style.rows })
    .map((periods) => periods.map((one, place) => ({ ...one, id: `row-${place}` })));

/** A current month in those years, with every gap listed or as a user may set it. */
export const anySettings = ([min, max]: Style['years'], listAll = true): fc.Arbitrary<Settings> =>
  fc.record({
    today: fc.record({
      year: fc.integer({ min, max }),
      month: fc.integer({ min: 1, max: 12 }),
    }),
    threshold: listAll ? fc.constant(0) : fc.integer({ min: 0, max: 24 }),
    lookBack: listAll ? fc.constant(200) : fc.integer({ min: 0, max: 10 }),
    covers: fc.subarray([...DEFAULTS.covers]),
  });

/** The same point in time, some months later; a year alone moves by whole years only. */
const moved = <T extends YearMonth>(value: T, months: number): T => ({
  ...value,
  ...(value.month === undefined
    ? { year: value.year + months / 12 }
    : fromMonth(toMonth(value.year, value.month) + months)),
});

/** The same history, some months later. */
export const shifted = (rows: readonly Row[], months: number): Row[] =>
  rows.map((one) => ({
    ...one,
    from: one.from && moved(one.from, months),
    to: one.to === undefined || one.to === 'now' ? one.to : moved(one.to, months),
  }));

/** The same settings, some months later. */
export const shiftedSettings = (before: Settings, months: number): Settings => ({
  ...before,
  today: moved(before.today, months),
});

/** The same values in another order. */
export const reordered = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length });
