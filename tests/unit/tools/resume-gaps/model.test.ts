import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formatYearMonth, fromMonth, monthsOf, toMonth } from '../../../../src/domain/months';
import { kinds, WORK, type Row } from '../../../../src/tools/resume-gaps/model/history';
import {
  analyse,
  DEFAULTS,
  type Gap,
  type Settings,
} from '../../../../src/tools/resume-gaps/model/analyse';
import {
  anySettings,
  at,
  histories,
  holds,
  reordered,
  row,
  settings,
  shifted,
  shiftedSettings,
} from './arbitrary';

vi.setConfig({ testTimeout: 30_000 });

const text = (month: number) => formatYearMonth(fromMonth(month));

/** A gap in one line: `a~b 2015-07..2016-02 0-8`. */
const line = ({ id, first, last, min, max }: Gap) =>
  `${id} ${text(first)}..${text(last)} ${min}-${max}`;

/** The gaps of an example, seen from May 2026, the newest first. */
const gapsOf = (rows: readonly Row[], rest: Partial<Settings> = {}) =>
  analyse(rows, settings('2026-05', rest)).gaps.map(line);

describe('exact dates', () => {
  it.each<{ name: string; rows: Row[]; gaps: string[] }>([
    { name: 'no rows: no gaps', rows: [], gaps: [] },
    {
      name: 'a job to June and the next from July: no gap',
      rows: [row('a', '2015-03', '2018-06'), row('b', '2018-07', 'now')],
      gaps: [],
    },
    {
      name: 'a job to June and the next from August: July',
      rows: [row('a', '2015-03', '2018-06'), row('b', '2018-08', 'now')],
      gaps: ['a~b 2018-07..2018-07 1-1'],
    },
    {
      name: 'overlapping jobs: no gap',
      rows: [row('a', '2015-03', '2018-06'), row('b', '2018-01', 'now')],
      gaps: [],
    },
    {
      name: 'a job within another: what follows is counted from the longer one',
      rows: [
        row('long', '2015-01', '2018-06'),
        row('short', '2016-01', '2016-12'),
        row('next', '2019-01', 'now'),
      ],
      gaps: ['long~next 2018-07..2018-12 6-6'],
    },
    {
      name: 'rows in any order',
      rows: [
        row('c', '2021-01', 'now'),
        row('a', '2015-01', '2016-12'),
        row('b', '2018-01', '2019-12'),
      ],
      gaps: ['b~c 2020-01..2020-12 12-12', 'a~b 2017-01..2017-12 12-12'],
    },
    {
      name: 'a job of one month',
      rows: [
        row('a', '2015-01', '2016-12'),
        row('b', '2017-06', '2017-06'),
        row('c', '2018-01', 'now'),
      ],
      gaps: ['b~c 2017-07..2017-12 6-6', 'a~b 2017-01..2017-05 5-5'],
    },
    {
      name: 'two rows with the same dates',
      rows: [
        row('a', '2015-01', '2016-12'),
        row('b', '2015-01', '2016-12'),
        row('c', '2018-01', 'now'),
      ],
      gaps: ['b~c 2017-01..2017-12 12-12'],
    },
    {
      name: 'work that goes on: nothing after it',
      rows: [row('a', '2015-01', 'now'), row('b', '2016-01', '2017-01')],
      gaps: [],
    },
    {
      name: 'work that ended this month: no gap yet',
      rows: [row('a', '2015-01', '2026-05')],
      gaps: [],
    },
    {
      name: 'work that ended in the month before: the current month',
      rows: [row('a', '2015-01', '2026-04')],
      gaps: ['a~now 2026-05..2026-05 1-1'],
    },
    {
      name: 'an end that is still to come: work goes on',
      rows: [row('a', '2015-01', '2026-12')],
      gaps: [],
    },
    {
      name: 'a job that begins next month: not used',
      rows: [row('a', '2015-01', '2026-01'), row('b', '2026-06', 'now')],
      gaps: ['a~now 2026-02..2026-05 4-4'],
    },
    {
      name: 'a job that began this month',
      rows: [row('a', '2015-01', '2026-01'), row('b', '2026-05', 'now')],
      gaps: ['a~b 2026-02..2026-04 3-3'],
    },
  ])('$name', ({ rows, gaps }) => {
    expect(gapsOf(rows)).toEqual(gaps);
  });

  it('mark the gap that goes on', () => {
    const rows = [row('a', '2015-01', '2016-12'), row('b', '2018-01', '2019-12')];
    const { gaps } = analyse(rows, settings('2026-05'));
    expect(gaps.map(({ after, before, goesOn }) => ({ after, before, goesOn }))).toEqual([
      { after: 'b', before: undefined, goesOn: true },
      { after: 'a', before: 'b', goesOn: false },
    ]);
  });
});

describe('dates of which the year alone is known', () => {
  it.each<{ name: string; rows: Row[]; gaps: string[] }>([
    {
      name: 'the same year: anything up to ten months',
      rows: [row('a', '2015', '2017'), row('b', '2017', 'now')],
      gaps: ['a~b 2017-02..2017-11 0-10'],
    },
    {
      name: 'one year to the next: anything up to 22 months',
      rows: [row('a', '2015', '2016'), row('b', '2017', 'now')],
      gaps: ['a~b 2016-02..2017-11 0-22'],
    },
    {
      name: 'a year between: at least that year',
      rows: [row('a', '2015', '2016'), row('b', '2018', 'now')],
      gaps: ['a~b 2016-02..2018-11 12-34'],
    },
    {
      name: 'an exact end and a start of which the year is known',
      rows: [row('a', '2015-01', '2016-12'), row('b', '2017', 'now')],
      gaps: ['a~b 2017-01..2017-11 0-11'],
    },
    {
      name: 'an exact date narrows a year: 2019 to 2019-03 began by March',
      rows: [row('a', '2015-01', '2018-12'), row('b', '2019', '2019-03'), row('c', '2019', 'now')],
      gaps: ['b~c 2019-04..2019-11 0-8', 'a~b 2019-01..2019-02 0-2'],
    },
    {
      name: 'a row within one year: some month of it',
      rows: [row('a', '2015', '2016'), row('b', '2017', '2017'), row('c', '2018', 'now')],
      gaps: ['b~c 2017-02..2018-11 0-22', 'a~b 2016-02..2017-11 0-22'],
    },
    {
      name: 'a row within one year that others fill in part: on either side of them',
      rows: [
        row('a', '2014-01', '2016-06'),
        row('year', '2017', '2017'),
        row('b', '2017-05', '2017-08'),
        row('c', '2018-06', 'now'),
      ],
      gaps: ['b~c 2017-09..2018-05 5-9', 'a~b 2016-07..2017-04 6-10'],
    },
    {
      name: 'a row within the year in which a longer one ended: the last before the gap',
      rows: [row('a', '2015', '2017'), row('b', '2017', '2017'), row('c', '2018', 'now')],
      gaps: ['b~c 2017-02..2018-11 0-22'],
    },
    {
      name: 'two rows within one year: there may be a gap between them, too',
      rows: [
        row('a', '2014-01', '2016-12'),
        row('b', '2017', '2017'),
        row('c', '2017', '2017'),
        row('d', '2018-01', 'now'),
      ],
      gaps: ['c~d 2017-02..2017-12 0-11', 'b~c 2017-02..2017-11 0-10', 'a~b 2017-01..2017-11 0-11'],
    },
    {
      name: 'a first row that may precede the others',
      rows: [row('year', '2017', '2017'), row('b', '2017-05', 'now')],
      gaps: ['year~b 2017-02..2017-04 0-3'],
    },
    {
      name: 'an end in this year: perhaps this month',
      rows: [row('a', '2015-01', '2026')],
      gaps: ['a~now 2026-02..2026-05 0-4'],
    },
    {
      name: 'a start in this year: this month at the latest',
      rows: [row('a', '2015-01', '2025-12'), row('b', '2026', 'now')],
      gaps: ['a~b 2026-01..2026-04 0-4'],
    },
  ])('$name', ({ rows, gaps }) => {
    expect(gapsOf(rows)).toEqual(gaps);
  });
});

describe('an end that is not known', () => {
  it.each<{ name: string; rows: Row[]; gaps: string[] }>([
    {
      name: 'comes before the next start at the latest',
      rows: [row('a', '2015-03', '?'), row('b', '2016-01', '2018-12'), row('c', '2020-01', 'now')],
      gaps: ['b~c 2019-01..2019-12 12-12', 'a~b 2015-04..2015-12 0-9'],
    },
    {
      name: 'may be to come where nothing follows',
      rows: [row('a', '2025-10', '?')],
      gaps: ['a~now 2025-11..2026-05 0-7'],
    },
    {
      name: 'is not limited by what may have begun earlier',
      rows: [row('a', '2015', '?'), row('b', '2015-06', '2015-12'), row('c', '2017-01', 'now')],
      gaps: ['b~c 2016-01..2016-12 0-12', 'a~b 2015-02..2015-05 0-4'],
    },
    {
      name: 'is not limited by what does not count',
      rows: [
        row('a', '2015-03', '?'),
        row('b', '2016-01', '2016-12', 'volunteering'),
        row('c', '2020-01', 'now'),
      ],
      gaps: ['a~c 2015-04..2019-12 0-57'],
    },
  ])('$name', ({ rows, gaps }) => {
    expect(gapsOf(rows, { covers: [] })).toEqual(gaps);
  });
});

describe('what counts as covered', () => {
  const rows = [
    row('a', '2015-01', '2016-12'),
    row('b', '2017-01', '2018-12', 'caring'),
    row('c', '2019-01', 'now'),
  ];

  it('is every kind by default', () => {
    expect([...WORK, ...DEFAULTS.covers].sort()).toEqual([...kinds].sort());
    expect(gapsOf(rows)).toEqual([]);
  });

  it('is work alone where nothing else is chosen', () => {
    expect(gapsOf(rows, { covers: [] })).toEqual(['a~c 2017-01..2018-12 24-24']);
  });

  it('shows in the bars', () => {
    const { bars } = analyse(rows, settings('2026-05', { covers: [] }));
    expect(bars.map(({ row: id, counts }) => [id, counts])).toEqual([
      ['c', true],
      ['b', false],
      ['a', true],
    ]);
  });
});

describe('the list of gaps', () => {
  const rows = [
    row('a', '2010-01', '2010-12'),
    row('b', '2012-01', '2018-12'),
    row('c', '2019-02', '2019-12'),
    row('d', '2020-07', '2026-02'),
  ];
  const listed = (rest: Partial<Settings>) => {
    const { gaps, notListed } = analyse(rows, settings('2026-05', rest));
    return { ids: gaps.map(({ id }) => id), ...notListed };
  };

  it.each([
    [1, ['d~now', 'c~d', 'b~c', 'a~b'], 0],
    [2, ['d~now', 'c~d', 'a~b'], 1],
    [3, ['d~now', 'c~d', 'a~b'], 1],
    [4, ['c~d', 'a~b'], 2],
    [12, ['a~b'], 3],
    [13, [], 4],
  ])('leaves out what is shorter than %d months', (threshold, ids, short) => {
    expect(listed({ threshold })).toEqual({ ids, short, old: 0 });
  });

  it('goes by the greatest length', () => {
    const years = [row('a', '2015', '2017'), row('b', '2017', 'now')];
    expect(gapsOf(years, { threshold: 10 })).toHaveLength(1);
    expect(gapsOf(years, { threshold: 11 })).toHaveLength(0);
  });

  it('leaves out what ended longer ago than it looks back', () => {
    expect(listed({ lookBack: 15 })).toMatchObject({ old: 0 });
    expect(listed({ lookBack: 10 })).toEqual({ ids: ['d~now', 'c~d', 'b~c'], short: 0, old: 1 });
    expect(listed({ lookBack: 0 })).toEqual({ ids: ['d~now'], short: 0, old: 3 });
  });

  it('keeps a gap whose last month is exactly that long ago', () => {
    const one = [row('a', '2010-01', '2015-05'), row('b', '2016-06', 'now')];
    expect(gapsOf(one, { lookBack: 10 })).toHaveLength(1);
    expect(analyse(one, settings('2026-06', { lookBack: 10 })).notListed.old).toBe(1);
  });

  it('counts what is both short and old as short', () => {
    expect(listed({ threshold: 13, lookBack: 0 })).toEqual({ ids: [], short: 4, old: 0 });
  });
});

describe('the name of a gap', () => {
  const rows = [
    row('a', '2010', '2012'),
    row('b', '2014', '2014'),
    row('c', '2016', '2018'),
    row('d', '2020', '2022'),
  ];
  const idsOf = (some: readonly Row[]) =>
    analyse(some, settings('2026-05')).gaps.map(({ id }) => id);

  it('stays when months are filled in', () => {
    const exact = [
      row('a', '2010-02', '2012-08'),
      row('b', '2014-03', '2014-09'),
      row('c', '2016-05', '2018-11'),
      row('d', '2020-04', '2022-12'),
    ];
    expect(idsOf(rows)).toEqual(['d~now', 'c~d', 'b~c', 'a~b']);
    expect(idsOf(exact)).toEqual(idsOf(rows));
  });

  it('stays when other rows come and go', () => {
    expect(idsOf(rows.slice(1))).toEqual(['d~now', 'c~d', 'b~c']);
    expect(idsOf([...rows, row('e', '2021-12', 'now')])).toEqual(['c~d', 'b~c', 'a~b']);
  });
});

describe('rows that cannot be used', () => {
  it.each([
    ['no start', row('x', '?', '2019')],
    ['a month that ends before it starts', row('x', '2019-05', '2019-04')],
    ['a year that ends before it starts', row('x', '2019', '2018')],
    ['a year that ends before the month in which it starts', row('x', '2019-01', '2018')],
    ['a start next month', row('x', '2026-06', 'now')],
    ['a start next year', row('x', '2027', '?')],
  ])('%s', (_, one) => {
    const { unusable, bars, span } = analyse([one], settings('2026-05'));
    expect({ unusable, bars, span }).toEqual({ unusable: ['x'], bars: [], span: undefined });
  });

  it.each([
    ['a year and a month of it', row('x', '2019', '2019-03')],
    ['a month and its year', row('x', '2019-11', '2019')],
    ['one month', row('x', '2019-03', '2019-03')],
    ['a start this month', row('x', '2026-05', 'now')],
    ['a start this year', row('x', '2026', '2027')],
    ['an end that is not known', row('x', '2019', '?')],
  ])('are not those with %s', (_, one) => {
    expect(analyse([one], settings('2026-05')).unusable).toEqual([]);
  });

  it('do not count', () => {
    const usable = [row('a', '2015-01', '2016-12'), row('b', '2018-01', 'now')];
    expect(gapsOf([...usable, row('x', '2017-12', '2017-01')])).toEqual(gapsOf(usable));
  });
});

describe('the bars', () => {
  it.each([
    ['exact dates', row('x', '2019-03', '2020-02'), ['2019-03', '2020-02'], ['2019-03', '2020-02']],
    ['years', row('x', '2019', '2021'), ['2019-12', '2021-01'], ['2019-01', '2021-12']],
    ['one year', row('x', '2019', '2019'), undefined, ['2019-01', '2019-12']],
    ['an open end', row('x', '2019-03', '?'), ['2019-03', '2019-03'], ['2019-03', '2026-05']],
    ['an open end of a year', row('x', '2019', '?'), undefined, ['2019-01', '2026-05']],
    ['now', row('x', '2019', 'now'), ['2019-12', '2026-05'], ['2019-01', '2026-05']],
    ['an end to come', row('x', '2019-03', '2030'), ['2019-03', '2026-05'], ['2019-03', '2026-05']],
    [
      'an end this year',
      row('x', '2019-03', '2026'),
      ['2019-03', '2026-01'],
      ['2019-03', '2026-05'],
    ],
  ])('show what is certain and what is possible: %s', (_, one, sure, possible) => {
    const [bar] = analyse([one], settings('2026-05')).bars;
    const texts = (stretch: { first: number; last: number } | undefined) =>
      stretch && [text(stretch.first), text(stretch.last)];
    expect({ sure: texts(bar?.sure), possible: texts(bar?.possible) }).toEqual({ sure, possible });
  });

  it('end an open end before the next row that counts', () => {
    const rows = [row('a', '2015-03', '?'), row('b', '2018', 'now')];
    const { bars } = analyse(rows, settings('2026-05'));
    expect(bars.map(({ possible }) => text(possible.last))).toEqual(['2026-05', '2018-11']);
  });

  it.each([
    [row('x', '2019-03', 'now'), true],
    [row('x', '2019-03', '2026-06'), true],
    [row('x', '2019-03', '2027'), true],
    [row('x', '2019-03', '2026-05'), false],
    [row('x', '2019-03', '2026'), false],
    [row('x', '2019-03', '?'), false],
  ])('mark what surely goes on: %o', (one, goesOn) => {
    expect(analyse([one], settings('2026-05')).bars).toMatchObject([{ goesOn }]);
  });

  it('come the newest first', () => {
    const rows = [
      row('old', '2010-01', '2012-01'),
      row('now', '2015-01', 'now'),
      row('open', '2013-01', '?'),
      row('later', '2016-01', 'now'),
    ];
    const { bars } = analyse(rows, settings('2026-05'));
    expect(bars.map((bar) => bar.row)).toEqual(['later', 'now', 'open', 'old']);
  });

  it('span from the earliest start to the current month, whatever counts', () => {
    const rows = [row('a', '2015-03', '2016-02'), row('b', '2012', '2013', 'education')];
    const { span } = analyse(rows, settings('2026-05', { covers: [] }));
    expect(span).toEqual({ first: at('2012-01'), last: at('2026-05') });
  });
});

describe('overlaps', () => {
  const overlapsOf = (...rows: Row[]) => analyse(rows, settings('2026-05')).overlaps;

  it('are reported with the months that both surely have', () => {
    expect(overlapsOf(row('b', '2018-05', 'now'), row('a', '2015-01', '2018-06'))).toEqual([
      { a: 'a', b: 'b', months: 2 },
    ]);
    expect(overlapsOf(row('a', '2015', '2018'), row('b', '2016', '2017'))).toEqual([
      { a: 'a', b: 'b', months: at('2017-01') - at('2016-12') + 1 },
    ]);
  });

  it('of a job within another have the length of the shorter one', () => {
    expect(overlapsOf(row('a', '2015-01', 'now'), row('b', '2016-01', '2016-12'))).toEqual([
      { a: 'a', b: 'b', months: 12 },
    ]);
  });

  it('are found beyond a shorter job between', () => {
    const rows = [
      row('a', '2015-01', '2019-12'),
      row('b', '2015-02', '2015-02'),
      row('c', '2019-12', 'now'),
    ];
    expect(overlapsOf(...rows)).toEqual([
      { a: 'a', b: 'b', months: 1 },
      { a: 'a', b: 'c', months: 1 },
    ]);
  });

  it('are none where they are only possible', () => {
    expect(overlapsOf(row('a', '2015', '2017'), row('b', '2017', 'now'))).toEqual([]);
  });

  it('are reported for jobs alone', () => {
    expect(overlapsOf(row('a', '2015-01', 'now'), row('b', '2016-01', 'now', 'education'))).toEqual(
      [],
    );
  });
});

interface Found {
  first: number;
  last: number;
  min: number;
  max: number;
  goesOn: boolean;
}

type Dates = readonly [start: number, end: number];

const monthsFrom = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);

/** Every pair of months that the dates of each row may mean: only of rows that count and can be used. */
function datesOf(rows: readonly Row[], { today, covers }: Settings): Dates[][] {
  const now = toMonth(today.year, today.month);
  const counting = rows.flatMap(({ kind, from, to }): { starts: number[]; ends?: number[] }[] => {
    if (from === undefined || ![...WORK, ...covers].includes(kind)) return [];
    const starts = monthsFrom(monthsOf(from).earliest, Math.min(monthsOf(from).latest, now));
    if (to === undefined) return [{ starts }];
    const end = to === 'now' ? { earliest: now, latest: now } : monthsOf(to);
    const ends = monthsFrom(end.earliest, end.latest);
    const able = starts.filter((start) => ends.some((one) => start <= one));
    return [{ starts: able, ends }];
  });
  const used = counting.filter(({ starts }) => starts.length > 0);
  return used.map(({ starts, ends }): Dates[] => {
    const later = used.filter((other) => (other.starts[0] ?? 0) > (starts.at(-1) ?? 0));
    const open = Math.min(now, ...later.map((other) => (other.starts.at(-1) ?? 0) - 1));
    return starts.flatMap((start) => {
      const able = (ends ?? monthsFrom(start, open)).filter((end) => start <= end);
      return [...new Set(able.map((end) => Math.min(end, now)))].map((end): Dates => [start, end]);
    });
  });
}

/** How many combinations of dates there are to try. */
const countOf = (dates: readonly Dates[][]) => dates.reduce((all, { length }) => all * length, 1);

/**
 * The gaps, found by trying every combination of dates and looking at every month. A month without
 * cover belongs to a gap by which rows are over in it, those left aside whose order among the others
 * is not known; where that parts rows of one year, it lies between these.
 */
function triedGaps(rows: readonly Row[], chosen: Settings): Found[] {
  const dates = datesOf(rows, chosen);
  if (dates.length === 0) return [];
  const today = toMonth(chosen.today.year, chosen.today.month);
  const isInAll = (all: readonly Dates[], month: number) =>
    all.every(([start, end]) => start <= month && month <= end);
  const opening = Math.min(...dates.flat().map(([start]) => start));
  const sure = monthsFrom(opening, today).filter((month) =>
    dates.some((all) => isInAll(all, month)),
  );
  const yearOf = (month: number) => Math.floor(month / 12);
  const places = dates.map((all) => {
    const year = yearOf(all[0]?.[0] ?? 0);
    const isSure = sure.some((month) => isInAll(all, month));
    return isSure ? 'sure' : sure.some((month) => yearOf(month) === year) ? 'aside' : year;
  });
  const years = [...new Set(places.filter((place) => typeof place === 'number'))];
  const whole = dates.map((_, index) => index).filter((index) => places[index] !== 'aside');
  const bits = (indexes: readonly number[]) =>
    indexes.reduce((sum, index) => sum | (1 << index), 0);
  const everything = bits(whole);
  const groups = years.map((year) => bits(whole.filter((index) => places[index] === year)));
  const keyOf = (over: number) => {
    const parted = groups.find((group) => (over & group) !== 0 && (over & group) !== group);
    return parted === undefined ? over : -parted;
  };

  const found = new Map<number, Found & { worlds: number }>();
  let worlds = 0;
  const world: Dates[] = [];
  const look = () => {
    worlds += 1;
    const counts = new Map<number, number>();
    const begun = Math.min(...world.map(([start]) => start));
    for (let month = begun; month <= today; month += 1) {
      if (world.some(([start, end]) => start <= month && month <= end)) continue;
      let over = 0;
      for (const index of whole) if ((world[index]?.[1] ?? 0) < month) over |= 1 << index;
      const key = keyOf(over);
      const gap = found.get(key);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (!gap) {
        const goesOn = over === everything;
        found.set(key, { first: month, last: month, min: Infinity, max: 0, goesOn, worlds: 0 });
      } else {
        gap.first = Math.min(gap.first, month);
        gap.last = Math.max(gap.last, month);
      }
    }
    for (const [key, count] of counts) {
      const gap = found.get(key);
      if (!gap) continue;
      gap.worlds += 1;
      gap.min = Math.min(gap.min, count);
      gap.max = Math.max(gap.max, count);
    }
  };
  const tryAll = (index: number) => {
    const all = dates[index];
    if (!all) {
      look();
      return;
    }
    for (const one of all) {
      world[index] = one;
      tryAll(index + 1);
    }
  };
  tryAll(0);
  return [...found.values()].map(({ worlds: present, ...gap }) => ({
    ...gap,
    min: present < worlds ? 0 : gap.min,
  }));
}

const plain = ({ first, last, min, max, goesOn }: Gap): Found => ({
  first,
  last,
  min,
  max,
  goesOn,
});

const inOrder = (gaps: readonly Found[]) =>
  [...gaps].sort((a, b) => a.first - b.first || a.last - b.last || a.max - b.max);

describe('every combination of dates, tried one by one', () => {
  const years = [2017, 2019] as const;
  const both = (rows: number, most: number) =>
    fc
      .tuple(histories({ years, rows, kinds: ['job', 'job', 'caring'] }), anySettings(years))
      .filter(([some, chosen]) => countOf(datesOf(some, chosen)) <= most);
  const compare = ([rows, chosen]: [readonly Row[], Settings]) => {
    expect(inOrder(analyse(rows, chosen).gaps.map(plain))).toEqual(
      inOrder(triedGaps(rows, chosen)),
    );
  };

  it('gives the same gaps for up to two rows', () => {
    holds(both(2, 15_000), compare, 1000);
  });

  it('gives the same gaps for up to four rows', () => {
    holds(both(4, 15_000), compare, 1000);
  });

  it.each([
    ['two rows of one year', [row('a', '2017', '2017'), row('b', '2017', '2017')]],
    ['two rows of two years', [row('a', '2017', '2017'), row('b', '2018', '2018')]],
    [
      'two rows of one year between others',
      [
        row('a', '2016-03', '2016-11'),
        row('b', '2017', '2017'),
        row('c', '2017', '2017'),
        row('d', '2018-02', '2018-08'),
      ],
    ],
    [
      'two rows of a year that another ends in',
      [row('a', '2016-03', '2017'), row('b', '2017', '2017'), row('c', '2017', '2017')],
    ],
    [
      'a row of a year in which one ends and another begins',
      [row('a', '2016-03', '2017'), row('b', '2017', '2017'), row('c', '2017', '2018-03')],
    ],
    [
      'two first rows of the year of the next',
      [row('a', '2017', '2017'), row('b', '2017', '2017'), row('c', '2017-09', '2017-10')],
    ],
    [
      'a row of one year before one of the year of the next',
      [row('a', '2017', '2017'), row('b', '2018', '2018'), row('c', '2018-05', '2018-06')],
    ],
    [
      'two open ends in one year',
      [row('a', '2017', '?'), row('b', '2017', '?'), row('c', '2018-02', '2018-03')],
    ],
  ])('gives the same gaps for %s', (_, rows) => {
    compare([rows, settings('2018-12')]);
  });
});

describe('every history', () => {
  const years = [2000, 2026] as const;
  const any = (style: Partial<Parameters<typeof histories>[0]> = {}) =>
    fc.tuple(histories({ years, rows: 12, ...style }), anySettings(years));
  const listed = fc.tuple(histories({ years, rows: 12 }), anySettings(years, false));

  it('of exact dates has the gaps that counting months finds', () => {
    holds(any({ exact: true }), ([rows, chosen]) => {
      const today = toMonth(chosen.today.year, chosen.today.month);
      const covered = new Set(
        datesOf(rows, chosen).flatMap(([one]) => (one ? monthsFrom(...one) : [])),
      );
      const begun = Math.min(Infinity, ...covered);
      const free =
        begun === Infinity ? [] : monthsFrom(begun, today).filter((month) => !covered.has(month));
      const { gaps } = analyse(rows, chosen);
      expect(gaps.flatMap(({ first, last }) => monthsFrom(first, last)).sort()).toEqual(
        free.sort(),
      );
      for (const { first, last, min, max } of gaps) {
        expect({ min, max }).toEqual({ min: last - first + 1, max: last - first + 1 });
        expect([covered.has(first - 1), covered.has(last + 1) || last === today]).toEqual([
          true,
          true,
        ]);
      }
    });
  });

  it('gives the same result in any order of its rows', () => {
    const both = listed.chain(([rows, chosen]) =>
      reordered(rows).map((other) => ({ rows, other, chosen })),
    );
    holds(both, ({ rows, other, chosen }) => {
      const result = analyse(rows, chosen);
      const turned = analyse(other, chosen);
      expect({ ...turned, unusable: [] }).toEqual({ ...result, unusable: [] });
      expect([...turned.unusable].sort()).toEqual([...result.unusable].sort());
    });
  });

  it('gives the same result twice, and is left as it was', () => {
    holds(listed, ([rows, chosen]) => {
      const before = structuredClone({ rows, chosen });
      expect(analyse(rows, chosen)).toEqual(analyse(rows, chosen));
      expect({ rows, chosen }).toEqual(before);
    });
  });

  const later = (gap: Gap, months: number) => ({
    ...gap,
    first: gap.first + months,
    last: gap.last + months,
  });
  const moves = (rows: readonly Row[], chosen: Settings, months: number) => {
    const before = analyse(rows, chosen);
    const after = analyse(shifted(rows, months), shiftedSettings(chosen, months));
    expect(after.gaps).toEqual(before.gaps.map((gap) => later(gap, months)));
    expect(after.notListed).toEqual(before.notListed);
    expect(after.unusable).toEqual(before.unusable);
    expect(after.overlaps).toEqual(before.overlaps);
  };

  it('moves with its dates by any number of months, if they are exact', () => {
    const exact = fc.tuple(
      histories({ years, rows: 12, exact: true }),
      anySettings(years, false),
      fc.integer({ min: -100, max: 100 }),
    );
    holds(exact, ([rows, chosen, months]) => {
      moves(rows, chosen, months);
    });
  });

  it('moves with its dates by any number of years', () => {
    holds(fc.tuple(listed, fc.integer({ min: -9, max: 9 })), ([[rows, chosen], count]) => {
      moves(rows, chosen, 12 * count);
    });
  });

  it('has gaps that are at most as long as the months they may lie in', () => {
    holds(any(), ([rows, chosen]) => {
      for (const { first, last, min, max } of analyse(rows, chosen).gaps) {
        expect(min).toBeGreaterThanOrEqual(0);
        expect(max).toBeGreaterThanOrEqual(Math.max(1, min));
        expect(max).toBe(last - first + 1);
      }
    });
  });

  it('has no gap in a month that is surely covered', () => {
    holds(any(), ([rows, chosen]) => {
      const { gaps, bars } = analyse(rows, chosen);
      for (const { counts, sure } of bars) {
        if (!counts || !sure) continue;
        const met = gaps.filter(({ first, last }) => first <= sure.last && sure.first <= last);
        expect(met).toEqual([]);
      }
    });
  });

  it('has gaps that share months only in the year of a row without a certain month', () => {
    holds(any(), ([rows, chosen]) => {
      const { gaps, bars } = analyse(rows, chosen);
      const open = bars.filter(({ counts, sure }) => counts && !sure);
      const yearsOfOpen = new Set(open.map(({ possible }) => Math.floor(possible.first / 12)));
      const months = gaps.flatMap(({ first, last }) => monthsFrom(first, last));
      const twice = months.filter((month, place) => months.indexOf(month) !== place);
      expect(twice.filter((month) => !yearsOfOpen.has(Math.floor(month / 12)))).toEqual([]);
    });
  });

  it('has different names for its gaps, and rows on both sides', () => {
    holds(any(), ([rows, chosen]) => {
      const { gaps, bars } = analyse(rows, chosen);
      const counting = bars.filter(({ counts }) => counts);
      expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
      for (const { id, first, last, after, before, goesOn } of gaps) {
        expect(id).toBe(`${after}~${before ?? 'now'}`);
        expect(goesOn).toBe(before === undefined);
        expect(after).not.toBe(before);
        const left = counting.find((bar) => bar.row === after);
        const right = counting.find((bar) => bar.row === before);
        expect(left?.possible.first).toBeLessThan(first);
        if (!goesOn) expect(right?.possible.last).toBeGreaterThan(last);
      }
    });
  });

  it('never has a longer gap for one more row that counts', () => {
    const more = fc
      .tuple(histories({ years, rows: 8 }), anySettings(years), fc.nat())
      .filter(([rows]) => rows.length > 1)
      .map(([rows, chosen, place]) => {
        const added = rows[place % rows.length];
        return { rows: rows.filter((one) => one !== added), all: rows, chosen, added: added?.id };
      });
    holds(more, ({ rows, all, chosen, added }) => {
      const before = analyse(rows, chosen);
      const after = analyse(all, chosen);
      const begun = Math.min(
        Infinity,
        ...datesOf(rows, chosen).map((dates) => Math.max(...dates.map(([start]) => start))),
      );
      const bar = after.bars.find((one) => one.row === added);
      // A row before all others adds the time between; one that does not count changes nothing.
      if (!bar?.counts || bar.possible.first < begun) return;
      for (const { first, last, max } of after.gaps) {
        const within = before.gaps.filter((gap) => gap.first <= first && last <= gap.last);
        expect(Math.max(...within.map((gap) => gap.max))).toBeGreaterThanOrEqual(max);
      }
    });
  });

  it('lists what the settings ask for, and counts the rest', () => {
    holds(listed, ([rows, chosen]) => {
      const all = analyse(rows, { ...chosen, threshold: 0, lookBack: 200 });
      const { gaps, notListed } = analyse(rows, chosen);
      const oldest = toMonth(chosen.today.year - chosen.lookBack, chosen.today.month);
      expect(gaps).toEqual(
        all.gaps.filter(({ max, last }) => max >= chosen.threshold && last >= oldest),
      );
      expect(gaps.length + notListed.short + notListed.old).toBe(all.gaps.length);
    });
  });

  it('has every row either in a bar or among those that cannot be used', () => {
    holds(any(), ([rows, chosen]) => {
      const { bars, unusable, span } = analyse(rows, chosen);
      const placed = [...bars.map((bar) => bar.row), ...unusable].sort();
      expect(placed).toEqual(rows.map(({ id }) => id).sort());
      for (const { sure, possible } of bars) {
        expect(possible.first).toBeLessThanOrEqual(sure?.first ?? possible.last);
        expect(possible.last).toBeGreaterThanOrEqual(sure?.last ?? possible.first);
        expect(possible.first).toBeGreaterThanOrEqual(span?.first ?? Infinity);
        expect(possible.last).toBeLessThanOrEqual(span?.last ?? -Infinity);
      }
    });
  });
});
