import { describe, expect, it } from 'vitest';
import { translator } from '../../../../src/tools/kit/strings';

const t = translator(
  { open: 'Open {name}', lines: { one: '{count} line', other: '{count} lines' } },
  'en-GB',
);

describe('interface strings', () => {
  it('are looked up by key, with their values filled in', () => {
    expect(t('open', { name: 'file' })).toBe('Open file');
    expect([t('lines', { count: 1 }), t('lines', { count: 2 })]).toEqual(['1 line', '2 lines']);
  });

  it.each([
    ['nonsense', {}, 'The tool’s strings lack ui.nonsense.'],
    ['toString', {}, 'The tool’s strings lack ui.toString.'],
    ['open', {}, '"ui.open" needs a value for {name}.'],
  ])('name what is missing instead of showing nothing: %s', (key, values, message) => {
    expect(() => t(key, values)).toThrow(new Error(message));
  });
});
