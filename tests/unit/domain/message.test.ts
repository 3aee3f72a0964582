import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../src/domain/message';

describe('a message', () => {
  it.each([
    ['Open', {}, 'Open'],
    ['{count} open', { count: 3 }, '3 open'],
    ['{a} and {b}, {a}', { a: 'x', b: '' }, 'x and , x'],
    ['{a}', { a: '{b} $& $1' }, '{b} $& $1'],
    ['a {b c} {} {', {}, 'a {b c} {} {'],
  ])('“%s” with %j is “%s”', (message, values, text) => {
    expect(formatMessage(message, values, { name: 'x.y', lang: 'en-GB' })).toBe(text);
  });

  it('names the placeholder for which there is no value', () => {
    expect(() => formatMessage('{a} {b}', { a: 1 }, { name: 'x.y', lang: 'en-GB' })).toThrow(
      '"x.y" needs a value for {b}.',
    );
    expect(() => formatMessage('{toString}', {}, { name: 'x.y', lang: 'en-GB' })).toThrow(
      '{toString}',
    );
  });
});

describe('plural forms', () => {
  const lines = { one: '{count} line', few: '{count} few', other: '{count} lines' };

  it.each([
    ['en-GB', 0, '0 lines'],
    ['en-GB', 1, '1 line'],
    ['en-GB', 3, '3 lines'],
    ['pl', 3, '3 few'],
    ['fr', 0, '0 line'],
    ['ja', 1, '1 lines'],
  ])('are those of the language: %s, %i', (lang, count, text) => {
    expect(formatMessage(lines, { count }, { name: 'x.y', lang })).toBe(text);
  });

  it('fall back to “other” where a form is missing', () => {
    expect(
      formatMessage({ other: '{count} lines' }, { count: 1 }, { name: 'x.y', lang: 'en-GB' }),
    ).toBe('1 lines');
  });

  it('need a count', () => {
    expect(() => formatMessage(lines, {}, { name: 'x.y', lang: 'en-GB' })).toThrow('{count}');
  });
});
