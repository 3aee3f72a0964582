import { load } from 'cheerio';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/tools/resume-gaps/model/history';
import { analyse, type Settings } from '../../../../src/tools/resume-gaps/model/analyse';
import { Timeline } from '../../../../src/tools/resume-gaps/views/later/Timeline';
import { row, settings } from './arbitrary';
import { data } from '../../../fixtures/resume-gaps/data';

function draw(rows: readonly Row[], given: Settings) {
  const html = renderToString(h(Timeline, { data, rows, analysis: analyse(rows, given) }));
  return { html, $: load(html) };
}
type Drawn = ReturnType<typeof draw>;

/** The rectangles of each drawing: their class, first month and number of months. */
const stretchesIn = ({ $ }: Drawn, drawings: string) =>
  $(drawings)
    .toArray()
    .map((lane) =>
      $(lane)
        .find('rect')
        .toArray()
        .map((rect) => `${$(rect).attr('class')} ${$(rect).attr('x')}+${$(rect).attr('width')}`),
    );
const lanesOf = (drawn: Drawn) => stretchesIn(drawn, 'svg.lane');
const linesOf = ({ $ }: Drawn) =>
  $('.lanes p')
    .toArray()
    .map((line) => $(line).text());
const yearsOf = ({ $ }: Drawn) =>
  $('.lane-years span')
    .toArray()
    .map((year) => $(year).text());

const rows: Row[] = [
  { ...row('r1', '2018-03', '2019-06'), what: 'Cook', where: 'Inn' },
  { ...row('r2', '2020', '2020-09'), what: 'Clerk' },
];
const drawn = draw(rows, settings('2021-06'));

describe('the picture of a history', () => {
  it('has a lane for each line, the newest first, then one for the gaps', () => {
    expect(drawn.$('.lanes > li').length).toBe(3);
    expect(drawn.$('.lane-of-gaps').index()).toBe(2);
    expect(linesOf(drawn).map((line) => line.split(' ')[0])).toEqual(['Clerk', 'Cook,', 'Gaps']);
  });

  it('counts months from January of the first year to December of this one', () => {
    const boxes = drawn.$('svg.lane').toArray();
    expect(
      boxes.map((box) => drawn.$(box).attr('viewbox') ?? drawn.$(box).attr('viewBox')),
    ).toEqual(Array.from({ length: 3 }, () => '0 0 48 10'));
  });

  it('draws what is possible of each line, then what is sure', () => {
    expect(lanesOf(drawn).slice(0, 2)).toEqual([
      ['lane-possible 24+9', 'lane-sure 32+1'],
      ['lane-possible 2+16', 'lane-sure 2+16'],
    ]);
  });

  it('draws the gaps once, behind all lines', () => {
    expect(stretchesIn(drawn, '.lane-gaps')).toEqual([['lane-gap 33+9', 'lane-gap 18+14']]);
  });

  it('draws the gaps in a lane of their own', () => {
    expect(lanesOf(drawn)[2]).toEqual(['lane-break 33+9', 'lane-break 18+14']);
  });

  it('describes what it shows', () => {
    expect(linesOf(drawn)).toEqual([
      'Clerk 2020 – Sep 2020',
      'Cook, Inn Mar 2018 – Jun 2019',
      'Gaps since Oct 2020 (9 months) · Jul 2019 – Aug 2020 (between 6 and 14 months)',
    ]);
    expect(drawn.$('figcaption').text()).toBe(data.strings.ui['pictureNote']);
    const hidden = drawn.$('svg, .lane-years').toArray();
    expect(hidden.every((part) => drawn.$(part).attr('aria-hidden') === 'true')).toBe(true);
  });

  it('writes every year where there are few, and about six where there are many', () => {
    expect(yearsOf(drawn)).toEqual(['2018', '2019', '2020', '2021']);
    const long = draw([row('r1', '2001-01', 'now')], settings('2021-06'));
    expect(yearsOf(long)).toHaveLength(21);
    expect(yearsOf(long).filter((year) => year !== '')).toEqual([
      ...['2001', '2005', '2009', '2013', '2017', '2021'],
    ]);
  });

  it('uses no inline style, which the policy of the page forbids', () => {
    expect(drawn.html).not.toMatch(/\sstyle=/);
  });
});

describe('a line', () => {
  it('that does not count is drawn beside the others', () => {
    const course = row('r1', '2020-01', '2020-06', 'education');
    const given = settings('2020-12', { covers: [] });
    expect(lanesOf(draw([course], given))[0]).toEqual(['lane-possible 0+6', 'lane-beside 0+6']);
    expect(linesOf(draw([course], given))).toEqual([
      'Study or training Jan 2020 – Jun 2020',
      'Gaps none',
    ]);
  });

  it('that is certain of no month is drawn as possible alone', () => {
    expect(lanesOf(draw([row('r1', '2020', '2020')], settings('2020-12')))[0]).toEqual([
      'lane-possible 0+12',
    ]);
  });

  it('that goes on reaches to this month, and no further', () => {
    expect(lanesOf(draw([row('r1', '2020-03', '2031')], settings('2020-05')))[0]).toEqual([
      'lane-possible 2+3',
      'lane-sure 2+3',
    ]);
  });

  it('that cannot be used is left out', () => {
    const picture = draw(
      [row('r1', '?', '2020'), row('r2', '2020-01', 'now')],
      settings('2020-05'),
    );
    expect(picture.$('.lanes > li').length).toBe(2);
  });

  it('stays text, whatever is written in it', () => {
    const what = '<img src=x onerror=alert(1)>';
    const picture = draw([{ ...row('r1', '2020-01', 'now'), what }], settings('2020-05'));
    expect(picture.$('img').length).toBe(0);
    expect(linesOf(picture)[0]).toContain(what);
  });
});

it('there is no picture of nothing', () => {
  expect(draw([], settings('2020-05')).html).toBe('');
  expect(draw([row('r1', '?', 'now')], settings('2020-05')).html).toBe('');
});
