import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../../src/tools/resume-gaps/parsers/docx-text';
import { MAX_DOCUMENT_BYTES } from '../../../../src/tools/resume-gaps/parsers/limits';
import { zipOf } from '../../../fixtures/resume-gaps/files/archives';
import { laughs } from '../../../fixtures/resume-gaps/long-texts';
import {
  bytesOf,
  lines,
  notes,
  readAs,
  readFixture,
} from '../../../fixtures/resume-gaps/files/reading';

const part = (name: string) => bytesOf(`docx/${name}`);
const document = new TextDecoder().decode(part('word/document.xml'));
const docx = (body: string, more: Record<string, string | Uint8Array> = {}) =>
  zipOf({
    '[Content_Types].xml': part('[Content_Types].xml'),
    '_rels/.rels': part('_rels/.rels'),
    'word/document.xml': body,
    ...more,
  });
const OLD_OFFICE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]);

describe('a Word document', () => {
  const expected = [
    '2022-04 to now: Production Planner @ Test Mill and Sons (uncertain job)',
    '2019-01 to 2021-10: Shift Lead @ Sample Foods Ltd (uncertain job)',
    '2015-03 to 2018-06: Baker @ Example Bakery (uncertain job)',
    '2012-09 to 2014-07: Certificate in Baking @ Sampleton College (uncertain education)',
  ];

  it('gives the history', async () => {
    expect(lines(await readFixture('cv.docx'))).toEqual(expected);
  });

  it('is recognised by its content, whatever its name', async () => {
    expect(lines(await readAs('cv.zip', bytesOf('cv.docx')))).toEqual(expected);
    expect(lines(await readAs('', bytesOf('cv.docx')))).toEqual(expected);
  });

  it('needs no more than its text', async () => {
    expect(lines(await readAs('a.docx', await zipOf({ 'word/document.xml': document })))).toEqual(
      expected,
    );
  });

  it('may hold large pictures, which are not read', async () => {
    const picture = new Uint8Array(30_000_000);
    const large = await docx(document, { 'word/media/image1.png': picture });
    expect(lines(await readAs('a.docx', large))).toEqual(expected);
  });

  it('keeps line breaks, items and the rows of tables', async () => {
    const bytes = bytesOf('cv.docx');
    expect((await documentText(mammoth, bytes.buffer)).split('\n')).toEqual([
      'Alex Example',
      'Work experience',
      'Production Planner, Test Mill and Sons',
      'April 2022 – present',
      '• Plans the week of two bakeries',
      'Shift Lead, Sample Foods Ltd',
      'January 2019 – October 2021',
      'March 2015 – June 2018\tBaker, Example Bakery',
      '• Bread and rolls',
      'Education',
      'Certificate in Baking, Sampleton College',
      'September 2012 – July 2014',
    ]);
  });

  it('gives markup back as the text that it is', async () => {
    const escaped = '&lt;script&gt;alert(1)&lt;/script&gt;';
    const result = await readAs('a.docx', await docx(document.replace('Example Bakery', escaped)));
    expect(JSON.stringify(result)).toContain('<script>alert(1)</script>');
  });
});

describe('a Word document that cannot be read', () => {
  it.each([
    ['without text', document.replace(/<w:t [^>]*>[^<]*/g, '<w:t>'), 'noText'],
    ['with broken XML', document.slice(0, 900), 'damaged'],
    ['with other XML', '<html/>', 'damaged'],
    ['that is empty', '', 'damaged'],
  ])('%s', async (_, body, id) => {
    expect(notes(await readAs('a.docx', await docx(body)))).toEqual([id]);
  });

  it('cut off', async () => {
    for (const length of [4, 500, 2000]) {
      expect(notes(await readAs('a.docx', bytesOf('cv.docx').slice(0, length)))).toEqual([
        'damaged',
      ]);
    }
  });

  it('a bomb', async () => {
    const bomb = await docx(document + ' '.repeat(MAX_DOCUMENT_BYTES));
    expect(bomb.length).toBeLessThan(20_000);
    expect(notes(await readAs('a.docx', bomb))).toEqual(['zipBomb']);
  });

  it('whose main part is named as another one, which is a bomb', async () => {
    const rels = new TextDecoder()
      .decode(part('_rels/.rels'))
      .replace('word/document.xml', 'x/bomb.xml');
    const bomb = await docx(document, {
      '_rels/.rels': rels,
      'x/bomb.xml': `<x>${' '.repeat(5 * MAX_DOCUMENT_BYTES)}</x>`,
    });
    // What is not needed is not unpacked, and Mammoth falls back on the usual name.
    expect(lines(await readAs('a.docx', bomb))).toHaveLength(4);
  });

  it('that defines entities without end', async () => {
    const bomb = document
      .replace('<w:document', `<!DOCTYPE x [${laughs('lol')}]><w:document`)
      .replace('Example Bakery', '&l12;');
    const result = await readAs('a.docx', await docx(bomb));
    expect(JSON.stringify(result)).not.toContain('lol');
  });

  it('of an old version is none, and one with a password looks like one', async () => {
    expect(notes(await readAs('a.doc', OLD_OFFICE))).toEqual(['wrongType']);
    expect(notes(await readAs('a', OLD_OFFICE))).toEqual(['wrongType']);
    expect(notes(await readAs('a.docx', OLD_OFFICE))).toEqual(['encrypted']);
  });
});
