/**
 * Cuts the site's one typeface to what the pages use and writes it to src/styles/fonts.
 *
 * Run it with `npm run fonts` after changing the letters or weights below; the results are
 * committed, so that a build needs no font tooling and always gives the same bytes.
 *
 * - `atkinson-core.woff2`: the letters of English pages. Preloaded by every page.
 * - `atkinson-latin.woff2`: the other letters of the latin file (names such as "Şahin" need the next one).
 * - `atkinson-latin-ext.woff2`: latin extended, fetched only by pages that use it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { CORE_CHARACTERS, FONT_WEIGHTS } from '../config/typography.ts';

const require = createRequire(import.meta.url);
const source = (subset: string) =>
  require.resolve(
    `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${subset}-wght-normal.woff2`,
  );
const target = (name: string) => new URL(`../styles/fonts/${name}.woff2`, import.meta.url);

const latin1 = Array.from({ length: 0x100 - 0xa0 }, (_, i) => String.fromCodePoint(0xa0 + i));
const otherLatin = [...latin1, 'ı', 'Œ', 'œ', 'ˆ', '˜', '⁄', '™', '�']
  .filter((character) => !CORE_CHARACTERS.includes(character))
  .join('');

/** Writes one subset and prints its size. */
async function cut(from: string, to: string, text: string | undefined): Promise<void> {
  const font = await subsetFont(await readFile(source(from)), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: FONT_WEIGHTS },
    keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'zero'],
    keepAllGlyphs: text === undefined,
  });
  await writeFile(target(to), font);
  console.log(`${to}.woff2  ${font.length} bytes`);
}

await cut('latin', 'atkinson-core', CORE_CHARACTERS);
await cut('latin', 'atkinson-latin', otherLatin);
await cut('latin-ext', 'atkinson-latin-ext', undefined);
