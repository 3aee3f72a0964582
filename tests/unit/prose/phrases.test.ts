import { describe, expect, it } from 'vitest';
import { checkPhrases } from '../../../src/prose/checks/phrases';
import { article, element, linesOf, messagesOf } from './elements';

const POST = {
  find: ['posts?'],
  write: 'job',
  why: 'An old word.',
  unless: [{ text: '(?:by|the) post', why: 'letters' }],
};
const check = (text: string, phrases = [POST]) =>
  checkPhrases([article([element(text, { line: 5 })])], phrases);

describe('a phrase of the list', () => {
  it('is reported on its line, with what to write instead', () => {
    expect(check('Ask first.\nApply for posts.')).toEqual([
      {
        file: 'content/articles/en/a.mdx',
        line: 6,
        message: 'Avoid “posts”. Write: job. An old word.',
      },
    ]);
  });

  it('is found in any letter case and wherever it occurs', () => {
    expect(linesOf(check('A post.\nPOST\nposter'))).toEqual([5, 6]);
  });

  it('is found as a whole word only', () => {
    expect(check('Postpone, outpost, poste.')).toEqual([]);
  });

  it('is found across a line break, and however the apostrophe is typed', () => {
    const rule = { find: ["don't stand"], write: 'dislike', why: 'Why.', unless: [] };
    const problems = check('They don’t\nstand it.', [rule]);
    expect(linesOf(problems)).toEqual([5]);
    expect(messagesOf(problems)[0]).toContain("“don't stand”");
  });

  it('passes inside an exception, and is reported beside it', () => {
    expect(check('Send it by\npost.')).toEqual([]);
    expect(linesOf(check('Send it by post.\nThen choose a post.'))).toEqual([6]);
  });

  it('passes only if the exception covers all of it', () => {
    const rule = { ...POST, unless: [{ text: 'a po', why: 'not a word' }] };
    expect(check('a post', [rule])).toHaveLength(1);
  });

  it('is told once where two patterns of a rule begin at the same place', () => {
    expect(check('a no answer', [{ ...POST, find: ['a no', 'a no answer'] }])).toHaveLength(1);
  });

  it('is still told if an exception covers only the shorter of two patterns', () => {
    const rule = {
      ...POST,
      find: ['stands', 'stands for going'],
      unless: [{ text: 'stands for', why: 'means' }],
    };
    expect(messagesOf(check('It stands for going.', [rule]))).toEqual([
      'Avoid “stands for going”. Write: job. An old word.',
    ]);
    expect(check('It stands for them.', [rule])).toEqual([]);
  });

  it('is looked for in every kind of text', () => {
    const elements = (['heading', 'cell', 'label', 'field'] as const).map((kind) =>
      element('A post', { kind }),
    );
    const script = element('A post', { inside: ['Script'] });
    expect(checkPhrases([article([...elements, script])], [POST])).toHaveLength(5);
  });
});
