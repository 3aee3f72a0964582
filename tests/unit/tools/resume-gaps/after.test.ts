import { describe, expect, it } from 'vitest';
import { linesAskedAbout } from '../../../../src/tools/resume-gaps/model/after';
import { askedIds, type AskedId } from '../../../../src/tools/resume-gaps/model/checklist';
import type { Row } from '../../../../src/tools/resume-gaps/model/history';
import { analyse } from '../../../../src/tools/resume-gaps/model/analyse';
import { row, settings } from './arbitrary';

const rows: Row[] = [
  row('old', '2014', '2016-05'),
  row('short', '2017-01', '2017-08'),
  row('course', '2018-01', '2018-06', 'education'),
  row('last', '2020-01', '2026-05'),
];
const about = (question: AskedId, of: readonly Row[] = rows) =>
  linesAskedAbout(question, of, analyse(of, settings('2026-05')));

describe('a question of an interview leads to', () => {
  it('the lines beside a gap, the newest first', () => {
    expect(about('gap')).toEqual(['last', 'course', 'short', 'old']);
    expect(about('gap', [row('a', '2014-01', '2016-05'), row('b', '2016-06', 'now')])).toEqual([]);
  });

  it('jobs that surely lasted less than a year, and no course', () => {
    expect(about('short')).toEqual(['short']);
  });

  it.each([
    ['2019-01', '2019-11', ['a']],
    ['2019-01', '2019-12', []],
    // May be one month, or twelve.
    ['2019', '2019', []],
    // Goes on, or nobody knows.
    ['2026-04', 'now', []],
    ['2026-04', '?', []],
  ])('a job that was short: %s to %s', (from, to, lines) => {
    expect(about('short', [row('a', from, to)])).toEqual(lines);
  });

  it('lines whose dates are a year alone, or missing', () => {
    expect(about('dates')).toEqual(['old']);
    expect(about('dates', [row('a', '2019-01', '?'), row('b', '2020-01', 'now')])).toEqual(['a']);
  });

  it('the newest job, where they asked why it ended', () => {
    expect(about('leaving')).toEqual(['last']);
    expect(about('leaving', [row('a', '2020-01', 'now', 'education')])).toEqual([]);
  });

  it('none where only the user can know', () => {
    const known: AskedId[] = ['gap', 'short', 'dates', 'leaving'];
    const open = askedIds.filter((id) => !known.includes(id));
    expect(open.length).toBeGreaterThan(3);
    expect(open.flatMap((id) => about(id))).toEqual([]);
  });

  it('none without a history', () => {
    expect(askedIds.flatMap((id) => about(id, []))).toEqual([]);
  });
});
