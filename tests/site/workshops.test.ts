import { readdirSync } from 'node:fs';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { tools } from '../../src/tools/registry';
import { readSite } from './dist';

const site = readSite();
const PLACE = '/for-career-centres/workshop/';
const sheets = site.pages.filter(({ path }) => path.startsWith(PLACE));
const ids = (folder: string) =>
  readdirSync(`content/${folder}`)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.replace(/\.yml$/, ''));

/** Pixels of a side of one module: enough for a user to find them. */
const SCALE = 4;

/** What a phone reads in a picture of squares. */
function readCode(path: string, size: number): string | undefined {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < SCALE * SCALE; i += 1) {
      const column = Number(x) * SCALE + (i % SCALE);
      const row = Number(y) * SCALE + Math.floor(i / SCALE);
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

it('there is a sheet for every tool and every reading path', () => {
  const expected = [
    ...tools.map(({ id }) => `${PLACE}tools/${id}/`),
    ...ids('paths').map((id) => `${PLACE}paths/${id}/`),
  ];
  expect(sheets.map(({ path }) => path).sort()).toEqual(expected.sort());
});

describe.each(sheets.map((sheet) => [sheet.path, sheet] as const))('%s', (path, { $ }) => {
  const subject = new URL(path.slice(PLACE.length), site.root).href;

  it('has a code that leads to what it is about, with the URL beside it', () => {
    const code = $('.qr');
    const [, , size = '0'] = (code.attr('viewBox') ?? '').split(' ');
    expect(readCode(code.find('path').attr('d') ?? '', Number(size))).toBe(subject);
    expect($('.sheet-about').text()).toContain(subject);
    expect(code.attr('aria-label')).toBeTruthy();
  });

  it('has a running order of the length that it states', () => {
    const minutes = $('.sheet-plan b')
      .toArray()
      .map((part) => Number.parseInt($(part).text(), 10));
    const total = /(\d+) minutes/.exec($('header .quiet').text())?.[1];
    expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(Number(total));
  });

  it('shows when the advice is wrong, and that nobody has to show anything', () => {
    expect($('#limits').length).toBe(1);
    expect($('.sheet-private').text()).toContain('Nobody has to show');
  });
});
