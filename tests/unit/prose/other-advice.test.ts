import { describe, expect, it } from 'vitest';
import { checkOtherAdvice } from '../../../src/prose/checks/other-advice';
import { article, element, linesOf, messagesOf } from './elements';

const ADVICE = new Set(['advice-go']);
const box = (text: string, line: number) => element(text, { line, inside: ['OtherAdvice'] });

describe('what other advice says', () => {
  it('may take two sentences', () => {
    expect(checkOtherAdvice([article([box('Some say go. We say ask.', 30)])], ADVICE)).toEqual([]);
  });

  it('is reported at its third sentence, over all its paragraphs', () => {
    const problems = checkOtherAdvice(
      [article([box('Some say go. We say ask.', 30), box('\nOthers say no.', 32)])],
      ADVICE,
    );
    expect(linesOf(problems)).toEqual([33]);
    expect(messagesOf(problems)[0]).toContain('<OtherAdvice> has 3 sentences, and 2 are enough');
    expect(messagesOf(problems)[0]).toContain('“Others say no.”');
  });

  it('is not text outside the box', () => {
    expect(checkOtherAdvice([article(['One. Two. Three. Four.'])], ADVICE)).toEqual([]);
  });
});

describe('an advice article', () => {
  const cited = (source: string, inside: string[]) =>
    checkOtherAdvice([article([], { citations: [{ source, line: 12, inside }] })], ADVICE);

  it('may be cited in the box', () => {
    expect(cited('advice-go', ['OtherAdvice'])).toEqual([]);
  });

  it('is reported on its line where it is cited elsewhere', () => {
    expect(cited('advice-go', ['HowSure'])).toEqual([
      {
        file: 'content/articles/en/a.mdx',
        line: 12,
        message:
          '“advice-go” is an advice article and no evidence. Write what it recommends in <OtherAdvice>, or leave it out.',
      },
    ]);
  });

  it('is no study: studies may be cited anywhere', () => {
    expect(cited('a-study', [])).toEqual([]);
  });
});
