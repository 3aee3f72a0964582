import { describe, expect, it } from 'vitest';
import { readFields, type Fields } from '../../../../src/components/careers/options';
import { usualOptions } from '../../../../src/domain/embed-snippets';

const usual: Fields = { theme: 'light', accent: '', font: 'site', width: '', height: '' };

describe('readFields', () => {
  it('takes empty fields for the usual options', () => {
    expect(readFields(usual)).toEqual({ options: usualOptions, bad: [] });
  });

  it.each([
    [{ theme: 'dark' }, { theme: 'dark' }],
    [{ accent: ' #0A5C8F ' }, { accent: '0a5c8f' }],
    [{ font: 'system' }, { font: 'system' }],
    [{ width: '280' }, { width: 280 }],
    [{ height: ' 5000 ' }, { height: 5000 }],
  ])('reads %j', (typed, read) => {
    expect(readFields({ ...usual, ...typed })).toEqual({
      options: { ...usualOptions, ...read },
      bad: [],
    });
  });

  it.each([
    [{ accent: 'red' }, 'accent'],
    [{ accent: '0a5c8' }, 'accent'],
    [{ accent: '0a5c8f"><script>' }, 'accent'],
    [{ width: '279' }, 'width'],
    [{ width: '1e3' }, 'width'],
    [{ width: '99999' }, 'width'],
    [{ height: '-400' }, 'height'],
    [{ height: '100%' }, 'height'],
  ])('leaves %j out, and names the field', (typed, field) => {
    expect(readFields({ ...usual, ...typed })).toEqual({ options: usualOptions, bad: [field] });
  });

  it('takes what no button says for the usual', () => {
    expect(readFields({ ...usual, theme: 'pink', font: 'comic' }).options).toEqual(usualOptions);
  });
});
