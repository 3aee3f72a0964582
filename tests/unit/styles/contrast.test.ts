import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast-ratio';

const css = readFileSync(
  new URL('../../../src/styles/tokens.css', import.meta.url),
  'utf8',
).replace(/\/\*[\s\S]*?\*\//g, '');

/** The declarations of the one block with this selector. Blocks are distinguished by it alone. */
function block(selector: string): Map<string, string> {
  const bodies = css.split(`${selector} {`).slice(1);
  if (bodies.length !== 1) {
    throw new Error(`tokens.css has ${bodies.length} blocks "${selector}"; the test expects one.`);
  }
  const [body = ''] = (bodies[0] ?? '').split('}');
  return new Map(
    [...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

const light = block('@theme static');
const darkBySystem = block(":root:not([data-theme='light'])");
const darkByChoice = block(":root[data-theme='dark']");

describe('the dark colours', () => {
  it('are the same by the system’s wish and by the user’s choice', () => {
    expect([...darkBySystem]).toEqual([...darkByChoice]);
  });

  it('replace every light colour', () => {
    const colours = [...light.keys()].filter((name) => name.startsWith('--color-'));
    expect([...darkByChoice.keys()].filter((name) => name.startsWith('--'))).toEqual(colours);
  });
});

const REPLIES = ['go', 'terms', 'ask', 'no'];
const TEXT = 4.5;
const GRAPHICS = 3;

/** What meets what: a colour, what it is on, and how much contrast WCAG 2.2 AA asks for. */
const pairs: [string, string, number][] = [
  ['ink', 'paper', TEXT],
  ['ink', 'tint', TEXT],
  ['ink', 'mark', TEXT],
  ['soft', 'paper', TEXT],
  ['soft', 'tint', TEXT],
  ['paper', 'ink', TEXT],
  ...REPLIES.flatMap((reply): [string, string, number][] => [
    [reply, 'paper', TEXT],
    [reply, 'tint', TEXT],
    [reply, `${reply}-tint`, TEXT],
    ['ink', `${reply}-tint`, TEXT],
  ]),
  ['edge', 'paper', GRAPHICS],
];

describe.each([
  ['light', light],
  ['dark', new Map([...light, ...darkByChoice])],
])('in %s colours', (_, tokens) => {
  const colour = (name: string) => tokens.get(`--color-${name}`) ?? `no --color-${name}`;

  it.each(pairs)('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrastRatio(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
  });
});
