import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYearMonth, isYearMonth, type YearMonth } from '../../../../src/domain/months';
import { normalise } from '../../../../src/tools/resume-gaps/parsers/normalise';
import type { FoundPeriod } from '../../../../src/tools/resume-gaps/parsers/read';
import { readText } from '../../../../src/tools/resume-gaps/parsers/text';
import { LINES, longResume } from '../../../fixtures/resume-gaps/long-texts';

const today = { year: 2026, month: 8 };

const show = (date: YearMonth | 'now' | undefined): string =>
  date === undefined ? '?' : date === 'now' ? 'now' : formatYearMonth(date);
/** A period on one line: `job | Baker | Example Bakery | 2019-03..now`. */
const showPeriod = ({ kind, what, where, from, to }: FoundPeriod): string =>
  `${kind} | ${what} | ${where} | ${show(from)}..${show(to)}`;

const periodsIn = (text: string): readonly FoundPeriod[] => {
  const result = readText(text, today);
  return result.ok ? result.periods : [];
};
const read = (text: string): string[] => periodsIn(text).map(showPeriod);

const fixture = (name: string): string =>
  readFileSync(`tests/fixtures/resume-gaps/text/${name}.txt`, 'utf8');

describe('a whole resume', () => {
  it.each([
    [
      'classic',
      [
        'job | Head Baker | Example Bakery | 2019-03..now',
        'job | Baker | Placeholder & Sons | 2015-09..2019-02',
        'caring | Parental leave |  | 2014-06..2015-08',
        'freelance | Freelance cake decorator | Self-employed | 2012..2014',
        'education | Diploma in Baking | Example College | 2010..2012',
        // A town after a school looks like a title after an employer.
        'education | Exampletown | Invented Secondary School | 2003..2010',
        'volunteering | Kitchen helper | Example Food Bank | 2011-06..2011-08',
      ],
    ],
    [
      'dates-on-own-line',
      [
        'job | Warehouse Manager | Example Logistics Ltd | 2019-03..now',
        'job | Driver | Sample Transport Inc. | 2015-01..2019-02',
        'caring | Career break |  | 2013-11..2014-12',
        'job | Sorter | Test Parcels plc | 2011-08..2013-10',
        'education | Bachelor of Arts, Geography | Example University | 2008..2011',
      ],
    ],
    [
      'dates-first',
      [
        'job | Nurse | Example Hospital | 2017-06..now',
        'job | Care Assistant | Placeholder Care Home | 2014-01..2017-05',
        'job | Trainee | Invented Clinic | 2012..2013',
        'education | Diploma in Nursing | Example College | 2009..2012',
        'service | Medical orderly |  | 2007..2008',
      ],
    ],
    [
      'two-columns',
      [
        'job | Shop Manager | Example Stores Ltd | 2020-03..now',
        'job | Sales Assistant | Placeholder Books | 2016-06..2020-02',
        'education | BSc Retail | Example University | 2013..2016',
        'volunteering | Reader | Example Library | 2015-07..2016-06',
      ],
    ],
    [
      'table',
      [
        'job | Teacher | Example School | 2019..now',
        'job | Teaching assistant | Placeholder Academy | 2017..2019',
        'freelance | Contractor | Sample Schools Agency | 2015..2017',
        'job | Summer camp leader | Example Holidays | 2014..2014',
      ],
    ],
    [
      'markdown',
      [
        'job | Developer | Example Software GmbH | 2021-04..now',
        'job | Tester | Placeholder Systems | 2018-01..2021-03',
        'caring | Cared for a parent |  | 2016-10..2017-12',
        'education | MSc Computing | Example University | 2014..2016',
      ],
    ],
    [
      'prose',
      [
        'job | I worked as a gardener | Example Gardens | 2015-01..2018-03',
        'job | I kept the grounds of Placeholder Park | where we planted 2,000 to 2,010 trees a year | 2019..2021',
        'job | I run my own nursery |  | 2021-05..now',
      ],
    ],
    [
      'german',
      [
        'job | Bäckermeisterin | Beispiel-Bäckerei GmbH | 2019-04..now',
        'job | Bäckerin | Muster Backwaren KG | 2015-10..2019-03',
        'freelance | Freiberufliche Beraterin für Backbetriebe |  | 2021..now',
        'caring | Elternzeit |  | 2015-01..2015-06',
        'job | Gesellin | Erfundene Konditorei AG | 2012-08..2014-12',
        'volunteering | Vorstand | Verein Beispielbrot e.V. | 2016..2018',
        'education | Ausbildung zur Bäckerin | Berufsschule Beispielstadt | 2009-08..2012-07',
        'education | Beispielgymnasium |  | 1999..2009',
      ],
    ],
    [
      'french',
      [
        'job | Boulangère | Boulangerie Exemple | 2020-09..now',
        'job | Apprentie | Fournil Fictif | 2017-03..2020-08',
        'caring | Congé maternité |  | 2016-01..2016-06',
        'education | CAP boulanger | Lycée Exemple | 2013..2015',
        'other | Course à pied |  | 2010..now',
      ],
    ],
    [
      'spanish',
      [
        'job | Panadera | Panadería Ejemplo | 2019-01..now',
        'job | Dependienta | Tienda Ficticia | 2015-03..2018-12',
        'education | Grado medio | Instituto Ejemplo | 2012..2014',
        'volunteering | Banco de Alimentos Inventado |  | 2016..now',
      ],
    ],
  ])('in the style of %s is read as its rows', (name, rows) => {
    const text = fixture(name);
    expect(read(text)).toEqual(rows);
    // As other systems write it.
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(rows);
    expect(read(text.normalize('NFD'))).toEqual(rows);
  });

  it('is reported with the lines that each row came from, and marked for a look', () => {
    const [first, , third] = periodsIn(fixture('dates-on-own-line'));
    expect(first).toMatchObject({
      source: 'Example Logistics Ltd\nWarehouse Manager\nMar 2019 - Present (5 years 3 months)',
      uncertain: true,
    });
    expect(third).toMatchObject({ source: 'Career break\nNov 2013 - Dec 2014', uncertain: true });
  });
});

describe('what and where', () => {
  it.each([
    ['Baker, Example Bakery, 2019–2020', 'Baker | Example Bakery'],
    ['Baker at Example Bakery, 2019–2020', 'Baker | Example Bakery'],
    ['Bäckerin bei Beispielbrot (2019–2020)', 'Bäckerin | Beispielbrot'],
    ['2019–2020 Baker – Example Bakery', 'Baker | Example Bakery'],
    ['2019–2020: Baker | Example Bakery', 'Baker | Example Bakery'],
    ['2019–2020\tBaker\tExample Bakery', 'Baker | Example Bakery'],
    ['• Baker • Example Bakery • 2019–2020', 'Baker | Example Bakery'],
    ['Baker, 2019–2020, Example Bakery', 'Baker | Example Bakery'],
    ['Baker (Example Bakery, 2019–2020)', 'Baker | Example Bakery'],
    ['Baker (part-time), Example Bakery [2019–2020]', 'Baker (part-time) | Example Bakery'],
    ['Baker ........ Example Bakery ........ 2019–2020', 'Baker | Example Bakery'],
    ['Example Bakery Ltd. | Baker | 2019–2020', 'Baker | Example Bakery Ltd.'],
    ['Baker, Example Bakery, 2019–2020 (1 year 2 months)', 'Baker | Example Bakery'],
    ['Baker   2019–2020\nExample Bakery, Exampletown', 'Baker | Example Bakery'],
    ['Example Bakery, Exampletown   2019–2020\nBaker', 'Baker | Example Bakery'],
    ['Example Bakery\nBaker   2019–2020', 'Baker | Example Bakery'],
    ['Baker\nExample Bakery\n2019–2020', 'Baker | Example Bakery'],
    ['Example Bakery\nBaker\n2019–2020', 'Baker | Example Bakery'],
    ['2019–2020\nBaker\nExample Bakery', 'Baker | Example Bakery'],
    ['Baker\n2019–2020\nExample Bakery', 'Baker | Example Bakery'],
    ['Dates: 2019–2020\nPosition: Baker\nEmployer: Example Bakery', 'Baker | Example Bakery'],
    ['Example Bakery\nBaker, nights\n2019–2020', 'Baker, nights | Example Bakery'],
    ['Example Bakery\nBaker, nights   2019–2020', 'Baker, nights | Example Bakery'],
    ['Baker, Example Bakery\nBerlin, Germany\n2019–2020', 'Baker | Example Bakery'],
    ['Example Bakery\n1 year 2 months\nBaker\n2019–2020', 'Baker | Example Bakery'],
    ['Example Bakery, Springfield, IL   2019–2020\nBaker', 'Baker | Example Bakery'],
    ['2019–2020 – Exampletown, Spain\nBaker – Example Bakery', 'Baker | Example Bakery'],
    ['Berlin, Germany, 2019–2020', 'Berlin | Germany'],
    ['2019–2020', ' | '],
    ['2019–2020\n• baked bread', ' | '],
  ])('of %j are guessed', (text, names) => {
    expect(periodsIn(text).map(({ what, where }) => `${what} | ${where}`)).toEqual([names]);
  });

  it('of several spans on a line are those beside each', () => {
    expect(read('Baker 2015–2017; Clerk 2018–2019')).toEqual([
      'job | Baker |  | 2015..2017',
      'job | Clerk |  | 2018..2019',
    ]);
    expect(read('2015–2017 Baker; 2018–2019 Clerk')).toEqual([
      'job | Baker |  | 2015..2017',
      'job | Clerk |  | 2018..2019',
    ]);
    expect(read('Baker, Example Bakery 2015–2017, 2018–2019')).toEqual([
      'job | Baker | Example Bakery | 2015..2017',
      'job | Baker | Example Bakery | 2018..2019',
    ]);
  });

  it('hold at most 120 characters, the source 200', () => {
    const long = 'Baker of everything that there is '.repeat(20);
    for (const text of [`${long} 2019–2020 ${long}`, `${long}\n2019–2020\n${long}`]) {
      const [period] = periodsIn(text);
      expect(period?.what.length).toBeLessThanOrEqual(120);
      expect(period?.where.length).toBeLessThanOrEqual(120);
      expect(period?.source?.length).toBeLessThanOrEqual(200);
      expect(period?.source).toContain('2019–2020');
    }
  });

  it('are not taken from what was done in a job', () => {
    const text = 'Baker, Example Bakery, 2015–2019\n• Ran the night shift from 2016 to 2017';
    expect(read(text)).toEqual(['job | Baker | Example Bakery | 2015..2019']);
  });
});

describe('the kind', () => {
  it.each([
    ['Work experience', 'job'],
    ['PROFESSIONAL EXPERIENCE', 'job'],
    ['Employment history:', 'job'],
    ['Berufserfahrung', 'job'],
    ['Beruflicher Werdegang', 'job'],
    ['Expériences professionnelles', 'job'],
    ['Experiencia laboral', 'job'],
    ['Something else', 'job'],
    ['Education', 'education'],
    ['E D U C A T I O N', 'education'],
    ['Education and Training', 'education'],
    ['## Studies', 'education'],
    ['Ausbildung', 'education'],
    ['Studium', 'education'],
    ['Formation', 'education'],
    ['Études', 'education'],
    ['Formación académica', 'education'],
    ['Volunteering', 'volunteering'],
    ['Volunteer Experience', 'volunteering'],
    ['Ehrenamt', 'volunteering'],
    ['Bénévolat', 'volunteering'],
    ['Voluntariado', 'volunteering'],
    ['Military Service', 'service'],
    ['SERVICE', 'service'],
    ['Wehrdienst', 'service'],
    ['Service militaire', 'service'],
    ['Servicio militar', 'service'],
    ['Career break', 'caring'],
    ['Caring', 'caring'],
    ['Parental leave', 'caring'],
    ['Elternzeit', 'caring'],
    ['Congé parental', 'caring'],
    ['Excedencia', 'caring'],
    ['Freelance work', 'freelance'],
    ['Skills', 'other'],
    ['Kenntnisse', 'other'],
  ])('below “%s” is %s', (heading, kind) => {
    expect(periodsIn(`${heading}\n\n2019–2020 Example, Placeholder`)[0]?.kind).toBe(kind);
  });

  it.each([
    ['Freelance baker, 2019–2020', 'freelance'],
    ['Baker (self-employed), 2019–2020', 'freelance'],
    ['Contractor, Example Bakery, 2019–2020', 'freelance'],
    ['Parental leave, 2019–2020', 'caring'],
    ['Career break to care for my father, 2019–2020', 'caring'],
    ['National service, 2019–2020', 'service'],
    ['Volunteer, Example Shelter, 2019–2020', 'volunteering'],
    ['Reader (voluntary), Example Library, 2019–2020', 'volunteering'],
    ['Volunteer coordinator, Example Shelter, 2019–2020', 'job'],
    ['Unemployed, 2019–2020', 'other'],
    ['Arbeitssuchend, 2019–2020', 'other'],
    ['Care work, Example Home, 2019–2020', 'job'],
    ['Customer service agent, Example Stores, 2019–2020', 'job'],
  ])('of “%s” is %s', (line, kind) => {
    expect(periodsIn(`Experience\n${line}`)[0]?.kind).toBe(kind);
  });

  it('of work goes on after a break that is listed among it', () => {
    expect(
      read('Experience\n\nCareer break\nNov 2019 – Dec 2020\n\nBaker, Example Bakery\n2015–2019'),
    ).toEqual([
      'caring | Career break |  | 2019-11..2020-12',
      'job | Baker | Example Bakery | 2015..2019',
    ]);
  });
});

describe('what is no history', () => {
  it.each([
    'Date of birth\tJune 1985',
    'Geburtsdatum   06/1985',
    'Last updated   06/2024',
    'Stand   06/2024',
    'CV – June 2024',
    'Driving licence since 2010',
    'Work permit valid from 2019 to 2024',
    'References available from 2019–2020',
    'References\nRobin Invented, Example Bakery, 2015–2018',
    'Referenzen\n\nRobin Erfunden, Beispielbrot, 2015–2018',
    'Certificates\nFood hygiene, Example College, June 2018',
    'Skills\nExcel   2016',
    'Exampletown, June 2024',
  ])('is left out: %j', (text) => {
    expect(readText(text, today)).toEqual({ ok: false, notes: [{ id: 'noPeriods' }] });
  });
});

describe('a note', () => {
  it('reports that there is nothing to read', () => {
    for (const text of ['', ' \n\t\u00a0', '\u00ad\u200b']) {
      expect(readText(text, today)).toEqual({ ok: false, notes: [{ id: 'empty' }] });
    }
  });

  it('reports that there is no period', () => {
    expect(readText('I bake.', today)).toEqual({ ok: false, notes: [{ id: 'noPeriods' }] });
  });

  it('names what ends before it begins, and leaves it out', () => {
    const text = 'Baker, 2019 – 2015\nClerk, Mar 2030 – present\nCook, 2015–2019';
    const result = readText(text, today);
    expect(read(text)).toEqual(['job | Cook |  | 2015..2019']);
    expect(result.notes).toEqual([
      { id: 'endBeforeStart', at: '2019 – 2015' },
      { id: 'endBeforeStart', at: 'Mar 2030 – present' },
    ]);
  });

  it('keeps what may end in the month or the year in which it begins', () => {
    expect(read('Baker, Mar 2019 – Mar 2019\nClerk, Mar 2018 – 2018')).toHaveLength(2);
  });

  it('comes after that on nothing at all', () => {
    expect(readText('Baker, 2019 – 2015', today)).toEqual({
      ok: false,
      notes: [{ id: 'noPeriods' }, { id: 'endBeforeStart', at: '2019 – 2015' }],
    });
  });

  it('reports what is there twice, and keeps it once', () => {
    const result = readText('Baker, 2015–2019\nCook, 2019–2020\nBaker, 2015–2019', today);
    expect(result.notes).toEqual([{ id: 'duplicate', at: 'Baker' }]);
    expect(result.ok && result.periods).toHaveLength(2);
  });

  it('reports where an end is not known', () => {
    expect(readText('Baker\t2019 –', today).notes).toEqual([{ id: 'dateUnknown', at: 'Baker' }]);
  });

  it('reports that there are more than 200', () => {
    const lines = Array.from({ length: 201 }, (_, index) => `Job ${index}x, 2015–2019`);
    expect(readText(lines.slice(1).join('\n'), today).notes).toEqual([]);
    const result = readText(lines.join('\n'), today);
    expect(result.notes).toEqual([{ id: 'tooMany' }]);
    expect(result.ok && result.periods).toHaveLength(200);
  });

  it('reports that a very long text was cut short', () => {
    const start = 'Baker, 2015–2019\n';
    const result = readText(`${start}${' '.repeat(500_000)}\nCook, 2019–2020`, today);
    expect(result.notes).toEqual([{ id: 'cutShort' }]);
    expect(result.ok && result.periods.map(showPeriod)).toEqual(['job | Baker |  | 2015..2019']);
  });
});

/** Lines as resumes hold them, in any order. */
const resumelike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '2015–2019',
          'Mar 2019 – present',
          '03/19 – 11/20',
          '2019 – 2015',
          'June 2018',
          '2019 –',
        ],
        ...[
          'Baker',
          'Example Bakery',
          'Baker, Example Bakery',
          '• baked',
          'EDUCATION',
          'Career break',
        ],
        ...[
          'REFERENCES',
          'SKILLS',
          ' ',
          '\n',
          '\n\n',
          '\t',
          '                    ',
          ' | ',
          ' – ',
          '(',
        ],
        ...['\r\n', '\u00a0', '\u00ad', 'Ma\u0308rz 2019', '\ud83d', '２０１９', '(1 year)'],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((fragments) => fragments.join(''));

describe('any text', () => {
  it('gives possible periods whose sources are in it, or none', () => {
    fc.assert(
      fc.property(fc.oneof(resumelike, fc.string({ unit: 'binary' })), (text) => {
        const shown = normalise(text);
        const result = readText(text, today);
        for (const { at = '' } of result.notes) expect(at.length).toBeLessThanOrEqual(80);
        if (!result.ok) {
          expect(['empty', 'noPeriods']).toContain(result.notes[0].id);
          return;
        }
        expect(result.periods.length).toBeGreaterThan(0);
        for (const { what, where, from, to, source = '', uncertain } of result.periods) {
          expect(uncertain).toBe(true);
          expect(from && isYearMonth(from)).toBe(true);
          expect(to === undefined || to === 'now' || isYearMonth(to)).toBe(true);
          expect(source).not.toBe('');
          expect(source.length).toBeLessThanOrEqual(200);
          expect(shown).toContain(source);
          for (const name of [what, where]) {
            expect(name.length).toBeLessThanOrEqual(120);
            expect(name).toBe(name.trim());
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  // In a time that grows with the length alone, or the test is too slow to pass; how long it takes is
  // measured in tests/bench/long-texts.bench.test.ts.
  it.each(LINES)('however long it is, is read to its end: %j', (lines) => {
    const result = readText(longResume(lines, 100_000), today);
    expect(result.ok || result.notes.length > 0).toBe(true);
  });
});
