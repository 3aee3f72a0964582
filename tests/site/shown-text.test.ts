import { describe, expect, it } from 'vitest';
import { plain, readSite, type Page } from './dist';

const site = readSite();

/** Attributes that users see or hear. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'placeholder',
  'content',
  'label',
];

/** Everything that a page shows to its user, to screen readers and to search engines. */
function shownTexts({ $ }: Page): string[] {
  const page = $('html').clone();
  page.find('script, style').remove();
  const attributes = page
    .find(SPOKEN.map((name) => `[${name}]`).join())
    .toArray()
    .flatMap(({ attribs }) => SPOKEN.flatMap((name) => attribs[name] ?? []));
  return [plain(page.text()), ...attributes];
}

describe('no page shows', () => {
  it.each([
    ['a placeholder that nobody filled in', /\{\w*\}/g],
    ['a value that is missing', /\bundefined\b|\bNaN\b|\[object \w+\]/g],
    [
      'the key of a string in place of the string',
      /\b(?:stance|article|cite|nav|search|level|chart)\.[a-z]\w+\b/g,
    ],
    ['a component or a tag as text', /<\/?[A-Z]\w*[ />]|&(?:amp|lt|gt|nbsp|ensp);/g],
    ['an empty pair of quotes or brackets', /“”|\(\)|\[\]/g],
  ])('%s', (_, pattern) => {
    const wrong = site.all.flatMap((page) =>
      shownTexts(page).flatMap((text) =>
        [...text.matchAll(pattern)].map(
          ({ 0: found, index }) =>
            `${page.path}: "${found}" in "${text.slice(Math.max(0, index - 30), index + 30)}"`,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
