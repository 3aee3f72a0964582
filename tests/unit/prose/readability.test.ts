import { describe, expect, it } from 'vitest';
import { checkReadability, measure } from '../../../src/prose/checks/readability';
import { article, element, linesOf, messagesOf, sentence } from './elements';

/** Sentences of these lengths, in words of two syllables now and then so that the grade is right. */
const body = (lengths: readonly number[]) =>
  lengths.map((length) =>
    ['Then', ...Array.from({ length: length - 1 }, (_, i) => (i % 5 < 2 ? 'matter' : 'goes'))]
      .join(' ')
      .concat('.'),
  );

/** Uneven, of 14 words on average, at grade 7. */
const GOOD = body([5, 8, 12, 14, 20, 25]);

describe('measure', () => {
  it('counts words, sentences, their mean and their spread', () => {
    const found = measure(article(['One two three. One two three four five.']));
    expect(found).toMatchObject({ words: 8, sentences: 2, mean: 4, spread: 1 });
  });

  it('gives the Flesch–Kincaid grade', () => {
    // 0.39 × 4 words a sentence + 11.8 × 1.5 syllables a word − 15.59
    expect(measure(article(['People matter to us.'])).grade).toBeCloseTo(3.67, 2);
  });

  it('counts list items, and leaves out headings, tables, labels, fields and scripts', () => {
    const found = measure(
      article([
        element('Three small words.'),
        element('And an item.', { kind: 'item' }),
        element('A heading', { kind: 'heading' }),
        element('A cell', { kind: 'cell' }),
        element('A label', { kind: 'label' }),
        element('A field', { kind: 'field' }),
        element('Words to send.', { inside: ['Script'] }),
      ]),
    );
    expect(found).toMatchObject({ words: 6, sentences: 2 });
  });
});

describe('an article’s running text', () => {
  it('passes when its grade, mean and spread are right', () => {
    expect(checkReadability([article(GOOD)])).toEqual([]);
  });

  it('is reported at its first paragraph when the grade is too low', () => {
    const easy = [5, 8, 12, 14, 20, 25].map((length) => sentence(length));
    const problems = checkReadability([
      article([element('Heading', { kind: 'heading' }), ...easy]),
    ]);
    expect(messagesOf(problems)).toEqual([
      expect.stringMatching(/at grade [\d.]+, below 5\.5\. Where/),
    ]);
    expect(linesOf(problems)).toEqual([3]);
  });

  it('is reported when the grade is too high', () => {
    const hard = [5, 8, 12, 14, 20, 25].map((length) => sentence(length, 'wonderful'));
    expect(messagesOf(checkReadability([article(hard)]))).toEqual([
      expect.stringMatching(/at grade [\d.]+, above 9\./),
    ]);
  });

  it('is reported when sentences are short on average', () => {
    const short = body([2, 4, 5, 9, 12, 25]).map((text) => text.replaceAll('goes', 'matter'));
    expect(messagesOf(checkReadability([article(short)]))).toContain(
      'Sentences have 9.5 words on average, fewer than 11. Join some of them.',
    );
  });

  it('is reported when sentences are long on average', () => {
    expect(messagesOf(checkReadability([article(body([4, 22, 23, 24, 25]))]))).toContain(
      'Sentences have 19.6 words on average, more than 18. Split some of them.',
    );
  });

  it('is reported when its sentences are all of one length', () => {
    const problems = checkReadability([article(body([14, 14, 14, 14]))]);
    expect(messagesOf(problems)).toEqual([
      expect.stringContaining('their lengths spread by 0.0 words, less than 5.5'),
    ]);
  });

  it('is measured in articles only', () => {
    const even = body([14, 14, 14, 14]);
    expect(checkReadability([article(even, { kind: 'page' })])).toEqual([]);
    expect(checkReadability([article(even, { kind: 'strings' })])).toEqual([]);
  });
});

describe('a long sentence', () => {
  const about = (problems: ReturnType<typeof checkReadability>) =>
    problems.filter(({ message }) => message.includes('Split it'));

  it('of 28 words passes, of 29 is reported on its line, with its first words', () => {
    const [text28 = '', text29 = ''] = body([28, 29]);
    expect(about(checkReadability([article([...GOOD, text28])]))).toEqual([]);
    const problems = about(
      checkReadability([article([...GOOD, element(`Short.\n${text29}`, { line: 40 })])]),
    );
    expect(problems).toEqual([
      {
        file: 'content/articles/en/a.mdx',
        line: 41,
        message:
          '“Then matter matter goes goes goes …” has 29 words. Split it: no sentence has more than 28.',
      },
    ]);
  });

  it('of more than 25 words may occur three times, and the fourth is reported', () => {
    const three = body([26, 27, 28]);
    const [fourth = ''] = body([26]);
    expect(about(checkReadability([article([...GOOD, ...three])]))).toEqual([]);
    const problems = about(
      checkReadability([article([...GOOD, ...three, element(fourth, { line: 50 })])]),
    );
    expect(linesOf(problems)).toEqual([50]);
    expect(messagesOf(problems)[0]).toContain('3 sentences before it have more than 25 already');
  });
});
