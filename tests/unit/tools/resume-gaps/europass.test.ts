import { describe, expect, it } from 'vitest';
import { readEuropass } from '../../../../src/tools/resume-gaps/parsers/europass';
import {
  bytesOf,
  lines,
  notes,
  readAs,
  readFixture,
  TODAY,
} from '../../../fixtures/resume-gaps/files/reading';
import { laughs } from '../../../fixtures/resume-gaps/long-texts';

const passport = (entry: string) =>
  `<SkillsPassport><LearnerInfo><WorkExperienceList><WorkExperience>${entry}</WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>`;
const job = (period: string, name = 'Example Bakery') =>
  passport(
    `<Period>${period}</Period><Position><Label>Baker</Label></Position><Employer><Name>${name}</Name></Employer>`,
  );
const read = (text: string) => readEuropass(text, TODAY);
const text = (name: string) => new TextDecoder().decode(bytesOf(name));

describe('a Europass CV of 2011 to 2020', () => {
  const expected = [
    '2019-01 to now: Shift Lead @ Sample Foods & Sons (job)',
    '2015-03 to 2018: Baker @ Example Bakery (job)',
    '2012-09 to 2014-07: Certificate in Baking @ Sampleton College (education)',
  ];

  it('gives work and education', async () => {
    const result = await readFixture('europass-2020.xml');
    expect(lines(result)).toEqual(expected);
    expect(notes(result)).toEqual([]);
  });

  it('may have prefixes', async () => {
    const prefixed = text('europass-2020.xml')
      .replace(/<(\/?)([A-Z])/g, '<$1ep:$2')
      .replace('xmlns=', 'xmlns:ep=');
    expect(lines(await read(prefixed))).toEqual(expected);
  });

  it('may be in UTF-16, and begin with blanks', async () => {
    const wide = Buffer.from(
      `\uFEFF\n${text('europass-2020.xml').replace(/^<\?xml.*\?>/, '')}`,
      'utf16le',
    );
    expect(lines(await readAs('cv.xml', new Uint8Array(wide)))).toEqual(expected);
  });

  it.each([
    [
      '<From year="2015" month="--13"/><To year="2018"/>',
      '? to 2018',
      ['dateUnknown: Example Bakery'],
    ],
    [
      '<From year="2015" month="x"/><To year="2018"/>',
      '? to 2018',
      ['dateUnknown: Example Bakery'],
    ],
    ['<From year="0015"/><To year="2018"/>', '? to 2018', ['dateUnknown: Example Bakery']],
    ['<From year="2015"/>', '2015 to ?', ['dateUnknown: Example Bakery']],
    ['<From year="2015"/><Current>true</Current>', '2015 to now', []],
    ['', '? to ?', ['dateUnknown: Example Bakery']],
  ])('with %j is of %s', async (period, shown, expectedNotes) => {
    const result = await read(job(period));
    expect(lines(result)).toEqual([`${shown}: Baker @ Example Bakery (job)`]);
    expect(notes(result)).toEqual(expectedNotes);
  });

  it('leaves out what ends before it begins', async () => {
    expect(notes(await read(job('<From year="2018"/><To year="2015"/>')))).toEqual([
      'noPeriods',
      'endBeforeStart: Example Bakery',
    ]);
  });

  it('gives characters by name and number, and markup as the text that it is', async () => {
    const name = 'B&#228;ckerei &#x26; &lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;';
    expect(lines(await read(job('<From year="2015"/><To year="2018"/>', name)))).toEqual([
      '2015 to 2018: Baker @ Bäckerei & <script>alert(1)</script> &lt; (job)',
    ]);
    const cdata = '<![CDATA[<b>Bakery</b>]]>';
    expect(lines(await read(job('<From year="2015"/><To year="2018"/>', cdata)))).toEqual([
      '2015 to 2018: Baker @ <b>Bakery</b> (job)',
    ]);
  });
});

describe('a Europass CV of today', () => {
  const expected = [
    '2022-04 to now: Production Planner @ Test Mill & Sons (job)',
    '2020-06 to 2021-10: Shift Lead @ Sample Foods Ltd (job)',
    '2019 to 2020: Packer @ Sample Foods Ltd (job)',
    '2012-09 to 2014-07: Certificate in Baking @ Sampleton College (education)',
  ];

  it('gives each position, and education', async () => {
    const result = await readFixture('europass-hr.xml');
    expect(lines(result)).toEqual(expected);
    expect(notes(result)).toEqual([]);
  });

  it('may have no prefixes', async () => {
    expect(lines(await read(text('europass-hr.xml').replace(/(<\/?)\w+:/g, '$1')))).toEqual(
      expected,
    );
  });

  it('may state beside the period that it goes on', async () => {
    const moved = text('europass-hr.xml').replace(
      /(<hr:CurrentIndicator>true<\/hr:CurrentIndicator>\s*)(<\/eures:EmploymentPeriod>)/,
      '$2$1',
    );
    expect(lines(await read(moved))).toEqual(expected);
  });

  it('without an end or a mark that it goes on, has no known end', async () => {
    const result = await read(
      text('europass-hr.xml').replace('Indicator>true<', 'Indicator>false<'),
    );
    expect(lines(result)[0]).toBe('2022-04 to ?: Production Planner @ Test Mill & Sons (job)');
    expect(notes(result)).toEqual(['dateUnknown: Test Mill & Sons']);
  });
});

describe('entities that a document defines', () => {
  const within = (doctype: string, name: string) =>
    `<?xml version="1.0"?>${doctype}${job('<From year="2015"/><To year="2018"/>', name)}`;

  it('never swell', async () => {
    const result = await read(
      within(`<!DOCTYPE SkillsPassport [${laughs('lol')}]>`, '&l12;'),
    ).catch((error: unknown) => error);
    expect(JSON.stringify(result)).not.toContain('lol');
    expect(JSON.stringify(result).length).toBeLessThan(1000);
  });

  it.each(['SYSTEM "file:///etc/passwd"', 'PUBLIC "x" "https://example.org/x"'])(
    'never fetch: %s',
    async (source) => {
      const document = within(`<!DOCTYPE SkillsPassport [<!ENTITY x ${source}>]>`, '[&x;]');
      expect(notes(await readAs('a.xml', document))).toEqual(['damaged']);
    },
  );
});

describe('other XML', () => {
  it.each([
    ['<a/>', 'notAResume'],
    ['<?xml version="1.0"?><rss><channel/></rss>', 'notAResume'],
    ['<Candidate/>', 'noPeriods'],
    ['<SkillsPassport>x</SkillsPassport>', 'noPeriods'],
    ['<__proto__/>', 'damaged'],
    ['<toString/>', 'notAResume'],
    ['<a><b></a>', 'damaged'],
    ['<a', 'damaged'],
    ['<SkillsPassport><LearnerInfo>', 'damaged'],
    ['<?xml version="1.0"?>', 'damaged'],
    ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'wrongType'],
    ['<!DOCTYPE html><p>', 'wrongType'],
  ])('%s: %s', async (document, id) => {
    expect(notes(await readAs('a.xml', document))).toEqual([id]);
  });

  it('may be nested as deep as it likes', async () => {
    const depth = 100_000;
    const deep = `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(notes(await readAs('a.xml', deep))).toHaveLength(1);
  });
});
