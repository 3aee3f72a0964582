import { describe, expect, it } from 'vitest';
import { pattern, plain } from '../../../src/prose/patterns';

describe('a pattern of the lists', () => {
  it.each([
    ['in any letter case', 'mend', 'Mend it'],
    ['over a line break', 'at present', 'at\npresent'],
    ['with either apostrophe', "it's no", 'it’s no'],
    ['before a punctuation mark', 'on to:', 'On to: the rest'],
  ])('is found %s', (_, source, text) => {
    expect(plain(text)).toMatch(pattern(source));
  });

  it.each(['amend', 'menders', 'recommend'])('is not found inside a word: %s', (text) => {
    expect(text).not.toMatch(pattern('mend'));
  });
});
