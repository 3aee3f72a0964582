import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/tools/resume-gaps/parsers/linkedin';
import {
  JOBS,
  lines,
  notes,
  readAs,
  readFixture,
  TODAY,
} from '../../../fixtures/resume-gaps/files/reading';

const HEADER = 'Company Name,Title,Description,Location,Started On,Finished On';
const read = (...rows: string[]) => readTable(rows.join('\r\n'), TODAY);
const bakery = '2015-03 to 2018-06: Baker @ Example Bakery (job)';

describe('Positions.csv', () => {
  it('gives each job once', async () => {
    const result = await readFixture('linkedin/Positions.csv');
    expect(lines(result)).toEqual([
      JOBS[0],
      '2019-01 to 2021-10: Shift Lead @ Sample Foods, Ltd (job)',
      JOBS[2],
    ]);
    expect(notes(result)).toEqual(['duplicate: Example Bakery']);
  });

  it('is known by its headings, whatever its name', async () => {
    const text = `\uFEFF${HEADER}\nExample Bakery,Baker,,,Mar 2015,Jun 2018\n`;
    expect(lines(await readAs('copied.txt', text))).toEqual([bakery]);
    expect(lines(await readAs('', text.replaceAll(',', ';')))).toEqual([bakery]);
  });

  it.each([
    ['Jan 2020', '2020-01'],
    ['January 2020', '2020-01'],
    ['2019', '2019'],
    ['2020-01', '2020-01'],
  ])('reads %s', async (date, shown) => {
    expect(lines(await read(HEADER, `Example Bakery,Baker,,,${date},`))).toEqual([
      `${shown} to now: Baker @ Example Bakery (job)`,
    ]);
  });

  it('notes dates that it cannot read', async () => {
    const result = await read(HEADER, 'Example Bakery,Baker,,,Smarch 2015,Jun 2018');
    expect(lines(result)).toEqual(['? to 2018-06: Baker @ Example Bakery (job)']);
    expect(notes(result)).toEqual(['dateUnknown: Example Bakery']);
  });

  it('may have its columns in another order, and more of them', async () => {
    expect(
      lines(
        await read(
          'Finished On,Started On,Extra,TITLE, Company Name ',
          'Jun 2018,Mar 2015,x,Baker,Example Bakery',
        ),
      ),
    ).toEqual([bakery]);
  });

  it.each([';', '\t'])('may part its cells with %j', async (mark) => {
    const description = '"Bread, rolls, and cake, and bread, again, and, again"';
    const row = ['Example Bakery', 'Baker', description, '', 'Mar 2015', 'Jun 2018'].join(mark);
    expect(lines(await read(HEADER.replaceAll(',', mark), row, row))).toEqual([bakery]);
  });

  it('may end in the middle of a cell', async () => {
    const result = await read(HEADER, 'Example Bakery,Baker,,,Mar 2015,Jun 2018', 'B,"Half a ce');
    expect(lines(result)).toEqual([bakery, '? to ?: Half a ce @ B (job)']);
  });

  it('with headings alone has no periods', async () => {
    expect(notes(await read(HEADER))).toEqual(['noPeriods']);
  });

  it('gives markup and formulas back as the text that they are', async () => {
    const result = await read(HEADER, '<script>alert(1)</script>,=1+1,,,2015,2018');
    expect(lines(result)).toEqual(['2015 to 2018: =1+1 @ <script>alert(1)</script> (job)']);
  });

  it('stops at 200 rows', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `B${index},Baker,,,2015,2018`);
    const result = await read(HEADER, ...rows);
    expect(lines(result)).toHaveLength(200);
    expect(notes(result)).toEqual(['tooMany']);
  });
});

describe('the other tables', () => {
  it('are known by their headings', async () => {
    expect(lines(await readFixture('linkedin/Education.csv'))).toEqual([
      '2012-09 to 2014-07: Certificate in Baking @ Sampleton College (education)',
    ]);
    expect(lines(await readFixture('linkedin/Volunteering.csv'))).toEqual([
      '2021-11 to 2022-02: Cook @ Sampleton Kitchen (volunteering)',
    ]);
  });
});

describe('a table with other headings', () => {
  const german = [
    'Firma;Stelle;Ort;Beginn;Ende',
    'Beispiel-Bäckerei;Bäckerin;Musterstadt;März 2015;Juni 2018',
    'Muster GmbH;Leitung;Musterstadt;01/2019;',
  ];

  it('is read by what is in its columns, and marked', async () => {
    const result = await read(...german);
    expect(lines(result)).toEqual([
      '2015-03 to 2018-06: Bäckerin @ Beispiel-Bäckerei (uncertain job)',
      '2019-01 to now: Leitung @ Muster GmbH (uncertain job)',
    ]);
    expect(notes(result)).toEqual(['csvColumns']);
    expect(result.ok && result.periods[0]?.source).toBe(
      'Beispiel-Bäckerei, Bäckerin, Musterstadt, März 2015, Juni 2018',
    );
  });

  it('may be in the old encoding', async () => {
    const latin1 = new Uint8Array(Buffer.from(german.join('\n'), 'latin1'));
    expect(lines(await readAs('a.csv', latin1))[0]).toContain('Bäckerin @ Beispiel-Bäckerei');
  });

  it('may have the end before the beginning, and a number before both', async () => {
    expect(
      lines(await read('Nr,Ende,Beginn,Firma', '1,2018-06,2015-03,A', '2,2021-10,2019-01,B')),
    ).toEqual([
      '2015-03 to 2018-06:  @ A (uncertain job)',
      '2019-01 to 2021-10:  @ B (uncertain job)',
    ]);
  });

  it('may have no headings', async () => {
    expect(lines(await read('A,Baker,2015,2018', 'B,Cook,2019,2020'))).toEqual([
      '2015 to 2018: Baker @ A (uncertain job)',
      '2019 to 2020: Cook @ B (uncertain job)',
    ]);
  });

  it.each([
    ['no dates', ['Name,Town', 'Alex,Sampleton', 'Sam,Sampleton']],
    ['one column of dates', ['Name,Born', 'Alex,1990', 'Sam,1991']],
    ['no words', ['a,b', '2015,2018', '2019,2020']],
    ['too few dates', ['Firma,Von,Bis', 'A,2015,2018', 'B,x,y', 'C,z,z']],
    ['one cell', ['Alex']],
  ])('is not understood with %s', async (_, rows) => {
    expect(notes(await read(...rows))).toEqual(['csvColumns']);
  });
});
