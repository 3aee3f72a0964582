import { describe, expect, it, vi } from 'vitest';
import { readFile } from '../../../../src/tools/resume-gaps/parsers/file';
import {
  MAX_FILE_BYTES,
  MAX_PDF_BYTES,
  MAX_TEXT_BYTES,
  MAX_TEXT_LENGTH,
} from '../../../../src/tools/resume-gaps/parsers/limits';
import {
  bytesOf,
  fixture,
  lines,
  notes,
  options,
  readAs,
  readFixture,
} from '../../../fixtures/resume-gaps/files/reading';

/** A file of which nothing is there but its size. */
function ofSize(size: number, name: string) {
  const file = new File(['%PDF-1.7'], name);
  const touched = vi.fn(() => {
    throw new Error('touched');
  });
  Object.defineProperties(file, {
    size: { value: size },
    slice: { value: touched },
    arrayBuffer: { value: touched },
    stream: { value: touched },
    text: { value: touched },
  });
  return { file, touched };
}

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46]);

describe('plain text', () => {
  const expected = [
    '2022-04 to now: Production Planner @ Test Mill and Sons (uncertain job)',
    '2019-01 to 2021-10: Shift Lead @ Sample Foods Ltd (uncertain job)',
    '2015-03 to 2018-06: Baker @ Example Bakery (uncertain job)',
    '2012-09 to 2014-07: Certificate in Baking @ Sampleton College (uncertain education)',
  ];

  it('gives the history', async () => {
    expect(lines(await readFixture('cv.txt'))).toEqual(expected);
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    [
      'UTF-16 the other way round',
      (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    ],
    ['Windows lines', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8')],
  ])('may be in %s, and have no name', async (_, encode) => {
    const text = new TextDecoder().decode(bytesOf('cv.txt'));
    expect(lines(await readAs('', new Uint8Array(encode(text))))).toEqual(expected);
    expect(lines(await readFile(new Blob([new Uint8Array(encode(text))]), options()))).toEqual(
      expected,
    );
  });

  it('may begin like another kind of file', async () => {
    const text = '[Work experience]\nBaker, Example Bakery\nMarch 2015 – June 2018\n';
    expect(lines(await readAs('cv.txt', text))).toEqual([expected[2]]);
    expect(lines(await readAs('cv.txt', text.replace('[W', '<3 w')))).toEqual([expected[2]]);
  });

  it('is read up to a length, and reports that', async () => {
    const text = new TextDecoder().decode(bytesOf('cv.txt'));
    const result = await readAs(
      'cv.txt',
      text,
      '\n\n',
      'More words.\n'.repeat(MAX_TEXT_LENGTH / 10),
    );
    expect(lines(result)).toEqual(expected);
    expect(notes(result)).toEqual(['cutShort']);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['empty.pdf', ['']],
    ['blank.txt', [' \r\n\t ']],
    ['mark.txt', ['\uFEFF']],
  ])('%s: empty', async (name, content) => {
    expect(notes(await readAs(name, ...content))).toEqual(['empty']);
  });

  it.each<[string, BlobPart]>([
    ['photo.png', PNG],
    ['photo.jpg', JPEG],
    ['cv.pdf', PNG.slice(0, 2)],
    ['song.mp3', new Uint8Array(2000)],
    ['a.gz', new Uint8Array([0x1f, 0x8b, 8, 1, 2, 3])],
    ['page.html', '<!doctype html><p>Baker, 2015 – 2018'],
    ['page.txt', '\n<HTML><body>Baker, 2015 – 2018'],
    ['cv.rtf', '{\\rtf1\\ansi Baker, 2015 – 2018}'],
    ['cv.doc', '{\\rtf1\\ansi Baker, 2015 – 2018}'],
    ['zero.txt', 'Baker\x002015 – 2018'],
    ['control.txt', '\x01\x02\x03\x04 Baker 2015 – 2018'],
  ])('%s: of another kind, or broken', async (name, content) => {
    const id = name === 'cv.pdf' ? 'damaged' : 'wrongType';
    expect(notes(await readAs(name, content))).toEqual([id]);
  });

  it.each(['cv.pdf', 'CV.DOCX', 'export.zip'])(
    '%s that begins as none does: damaged',
    async (name) => {
      expect(notes(await readAs(name, 'Some words'))).toEqual(['damaged']);
      expect(notes(await readAs(name, new Uint8Array(100)))).toEqual(['damaged']);
    },
  );

  it.each(['a.pdf', 'a.zip', 'a.txt', ''])('"%s" that is too large: not touched', async (name) => {
    for (const size of [100_000_000, MAX_FILE_BYTES + 1]) {
      const { file, touched } = ofSize(size, name);
      expect(notes(await readFile(file, options()))).toEqual(['tooLarge']);
      expect(touched).not.toHaveBeenCalled();
    }
  });

  it.each([
    ['a.txt', 'Words. '],
    ['a.csv', 'a,b\n'],
    ['a.json', '[],'],
    ['a.xml', '<a/>'],
  ])('%s of more than 10 MB: too large', async (name, text) => {
    const content = text.repeat(MAX_TEXT_BYTES / text.length + 1);
    expect(notes(await readAs(name, content))).toEqual(['tooLarge']);
  });

  it('a PDF of more than 25 MB: too large, and of no more: looked into', async () => {
    const pdf = (bytes: number) => `%PDF-1.7\n${' '.repeat(bytes - 9)}`;
    expect(notes(await readAs('a.pdf', pdf(MAX_PDF_BYTES + 1)))).toEqual(['tooLarge']);
    expect(notes(await readAs('a.pdf', pdf(MAX_PDF_BYTES)))).toEqual(['damaged']);
  });

  it('of which the disk gives nothing: damaged', async () => {
    const { file } = ofSize(1000, 'a.pdf');
    expect(notes(await readFile(file, options()))).toEqual(['damaged']);
  });
});

describe('a reading that is cancelled', () => {
  it.each(['cv.pdf', 'cv.docx', 'linkedin.zip', 'cv.txt', 'resume.json', 'europass-hr.xml'])(
    'of %s reports that, whenever that is',
    async (name) => {
      for (const wait of [undefined, 0, 5]) {
        const controller = new AbortController();
        const reading = readFile(fixture(name), options({ signal: controller.signal }));
        if (wait === undefined) controller.abort();
        else setTimeout(() => controller.abort(), wait);
        const result = await reading;
        if (!result.ok) expect(notes(result)).toEqual(['cancelled']);
        expect(wait !== undefined || !result.ok).toBe(true);
      }
    },
  );

  it('before it begins touches nothing', async () => {
    const { file, touched } = ofSize(1000, 'a.pdf');
    const result = await readFile(file, options({ signal: AbortSignal.abort() }));
    expect(notes(result)).toEqual(['cancelled']);
    expect(touched).not.toHaveBeenCalled();
  });
});

describe('without a network', () => {
  it.each([
    ['papaparse', 'linkedin/Positions.csv'],
    ['fast-xml-parser', 'europass-hr.xml'],
    ['@zip.js/zip.js/lib/zip-core-native.js', 'linkedin.zip'],
    ['mammoth', 'cv.docx'],
    ['unpdf', 'cv.pdf'],
  ])('%s cannot be loaded, and the result reports that', async (library, name) => {
    vi.resetModules();
    vi.doMock(library, () => {
      throw new Error('no network');
    });
    const { readFile: read } = await import('../../../../src/tools/resume-gaps/parsers/file');
    expect(notes(await read(fixture(name), options()))).toEqual(['offline']);
    vi.doUnmock(library);
  });
});
