import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../src/embed/options';

const USUAL = { theme: 'light', accent: undefined, font: 'site' };

describe('the options of an embed', () => {
  it('are the usual ones where nothing is asked', () => {
    expect(readOptions('')).toEqual(USUAL);
    expect(readOptions('?')).toEqual(USUAL);
  });

  it('are those that are asked', () => {
    expect(readOptions('?theme=dark&accent=0A5c8F&font=system')).toEqual({
      ...{ theme: 'dark', accent: '0a5c8f', font: 'system' },
    });
    expect(readOptions('?theme=auto').theme).toBe('auto');
  });

  it.each([
    ...['?theme=Dark', '?theme=', '?theme=darkest', '?theme=__proto__', '?theme=constructor'],
    ...['?accent=%230a5c8f', '?accent=fff', '?accent=0a5c8f0', '?accent=red', '?accent=0a5c8g'],
    ...['?accent=0a5c8f%0A', '?accent=url(x)', '?accent=</style>', '?font=serif', '?font=site '],
    ...['?font=https://example.org/a.woff2', '?style=body{}', '#theme=dark', '?&&==%'],
  ])('are the usual ones for %s', (query) => {
    expect(readOptions(query)).toEqual(USUAL);
  });

  it('take the first of two', () => {
    expect(readOptions('?theme=dark&theme=auto').theme).toBe('dark');
  });

  it('hold nothing but what is known, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.webQueryParameters(),
        fc.string(),
        (text, query, accent) => {
          for (const asked of [text, `?${query}`, `?accent=${encodeURIComponent(accent)}`]) {
            const { theme, accent: colour, font, ...rest } = readOptions(asked);
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
