import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/prose/sentences';
import { element } from './elements';

describe('the sentences of a text', () => {
  it('have their words, and the lines on which they begin', () => {
    const text = 'Ask first. Then go, if\nyou like. It’s your\nchoice.';
    expect(sentencesOf(element(text, { line: 5 }))).toEqual([
      { text: 'Ask first.', line: 5, words: ['Ask', 'first'] },
      { text: 'Then go, if you like.', line: 5, words: ['Then', 'go', 'if', 'you', 'like'] },
      { text: 'It’s your choice.', line: 6, words: ['It’s', 'your', 'choice'] },
    ]);
  });

  it.each([
    'Pay rose by 8.5 per cent',
    'Ask Dr. Smith about it.',
    'Some, e.g. this one, are long.',
    'A self-employed person',
  ])('are one in “%s”', (text) => {
    expect(sentencesOf(element(text))).toHaveLength(1);
  });

  it('are counted over paragraphs of plain text', () => {
    expect(sentencesOf(element('One\n\nTwo', { line: 2 })).map(({ line }) => line)).toEqual([2, 4]);
  });

  it('of no words are none', () => {
    expect(sentencesOf(element(''))).toEqual([]);
  });
});
