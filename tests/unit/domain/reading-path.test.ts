import { describe, expect, it } from 'vitest';
import { positionIn } from '../../../src/domain/reading-path';

const path = ['first', 'second', 'third'];

describe('positionIn', () => {
  it.each([
    ['first', { position: 1, total: 3, previous: undefined, next: 'second' }],
    ['second', { position: 2, total: 3, previous: 'first', next: 'third' }],
    ['third', { position: 3, total: 3, previous: 'second', next: undefined }],
  ])('finds the place and neighbours of the %s item', (wanted, place) => {
    expect(positionIn(path, (item) => item === wanted)).toEqual(place);
  });

  it('has no neighbours in a list of one', () => {
    expect(positionIn(['only'], () => true)).toEqual({
      position: 1,
      total: 1,
      previous: undefined,
      next: undefined,
    });
  });

  it.each([
    ['the list does not hold the item', path],
    ['the list is empty', []],
  ])('gives undefined where %s', (_, items) => {
    expect(positionIn(items, (item) => item === 'elsewhere')).toBeUndefined();
  });
});
