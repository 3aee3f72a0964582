import { describe, expect, it } from 'vitest';
import { checkOpenings } from '../../../src/prose/checks/openings';
import { article, element, linesOf } from './elements';

describe('three sentences in a row', () => {
  it.each(['It', 'They', 'This', 'We', 'You'])('that begin with “%s” are reported', (word) => {
    const text = `Go. ${word} may go.\n${word} may stay. ${word} may ask.`;
    expect(checkOpenings([article([element(text, { line: 7 })])])).toEqual([
      {
        file: 'content/articles/en/a.mdx',
        line: 7,
        message: `3 sentences in a row begin with “${word}”: “${word} may go.” Join two of them, or begin one with something else.`,
      },
    ]);
  });

  it('are reported on the line of the first of them', () => {
    const text = 'One.\nTwo.\nYou ask.\nYou listen.\nYou decide.';
    expect(linesOf(checkOpenings([article([element(text, { line: 10 })])]))).toEqual([12]);
  });

  it('count with the short forms of the word', () => {
    const text = 'You’re asked. You can say no. You’ll be fine.';
    expect(checkOpenings([article([text])])).toHaveLength(1);
  });

  it('pass when one begins with something else, or only two do', () => {
    expect(checkOpenings([article(['You ask. Then you listen. You decide. You go.'])])).toEqual([]);
  });

  it('pass when they begin with different ones of these words, or with another word', () => {
    const texts = ['It is real. They called. This is it.', 'Ask them. Ask again. Ask a friend.'];
    expect(checkOpenings([article(texts)])).toEqual([]);
  });

  it('pass across two paragraphs, and in words to send', () => {
    expect(
      checkOpenings([
        article([
          'You ask. You listen.',
          'You decide.',
          element('We ask. We listen. We decide.', { inside: ['Script'] }),
        ]),
      ]),
    ).toEqual([]);
  });

  it('are looked for in list items and pages, not in strings', () => {
    const items = [element('We ask. We read. We write.', { kind: 'item', line: 4 })];
    expect(linesOf(checkOpenings([article(items, { kind: 'page' })]))).toEqual([4]);
    expect(checkOpenings([article(items, { kind: 'strings' })])).toEqual([]);
  });
});
