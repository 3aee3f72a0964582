import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRetired, RENAMED, retiredWords } from './retired-words';

/**
 * The table names what it retires; fixtures, releases and XML schemas are not ours to rename; the plan of the
 * library quotes articles.
 */
const NOT_OURS =
  /\.(?:docx|gitattributes|pdf|png|woff2|xsd|zip)$|^tests\/fixtures\/|^docs\/library(?:\.md|-points\.yml)$|^src\/embed\/releases\/|^src\/commands\/new-tool\/template\/content\/|\/OFL\.txt$|^tests\/unit\/(?:retired-words|standard-words\.test)\.ts$/;

const files = execFileSync('git', ['ls-files', ...RENAMED], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && !NOT_OURS.test(path));

describe('standard words', () => {
  it('are used in names, identifiers and comments', () => {
    const found = files.flatMap((path) =>
      findRetired(path, readFileSync(path, 'utf8')).map(
        ({ line, word, instead }) => `${path}:${line}: "${word}". Write: ${instead}.`,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('a retired word', () => {
  const words = (text: string, path = 'src/a.ts') =>
    findRetired(path, text, [
      {
        forms: ['border', 'borders'],
        instead: 'decoder',
        allowed: [
          { use: /border-radius/, why: 'CSS' },
          { use: /.*/, in: /\.css$/, why: 'CSS' },
        ],
      },
    ]).map(({ line, word }) => `${line} ${word}`);

  it.each([
    ['alone', 'at the border', ['1 border']],
    ['in the plural', 'Borders', ['1 Borders']],
    ['at the beginning of an identifier', 'borderOf', ['1 border']],
    ['within an identifier', 'readBorders', ['1 Borders']],
    ['in a constant', 'MAX_BORDER', ['1 BORDER']],
    ['on a later line', 'a\nthe border', ['2 border']],
    ['within another word', 'borderless', []],
    ['at the end of another word', 'reborder', []],
    ['in a use that is allowed', 'border-radius', []],
  ])('is looked for %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('is looked for in names of files', () => {
    expect(words('', 'src/border.ts')).toEqual(['0 border']);
  });

  it('may be allowed in some files', () => {
    expect(words('border: 0', 'src/a.css')).toEqual([]);
  });

  it('is in the table once, with what to write instead', () => {
    const forms = retiredWords.flatMap((word) => word.forms);
    expect(new Set(forms).size).toBe(forms.length);
    expect(retiredWords.filter(({ instead }) => instead === '')).toEqual([]);
  });
});
