import { describe, expect, it } from 'vitest';
import { countLevels, verificationLevels } from '../../../src/domain/source-levels';

describe('countLevels', () => {
  it('counts sources by level, in the order of the levels', () => {
    const sources = [{ level: 'none' }, { level: 'primary' }, { level: 'none' }] as const;
    expect(countLevels(verificationLevels, sources)).toEqual([
      { level: 'primary', count: 1 },
      { level: 'secondary', count: 0 },
      { level: 'none', count: 2 },
    ]);
  });

  it('counts nothing for no levels', () => {
    expect(countLevels([], [])).toEqual([]);
  });
});
