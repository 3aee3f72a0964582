import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYearMonth, isYearMonth, type YearMonth } from '../../../../src/domain/months';
import {
  findRanges,
  readDate,
  type FoundRange,
} from '../../../../src/tools/resume-gaps/parsers/dates';
import { fold, normalise } from '../../../../src/tools/resume-gaps/parsers/normalise';
import { DATES, NO_DATES, repeated } from '../../../fixtures/resume-gaps/long-texts';

const today = { year: 2026, month: 8 };

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv'];

const show = (date: YearMonth | 'now' | undefined): string =>
  date === undefined ? '?' : date === 'now' ? 'now' : formatYearMonth(date);
const showRange = ({ from, to }: Pick<FoundRange, 'from' | 'to'>): string =>
  `${show(from)}..${show(to)}`;
const rangesIn = (text: string): string => findRanges(text, today).map(showRange).join(' ');

describe('readDate', () => {
  it.each([
    ['2019', '2019'],
    [' 2019 ', '2019'],
    ['(2019)', '2019'],
    ['2019.', '2019'],
    ['2019-03', '2019-03'],
    ['2019-3', '2019-03'],
    ['2019/03', '2019-03'],
    ['2019.03', '2019-03'],
    ['2019-03-14', '2019-03'],
    ['2019-03-14T10:00:00Z', '2019-03'],
    ['2009-10', '2009-10'],
    ['03/2019', '2019-03'],
    ['03 / 2019', '2019-03'],
    ['3.2019', '2019-03'],
    ['03-2019', '2019-03'],
    ['Jan 2020', '2020-01'],
    ['Jan. 2020', '2020-01'],
    ['JANUARY 2020', '2020-01'],
    ['January, 2020', '2020-01'],
    ['Sept. 2020', '2020-09'],
    ['Sep-2020', '2020-09'],
    ['2020 Mar', '2020-03'],
    ['2020, March', '2020-03'],
    ['14 March 2019', '2019-03'],
    ['14th of March 2019', '2019-03'],
    ['March 14, 2019', '2019-03'],
    ['March 14th 2019', '2019-03'],
    ['1er mars 2019', '2019-03'],
    ['14. März 2019', '2019-03'],
    ['14 de marzo de 2019', '2019-03'],
    ['Maerz 2019', '2019-03'],
    ['Jänner 2019', '2019-01'],
    ['Mrz 2019', '2019-03'],
    ['fevrier 2019', '2019-02'],
    ['setiembre de 2019', '2019-09'],
    ['sierpień 2019', '2019-08'],
    ['14.02.2019', '2019-02'],
    ['02/14/2019', '2019-02'],
    ['02/02/2019', '2019-02'],
    ['31.12.19', '2019-12'],
    ['03/19', '2019-03'],
    ["'19", '2019'],
    ['’98', '1998'],
    ['Mar ’19', '2019-03'],
    ['Mar-19', '2019-03'],
    ['Mar 98', '1998-03'],
    ['２０１９', '2019'],
    ['ja\u00adnuary\u00a02019', '2019-01'],
  ])('reads %s', (text, date) => {
    expect(show(readDate(text, today))).toBe(date);
  });

  it.each([
    'present',
    'Present.',
    'NOW',
    'current',
    'Currently',
    'to date',
    'today',
    'Ongoing',
    'on-going',
    'heute',
    'aujourd’hui',
    'actualidad',
    'Presente',
    'oggi',
    'atual',
    'heden',
    'nu',
    'obecnie',
    'pågående',
  ])('reads %s as an end that goes on', (text) => {
    expect(readDate(text)).toBe('now');
  });

  it.each([
    ['01/02/2019', '2019'],
    ['01.02.2019', '2019'],
    ['Summer 2018', '2018'],
    ['Q3 2019', '2019'],
  ])('reads of %s what is sure', (text, date) => {
    expect(show(readDate(text, today))).toBe(date);
  });

  it.each([
    '',
    '   ',
    '1929',
    '2101',
    '0201',
    '2019-00',
    '2019-13',
    '13/2019',
    '2019-03-32',
    '14.13.2019',
    '32/01/2019',
    '19',
    'March',
    'Mar 19',
    "'33",
    '2017-19',
    '2017–2019',
    '2017/18',
    'about a year',
    'March 2019 and later',
    '2019-03-14-15',
    'a'.repeat(1000),
  ])('reads nothing of “%s”', (text) => {
    expect(readDate(text, today)).toBeUndefined();
  });

  it('reads years of two figures only if it knows today', () => {
    expect(readDate('03/19')).toBeUndefined();
    expect(readDate("'19")).toBeUndefined();
    expect(readDate('03/19', { year: 2018, month: 1 })).toEqual({ year: 2019, month: 3 });
    expect(readDate("'33", { year: 2033, month: 1 })).toEqual({ year: 2033 });
  });

  it.each(
    LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((length) =>
        [{ month: length }, { month: length, day: 'numeric' } as const].map(
          (options) =>
            [language, length, 'day' in options ? 'in a date' : 'alone', options] as const,
        ),
      ),
    ),
  )('reads every month that browsers write in %s (%s, %s)', (language, _, __, options) => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    const months = Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2019, month, 14));
      return parts.find(({ type }) => type === 'month')?.value ?? '';
    });
    const bare = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');
    for (const write of [String, bare, (name: string) => name.toUpperCase()]) {
      expect(months.map((name) => show(readDate(`${write(name)} 2019`)))).toEqual(
        months.map((_, month) => formatYearMonth({ year: 2019, month: month + 1 })),
      );
    }
  });
});

describe('findRanges', () => {
  it.each([
    // Months and years
    ['Mar 2019 – present', '2019-03..now'],
    ['March 2019 to November 2020', '2019-03..2020-11'],
    ['March 2019 through November 2020', '2019-03..2020-11'],
    ['03/2019-11/2020', '2019-03..2020-11'],
    ['03/2019 — 11/2020', '2019-03..2020-11'],
    ['03.2019 − heute', '2019-03..now'],
    ['3.2019–5.2020', '2019-03..2020-05'],
    ['03-2019 - 11-2020', '2019-03..2020-11'],
    ['2019/03 – 2020/11', '2019-03..2020-11'],
    ['2019-03 - 2020-11', '2019-03..2020-11'],
    ['2019-03/2020-11', '2019-03..2020-11'],
    ['2009-10 – 2011-03', '2009-10..2011-03'],
    ['2019.03.01–2020.02.28', '2019-03..2020-02'],
    ['2019 Jan - 2020 Mar', '2019-01..2020-03'],
    ['Mar-19 – Apr-20', '2019-03..2020-04'],
    ['Nov. ’19 – Feb. ’21', '2019-11..2021-02'],
    ['03/19 – 11/20', '2019-03..2020-11'],
    ['10/19-Present', '2019-10..now'],
    ['Jan 98 – Mar 01', '1998-01..2001-03'],
    ['Jan 19 – present', '2019-01..now'],
    ['Present – Mar 2019', '2019-03..now'],
    ['Mar 2019 –\nNov 2020', '2019-03..2020-11'],
    ['Mar 2019\n– Nov 2020', '2019-03..2020-11'],
    ['2019 – Mar 2020', '2019..2020-03'],
    ['- 2015-2018\n- 2019-2020\n', '2015..2018 2019..2020'],
    ['- June 2018\n- July 2019\n', '2018-06..2018-06 2019-07..2019-07'],
    // Years
    ['2017-2019', '2017..2019'],
    ['2017–19', '2017..2019'],
    ['2017-19', '2017..2019'],
    ['1998–03', '1998..2003'],
    ['2009–10', '2009..2010'],
    ['’17 – ’19', '2017..2019'],
    ['2017/18', '2017..2018'],
    ['2017/2018', '2017..2018'],
    ['2017/18 – 2019/20', '2017..2020'],
    ['2016 to 2018', '2016..2018'],
    ['2010 ... 2012', '2010..2012'],
    ['2010 -> 2012', '2010..2012'],
    ['between 2015 and 2018', '2015..2018'],
    ['early 2017 – late 2019', '2017..2019'],
    ['2012-2014; 2016-2018', '2012..2014 2016..2018'],
    ['２０１９ － ２０２０', '2019..2020'],
    // One year for both
    ['Jan–Mar 2020', '2020-01..2020-03'],
    ['Jan. to March 2020', '2020-01..2020-03'],
    ['June/July 2019', '2019-06..2019-07'],
    ['03–11/2020', '2020-03..2020-11'],
    ['03-11/2020', '2020-03..2020-11'],
    ['Jan 14 – Mar 3, 2020', '2020-01..2020-03'],
    ['Nov–Feb 2020', '2020-11..2020-02'],
    // Days
    ['14 March 2019 – 2 May 2020', '2019-03..2020-05'],
    ['March 14, 2019 – May 2nd, 2020', '2019-03..2020-05'],
    ['01.02.2019 - 31.03.2020', '2019-02..2020-03'],
    ['1.1.2019-31.3.2020', '2019-01..2020-03'],
    ['02/14/2019 – 05/01/2020', '2019-02..2020-05'],
    ['01/02/2019 – 03/04/2020', '2019..2020'],
    ['02.02.2019 – 03.03.2020', '2019-02..2020-03'],
    ['01.02.2019 – heute\n01.03.2017 – 31.12.2018', '2019-02..now 2017-03..2018-12'],
    ['13/01/2019 – 01/02/2020, 01/13/2017 – 01/02/2018', '2019-01..2020 2017-01..2018'],
    // Parts of a year
    ['Summer 2018', '2018-06..2018-08'],
    ['Spring 2018 – Fall 2019', '2018-03..2019-11'],
    ['Fall ’18 – Spring ’19', '2018-09..2019-05'],
    ['Winter 2018', '2018..2018'],
    ['Winter 2018/19', '2018..2019'],
    ['verano de 2018', '2018..2018'],
    ['Q3 2019', '2019-07..2019-09'],
    ['2019 Q3 – Q1/2020', '2019-07..2020-03'],
    ['H2 2019', '2019-07..2019-12'],
    // Ends that are open
    ['Sept. 2020 to date', '2020-09..now'],
    ['2019 to date', '2019..now'],
    ['2015 onwards', '2015..now'],
    ['2015 up to now', '2015..now'],
    ['since 2021', '2021..now'],
    ['since: March 2020', '2020-03..now'],
    ['seit 03/2019', '2019-03..now'],
    ['2019 –', '2019..?'],
    ['(03/2019 - )', '2019-03..?'],
    ['2019 – ?', '2019..?'],
    ['2019 –\n2020 Award', '2019..?'],
    // Words around and between
    ['from January 2015 until March 2018', '2015-01..2018-03'],
    ['03/2019 bis heute', '2019-03..now'],
    ['von März 2019 bis zum Januar 2020', '2019-03..2020-01'],
    ['zwischen 2015 und 2018', '2015..2018'],
    ['janvier 2019 à mars 2020', '2019-01..2020-03'],
    ['du 1er mars 2019 au 31 mai 2020', '2019-03..2020-05'],
    ['mars 2019 jusqu’à aujourd’hui', '2019-03..now'],
    ['depuis septembre 2020', '2020-09..now'],
    ['enero 2019 hasta la actualidad', '2019-01..now'],
    ['enero de 2019 a marzo de 2020', '2019-01..2020-03'],
    ['desde enero de 2019', '2019-01..now'],
    ['gennaio 2019 – in corso', '2019-01..now'],
    ['dal 2015 al 2018', '2015..2018'],
    ['jan. de 2019 até o momento', '2019-01..now'],
    ['jan 2019 - out 2020', '2019-01..2020-10'],
    ['mei 2019 t/m juni 2020', '2019-05..2020-06'],
    ['mrt 2019 – heden', '2019-03..now'],
    ['styczeń 2019 – obecnie', '2019-01..now'],
    ['od stycznia 2015 do marca 2018', '2015-01..2018-03'],
    ['maj 2019 till nu', '2019-05..now'],
    ['Jan\u00aduary\u00a02019 – Ma\u0308rz 2020', '2019-01..2020-03'],
    // Beside other text
    ['Baker, Example Bakery (2015-2018)', '2015..2018'],
    ['12/2017-01/2019 (1 yr)', '2017-12..2019-01'],
    ['Rolled out 2019 - 2020', '2019..2020'],
    ['2019 - 2015', '2019..2015'],
    // One date as an entry
    ['June 2018', '2018-06..2018-06'],
    ['06/2018', '2018-06..2018-06'],
    ['Baker\t2018', '2018..2018'],
    ['2018  Baker', '2018..2018'],
    ['• 2018: Baker', '2018..2018'],
    ['Baker – 2018', '2018..2018'],
    ['Baker (2018)', '2018..2018'],
    ['Baker, Example Bakery, June 2018', '2018-06..2018-06'],
    ['2009-10', '2009..?'],
  ])('reads %j', (text, ranges) => {
    expect(rangesIn(text)).toBe(ranges);
  });

  it.each([
    'in 2019 I won',
    'In March 2019 I won a prize.',
    '2018',
    '2018 Baker',
    '2015 and 2018',
    '2015, 2016 and 2017 were good years',
    '10115 2019',
    '2019 Exampletown',
    'ISO 9001:2015',
    'ISO 27001:2013 - 2015',
    'Office 2016',
    'Microsoft Office\t2016',
    'MS Office 2016–2019',
    'Windows Server 2012-2019',
    '1,200',
    '2,015–2,018',
    '$1999-2050',
    '€ 1999 – 2050',
    '2000 - 2010 EUR',
    '1990-2000 people',
    '1990s – 2000s',
    'ID 2015-2018',
    'No. 2015-2018',
    'pp. 2010–2015',
    'v2015-2018',
    '12345-2019',
    '2015-2018-2020',
    '1-2-3-2017-2019',
    '+49 30 2012-2015',
    '555-2012-2015',
    '(030) 2012-2015',
    '0800 2015-2018',
    'Tel.: 2012-2015',
    'anna2015-2018@example.com',
    'example.com/2015-2018',
    '24/7 since day one',
    'Finished 2019\n- 2020 project',
    'Jan 14 – Mar 2020',
    'Jan 19 – Mar 20',
    'Berlin, March 2024',
    'Berlin, 14.03.2024',
    '14 March 2019',
    '13/2019 – 14/2020',
    '1900–1920',
    '2017-16',
    'may',
    'now',
    '',
  ])('reads nothing of %j', (text) => {
    expect(rangesIn(text)).toBe('');
  });

  it('gives the places in the normalised text, with words before them included', () => {
    const text = 'Baker\u00a0from Jan\u00ad 2015 to 2018,\r\nthen\t２０１９–now';
    expect(
      findRanges(text, today).map(({ start, end, text }) => [normalise(text), start, end]),
    ).toEqual([
      ['from Jan 2015 to 2018', 6, 27],
      ['2019–now', 34, 42],
    ]);
  });
});

// Every form that is supported, each with a month that it can write.

type Written = readonly [text: string, date: YearMonth];
const year = fc.integer({ min: 1950, max: 2026 });
const month = fc.integer({ min: 1, max: 12 });
const monthOfYear = fc.record({ year, month });
const two = (value: number) => String(value).padStart(2, '0');

const inWords = fc
  .record({
    date: monthOfYear,
    language: fc.constantFrom(...LANGUAGES),
    length: fc.constantFrom('long' as const, 'short' as const),
    isDated: fc.boolean(),
  })
  .map(({ date, language, length, isDated }): [name: string, date: typeof date] => {
    const format = new Intl.DateTimeFormat(language, {
      month: length,
      ...(isDated ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
    const parts = format.formatToParts(Date.UTC(date.year, date.month - 1, 20));
    return [parts.find(({ type }) => type === 'month')?.value ?? '', date];
  });

const FORMS: Readonly<Record<string, fc.Arbitrary<Written>>> = {
  YYYY: year.map((year) => [`${year}`, { year }]),
  'MM/YYYY': monthOfYear.map((date) => [`${two(date.month)}/${date.year}`, date]),
  'M.YYYY': monthOfYear.map((date) => [`${date.month}.${date.year}`, date]),
  'YYYY/MM': monthOfYear.map((date) => [`${date.year}/${two(date.month)}`, date]),
  'Month YYYY': inWords.map(([name, date]) => [`${name} ${date.year}`, date]),
  'Month ’YY': inWords
    .filter(([, { year }]) => year > 1950)
    .map(([name, date]) => [`${name} ’${two(date.year % 100)}`, date]),
  'D Month YYYY': inWords.map(([name, date]) => [`20 ${name} ${date.year}`, date]),
  'Month D, YYYY': inWords.map(([name, date]) => [`${name} 20, ${date.year}`, date]),
  'D.M.YYYY': monthOfYear.map((date) => [`20.${date.month}.${date.year}`, date]),
  'MM/DD/YYYY': monthOfYear.map((date) => [`${two(date.month)}/20/${date.year}`, date]),
};
const HYPHENED: Readonly<Record<string, fc.Arbitrary<Written>>> = {
  'YYYY-MM': monthOfYear.map((date) => [`${date.year}-${two(date.month)}`, date]),
  'YYYY-MM-DD': monthOfYear.map((date) => [`${date.year}-${two(date.month)}-20`, date]),
  'MM-YYYY': monthOfYear.map((date) => [`${two(date.month)}-${date.year}`, date]),
};
const SPACED = [
  ' – ',
  ' - ',
  ' — ',
  ' − ',
  '  –  ',
  ' to ',
  ' until ',
  ' bis ',
  ' à ',
  ' a ',
  ' hasta ',
];
const TIGHT = ['–', '-', '—', '‐'];
const NOW = ['present', 'Now', 'to date', 'heute', "aujourd'hui", 'actualidad', 'obecnie', 'nu'];
const BEFORE = ['', '• ', '(', 'Baker | ', 'Baker, Example Bakery   ', 'From ', 'desde '];
const AFTER = ['', ')', ' | Baker', ', Example Bakery', '\nBaker', ' (2 years)'];

const surrounded = (range: fc.Arbitrary<readonly [string, string]>) =>
  fc
    .tuple(fc.constantFrom(...BEFORE), range, fc.constantFrom(...AFTER))
    .map(([before, [text, ranges], after]) => [`${before}${text}${after}`, ranges] as const);

const finds = (ranges: fc.Arbitrary<readonly [text: string, ranges: string]>) => {
  fc.assert(
    fc.property(surrounded(ranges), ([text, expected]) => {
      expect(rangesIn(text)).toBe(expected);
    }),
    { numRuns: 150 },
  );
};

describe('a range that is written in a supported form', () => {
  const all = Object.entries({ ...FORMS, ...HYPHENED });
  const anyForm = fc.oneof(...all.map(([, form]) => form));

  it.each(Object.keys(FORMS))('is found as %s, whatever the dash', (name) => {
    const form = FORMS[name] ?? anyForm;
    const between = fc.constantFrom(...SPACED, ...TIGHT);
    finds(
      fc
        .tuple(form, between, form)
        .map(([a, mark, b]) => [`${a[0]}${mark}${b[0]}`, `${show(a[1])}..${show(b[1])}`]),
    );
  });

  it.each(all)('is found as %s with what goes on', (_, form) => {
    finds(
      fc
        .tuple(form, fc.constantFrom(...SPACED), fc.constantFrom(...NOW))
        .map(([a, mark, now]) => [`${a[0]}${mark}${now}`, `${show(a[1])}..now`]),
    );
  });

  it('is found with another form at its end', () => {
    finds(
      fc
        .tuple(anyForm, fc.constantFrom(...SPACED), anyForm)
        .map(([a, mark, b]) => [`${a[0]}${mark}${b[0]}`, `${show(a[1])}..${show(b[1])}`]),
    );
  });
});

/** Text that is full of what may be dates. */
const datelike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['2019', '19', '3', '03', '-', '–', '/', '.', ' ', '\n', '\t', "'", ',', '(', ')', ':'],
        ...['March', 'mar', 'set', 'Summer', 'Q3', 'to', 'since', 'from', 'now', 'Baker', 'ISO'],
        ...['\u00ad', '\u00a0', '２０１９', 'İ', 'ß', '\u0308', '\u2000', '\ud83d', '漢'],
      ),
      fc.integer({ min: 0, max: 3000 }).map(String),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((fragments) => fragments.join(''));

describe('any text', () => {
  it('is normalised once and for all, and folded letter by letter', () => {
    fc.assert(
      fc.property(fc.oneof(datelike, fc.string({ unit: 'binary' })), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(fold(once)).toHaveLength(once.length);
      }),
    );
  });

  it('gives ranges of possible dates, in order, each with its text', () => {
    fc.assert(
      fc.property(fc.oneof(datelike, fc.string({ unit: 'binary' })), (text) => {
        const shown = normalise(text);
        let last = 0;
        for (const range of findRanges(text, today)) {
          expect(isYearMonth(range.from)).toBe(true);
          if (range.to !== 'now' && range.to) expect(isYearMonth(range.to)).toBe(true);
          expect(range.start).toBeGreaterThanOrEqual(last);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.text).toBe(shown.slice(range.start, range.end));
          last = range.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is read as a date or not, without an error', () => {
    fc.assert(
      fc.property(fc.oneof(datelike, fc.string({ unit: 'binary' })), (text) => {
        const date = readDate(text, today);
        expect(date === undefined || date === 'now' || isYearMonth(date)).toBe(true);
      }),
    );
  });

  // In a time that grows with the length alone, or the test is too slow to pass; how long it takes is
  // measured in tests/bench/long-texts.bench.test.ts.
  it.each([...NO_DATES, ...DATES])('of many characters like “%s” is read to its end', (unit) => {
    const text = `${repeated(unit, 100_000)}\n2015–2018`;
    expect(rangesIn(text)).toMatch(/2015\.\.2018$/);
  });
});
