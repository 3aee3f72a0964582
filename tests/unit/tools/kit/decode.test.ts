import { describe, expect, it } from 'vitest';
import { Decoder, oneOf } from '../../../../src/tools/kit/decode';

const letters = oneOf(['a', 'b', 'c']);
/** What comes of decoding, and whether something was lost. */
function decoded<T>(decode: (decoder: Decoder) => T) {
  const decoder = new Decoder();
  return { value: decode(decoder), lost: decoder.lost };
}

describe('a value', () => {
  it.each([
    ['valid', 'a', 'a', false],
    ['missing', undefined, undefined, false],
    ['unknown', 'z', undefined, true],
    ['null', null, undefined, true],
    ['of another type', ['a'], undefined, true],
    ['a name that objects have', 'constructor', undefined, true],
  ])('that is %s', (_, given, value, lost) => {
    expect(decoded((decoder) => decoder.value(given, letters))).toEqual({ value, lost });
  });
});

describe('a text', () => {
  it.each([
    ['short enough', 'abc', 'abc', false],
    ['empty', '', '', false],
    ['missing', undefined, '', false],
    ['too long', 'abcdef', 'abcd', true],
    ['no text', 5, '', true],
    ['an object with a length', { length: 1e9 }, '', true],
  ])('that is %s', (_, given, value, lost) => {
    expect(decoded((decoder) => decoder.text(given, 4))).toEqual({ value, lost });
  });
});

describe('a list', () => {
  it.each([
    ['valid', ['a', 'b'], ['a', 'b'], false],
    ['empty', [], [], false],
    ['missing', undefined, [], false],
    ['valid in part', ['a', 'z', 'b'], ['a', 'b'], true],
    ['too long', ['a', 'b', 'c', 'a'], ['a', 'b', 'c'], true],
    ['no list', { 0: 'a', length: 1 }, [], true],
    ['a text', 'ab', [], true],
  ])('that is %s', (_, given, value, lost) => {
    expect(decoded((decoder) => decoder.list(given, 3, letters))).toEqual({ value, lost });
  });
});

describe('ids', () => {
  it('are those that are known, each once', () => {
    const given = ['b', 'a', 'b', 'toString', '__proto__'];
    expect(decoded((decoder) => decoder.ids(given, ['a', 'b']))).toEqual({
      value: ['b', 'a'],
      lost: true,
    });
  });
});

describe('entries of an object', () => {
  const entry = ([key, value]: readonly [string, unknown]) =>
    letters(key) === undefined || typeof value !== 'number' ? undefined : value;

  it.each([
    ['valid', { a: 1, b: 2 }, { a: 1, b: 2 }, false],
    ['missing', undefined, {}, false],
    ['valid in part', { a: 1, z: 2, b: 'x' }, { a: 1 }, true],
    ['too many', { a: 1, b: 2, c: 3 }, { a: 1, b: 2 }, true],
    ['of a list', ['a'], {}, true],
    ['of null', null, {}, true],
  ])('that are %s', (_, given, value, lost) => {
    const found = decoded((decoder) => Object.fromEntries(decoder.entries(given, 2, entry)));
    expect(found).toEqual({ value, lost });
  });

  it('never reach what all objects share', () => {
    const given: unknown = JSON.parse('{"__proto__":1,"constructor":2,"a":3}');
    const found = decoded((decoder) => decoder.entries(given, 5, entry));
    expect(found).toEqual({ value: [['a', 3]], lost: true });
    expect(Object.getOwnPropertyNames({})).toEqual([]);
  });
});
