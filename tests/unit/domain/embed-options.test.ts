import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  defaultOptions,
  embedOptions,
  parseEmbedOptions,
  parseFields,
  type OptionFields,
} from '../../../src/domain/embed-options';

const USUAL = { theme: 'light', accent: undefined, font: 'site' };

describe('the options of an embed', () => {
  it('are the usual ones where nothing is asked', () => {
    expect(parseEmbedOptions('')).toEqual(USUAL);
    expect(parseEmbedOptions('?')).toEqual(USUAL);
  });

  it('are those that are asked', () => {
    expect(parseEmbedOptions('?theme=dark&accent=0A5c8F&font=system')).toEqual({
      ...{ theme: 'dark', accent: '0a5c8f', font: 'system' },
    });
    expect(parseEmbedOptions('?theme=auto').theme).toBe('auto');
  });

  it.each([
    ...['?theme=Dark', '?theme=', '?theme=darkest', '?theme=__proto__', '?theme=constructor'],
    ...['?accent=%230a5c8f', '?accent=fff', '?accent=0a5c8f0', '?accent=red', '?accent=0a5c8g'],
    ...['?accent=0a5c8f%0A', '?accent=url(x)', '?accent=</style>', '?font=serif', '?font=site '],
    ...['?font=https://example.org/a.woff2', '?style=body{}', '#theme=dark', '?&&==%'],
  ])('are the usual ones for %s', (query) => {
    expect(parseEmbedOptions(query)).toEqual(USUAL);
  });

  it('take the first of two', () => {
    expect(parseEmbedOptions('?theme=dark&theme=auto').theme).toBe('dark');
  });

  it('hold nothing but what is known, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.webQueryParameters(),
        fc.string(),
        (text, query, accent) => {
          for (const asked of [text, `?${query}`, `?accent=${encodeURIComponent(accent)}`]) {
            const { theme, accent: colour, font, ...rest } = parseEmbedOptions(asked);
            expect(['light', 'dark', 'auto']).toContain(theme);
            expect(['site', 'system']).toContain(font);
            expect(colour ?? '000000').toMatch(/^[\da-f]{6}$/);
            expect(rest).toEqual({});
          }
        },
      ),
      { seed: 20261124, numRuns: 1000 },
    );
  });
});

const EMPTY: OptionFields = { theme: 'light', accent: '', font: 'site', width: '', height: '' };

describe('the form of the embed builder', () => {
  it('takes empty fields for the defaults', () => {
    expect(parseFields(EMPTY)).toEqual({ options: defaultOptions, invalid: [] });
  });

  it.each([
    [{ theme: 'dark' }, { theme: 'dark' }],
    [{ accent: ' #0A5C8F ' }, { accent: '0a5c8f' }],
    [{ font: 'system' }, { font: 'system' }],
    [{ width: '280' }, { width: 280 }],
    [{ height: ' 5000 ' }, { height: 5000 }],
  ])('reads %j', (typed, read) => {
    expect(parseFields({ ...EMPTY, ...typed })).toEqual({
      options: { ...defaultOptions, ...read },
      invalid: [],
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
    expect(parseFields({ ...EMPTY, ...typed })).toEqual({
      options: defaultOptions,
      invalid: [field],
    });
  });

  it('reads what no button offers as the default', () => {
    expect(parseFields({ ...EMPTY, theme: 'pink', font: 'comic' }).options).toEqual(defaultOptions);
  });
});

describe('what is written of the options elsewhere', () => {
  const { theme, font } = embedOptions;

  it('docs/embedding.md names every option with its choices and its default', () => {
    const docs = readFileSync('docs/embedding.md', 'utf8');
    expect(docs).toContain(
      `\`theme=${theme.choices.join('|')}\` (${theme.choices[0]}), \`accent=<six hex digits>\` (none`,
    );
    expect(docs).toContain(`\`font=${font.choices.join('|')}\` (${font.choices[0]}`);
  });

  it('the loader passes on every option', () => {
    // It cannot import the list: the text of a released loader never changes.
    const loader = readFileSync('src/embed/loader.ts', 'utf8');
    expect(loader).toContain(
      `const options = [${Object.keys(embedOptions)
        .map((name) => `'${name}'`)
        .join(', ')}];`,
    );
  });

  it('the embed builder has a text for every choice', () => {
    const { embedBuilder } = parse(readFileSync('content/ui/en.yml', 'utf8')) as {
      embedBuilder: { themes: object; fonts: object };
    };
    expect(Object.keys(embedBuilder.themes)).toEqual(theme.choices);
    expect(Object.keys(embedBuilder.fonts)).toEqual(font.choices);
  });
});
