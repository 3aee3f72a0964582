import { describe, expect, it } from 'vitest';
import { checkFirstHelp } from '../../../src/prose/checks/first-help';
import { article } from './elements';

describe('the first thing to use', () => {
  it('may come after 150 words', () => {
    expect(checkFirstHelp([article([], { firstHelp: { line: 20, wordsBefore: 150 } })])).toEqual(
      [],
    );
  });

  it('is reported on its line if it comes later', () => {
    expect(checkFirstHelp([article([], { firstHelp: { line: 20, wordsBefore: 151 } })])).toEqual([
      {
        file: 'content/articles/en/a.mdx',
        line: 20,
        message:
          'The first script or steps come after 151 words. Move them, or others, into the first 150, before the reasons.',
      },
    ]);
  });

  it('is missed if there is none', () => {
    const problems = checkFirstHelp([article(['Only reasons.'])]);
    expect(problems.map(({ line }) => line)).toEqual([1]);
    expect(problems[0]?.message).toMatch(/^There is nothing to use/);
  });

  it('is asked of articles only', () => {
    expect(
      checkFirstHelp([article([], { kind: 'page' }), article([], { kind: 'strings' })]),
    ).toEqual([]);
  });
});
