import { describe, expect, it } from 'vitest';
import { isOwnFile, readJsonResume } from '../../../../src/tools/resume-gaps/parsers/json-resume';
import {
  JOBS,
  lines,
  notes,
  readAs,
  readFixture,
  TODAY,
} from '../../../fixtures/resume-gaps/files/reading';

const read = (value: unknown) => readJsonResume(JSON.stringify(value), TODAY);
const work = (...entries: unknown[]) => read({ work: entries });
const job = { name: 'Example Bakery', position: 'Baker', startDate: '2015-03', endDate: '2018' };

describe('a JSON Resume', () => {
  it('gives work, volunteering and education', async () => {
    const result = await readFixture('resume.json');
    expect(lines(result)).toEqual([
      ...JOBS,
      '2021-11 to 2022-02: Cook @ Sampleton Kitchen (volunteering)',
      '2012-09 to 2014-07: Certificate, Baking @ Sampleton College (education)',
    ]);
    expect(notes(result)).toEqual([]);
  });

  it.each([
    ['2019', '2019'],
    ['2019-03', '2019-03'],
    ['2019-03-31', '2019-03'],
    [' 2019-03 ', '2019-03'],
    [2019, '2019'],
  ])('reads %j as %s', (startDate, shown) => {
    expect(lines(work({ ...job, startDate, endDate: '2020' }))).toEqual([
      `${shown} to 2020: Baker @ Example Bakery (job)`,
    ]);
  });

  it.each(['2015-19', '2015-00', '2015-13-01', '2015-03-45', '0201-03', 'soon', 15, {}, [], false])(
    'does not know the date %j, and reports where',
    (startDate) => {
      const result = work({ ...job, startDate });
      expect(lines(result)).toEqual(['? to 2018: Baker @ Example Bakery (job)']);
      expect(notes(result)).toEqual(['dateUnknown: Example Bakery']);
    },
  );

  it.each([undefined, null, '', '  ', 'Present'])('takes the end %j for now', (endDate) => {
    expect(lines(work({ ...job, endDate }))).toEqual([
      '2015-03 to now: Baker @ Example Bakery (job)',
    ]);
  });

  it('does not take an end that it cannot read for now', () => {
    expect(lines(work({ ...job, endDate: '2018-19' }))).toEqual([
      '2015-03 to ?: Baker @ Example Bakery (job)',
    ]);
  });

  it('knows nothing where both dates are missing', () => {
    const result = work({ name: 'Example Bakery', position: 'Baker' });
    expect(lines(result)).toEqual(['? to ?: Baker @ Example Bakery (job)']);
    expect(notes(result)).toEqual(['dateUnknown: Example Bakery']);
  });

  it('leaves out what ends before it begins, and reports that', () => {
    const result = work(
      { ...job, startDate: '2018-05', endDate: '2018-04' },
      { ...job, name: 'B' },
    );
    expect(lines(result)).toEqual(['2015-03 to 2018: Baker @ B (job)']);
    expect(notes(result)).toEqual(['endBeforeStart: Example Bakery']);
  });

  it('reports that there is nothing left, and why', () => {
    expect(notes(work({ ...job, startDate: '2019' }))).toEqual([
      'noPeriods',
      'endBeforeStart: Example Bakery',
    ]);
    expect(notes(read({ basics: { name: 'Alex Example' } }))).toEqual(['noPeriods']);
    expect(notes(work())).toEqual(['noPeriods']);
  });

  it('counts what is there twice once', () => {
    const result = work(job, job);
    expect(lines(result)).toHaveLength(1);
    expect(notes(result)).toEqual(['duplicate: Example Bakery']);
  });

  it('stops at 200 rows', () => {
    const result = work(
      ...Array.from({ length: 5000 }, (_, index) => ({ ...job, name: `B${index}` })),
    );
    expect(lines(result)).toHaveLength(200);
    expect(notes(result)).toEqual(['tooMany']);
  });

  it('cuts long names, and never through a character', () => {
    const result = work({
      ...job,
      name: `${'a'.repeat(119)}😀 and more`,
      position: 'b'.repeat(1e6),
    });
    const [found] = result.ok ? result.periods : [];
    expect(found?.where).toBe('a'.repeat(119));
    expect(found?.what).toBe('b'.repeat(120));
  });

  it('gives markup back as the text that it is', () => {
    const name = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    expect(lines(work({ ...job, name }))).toEqual([`2015-03 to 2018: Baker @ ${name} (job)`]);
  });

  it('takes control characters and marks of direction for blanks', () => {
    expect(lines(work({ ...job, name: 'Example\u0000\n\u202eBakery' }))).toEqual([
      '2015-03 to 2018: Baker @ Example Bakery (job)',
    ]);
  });

  it('passes over entries that are none', () => {
    expect(lines(work(null, 1, 'x', [], {}, [job], { position: 3 }, job))).toEqual([
      '2015-03 to 2018: Baker @ Example Bakery (job)',
    ]);
  });

  it('finds no keys in what every object inherits', () => {
    const result = readJsonResume(
      '{"__proto__":{"work":[]},"work":[{"__proto__":{"name":"X"},"position":"Baker"}]}',
      TODAY,
    );
    expect(lines(result)).toEqual(['? to ?: Baker @  (job)']);
  });
});

describe('other JSON', () => {
  it.each([
    '[]',
    '[{"work":[]}]',
    '3',
    '"work"',
    'null',
    '{}',
    '{"work":"Example Bakery"}',
    '{"resume":{"work":[]}}',
    '{"tool":"resume-gaps","work":[]}',
  ])('%s is no resume', (text) => {
    expect(notes(readJsonResume(text, TODAY))).toEqual(['notAResume']);
  });

  it.each(['{"work":[', '{work:[]}', '{"work":[{}]}]', ''])('%j is broken', (text) => {
    expect(notes(readJsonResume(text, TODAY))).toEqual(['damaged']);
  });

  it('may be nested as deep as it likes', async () => {
    const depth = 1_000_000;
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(notes(await readAs('a.json', deep))).toHaveLength(1);
    expect(notes(await readAs('a.json', `{"work":${deep}}`))).toHaveLength(1);
    expect(notes(await readAs('a.json', '{"work":['.repeat(depth)))).toEqual(['damaged']);
  });
});

describe('isOwnFile', () => {
  it('distinguishes what the tool wrote from all else', () => {
    expect(isOwnFile({ tool: 'resume-gaps', rows: [] })).toBe(true);
    for (const other of [{ tool: 'other' }, {}, null, ['tool'], 'resume-gaps', undefined]) {
      expect(isOwnFile(other)).toBe(false);
    }
  });
});
