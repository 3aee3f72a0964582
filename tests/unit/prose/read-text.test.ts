import { expect, it } from 'vitest';
import { readText } from '../../../src/prose/read-text';

it('a plain text is read as paragraphs, with their lines', () => {
  const found = readText('\nOne\ntwo  \n\n \n  Three\n').map(({ text, line }) => [text, line]);
  expect(found).toEqual([
    ['One\ntwo', 2],
    ['Three', 6],
  ]);
});
