import { describe, expect, it } from 'vitest';
import { checkNearDuplicates } from '../../../src/prose/checks/near-duplicates';
import { article, element } from './elements';

/** So many different words, with a name in them that keeps one text apart from another. */
const words = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');

const heading = (text: string, line: number) => element(text, { kind: 'heading', line });

describe('articles that share much of their text', () => {
  /** Two articles of about 100 words, so many of which are the same. */
  const pair = (shared: number) =>
    ['a', 'b'].map((name) =>
      article([words(name, 100 - shared), words('shared', shared)], { file: `${name}.mdx` }),
    );

  it('are reported in the later one, where it begins', () => {
    const [problem, ...others] = checkNearDuplicates(pair(50));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'b.mdx', line: 3 });
    expect(problem?.message).toMatch(/^50 % of the text is in a\.mdx too/);
  });

  it('are not those with a sentence in common', () => {
    expect(checkNearDuplicates(pair(9))).toEqual([]);
  });

  it('are measured by the shorter of the two', () => {
    const long = article([words('a', 1000), words('shared', 50)], { file: 'a.mdx' });
    const short = article([words('shared', 50)], { file: 'b.mdx' });
    expect(checkNearDuplicates([long, short])).toHaveLength(1);
    expect(checkNearDuplicates([short, long])).toHaveLength(1);
  });

  it('may be strings, or an article and strings', () => {
    const strings = pair(90).map((one) => ({ ...one, kind: 'strings' as const }));
    expect(checkNearDuplicates(strings)).toEqual([]);
    expect(checkNearDuplicates([...pair(90).slice(1), ...strings])).toEqual([]);
  });

  it('may share notes on changes', () => {
    const note = () => element(words('note', 50), { kind: 'field', path: ['changes', 'note'] });
    const files = ['a', 'b'].map((name) =>
      article([words(name, 50), note()], { file: `${name}.mdx` }),
    );
    expect(checkNearDuplicates(files)).toEqual([]);
  });
});

describe('articles that share headings', () => {
  const withHeadings = (file: string, headings: readonly string[]) =>
    article(
      headings.map((text, i) => heading(text, 10 + i)),
      { file },
    );

  it('are reported if they are more than half, in capitals or small letters', () => {
    const problems = checkNearDuplicates([
      withHeadings('a.mdx', ['Ask first', 'What to say?', 'Stop here', 'Go']),
      withHeadings('b.mdx', ['Other', 'Ask First', 'What to say']),
    ]);
    expect(problems).toEqual([
      { file: 'b.mdx', line: 11, message: expect.stringMatching(/^2 headings.* a\.mdx/) as string },
    ]);
  });

  it('are not those with one in common, or with half', () => {
    const first = withHeadings('a.mdx', ['One', 'Two', 'Three', 'Four']);
    expect(checkNearDuplicates([first, withHeadings('b.mdx', ['One'])])).toEqual([]);
    const half = withHeadings('b.mdx', ['One', 'Two', 'Five', 'Six']);
    expect(checkNearDuplicates([first, half])).toEqual([]);
  });
});
