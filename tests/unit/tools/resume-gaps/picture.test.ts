import { load } from 'cheerio';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/tools/resume-gaps/model/history';
import { analyse } from '../../../../src/tools/resume-gaps/model/analyse';
import { Picture } from '../../../../src/tools/resume-gaps/views/later/Picture';
import { contrastRatio } from '../../styles/contrast-ratio';
import { data } from '../../../fixtures/resume-gaps/data';
import { histories, holds, row, settings } from './arbitrary';

const draw = (rows: readonly Row[], today = '2021-06') => {
  const analysis = analyse(rows, settings(today));
  const svg = renderToString(h(Picture, { data, rows, analysis, picture: { current: null } }));
  return { svg, analysis, $: load(svg, { xml: true }) };
};
const rows: Row[] = [
  { ...row('r1', '2018-03', '2019-06'), what: 'Cook', where: 'Inn' },
  { ...row('r2', '2020', '2020-09'), what: 'Clerk' },
];

describe('the picture to keep', () => {
  it('is a file of its own: its namespace, and no style, class or URL of the page', () => {
    const { svg } = draw(rows);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).not.toMatch(/style=|href=|<script|var\(/);
  });

  it('has all that it shows in its text, too', () => {
    const { $ } = draw(rows);
    expect($('svg').attr('role')).toBe('img');
    expect($('svg').attr('aria-labelledby')).toBe('picture-title picture-text');
    expect($('title').text()).toBe(data.strings.ui['pictureTitle']);
    expect($('desc').text()).toBe(
      'Clerk: 2020 – Sep 2020. Cook, Inn: Mar 2018 – Jun 2019. Gaps: since Oct 2020 (9 months) · Jul 2019 – Aug 2020 (between 6 and 14 months)',
    );
  });

  it('writes every line and every gap with its dates', () => {
    const { $ } = draw(rows);
    const texts = $('text')
      .toArray()
      .map((text) => $(text).text());
    expect(texts).toEqual([
      ...['A work history and its gaps', 'Clerk', '2020 – Sep 2020', 'Cook, Inn'],
      ...['Mar 2018 – Jun 2019', 'Gaps', 'since Oct 2020 (9 months)'],
      ...['Jul 2019 – Aug 2020 (between 6 and 14 months)', '2018', '2019', '2020', '2021'],
    ]);
  });

  it('reports that there is no gap where there is none', () => {
    const { $ } = draw([row('r1', '2018-03', 'now')]);
    expect($('desc').text()).toMatch(/Gaps: none$/);
  });

  it('cuts what is too long for its width, and keeps it whole in its text', () => {
    const what = 'x'.repeat(120);
    const { $ } = draw([{ ...row('r1', '2018-03', 'now'), what }]);
    expect($('desc').text()).toContain(what);
    expect($('text').eq(1).text()).toMatch(/^x{40,70}…$/);
  });

  it('stays text, whatever is written in it', () => {
    const what = '<script>alert(1)</script>&"';
    const { svg, $ } = draw([{ ...row('r1', '2018-03', 'now'), what }]);
    expect(svg).not.toContain('<script');
    expect($('desc').text()).toContain(what);
  });

  it('draws nothing outside its frame, and no width below none', () => {
    holds(histories({ years: [1960, 2026], rows: 6 }), (some) => {
      const { $, analysis } = draw(some, '2026-05');
      if (analysis.span === undefined) {
        expect($('svg').length).toBe(0);
        return;
      }
      const [, , width = 0, height = 0] = ($('svg').attr('viewBox') ?? '').split(' ').map(Number);
      for (const element of $('rect, text').toArray()) {
        const [x, y, wide, high] = ['x', 'y', 'width', 'height'].map((name) =>
          Number($(element).attr(name) ?? 0),
        ) as [number, number, number, number];
        expect(x).toBeGreaterThanOrEqual(0);
        expect(wide).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width + 1e-6);
        expect(y + high).toBeLessThanOrEqual(height);
      }
    });
  });

  it('has enough contrast: text 4.5 to 1 on white and on a gap, what is drawn 3 to 1', () => {
    const { $ } = draw([...rows, row('r3', '2017-01', '2017-02', 'education')]);
    const inks = $('text')
      .toArray()
      .map((text) => $(text).attr('fill') ?? '');
    expect(inks.length).toBeGreaterThan(5);
    for (const ink of new Set(inks)) {
      expect(contrastRatio(ink, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(ink, '#fbf0de')).toBeGreaterThanOrEqual(4.5);
    }
    for (const edge of ['#0b6b4f', '#8a5200', '#76837d']) {
      expect(contrastRatio(edge, '#ffffff')).toBeGreaterThanOrEqual(3);
    }
  });
});
