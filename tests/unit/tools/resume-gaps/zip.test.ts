import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../src/tools/resume-gaps/parsers/file';
import {
  MAX_UNPACKED_BYTES,
  MAX_ZIP_ENTRIES,
} from '../../../../src/tools/resume-gaps/parsers/limits';
import { zipOf } from '../../../fixtures/resume-gaps/files/archives';
import {
  bytesOf,
  fixture,
  JOBS,
  lines,
  notes,
  options,
  readAs,
  readFixture,
} from '../../../fixtures/resume-gaps/files/reading';

const POSITIONS = 'Company Name,Title,Description,Location,Started On,Finished On\n';
const bakery = `${POSITIONS}Example Bakery,Baker,,,Mar 2015,Jun 2018\n`;
const bakeryLine = '2015-03 to 2018-06: Baker @ Example Bakery (job)';

/** Writes another size of the unpacked part into a ZIP, wherever the ZIP holds it. */
function claimSize(zip: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(zip);
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, size, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

describe("LinkedIn's ZIP", () => {
  it('gives jobs, education and volunteering', async () => {
    const result = await readFixture('linkedin.zip');
    expect(lines(result)).toEqual([
      JOBS[0],
      '2019-01 to 2021-10: Shift Lead @ Sample Foods, Ltd (job)',
      JOBS[2],
      '2012-09 to 2014-07: Certificate in Baking @ Sampleton College (education)',
      '2021-11 to 2022-02: Cook @ Sampleton Kitchen (volunteering)',
    ]);
    expect(notes(result)).toEqual(['duplicate: Example Bakery']);
  });

  it.each([
    'positions.CSV',
    'Complete_Export/Positions.csv',
    'a/b/c/POSITIONS.csv',
    'a\\Positions.csv',
  ])('may hold %s', async (name) => {
    expect(lines(await readAs('a.zip', await zipOf({ 'x.txt': '', [name]: bakery })))).toEqual([
      bakeryLine,
    ]);
  });

  it('is read from its outermost folder, and not from what a Mac adds', async () => {
    const zip = await zipOf({
      '__MACOSX/Positions.csv': 'x',
      'old/Positions.csv': bakery.replace('Baker', 'Cook'),
      'Positions.csv': bakery,
    });
    expect(lines(await readAs('a.zip', zip))).toEqual([bakeryLine]);
  });

  it('is recognised by its content, whatever its name', async () => {
    expect(lines(await readAs('photo.jpg', await zipOf({ 'Positions.csv': bakery })))).toEqual([
      bakeryLine,
    ]);
  });

  it('may have names that would be harmful if it were unpacked', async () => {
    const zip = await zipOf({ '../../Positions.csv': bakery });
    expect(lines(await readAs('a.zip', zip))).toEqual([bakeryLine]);
  });

  it('keeps the jobs where another table is broken', async () => {
    const zip = await zipOf({
      'Positions.csv': bakery,
      'Education.csv': '"',
      'Volunteering.csv': '',
    });
    expect(lines(await readAs('a.zip', zip))).toEqual([bakeryLine]);
  });

  it('may have headings in another language', async () => {
    const zip = await zipOf({
      'Positions.csv': 'Firma,Stelle,Von,Bis\nExample Bakery,Baker,2015,2018',
    });
    expect(lines(await readAs('a.zip', zip))).toEqual([
      '2015 to 2018: Baker @ Example Bakery (uncertain job)',
    ]);
  });

  it('is read in part, however large it is', async () => {
    const zip = await zipOf(
      { 'media/video.mp4': new Uint8Array(50_000_000), 'Positions.csv': bakery },
      0,
    );
    let read = 0;
    class Counting extends File {
      override slice(start = 0, end = this.size, type?: string): Blob {
        read += end - start;
        return super.slice(start, end, type);
      }
      override arrayBuffer(): Promise<ArrayBuffer> {
        read += this.size;
        return super.arrayBuffer();
      }
    }
    const result = await readFile(new Counting([zip], 'a.zip'), options());
    expect(lines(result)).toEqual([bakeryLine]);
    expect(read).toBeLessThan(1_000_000);
  });

  it('reports how far it is', async () => {
    const shares: (number | undefined)[] = [];
    await readFile(fixture('linkedin.zip'), options({ onProgress: (share) => shares.push(share) }));
    expect(shares[0]).toBeUndefined();
    expect(shares.slice(1).every((share) => share !== undefined && share >= 0 && share <= 1)).toBe(
      true,
    );
  });
});

describe('a ZIP that cannot be read', () => {
  it.each([
    [
      'without positions',
      { 'Profile.csv': 'x', 'resume.json': '{"work":[]}' },
      'zipWithoutPositions',
    ],
    ['with nothing in it', {}, 'zipWithoutPositions'],
    ['with positions that are empty', { 'Positions.csv': POSITIONS }, 'noPeriods'],
    ['with positions that are another table', { 'Positions.csv': 'a,b\nc,d' }, 'csvColumns'],
    [
      'of OpenDocument',
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' },
      'wrongType',
    ],
    [
      'of Excel',
      { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' },
      'wrongType',
    ],
    ['of Pages', { 'Index/Document.iwa': 'x' }, 'wrongType'],
  ])('%s', async (_, parts, id) => {
    expect(notes(await readAs('a.zip', await zipOf(parts)))).toEqual([id]);
  });

  it('with a password', async () => {
    expect(notes(await readFixture('linkedin-encrypted.zip'))).toEqual(['encrypted']);
  });

  it('cut off, or broken within', async () => {
    const whole = bytesOf('linkedin.zip');
    for (const length of [4, 30, 300, whole.length - 30]) {
      expect(notes(await readAs('a.zip', whole.slice(0, length)))).toEqual(['damaged']);
    }
    const broken = await zipOf({ 'Positions.csv': bakery.repeat(50) });
    broken.fill(0xff, 60, 90);
    expect(notes(await readAs('a.zip', broken))).toEqual(['damaged']);
  });

  it('with more parts than any export has', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: MAX_ZIP_ENTRIES + 1 }, (_, index) => [`${index}`, new Uint8Array()]),
    );
    // zip.js waits for a task for each entry that it writes, and takes seconds.
    expect(notes(await readAs('a.zip', new Uint8Array(zipSync(entries, { level: 0 }))))).toEqual([
      'zipBomb',
    ]);
  });

  describe('a bomb', () => {
    const bomb = zipOf({ 'Positions.csv': new Uint8Array(4 * MAX_UNPACKED_BYTES) });

    it('is small, and cut off while it swells', async () => {
      const zip = await bomb;
      expect(zip.length).toBeLessThan(200_000);
      expect(notes(await readAs('a.zip', zip))).toEqual(['zipBomb']);
    });

    it('is taken for broken once it is larger than it claims', async () => {
      expect(notes(await readAs('a.zip', claimSize(await bomb, 10)))).toEqual(['damaged']);
    });
  });
});
