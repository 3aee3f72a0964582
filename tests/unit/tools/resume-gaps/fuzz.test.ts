import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isYearMonth } from '../../../../src/domain/months';
import { kinds } from '../../../../src/tools/resume-gaps/model/history';
import { readFile } from '../../../../src/tools/resume-gaps/parsers/file';
import { MAX_NOTE_LENGTH, MAX_ROWS } from '../../../../src/tools/resume-gaps/parsers/limits';
import { readNoteIds, type ReadResult } from '../../../../src/tools/resume-gaps/parsers/read';
import { bytesOf, fixture, options } from '../../../fixtures/resume-gaps/files/reading';

vi.setConfig({ testTimeout: 60_000 });

const FIXTURES = [
  'resume.json',
  'linkedin/Positions.csv',
  'linkedin.zip',
  'europass-2020.xml',
  'europass-hr.xml',
  'cv.txt',
  'cv.docx',
  'cv.pdf',
  'cv-encrypted.pdf',
];
const NAMES = ['', 'cv', 'a.pdf', 'a.docx', 'a.zip', 'a.csv', 'a.json', 'a.xml', 'a.txt', 'a.rtf'];
const BEGINNINGS = [
  '',
  '%PDF-1.7\n',
  'PK\x03\x04',
  '{"work":[',
  '[',
  '<?xml version="1.0"?><',
  'a,b\n',
];

function expectValid(result: ReadResult): void {
  expect(result.ok || result.notes.length > 0).toBe(true);
  for (const { id, at } of result.notes) {
    expect(readNoteIds).toContain(id);
    expect(at === undefined || (at.length > 0 && at.length <= MAX_NOTE_LENGTH)).toBe(true);
  }
  if (!result.ok) return;
  expect(result.periods.length).toBeGreaterThan(0);
  expect(result.periods.length).toBeLessThanOrEqual(MAX_ROWS);
  for (const { what, where, kind, from, to, uncertain } of result.periods) {
    expect([typeof what, typeof where, typeof uncertain]).toEqual(['string', 'string', 'boolean']);
    expect(kinds).toContain(kind);
    expect(from === undefined || isYearMonth(from)).toBe(true);
    expect(to === undefined || to === 'now' || isYearMonth(to)).toBe(true);
  }
}

const valid = async (name: string, ...content: BlobPart[]): Promise<void> => {
  expectValid(await readFile(new File(content, name), options()));
};

describe('whatever the file holds, the result is valid', () => {
  it('any bytes under any name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...NAMES), fc.string()),
        fc.constantFrom(...BEGINNINGS),
        fc.uint8Array({ maxLength: 3000 }),
        (name, beginning, bytes) => valid(name, Buffer.from(beginning, 'latin1'), bytes),
      ),
      { numRuns: 300 },
    );
  });

  it('any text under any name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        fc.constantFrom(...BEGINNINGS),
        fc.string({ unit: 'binary', maxLength: 1000 }),
        (name, beginning, text) => valid(name, beginning, text),
      ),
      { numRuns: 300 },
    );
  });

  it('any JSON', async () => {
    const section = fc.array(
      fc.record(
        Object.fromEntries(
          ['name', 'position', 'startDate', 'endDate'].map((key) => [
            key,
            fc.oneof(
              fc.jsonValue(),
              fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
            ),
          ]),
        ),
        { requiredKeys: [] },
      ),
    );
    const resume = fc.record({ work: section, volunteer: fc.oneof(section, fc.jsonValue()) });
    await fc.assert(
      fc.asyncProperty(fc.oneof(resume, fc.jsonValue()), (value) =>
        valid('a.json', JSON.stringify(value)),
      ),
      { numRuns: 300 },
    );
  });

  it('any table', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Mar 2015', '2019', '', '"', 'now', '2018-13'),
    );
    const table = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('', 'Company Name,Title,Description,Location,Started On,Finished On\n'),
        (rows, mark, header) =>
          valid(
            'a.csv',
            header.replaceAll(',', mark),
            rows.map((row) => row.join(mark)).join('\n'),
          ),
      ),
      { numRuns: 300 },
    );
  });
});

describe('a real file that is broken still gives a valid result', () => {
  it.each(FIXTURES)('%s', async (name) => {
    const whole = bytesOf(name);
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 12 }),
        fc.option(fc.nat({ max: whole.length })),
        async (changes, length) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          await valid(name, bytes.slice(0, length ?? undefined));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('and whole, it gives the same under every name', async () => {
    // Text under the name of a table, or of what is no text, is taken at its name.
    const byContent = FIXTURES.filter((name) => !/\.(?:txt|csv)$/.test(name));
    for (const name of byContent) {
      const result = await readFile(fixture(name), options());
      for (const other of NAMES) {
        expect(await readFile(new File([bytesOf(name)], other), options())).toEqual(result);
      }
    }
  });
});
