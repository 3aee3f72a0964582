import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Row } from '../../../../src/tools/resume-gaps/model/history';
import {
  checkHistory,
  checkIds,
  type CheckId,
} from '../../../../src/tools/resume-gaps/model/checks';
import { analyse, DEFAULTS, type Settings } from '../../../../src/tools/resume-gaps/model/analyse';
import {
  anySettings,
  histories,
  holds,
  reordered,
  row,
  settings,
  shifted,
  shiftedSettings,
} from './arbitrary';

/** The rows that a check names, seen from May 2026. */
const found = (id: CheckId, rows: readonly Row[], rest: Partial<Settings> = {}) =>
  checkHistory(rows, settings('2026-05', { ...DEFAULTS, ...rest })).find((one) => one.id === id)
    ?.rows;

/** Nothing to look at. */
const sound = [
  row('c', '2019-03', 'now'),
  row('b', '2015-08', '2019-03'),
  row('a', '2013-01', '2015-06'),
];

describe('a history', () => {
  it('without rows has nothing to check', () => {
    expect(checkHistory([], settings('2026-05'))).toEqual([]);
  });

  it('that is sound passes every check', () => {
    const checks = checkHistory(sound, settings('2026-05', DEFAULTS));
    expect(checks).toEqual(checkIds.map((id) => ({ id, state: 'ok', rows: [] })));
  });
});

const cases: Record<CheckId, { name: string; rows: Row[]; look: string[] }[]> = {
  mixedFormats: [
    {
      name: 'names rows with a year alone beside months',
      rows: [row('a', '2015-01', '2016'), row('b', '2017', 'now'), row('c', '2013-01', '2014-01')],
      look: ['a', 'b'],
    },
    {
      name: 'is content with years alone',
      rows: [row('a', '2015', '2016'), row('b', '2017', 'now')],
      look: [],
    },
    {
      name: 'does not mind missing dates',
      rows: [row('a', '2015-01', '?'), row('b', '?', 'now')],
      look: [],
    },
  ],
  endBeforeStart: [
    {
      name: 'names rows that surely end before they start',
      rows: [
        row('months', '2019-03', '2019-02'),
        row('years', '2019', '2018'),
        row('both', '2019-01', '2018'),
      ],
      look: ['months', 'years', 'both'],
    },
    {
      name: 'is content with what may be right',
      rows: [
        row('march', '2019', '2019-03'),
        row('november', '2019-11', '2019'),
        row('year', '2019', '2019'),
        row('month', '2019-03', '2019-03'),
        row('now', '2019', 'now'),
        row('open', '2019', '?'),
        row('end', '?', '2018'),
      ],
      look: [],
    },
  ],
  futureDate: [
    {
      name: 'names rows with a date after the current month',
      rows: [
        row('end', '2019-03', '2026-06'),
        row('year', '2019-03', '2027'),
        row('start', '2026-06', 'now'),
        row('only', '?', '2026-06'),
      ],
      look: ['end', 'year', 'start', 'only'],
    },
    {
      name: 'is content with the current month and year',
      rows: [row('month', '2026-05', '2026-05'), row('year', '2026', '2026')],
      look: [],
    },
  ],
  overlap: [
    {
      name: 'names jobs that surely share two months',
      rows: [
        row('c', '2018-05', 'now'),
        row('b', '2015-02', '2018-06'),
        row('a', '2014-01', '2015-01'),
      ],
      look: ['c', 'b'],
    },
    {
      name: 'is content with the month of a change',
      rows: [row('b', '2018-06', 'now'), row('a', '2015-02', '2018-06')],
      look: [],
    },
    {
      name: 'is content with what may be no overlap',
      rows: [row('b', '2018', 'now'), row('a', '2015-02', '2018')],
      look: [],
    },
    {
      name: 'is content with a course beside a job',
      rows: [row('b', '2018-01', 'now'), row('a', '2015-02', '2019-02', 'education')],
      look: [],
    },
  ],
  oldestEntry: [
    {
      name: 'names what surely began more than 15 years ago',
      rows: [
        row('month', '2011-04', '2012-01'),
        row('year', '2010', '2012'),
        row('course', '2005-09', '2008-06', 'education'),
      ],
      look: ['month', 'year', 'course'],
    },
    {
      name: 'is content with exactly 15 years, and with a year of which that is not certain',
      rows: [row('month', '2011-05', '2012-01'), row('year', '2011', '2012')],
      look: [],
    },
  ],
  currentEnded: [
    {
      name: 'names the last row where nothing goes on',
      rows: [row('b', '2019-01', '2026-04'), row('a', '2015-02', '2018-06')],
      look: ['b'],
    },
    {
      name: 'goes by the dates, not by the order',
      rows: [row('a', '2015-02', '2018-06'), row('b', '2019-01', '2024')],
      look: ['b'],
    },
    {
      name: 'looks past an end that is not known but must have come',
      rows: [row('a', '2015-02', '?'), row('b', '2019-01', '2024-03')],
      look: ['b'],
    },
    {
      name: 'is content with an end this month',
      rows: [row('a', '2015-02', '2026-05')],
      look: [],
    },
    {
      name: 'is content with an end this year that may be to come',
      rows: [row('a', '2015-02', '2026')],
      look: [],
    },
    {
      name: 'is content with an end that is not known',
      rows: [row('a', '2015-02', '2018-06'), row('b', '2019-01', '?')],
      look: [],
    },
    {
      name: 'is content with anything that goes on',
      rows: [row('a', '2015-02', '2018-06'), row('b', '2019-01', 'now', 'education')],
      look: [],
    },
  ],
  missingDate: [
    {
      name: 'names rows without a start or an end',
      rows: [row('c', '2019', 'now'), row('b', '2017', '?'), row('a', '?', '2016')],
      look: ['b', 'a'],
    },
  ],
  longGap: [
    {
      name: 'names the rows on both sides of a gap that is listed',
      rows: [
        row('c', '2020-03', 'now'),
        row('b', '2018-09', '2019-12'),
        row('a', '2015-02', '2018-05'),
      ],
      look: ['b', 'a'],
    },
    {
      name: 'names the last row where a gap goes on',
      rows: [row('b', '2018-06', '2025-12'), row('a', '2015-02', '2018-05')],
      look: ['b'],
    },
    {
      name: 'is content with a gap that is too old to be listed',
      rows: [row('b', '2015-06', 'now'), row('a', '2010-01', '2012-05')],
      look: [],
    },
  ],
};

describe.each(checkIds)('%s', (id) => {
  it.each(cases[id])('$name', ({ rows, look }) => {
    expect(found(id, rows)).toEqual(look);
  });
});

describe('what counts as covered', () => {
  it('decides which row ended last', () => {
    const rows = [row('a', '2015-02', '2024-06'), row('b', '2024-08', '2025-06', 'caring')];
    expect(found('currentEnded', rows)).toEqual(['b']);
    expect(found('currentEnded', rows, { covers: [] })).toEqual(['a']);
  });

  it('decides which gaps are listed', () => {
    const rows = [row('a', '2018-02', '2024-06'), row('b', '2024-07', '2026-05', 'caring')];
    expect(found('longGap', rows)).toEqual([]);
    expect(found('longGap', rows, { covers: [] })).toEqual(['a']);
  });
});

describe('every history', () => {
  const years = [2005, 2026] as const;
  const any = fc.tuple(histories({ years, rows: 10 }), anySettings(years, false));

  it('with rows gets every check once, in order', () => {
    holds(any, ([rows, chosen]) => {
      const checks = checkHistory(rows, chosen);
      expect(checks.map(({ id }) => id)).toEqual(rows.length > 0 ? checkIds : []);
    });
  });

  it('is to be looked at exactly where rows are named, once each and in their order', () => {
    holds(any, ([rows, chosen]) => {
      const ids = rows.map(({ id }) => id);
      for (const { state, rows: named } of checkHistory(rows, chosen)) {
        expect(state).toBe(named.length > 0 ? 'look' : 'ok');
        expect(named).toEqual(ids.filter((id) => named.includes(id)));
      }
    });
  });

  it('gets the same checks in any order of its rows', () => {
    const both = any.chain(([rows, chosen]) =>
      reordered(rows).map((other) => ({ rows, other, chosen })),
    );
    holds(both, ({ rows, other, chosen }) => {
      const sorted = (some: readonly Row[]) =>
        checkHistory(some, chosen).map((check) => ({ ...check, rows: [...check.rows].sort() }));
      expect(sorted(other)).toEqual(sorted(rows));
    });
  });

  it('keeps its checks when it moves by whole years with the current month', () => {
    holds(fc.tuple(any, fc.integer({ min: -9, max: 9 })), ([[rows, chosen], count]) => {
      const moved = checkHistory(shifted(rows, 12 * count), shiftedSettings(chosen, 12 * count));
      expect(moved).toEqual(checkHistory(rows, chosen));
    });
  });

  it('has a row to look at wherever one cannot be used', () => {
    holds(any, ([rows, chosen]) => {
      const checks = checkHistory(rows, chosen);
      const named = checks
        .filter(({ id }) => ['endBeforeStart', 'futureDate', 'missingDate'].includes(id))
        .flatMap((check) => check.rows);
      for (const id of analyse(rows, chosen).unusable) expect(named).toContain(id);
    });
  });
});
