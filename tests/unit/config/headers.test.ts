import { describe, expect, it } from 'vitest';
import { headerRules } from '../../../src/config/headers';

describe('headerRules', () => {
  it('begins with what holds everywhere', () => {
    expect(headerRules[0]?.path).toBe('/*');
  });

  it('has one rule a path', () => {
    const paths = headerRules.map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
  });

  it('lets nobody frame a page unless a rule allows it', () => {
    expect(headerRules[0]?.set).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
    });
  });

  describe.each(headerRules)('$path', ({ path, why, detach = [], set }) => {
    it('begins with a slash', () => {
      expect(path).toMatch(/^\/\S*$/);
    });

    it('explains itself on one line', () => {
      expect(why).toMatch(/^\S.*\.$/);
    });

    it('names headers as HTTP does', () => {
      const names = [...detach, ...Object.keys(set)];
      expect(names.filter((name) => !/^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*$/.test(name))).toEqual(
        [],
      );
    });

    it('keeps each value on its line', () => {
      expect(Object.values(set).filter((value) => !/^\S(?:.*\S)?$/.test(value))).toEqual([]);
    });
  });
});
