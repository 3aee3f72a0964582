import { describe, expect, it } from 'vitest';
import { isMostlyTranslated, untranslated, withFallback } from '../../../src/domain/translation';

const original = {
  title: 'Title',
  ui: { copy: 'Copy', count: { one: '{count} day', other: '{count} days' } },
  lines: ['First.', 'Second.'],
  help: { acas: { text: 'Ask Acas', url: 'https://www.acas.org.uk/' } },
  warning: { title: 'Careful', help: ['acas', 'citizens-advice'] },
};

describe('a translation with the original in place of what is missing', () => {
  it('is the original where nothing is translated', () => {
    expect(withFallback(original, {})).toEqual(original);
  });

  it.each([
    ['a string', { ui: { copy: 'Kopieren' } }, 'ui.copy', 'Kopieren'],
    ['a list', { lines: ['Erstens.'] }, 'lines', ['Erstens.']],
    [
      'plural forms, other ones too',
      { ui: { count: { few: '{count} dny', other: '{count} dní' } } },
      'ui.count',
      { few: '{count} dny', other: '{count} dní' },
    ],
    ['one string for all numbers', { ui: { count: '{count} 日' } }, 'ui.count', '{count} 日'],
    [
      'a URL, where another page is better',
      { help: { acas: { url: 'https://example.org/' } } },
      'help.acas.url',
      'https://example.org/',
    ],
  ])('has the translation of %s', (_, translation, path, expected) => {
    const at = (tree: unknown) =>
      path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], tree);
    expect(at(withFallback(original, translation))).toEqual(expected);
  });

  it.each([
    ['empty', { title: ' ' }],
    ['nothing', { title: null }],
    ['a group', { title: { first: 'x' } }],
    ['a list', { title: ['x'] }],
    ['in place of a group', { ui: 'x' }],
    ['an empty list', { lines: [] }],
  ])('has the original where the translation is %s', (_, translation) => {
    expect(withFallback(original, translation)).toEqual(original);
  });

  it('leaves out what the original does not have', () => {
    expect(withFallback(original, { more: 'x', ui: { old: 'y' } })).toEqual(original);
  });

  it('takes nothing that every object has for a translation', () => {
    expect(withFallback({ constructor: 'x', toString: 'y' }, {})).toEqual({
      constructor: 'x',
      toString: 'y',
    });
  });
});

describe('what is untranslated', () => {
  it('is named by its key, in the order of the original; URLs and ids need no translation', () => {
    expect(untranslated(original, {})).toEqual([
      ...['title', 'ui.copy', 'ui.count', 'lines', 'help.acas.text', 'warning.title'],
    ]);
  });

  it('is what the translation lacks', () => {
    const translation = { title: 'Titel', ui: { count: 'n' }, lines: ['x'], warning: {} };
    expect(untranslated(original, translation)).toEqual([
      ...['ui.copy', 'help.acas.text', 'warning.title'],
    ]);
  });

  it('is nothing where a group has an option of the name of a plural form', () => {
    const options = { reasons: { care: 'Care', other: 'Another' } };
    expect(untranslated(options, { reasons: { care: 'Pflege' } })).toEqual(['reasons.other']);
  });
});

describe('a translation is shown', () => {
  const four = { a: 'A', b: 'B', c: 'C', d: 'D' };

  it.each([
    [{}, false],
    [{ a: 'x' }, false],
    [{ a: 'x', b: 'x' }, true],
    [four, true],
  ])('if it has at least half of the texts: %o, %s', (translation, shown) => {
    expect(isMostlyTranslated(four, translation)).toBe(shown);
  });
});
