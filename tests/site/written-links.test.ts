import { describe, expect, it } from 'vitest';
import { linesWith, placesOn, writtenFile } from './written-links';

const ROOT = 'tests/fixtures/site/written';

describe('writtenFile', () => {
  it.each([
    ['/articles/in-a-file/', `${ROOT}/articles/en/in-a-file.mdx`],
    ['/articles/in-a-folder/', `${ROOT}/articles/en/in-a-folder/index.mdx`],
    ['/about/', `${ROOT}/pages/en/about.mdx`],
    ['/', undefined],
    ['/articles/', undefined],
    ['/articles/reply/no/', undefined],
    ['/404.html', undefined],
  ])('of %s is %s', (path, file) => {
    expect(writtenFile(path, ROOT)).toBe(file);
  });
});

describe('linesWith', () => {
  const text = [
    '[One](/about/) and [two](/about/#who)',
    '[Three](/abuot/)',
    '[Four](/about/articles/) and [five](/about/)',
    '[six]: /about/',
  ].join('\n');

  it.each([
    ['/about/', [1, 3, 4]],
    ['/about/#who', [1]],
    ['/abuot/', [2]],
    ['/about', []],
    ['/articles/', []],
    ['#who', []],
  ])('finds %s on the lines %j', (url, lines) => {
    expect(linesWith(text, url)).toEqual(lines);
  });
});

describe('placesOn', () => {
  it('finds a URL as the page has it: below the sub-path', () => {
    const places = placesOn('/about/', '/careers/')('/careers/privacy/');
    expect(places).toEqual([expect.stringMatching(/^content\/pages\/en\/about\.mdx:\d+$/)]);
  });

  it.each([
    ['that its author did not write', '/about/', '/search/'],
    ['of a page without an author', '/', '/articles/'],
  ])('finds no place for a link %s', (_, path, target) => {
    expect(placesOn(path, '/')(target)).toEqual([]);
  });
});
