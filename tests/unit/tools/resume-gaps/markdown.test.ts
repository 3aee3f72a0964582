import { describe, expect, it } from 'vitest';
import { itemIds } from '../../../../src/tools/resume-gaps/model/checklist';
import { checkHistory } from '../../../../src/tools/resume-gaps/model/checks';
import type { Row } from '../../../../src/tools/resume-gaps/model/history';
import { asMarkdown } from '../../../../src/tools/resume-gaps/model/export-text';
import { analyse } from '../../../../src/tools/resume-gaps/model/analyse';
import { reasonIds } from '../../../../src/tools/resume-gaps/model/reasons';
import { helpFor } from '../../../../src/tools/resume-gaps/views/messages';
import { emptyWork, type Work } from '../../../../src/tools/resume-gaps/model/work';
import { row } from './arbitrary';
import { data, strings } from '../../../fixtures/resume-gaps/data';

function write(part: Partial<Work>): string {
  const work = { ...emptyWork, ...part };
  const settings = { ...work, today: { year: 2021, month: 6 } };
  const { rows } = work;
  return asMarkdown(data, work, analyse(rows, settings), checkHistory(rows, settings));
}
const headings = (text: string, level: number) =>
  text
    .split('\n')
    .filter((line) => line.startsWith(`${'#'.repeat(level)} `))
    .map((line) => line.slice(level + 1));
/** The lines below a heading, without the empty ones. */
function below(text: string, heading: string): string[] {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  expect(start).toBeGreaterThan(-1);
  const end = lines.findIndex((line, place) => place > start && line.startsWith('#'));
  return lines.slice(start + 1, end < 0 ? undefined : end).filter((line) => line !== '');
}

const rows: Row[] = [
  { ...row('r1', '2018-03', '2019-06'), what: 'Cook', where: 'Inn' },
  { ...row('r2', '2020', '2020-09'), what: 'Clerk' },
];
const titleOf = (id: string) => strings.items[id]?.title ?? '';

describe('what one takes along', () => {
  it('has a heading for each part that holds something', () => {
    expect(headings(write({ rows, asked: ['gap'] }), 1)).toEqual([strings.title]);
    expect(headings(write({ rows, asked: ['gap'] }), 2)).toEqual([
      'Your history',
      'Gaps',
      'Checklist',
      'After the interview',
    ]);
  });

  it('leaves out what is empty', () => {
    const going = { ...row('r1', '2018-03', 'now'), what: 'Cook' };
    expect(headings(write({ rows: [going] }), 2)).toEqual(['Your history', 'Checklist']);
    expect(headings(write({ ticks: ['formats'] }), 2)).toEqual(['Checklist']);
    expect(write({})).not.toMatch(/undefined|\n{3}|\[object/);
  });

  it('lists the history as it is in the table', () => {
    expect(below(write({ rows }), '## Your history')).toEqual([
      '- Cook, Inn: Mar 2018 – Jun 2019',
      '- Clerk: 2020 – Sep 2020',
    ]);
  });

  it('names each gap with its length, the newest first', () => {
    expect(headings(write({ rows }), 3).slice(0, 2)).toEqual([
      'since Oct 2020 · 9 months',
      'Jul 2019 – Aug 2020 · between 6 and 14 months',
    ]);
  });

  it('gives the sentences of a gap once its reason is chosen, with its dates', () => {
    const sure = [
      { ...row('r1', '2018-03', '2019-06'), what: 'Cook' },
      row('r2', '2020-01', '2020-09'),
    ];
    const text = write({ rows: sure, reasons: { 'r1~r2': 'travel' } });
    const [resume = '', interview = ''] = below(text, '### Jul 2019 – Dec 2019 · 6 months');
    expect(resume).toBe('- For the resume: Travel in [region], July 2019 to December 2019');
    expect(interview).toMatch(
      /^- To say in the interview: I travelled in \[region\] from July 2019 to December 2019\. /,
    );
    expect(below(text, '### since Oct 2020 · 9 months')).toEqual([]);
  });

  it('links where to get help with a reason', () => {
    const text = write({ rows, reasons: { 'r1~r2': 'travel' } });
    const lines = below(text, '### Jul 2019 – Aug 2020 · between 6 and 14 months');
    const start = lines.indexOf('- Where to get help:');
    const links = helpFor(data, 'travel').map((one) => `  - [${one.text}](${one.url})`);
    expect(links.length).toBeGreaterThan(0);
    expect(lines.slice(start + 1, start + 1 + links.length)).toEqual(links);
  });

  it('leaves the dates of a sentence open where the history does not know them', () => {
    const text = write({ rows, reasons: { 'r1~r2': 'travel' } });
    expect(below(text, '### Jul 2019 – Aug 2020 · between 6 and 14 months')[0]).toBe(
      '- For the resume: Travel in [region], [month and year] to [month and year]',
    );
  });

  it('has “now” where a gap lasts', () => {
    const text = write({ rows, reasons: { 'r2~now': 'travel' } });
    expect(below(text, '### since Oct 2020 · 9 months')[0]).toContain('October 2020 to now');
  });

  it.each(reasonIds)('leaves nothing to fill in by the program: %s', (reason) => {
    const text = write({ rows, reasons: { 'r1~r2': reason, 'r2~now': reason } });
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it('leaves out the reason for a gap that is not there any more', () => {
    expect(write({ rows, reasons: { 'r7~r9': 'prison' } })).toBe(write({ rows }));
  });

  it('holds every item once, ticked or not', () => {
    const text = write({ ticks: ['spelling', 'log'] });
    for (const id of itemIds) {
      const mark = id === 'spelling' || id === 'log' ? 'x' : ' ';
      expect(text.split('\n').filter((line) => line === `- [${mark}] ${titleOf(id)}`)).toHaveLength(
        1,
      );
    }
    expect(headings(text, 3)).toEqual(Object.values(strings.groups).map(({ title }) => title));
  });

  it('reports what the machine found below its item, where there is something to look at', () => {
    const text = write({ rows });
    const lines = text.split('\n');
    expect(lines[lines.indexOf(`- [ ] ${titleOf('formats')}`) + 1]).toBe(
      '  - These lines have only a year, and others have months: Clerk.',
    );
    expect(lines[lines.indexOf(`- [ ] ${titleOf('order')}`) + 1]).toBe(
      `- [ ] ${titleOf('future')}`,
    );
  });

  it('puts a note below its item', () => {
    const lines = write({ notes: { spelling: 'ask Ann' } }).split('\n');
    expect(lines[lines.indexOf(`- [ ] ${titleOf('spelling')}`) + 1]).toBe('  - Your note: ask Ann');
  });

  it('lists the questions that were asked, and how to fix the line', () => {
    const [line, ...more] = below(write({ asked: ['dates'] }), '## After the interview');
    expect(line).toBe(`- ${strings.asked['dates']?.question} → ${strings.asked['dates']?.fix}`);
    expect(more).toEqual([]);
  });
});

describe('what the user wrote', () => {
  const sly = '<b>*a* _b_ `c` [d](javascript:x) # e | \\';
  const escaped = '\\<b\\>\\*a\\* \\_b\\_ \\`c\\` \\[d\\](javascript:x) \\# e \\| \\\\';

  it('is no markup in a line', () => {
    const named = { ...row('r1', '2018-03', 'now'), what: sly, where: '' };
    expect(below(write({ rows: [named] }), '## Your history')).toEqual([
      `- ${escaped}: Mar 2018 – now`,
    ]);
  });

  it('is no markup in a note', () => {
    expect(write({ notes: { plain: sly } })).toContain(`  - Your note: ${escaped}\n`);
  });

  it('is no markup in what the machine found', () => {
    const named = rows.map((one) => ({ ...one, what: '*a*' }));
    expect(write({ rows: named })).toContain('others have months: \\*a\\*.');
  });

  it('stays on its line', () => {
    const broken = { ...row('r1', '2018-03', 'now'), what: 'a\n\n## b\r\n- c\u2028d' };
    const text = write({ rows: [broken], notes: { plain: 'one\n\n# two' } });
    expect(below(text, '## Your history')).toEqual(['- a \\#\\# b - c d: Mar 2018 – now']);
    expect(text).toContain('  - Your note: one \\# two\n');
  });

  it('fills in nothing: braces stay braces', () => {
    const named = rows.map((one) => ({ ...one, what: '{rows} {from}' }));
    expect(write({ rows: named })).toContain('others have months: {rows} {from}.');
  });

  it.each([
    ['a list', '- a', '\\- a'],
    ['a list with plus', '+ a', '\\+ a'],
    ['a numbered list', '1. FC Example', '1\\. FC Example'],
    ['an entity', 'a &copy; b', 'a \\&copy; b'],
    ['struck text', '~~a~~', '\\~\\~a\\~\\~'],
  ])('begins no formatting in a line: %s', (_, what, shown) => {
    const named = { ...row('r1', '2018-03', 'now'), what };
    expect(below(write({ rows: [named] }), '## Your history')).toEqual([
      `- ${shown}: Mar 2018 – now`,
    ]);
  });
});
