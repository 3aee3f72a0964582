import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORE_CHARACTERS } from '../../src/config/typography';
import { plain, readSite, type Page } from './dist';

/** Characters outside the core that pages may use all the same, each with its reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const site = readSite();
const core = new Set(CORE_CHARACTERS);

/** What a user sees of a page: its text, and the attributes that browsers draw. */
function visible({ $ }: Page): string {
  const body = $('body').clone();
  body.find('script, style, template').remove();
  const drawn = body
    .find('[placeholder], [value], [label]')
    .toArray()
    .flatMap(({ attribs }) => [attribs['placeholder'], attribs['value'], attribs['label']]);
  return plain([body.text(), ...drawn].join(' '));
}

const name = (character: string) =>
  `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

interface Face {
  file: string;
  has: (character: string) => boolean;
}

/** The faces of our font in the order of the style sheet: of two that overlap the later one wins. */
const faces: Face[] = [
  ...readFileSync('src/styles/fonts.css', 'utf8').matchAll(
    /@font-face \{[^}]*?url\('([^']+)'\)[^}]*?unicode-range:([^;]+);/g,
  ),
].map(([, file = '', list = '']) => {
  const ranges = [...list.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, from = '', to]) => ({
      from: parseInt(from, 16),
      to: parseInt(to ?? from, 16),
    }),
  );
  return {
    file,
    has: (character) => {
      const code = character.codePointAt(0) ?? 0;
      return ranges.some(({ from, to }) => from <= code && code <= to);
    },
  };
});

/** The file that a browser fetches for a character. */
const fileFor = (character: string) => faces.findLast(({ has }) => has(character))?.file;

it('every page keeps to the characters of the font file that it preloads', () => {
  const wrong = site.all.flatMap((page) => {
    const text = visible(page);
    const others = [...new Set(text)].filter(
      (character) => !core.has(character) && EXCEPTIONS[character] === undefined,
    );
    return others.map((character) => {
      const at = text.indexOf(character);
      const file = fileFor(character);
      return `${page.path}: ${name(character)} in "${text.slice(Math.max(0, at - 20), at + 20)}" ${
        file === undefined ? 'is in no font of ours' : `makes the browser fetch ${file}`
      }. Write it otherwise, or add it to CORE_CHARACTERS and run "npm run fonts".`;
    });
  });
  expect(wrong).toEqual([]);
});

it('every exception is still needed', () => {
  const all = new Set(site.all.flatMap((page) => Array.from(visible(page))));
  expect(Object.keys(EXCEPTIONS).filter((character) => !all.has(character))).toEqual([]);
});

describe('src/styles/fonts.css', () => {
  it('finds each core character in the core file', () => {
    const elsewhere = [...core]
      .filter((character) => fileFor(character) !== './fonts/atkinson-core.woff2')
      .map((character) => `${name(character)}: ${fileFor(character)}. Fix unicode-range.`);
    expect(elsewhere).toEqual([]);
  });

  it('looks for no letter in the core file that is not there', () => {
    const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => /[\p{L}\p{N}\p{S}]/u.test(character) && !core.has(character),
    );
    const lost = letters.filter((character) => fileFor(character)?.includes('core'));
    expect(lost.map(name)).toEqual([]);
  });

  it('preloads the core file on every page', () => {
    const others = site.pages
      .map(({ path, $ }) => `${path}: ${$('link[rel=preload][as=font]').attr('href')}`)
      .filter((line) => !/: .*\/atkinson-core\.[\w-]+\.woff2$/.test(line));
    expect(others).toEqual([]);
  });
});
