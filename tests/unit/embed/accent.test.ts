import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { colord } from 'colord';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grounds, readableAccent } from '../../../src/embed/accent';
import { contrastRatio } from '../styles/contrast-ratio';

const themes = ['light', 'dark'] as const;
const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => number.toString(16).padStart(6, '0'));

const tokens = readFileSync(
  fileURLToPath(new URL('../../../src/styles/tokens.css', import.meta.url)),
  'utf8',
);
/** Paper and every tint of one theme, as the style sheet has them. */
const inStyles = (part: string) => [
  ...new Set(
    [...part.matchAll(/--color-(?:paper|tint|[a-z]+-tint):\s*(#[\da-f]{6})/g)].map(
      ([, hex = '']) => hex,
    ),
  ),
];

describe('an accent', () => {
  it.each(themes)(
    'can be read on every ground of the theme, whatever it is: %s [promise: accent-contrast]',
    (theme) => {
      fc.assert(
        fc.property(colours, (accent) => {
          const colour = readableAccent(accent, theme);
          expect(colour).toMatch(/^#[\da-f]{6}$/);
          for (const ground of grounds[theme]) {
            expect(contrastRatio(colour, ground)).toBeGreaterThanOrEqual(4.5);
          }
        }),
        { seed: 20261124, numRuns: 1000 },
      );
    },
  );

  it.each(themes)('that can be read already stays as it is: %s', (theme) => {
    fc.assert(
      fc.property(colours, (accent) => {
        const once = readableAccent(accent, theme);
        expect(readableAccent(once.slice(1), theme)).toBe(once);
      }),
      { seed: 20261124, numRuns: 300 },
    );
    expect(readableAccent('0a5c8f', 'light')).toBe('#0a5c8f');
  });

  it.each([
    ['ffee00', 'light'],
    ['0a5c8f', 'dark'],
    ['c00040', 'dark'],
    ['66ccff', 'light'],
  ] as const)('keeps its hue: %s on %s', (accent, theme) => {
    const turn = Math.abs(colord(`#${accent}`).hue() - colord(readableAccent(accent, theme)).hue());
    expect(Math.min(turn, 360 - turn)).toBeLessThanOrEqual(3);
  });

  it.each(['000000', '808080', 'ffffff'])('without a hue stays without: %s', (accent) => {
    for (const theme of themes) {
      expect(colord(readableAccent(accent, theme)).toHsl().s).toBe(0);
    }
  });
});

describe('the grounds', () => {
  it('are paper and every tint of the style sheet', () => {
    const [light = '', dark = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)');
    expect([...inStyles(light)].sort()).toEqual([...grounds.light].sort());
    expect([...inStyles(dark)].sort()).toEqual([...grounds.dark].sort());
  });
});
