import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from './dist';

const read = (name: string) => readFileSync(join(readSite().folder, name), 'utf8');
const ours = read('licences.txt');
const libraries = read('licences-of-libraries.md');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
/** What builds the site, or whose notice is written in public/licences.txt. */
const NOT_LISTED =
  /^(?:@astrojs\/.*|@tailwindcss\/vite|astro|colord|fast-xml-builder|fflate|pagefind|satteri|tailwindcss|uqr|yaml)$/;

describe('what the site is made with', () => {
  it.each([
    'Tailwind Labs',
    'Pagefind',
    'Jason Miller',
    'Vlad Shilov',
    'Atkinson',
    'Mozilla',
    'licences-of-libraries.md',
  ])('names %s', (name) => {
    expect(ours).toContain(name);
  });

  it('names the version and the licence of each library whose code reaches users', () => {
    const shipped = Object.entries(dependencies).filter(([name]) => !NOT_LISTED.test(name));
    expect(shipped.length).toBeGreaterThan(3);
    expect(
      shipped.filter(([name, version]) => !libraries.includes(`## ${name} - ${version} (`)),
    ).toEqual([]);
  });

  it('names what those need in turn, and the notice of each that has one', () => {
    expect(libraries).toMatch(/^## strnum - [\d.]+ \(MIT\)\n\nMIT License/m);
    expect(libraries.match(/^## /gm)?.length).toBeGreaterThan(9);
    expect(libraries.match(/copyright/gi)?.length).toBeGreaterThan(9);
  });

  it('holds the licence that asks for its whole text', () => {
    expect(read('apache-2.0.txt')).toContain('END OF TERMS AND CONDITIONS');
  });
});
