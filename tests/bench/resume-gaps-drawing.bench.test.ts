import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/tools/resume-gaps/model/history';
import { analyse, DEFAULTS, type Settings } from '../../src/tools/resume-gaps/model/analyse';
import { Timeline } from '../../src/tools/resume-gaps/views/later/Timeline';
import { histories, row, some } from '../unit/tools/resume-gaps/arbitrary';
import { data } from '../fixtures/resume-gaps/data';

/** One frame of the screen, in milliseconds. */
const LIMIT = 16;
const ROWS = 200;
const TIMES = 50;

const today = { year: 2026, month: 5 };
/** As a user begins, and with every gap that the settings can list. */
const usual = { ...DEFAULTS, today };
const all = { ...DEFAULTS, today, threshold: 1, lookBack: 50 };

const mixed = some(histories({ years: [1960, 2026], rows: 12 }), ROWS)
  .flat()
  .slice(0, ROWS)
  .map((one, place) => ({ ...one, id: `r${place}` }));
/** Four jobs a year, with a gap after each. */
const parted = Array.from({ length: ROWS }, (_, place) => {
  const year = 2026 - Math.floor(place / 4);
  return row(`r${place}`, `${year}-0${1 + 2 * (place % 4)}`, `${year}-0${1 + 2 * (place % 4)}`);
});

function measure(name: string, rows: readonly Row[], settings: Settings) {
  expect(rows).toHaveLength(ROWS);
  const times = Array.from({ length: TIMES }, () => {
    const start = performance.now();
    const analysis = analyse(rows, settings);
    const html = renderToString(h(Timeline, { data, rows, analysis }));
    const time = performance.now() - start;
    expect(html).toContain('lane-of-gaps');
    return time;
  }).sort((a, b) => a - b);
  const median = times[TIMES / 2] ?? NaN;
  const most = times.at(-1) ?? NaN;
  const { gaps } = analyse(rows, settings);
  console.log(
    `${name}: ${gaps.length} gaps; median ${median.toFixed(1)} ms, at most ${most.toFixed(1)} ms`,
  );
  return median;
}

describe('the picture of 200 rows', () => {
  it.each<[string, Row[], Settings]>([
    ['rows of all kinds', mixed, usual],
    ['rows of all kinds, every gap listed', mixed, all],
    ['a gap after each, listed as a user begins', parted, usual],
    ['a gap after each, every gap listed', parted, all],
  ])(`is found and drawn within ${LIMIT} ms: %s`, (name, rows, settings) => {
    expect(measure(name, rows, settings)).toBeLessThan(LIMIT);
  });
});
