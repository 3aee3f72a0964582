import { describe, expect, it } from 'vitest';
import { checkWording } from '../../../src/prose/checks/wording';
import { article, element, linesOf, messagesOf } from './elements';

const why = 'The reason.';
const check = (text: string, allowed: Parameters<typeof checkWording>[1] = []) =>
  checkWording([article([element(text, { line: 4 })])], allowed);

describe('wording that may hurt', () => {
  it('is reported on its line, with how to allow it', () => {
    const problems = check('People work.\nMental health is like this.\nHe is a cripple.');
    expect(linesOf(problems)).toContain(6);
    expect(messagesOf(problems).join()).toMatch(
      /`cripple`.* Reword it, or allow it in content\/prose\/wording\.yml \(rule: [\w-]+, words: cripple\) with the reason\./,
    );
  });

  it('passes if its rule is allowed', () => {
    expect(messagesOf(check('Just ask.'))).toHaveLength(1);
    expect(check('Just ask.', [{ rule: 'just', why }])).toEqual([]);
    expect(check('Just ask.', [{ rule: 'easy', why }])).toHaveLength(1);
  });

  it('passes for the words that are allowed, in any letter case, and no others', () => {
    const allowed = [{ rule: 'gal-guy', words: 'woman', why }];
    expect(check('A woman came.', allowed)).toEqual([]);
    expect(check('Woman, 40.', allowed)).toEqual([]);
    expect(check('A guy came.', allowed)).toHaveLength(1);
  });

  it.each(['’', "'"])('passes however the apostrophe is typed: %s', (mark) => {
    const text = `She has a master${mark}s.`;
    const allowed = [{ rule: 'he-she', why }];
    expect(check(text, allowed)).toHaveLength(1);
    expect(check(text, [...allowed, { rule: 'masters', words: 'master’s', why }])).toEqual([]);
  });
});
