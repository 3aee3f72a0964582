import { unzipSync, strFromU8 } from 'fflate';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zipOf } from '../../../../src/domain/packages/zip';

const FILES = {
  'imsmanifest.xml': '<manifest/>',
  'links/b.xml': '<b/>',
  'links/a.xml': 'é’'.repeat(99),
};

/** The fields "last modified" of every local and central header: a time, then a date. */
function stamps(zip: Uint8Array): string[] {
  const view = new DataView(zip.buffer);
  return [...zip.keys()].flatMap((at) => {
    const signature = at + 4 <= zip.length ? view.getUint32(at, true) : 0;
    const offset = signature === 0x04034b50 ? 10 : signature === 0x02014b50 ? 12 : undefined;
    if (offset === undefined) return [];
    return [`${view.getUint16(at + offset, true)} ${view.getUint16(at + offset + 2, true)}`];
  });
}

describe('a zip file', () => {
  it('holds what was put in', () => {
    const found = Object.entries(unzipSync(zipOf(FILES)));
    expect(Object.fromEntries(found.map(([name, bytes]) => [name, strFromU8(bytes)]))).toEqual(
      FILES,
    );
  });

  it('lists its files in the order of their names', () => {
    expect(Object.keys(unzipSync(zipOf(FILES)))).toEqual([
      'imsmanifest.xml',
      'links/a.xml',
      'links/b.xml',
    ]);
  });

  it('is the same, byte for byte, in whatever order its files are given', () => {
    const all = Object.entries(FILES);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(zipOf(Object.fromEntries(shuffled))).toEqual(zipOf(FILES));
      }),
      { numRuns: 20 },
    );
  });

  it('dates every file to the first moment that the format knows', () => {
    // 1 January 1980, 0:00: no time, and the first day of the first month of year 0.
    expect(stamps(zipOf(FILES))).toEqual(Array.from({ length: 6 }, () => `0 ${(1 << 5) | 1}`));
  });
});

describe('in another time zone', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['Pacific/Kiritimati', -840],
    ['America/Los_Angeles', 480],
    ['Asia/Kolkata', -330],
  ])('%s, it is the same', async (name, minutes) => {
    const here = zipOf(FILES);
    process.env['TZ'] = name;
    expect(new Date('2026-01-01').getTimezoneOffset()).toBe(minutes);
    vi.resetModules();
    const there = await import('../../../../src/domain/packages/zip');
    expect(there.zipOf(FILES)).toEqual(here);
  });
});
