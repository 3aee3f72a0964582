import { describe, expect, it } from 'vitest';
import { partsOf, type Block } from '../../../src/embed/blocks';

type Shape = Partial<Pick<Block<string>, 'isHeading' | 'isGroup'>>;

/** Pieces below each other, each with a name and a height. */
function stacked(
  pieces: readonly (readonly [string, number, Shape?, (() => readonly Block<string>[])?])[],
): Block<string>[] {
  let top = 0;
  return pieces.map(([item, height, shape = {}, inner]) => {
    const block = { item, top, bottom: top + height, ...shape, ...(inner && { pieces: inner }) };
    top += height;
    return block;
  });
}

/** A piece that consists of as many others as it has hundreds of pixels. */
const inHundreds = (item: string, height: number, top: number) => () =>
  Array.from({ length: height / 100 }, (_, index) => ({
    item: `${item}${index + 1}`,
    top: top + index * 100,
    bottom: top + (index + 1) * 100,
  }));

/** All of them, by their names: those that others consist of too. */
const everyPiece = (blocks: readonly Block<string>[]): Block<string>[] =>
  blocks.flatMap((block) => [block, ...everyPiece(block.pieces?.() ?? [])]);

/** The names in each part, where whatever is in it has edges around it that cost so many pixels. */
function partsIn(blocks: readonly Block<string>[], room: number, edges = 0): string[] {
  const heights = new Map(
    everyPiece(blocks).map(({ item, top, bottom }) => [item, bottom - top] as const),
  );
  const heightOf = (items: readonly string[]) =>
    items.reduce((sum, item) => sum + (heights.get(item) ?? NaN), edges);
  return partsOf(blocks, room, heightOf).map((part) => part.join(' '));
}

describe('the parts of a tool', () => {
  it('are one where everything fits', () => {
    expect(partsIn(stacked([['a', 400], ['b', 500]]), 900)).toEqual(['a b']); // prettier-ignore
  });

  it('hold as many pieces as fit, in their order', () => {
    const pieces = stacked([['a', 400], ['b', 500], ['c', 300], ['d', 700]]); // prettier-ignore
    expect(partsIn(pieces, 1000)).toEqual(['a b', 'c d']);
  });

  it('do not leave a heading behind as the last thing in a part', () => {
    const pieces = stacked([['a', 700], ['h', 50, { isHeading: true }], ['b', 400]]); // prettier-ignore
    expect(partsIn(pieces, 800)).toEqual(['a', 'h b']);
  });

  it('keep several headings with what follows them', () => {
    const pieces = stacked([
      ['a', 600],
      ['h2', 50, { isHeading: true }],
      ['h3', 50, { isHeading: true }],
      ['b', 400],
    ]);
    expect(partsIn(pieces, 800)).toEqual(['a', 'h2 h3 b']);
  });

  it('take apart what fits into none', () => {
    const pieces = stacked([['a', 1200, {}, inHundreds('a', 1200, 0)]]);
    expect(partsIn(pieces, 500)).toEqual(['a1 a2 a3 a4 a5', 'a6 a7 a8 a9 a10', 'a11 a12']);
  });

  it('take apart what would leave most of a part empty', () => {
    const pieces = stacked([['a', 300], ['b', 800, {}, inHundreds('b', 800, 300)]]); // prettier-ignore
    expect(partsIn(pieces, 1000)[0]).toBe('a b1 b2 b3 b4 b5 b6 b7');
  });

  it('keep together what belongs together where it fits into one', () => {
    const pieces = stacked([
      ['a', 400],
      ['b', 800, { isGroup: true }, inHundreds('b', 800, 400)],
    ]);
    expect(partsIn(pieces, 1000)).toEqual(['a', 'b']);
  });

  it('take even that apart after next to nothing', () => {
    const pieces = stacked([
      ['title', 200, { isHeading: true }],
      ['b', 900, { isGroup: true }, inHundreds('b', 900, 200)],
    ]);
    expect(partsIn(pieces, 1000)[0]).toBe('title b1 b2 b3 b4 b5 b6 b7 b8');
  });

  it('give a piece that fits nowhere and has no pieces a part of its own', () => {
    const pieces = stacked([['a', 100], ['table', 3000], ['b', 100]]); // prettier-ignore
    expect(partsIn(pieces, 1000)).toEqual(['a', 'table', 'b']);
  });

  it('are none where there is nothing', () => {
    expect(partsIn([], 1000)).toEqual([]);
  });

  it('hold less where the edges around pieces take their room', () => {
    const pieces = stacked([['a', 400], ['b', 500], ['c', 300], ['d', 700]]); // prettier-ignore
    expect(partsIn(pieces, 1000, 150)).toEqual(['a', 'b c', 'd']);
  });

  it('take apart what fits into none only because of its edges', () => {
    const pieces = stacked([['a', 900, { isGroup: true }, inHundreds('a', 900, 0)]]);
    expect(partsIn(pieces, 1000, 150)).toEqual(['a1 a2 a3 a4 a5 a6 a7 a8', 'a9']);
  });

  it('go on where there is no room at all: each piece is a part', () => {
    expect(partsIn(stacked([['a', 100], ['b', 100]]), 50)).toEqual(['a', 'b']); // prettier-ignore
  });
});
