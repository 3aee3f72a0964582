import { describe, expect, it } from 'vitest';
import { type Row } from '../../src/tools/resume-gaps/model/history';
import { checkHistory } from '../../src/tools/resume-gaps/model/checks';
import { analyse } from '../../src/tools/resume-gaps/model/analyse';
import { histories, row, settings, some } from '../unit/tools/resume-gaps/arbitrary';

/** One frame of the screen, in milliseconds: the picture follows each key that is pressed. */
const LIMIT = 16;
const ROWS = 200;
const TIMES = 200;

const years = [1930, 2026] as const;

/** Histories with as many rows as the tool takes. */
const full = (make: (place: number) => Row) =>
  Array.from({ length: ROWS }, (_, place) => make(place));

const year = (place: number) => `${1930 + (place % 96)}`;

/** Whatever a user may bring. */
const mixed = some(histories({ years, rows: 12 }), ROWS)
  .flat()
  .slice(0, ROWS)
  .map((one, place) => ({ ...one, id: `row-${place}` }));

const today = settings('2026-05');

describe.each<[string, Row[]]>([
  ['rows of all kinds', mixed],
  ['years alone, a row within each', full((n) => row(`row-${n}`, year(n), year(n)))],
  ['years alone, each row into the next year', full((n) => row(`row-${n}`, year(n), year(n + 1)))],
  ['years alone, all the same year', full((n) => row(`row-${n}`, '2019', '2019'))],
  ['years alone, and no end known', full((n) => row(`row-${n}`, year(n), '?'))],
  ['jobs that all overlap', full((n) => row(`row-${n}`, year(n), 'now'))],
])('a history of 200 rows: %s', (name, rows) => {
  it(`is analysed and checked within ${LIMIT} ms`, () => {
    expect(rows).toHaveLength(ROWS);
    const times = Array.from({ length: TIMES }, () => {
      const start = performance.now();
      analyse(rows, today);
      const analysed = performance.now();
      checkHistory(rows, today);
      return { analysed: analysed - start, checked: performance.now() - analysed };
    });
    const medianOf = (part: 'analysed' | 'checked') =>
      times.map((time) => time[part]).sort((a, b) => a - b)[TIMES / 2] ?? NaN;
    const analysed = medianOf('analysed');
    const checked = medianOf('checked');
    const first = times[0]?.analysed ?? NaN;
    console.log(
      `${name}: median ${analysed.toFixed(2)} ms, the first time ${first.toFixed(2)} ms; checks ${checked.toFixed(2)} ms`,
    );
    expect(analysed).toBeLessThan(LIMIT);
    expect(checked).toBeLessThan(LIMIT);
  });
});
