import { describe, expect, it } from 'vitest';
import { contrastRatio } from './contrast-ratio';

describe('contrastRatio', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#777777', 1],
    // The lightest grey on white that passes for text, and the next one, which does not.
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    ['#00ff00', '#ffffff', 1.37],
  ])('of %s and %s is %d', (first, second, ratio) => {
    expect(contrastRatio(first, second)).toBeCloseTo(ratio, 2);
  });

  it('knows no colours by name', () => {
    expect(() => contrastRatio('white', '#000000')).toThrow(
      new Error('"white" is not a colour such as #16201d.'),
    );
  });
});
