import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_PAGES, MAX_TEXT_LENGTH } from '../../../../src/tools/resume-gaps/parsers/limits';
import { pageLines, type TextFragment } from '../../../../src/tools/resume-gaps/parsers/pdf-lines';
import { pdfOf } from '../../../fixtures/resume-gaps/files/archives';
import {
  bytesOf,
  lines,
  notes,
  readAs,
  readFixture,
} from '../../../fixtures/resume-gaps/files/reading';

const CV = [
  '2022-04 to now: Production Planner @ Test Mill and Sons (uncertain job)',
  '2019-01 to 2021-10: Shift Lead @ Sample Foods Ltd (uncertain job)',
  '2015-03 to 2018-06: Baker @ Example Bakery (uncertain job)',
  '2012-09 to 2014-07: Certificate in Baking @ Sampleton College (uncertain education)',
];
const bakery = ['Work experience', 'Baker, Example Bakery', 'March 2015 - June 2018'];
const bakeryLine = CV[2];

const fetched = vi.fn(() => Promise.reject(new Error('nothing is fetched')));
beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  expect(fetched).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

describe('a PDF', () => {
  it.each(['cv.pdf', 'cv-sidebar.pdf', 'cv-dates-left.pdf'])(
    '%s gives the history',
    async (name) => {
      expect(lines(await readFixture(name))).toEqual(CV);
    },
  );

  it('may lack its typefaces', async () => {
    expect(lines(await readAs('a.pdf', pdfOf([bakery])))).toEqual([bakeryLine]);
  });

  it('is recognised by its content, even with something before it', async () => {
    expect(lines(await readAs('cv.docx', bytesOf('cv.pdf')))).toEqual(CV);
    expect(lines(await readAs('cv', '\r\n\r\n', bytesOf('cv.pdf')))).toEqual(CV);
  });

  it('of Europass is read from the XML that it carries', async () => {
    expect(lines(await readFixture('europass.pdf'))).toEqual([
      '2022-04 to now: Production Planner @ Test Mill & Sons (job)',
      '2020-06 to 2021-10: Shift Lead @ Sample Foods Ltd (job)',
      '2019 to 2020: Packer @ Sample Foods Ltd (job)',
      '2012-09 to 2014-07: Certificate in Baking @ Sampleton College (education)',
    ]);
  });

  it('gives markup back as the text that it is', async () => {
    const name = '<script>alert(1)</script>';
    const result = await readAs('a.pdf', pdfOf([['Experience', `Baker, ${name}`, '2015 - 2018']]));
    expect(JSON.stringify(result)).toContain(name);
  });

  it('is read up to a number of pages', async () => {
    const pages = Array.from({ length: MAX_PAGES + 1 }, (_, page) =>
      page === 0 ? bakery : ['More'],
    );
    const result = await readAs('a.pdf', pdfOf(pages));
    expect(lines(result)).toEqual([bakeryLine]);
    expect(notes(result)).toContain('cutShort');
  });

  it('is read up to a length', async () => {
    const more = Array.from({ length: MAX_TEXT_LENGTH / 50 }, () => 'and more '.repeat(8));
    const result = await readAs('a.pdf', pdfOf([[...bakery, '', ...more], bakery]));
    expect(lines(result)).toEqual([bakeryLine]);
    expect(notes(result)).toContain('cutShort');
  });
});

describe('a PDF that cannot be read', () => {
  it.each([
    ['cv-encrypted.pdf', 'encrypted'],
    ['cv-scan.pdf', 'noText'],
  ])('%s: %s', async (name, id) => {
    expect(notes(await readFixture(name))).toEqual([id]);
  });

  it.each([8, 1000, 5000])('cut off after %i bytes', async (length) => {
    expect(notes(await readAs('cv.pdf', bytesOf('cv.pdf').slice(0, length)))).toEqual(['damaged']);
  });

  it('with no page', async () => {
    expect(notes(await readAs('a.pdf', pdfOf([])))).toEqual(['damaged']);
  });
});

describe('lines', () => {
  const fragment = (text: string, x: number, y: number): TextFragment => ({
    text,
    x,
    y,
    width: text.length * 5,
    size: 10,
  });

  it('are the fragments of one height, from left to right', () => {
    expect(
      pageLines([
        fragment('2018', 70, 700),
        fragment('Second', 10, 680),
        fragment('2015 to', 10, 700.4),
      ]),
    ).toEqual(['2015 to\t2018', 'Second']);
  });

  it('have spaces where fragments are apart', () => {
    expect(
      pageLines([fragment('Ex', 10, 700), fragment('ample', 20, 700), fragment('Bakery', 48, 700)]),
    ).toEqual(['Example Bakery']);
  });

  it('keep the columns of a page together', () => {
    const rows = Array.from({ length: 6 }, (_, index) => [
      fragment(`Skill ${index}`, 10, 700 - 14 * index),
      fragment(`Job number ${index}`, 200, 701 - 14 * index),
    ]);
    const name = fragment('A name that runs across both of the columns', 10, 740);
    expect(pageLines([...rows.flat(), name])).toEqual([
      name.text,
      ...[0, 1, 2, 3, 4, 5].map((index) => `Skill ${index}`),
      ...[0, 1, 2, 3, 4, 5].map((index) => `Job number ${index}`),
    ]);
  });

  it.each([
    [10, 200],
    [200, 10],
  ])('put dates at %i beside what is at %i', (dates, jobs) => {
    const rows = Array.from({ length: 6 }, (_, index) => [
      fragment(`${2010 + index} - ${2011 + index}`, dates, 700 - 30 * index),
      fragment(`Job ${index}`, jobs, 700 - 30 * index),
      fragment('Some words on it', jobs, 685 - 30 * index),
    ]);
    const [first, second] = pageLines(rows.flat());
    expect(first?.split('\t').sort()).toEqual(['2010 - 2011', 'Job 0']);
    expect(second).toBe('Some words on it');
  });

  it('that are set in stay where they are', () => {
    const texts = ['Work experience', ...Array.from('abcdef'), 'Education', ...Array.from('ghi')];
    const fragments = texts.map((text, index) =>
      fragment(text, text.length === 1 ? 60 : 10, 700 - 14 * index),
    );
    expect(pageLines(fragments)).toEqual(texts);
  });

  it('of a page without text are none', () => {
    expect(pageLines([])).toEqual([]);
    expect(pageLines([fragment('  ', 10, 700)])).toEqual([]);
  });
});
