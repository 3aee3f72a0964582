import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from './dist';

const text = readFileSync(join(readSite().folder, 'licences.txt'), 'utf8');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};
/** What builds the site, or whose notice stands in words of our own at the top. */
const NOT_LISTED =
  /^(?:@astrojs\/.*|@tailwindcss\/vite|astro|colord|fflate|pagefind|preact|purgecss|satteri|tailwindcss|uqr|yaml)$/;

describe('what the site is made with', () => {
  it.each(['Tailwind Labs', 'Pagefind', 'Jason Miller', 'Atkinson', 'Mozilla Foundation'])(
    'names %s',
    (name) => {
      expect(text).toContain(name);
    },
  );

  it('tells the version and the licence of each library whose parts reach readers', () => {
    const shipped = Object.entries(dependencies).filter(([name]) => !NOT_LISTED.test(name));
    expect(shipped.length).toBeGreaterThan(3);
    expect(shipped.filter(([name, version]) => !text.includes(`--- ${name} ${version} (`))).toEqual(
      [],
    );
  });

  it('tells what those need in turn, and the notice of each that has one', () => {
    expect(text).toMatch(/--- jszip [\d.]+ \(/);
    expect(text).toMatch(/--- underscore [\d.]+ \(MIT\)\n\nCopyright/);
    expect(text.match(/^--- /gm)?.length).toBeGreaterThan(15);
    expect(text.match(/copyright/gi)?.length).toBeGreaterThan(20);
  });

  it('holds the licence that asks for its whole text', () => {
    expect(readFileSync(join(readSite().folder, 'apache-2.0.txt'), 'utf8')).toContain(
      'END OF TERMS AND CONDITIONS',
    );
  });
});
