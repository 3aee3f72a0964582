import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/integrations/scorm-packages/addresses';

const FILES = ['index.html', '_astro/a.js', 'tools/a/index.html', 'tools/a.json'];
const has = (file: string) => FILES.includes(file);
const page = (address: string) => ({ kind: 'page', address });
const file = (path: string) => ({ kind: 'file', path });

describe.each([
  ['at the root', '/', 'https://example.org/'],
  ['below a sub-path', '/careers/', 'https://example.org/careers/'],
])('an address of a site %s', (_, base, root) => {
  it.each([
    [`${base}_astro/a.js`, file('_astro/a.js')],
    [`${base}tools/a.json?v=1`, file('tools/a.json')],
    [`${base}tools/a/`, page(`${root}tools/a/`)],
    [`${base}tools/a/?theme=dark#b`, page(`${root}tools/a/?theme=dark#b`)],
    [base, page(root)],
    [`${base}#top`, page(`${root}#top`)],
    [`${base}nothing`, undefined],
    ['#here', undefined],
    ['a', undefined],
    ['', undefined],
    ['//elsewhere.org/tools/a/', undefined],
    ['https://elsewhere.org/tools/a/', undefined],
  ])('%s', (address, place) => {
    expect(placeOf(address, { base, root, has })).toEqual(place);
  });
});
