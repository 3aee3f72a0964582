import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrameMessage, readHostMessage, written } from '../../../src/embed/messages';

const NONCE = '1f2e-3d4c';
const resize = {
  type: 'interview-embed',
  v: 1,
  event: 'resize',
  nonce: NONCE,
  seq: 7,
  height: 850,
};
const scroll = { type: 'interview-embed', v: 1, event: 'scroll', nonce: NONCE, seq: 8, top: 420 };
const init = { type: 'interview-embed', v: 1, event: 'init', nonce: NONCE };
const ack = { type: 'interview-embed', v: 1, event: 'ack', nonce: NONCE, height: 850 };
const read = (data: unknown, seq = 6) => readFrameMessage(data, NONCE, seq);

describe('what a frame sends', () => {
  it('is its height, or where in it to look', () => {
    expect(read(resize)).toEqual({ event: 'resize', seq: 7, height: 850 });
    expect(read(scroll)).toEqual({ event: 'scroll', seq: 8, top: 420 });
  });

  it.each([
    [1, 50],
    [-1e9, 50],
    [49.2, 50],
    [612.1, 612.1],
    [100_001, 100_000],
    [1e9, 100_000],
  ])('is a height within limits: %d is %d', (height, given) => {
    expect(read({ ...resize, height })).toMatchObject({ height: given });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', JSON.stringify(resize)],
    ['a number', 7],
    ['a list', [resize]],
    ['another type', { ...resize, type: 'Interview-Embed' }],
    ['no type', { ...resize, type: undefined }],
    ['another version', { ...resize, v: 2 }],
    ['a version as text', { ...resize, v: '1' }],
    ['another nonce', { ...resize, nonce: 'other' }],
    ['no nonce', { ...resize, nonce: undefined }],
    ['the number of before', { ...resize, seq: 6 }],
    ['an older number', { ...resize, seq: 1 }],
    ['no number', { ...resize, seq: undefined }],
    ['a number as text', { ...resize, seq: '9' }],
    ['a number without end', { ...resize, seq: Infinity }],
    ['a number that is none', { ...resize, seq: NaN }],
    ['a height as text', { ...resize, height: '850px' }],
    ['a height that is none', { ...resize, height: NaN }],
    ['a height without end', { ...resize, height: Infinity }],
    ['a height in an object', { ...resize, height: { valueOf: () => 850 } }],
    ['no height', { ...resize, height: undefined }],
    ['a place that is none', { ...scroll, top: NaN }],
    ['a place as text', { ...scroll, top: '1' }],
    ['a place above the frame', { ...scroll, top: -1 }],
    ['a place below any frame', { ...scroll, top: 1e9 }],
    ['a wish to go elsewhere', { ...resize, event: 'navigate', href: 'https://example.org' }],
    ['an event of every object', { ...resize, event: 'constructor' }],
    ['a prototype', JSON.parse(`{"__proto__":${JSON.stringify(resize)}}`)],
    ['what only a host sends', { ...ack, seq: 9 }],
  ])('is nothing where it is wrong: %s', (_, data) => {
    expect(read(data)).toBeUndefined();
  });

  it('is nothing for whoever gave no nonce', () => {
    expect(readFrameMessage({ ...resize, nonce: '' }, 'x', 0)).toBeUndefined();
  });
});

describe('what a host sends', () => {
  it('is who it is, or how high the frame is now', () => {
    expect(readHostMessage(init)).toEqual({ event: 'init', nonce: NONCE });
    expect(readHostMessage(ack)).toEqual({ event: 'ack', nonce: NONCE, height: 850 });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', JSON.stringify(init)],
    ['another type', { ...init, type: 'x' }],
    ['another version', { ...init, v: 0 }],
    ['no nonce', { ...init, nonce: undefined }],
    ['an empty nonce', { ...init, nonce: '' }],
    ['a nonce without end', { ...init, nonce: 'x'.repeat(65) }],
    ['a nonce that is no text', { ...init, nonce: { toString: () => NONCE } }],
    ['a height that is none', { ...ack, height: NaN }],
    ['a height as text', { ...ack, height: '850' }],
    ['what only a frame sends', resize],
    ['a wish to go elsewhere', { ...init, event: 'navigate' }],
  ])('is nothing where it is wrong: %s', (_, data) => {
    expect(readHostMessage(data)).toBeUndefined();
  });
});

describe('a message', () => {
  it('that is sent is read as it was', () => {
    const { event, seq, height } = { event: 'resize', seq: 3, height: 700 } as const;
    expect(readFrameMessage(written(NONCE, { event, seq, height }), NONCE, 2)).toEqual({
      ...{ event, seq, height },
    });
    expect(readHostMessage(written(NONCE, { event: 'init' }))).toEqual({
      ...{ event: 'init', nonce: NONCE },
    });
  });

  it('of any kind harms neither side: nothing is thrown, nothing is shared', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (data) => {
        const mixed: unknown =
          typeof data === 'object' && data !== null ? { ...resize, ...data } : data;
        for (const one of [data, mixed]) {
          const frame = readFrameMessage(one, NONCE, 0);
          if (frame?.event === 'resize') {
            expect(frame.height).toBeGreaterThanOrEqual(50);
            expect(frame.height).toBeLessThanOrEqual(100_000);
          }
          readHostMessage(one);
        }
        expect(Object.getOwnPropertyNames({})).toEqual([]);
      }),
      { seed: 20261124, numRuns: 2000 },
    );
  });
});
