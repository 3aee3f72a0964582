import { describe, expect, it } from 'vitest';
import { holdsWords } from '../../../../src/components/embed-builder/filter';

describe('holdsWords', () => {
  it.each([
    ['', true],
    ['   ', true],
    ['gap', true],
    ['GAP resu', true],
    ['confidence gap', true],
    ['resumé', true],
    ["don't", true],
    ['ap', false],
    ['gap salary', false],
  ])('finds “%s”: %s', (query, found) => {
    expect(holdsWords('Explain a gap in your resume with confidence; don’t hide it', query)).toBe(
      found,
    );
  });
});
