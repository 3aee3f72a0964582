import { describe, expect, it } from 'vitest';
import { topicSchema } from '../../../src/schemas/topic';
import { issues } from './issues';

const schema = topicSchema({ locales: ['en', 'de'] });

const words = {
  title: 'Gaps',
  description: 'Time out of work: who minds, how much, and how to explain it.',
};

describe('topicSchema', () => {
  it('takes a topic with English words', () => {
    expect(issues(schema, { order: 1, words: { en: words } })).toEqual([]);
  });

  it.each([
    [
      'no words of the default language',
      { de: words },
      'words: Write at least the words of the default language, under "en:".',
    ],
    [
      'an unknown field among the words',
      { en: { ...words, lead: 'Read on.' } },
      'words.en: Unknown field "lead". The fields are: title, description.',
    ],
    [
      'a long title',
      { en: { ...words, title: 't'.repeat(41) } },
      'words.en.title: 41 characters long. The title names the topic. Write 3 to 40 characters.',
    ],
    [
      'a short description',
      { en: { ...words, description: 'Time out.' } },
      'words.en.description: 9 characters long. The description says what the topic is about. Write 50 to 160 characters.',
    ],
  ])('answers %s with the field and the mend', (_, given, message) => {
    expect(issues(schema, { order: 1, words: given })).toEqual([message]);
  });

  it('answers an unknown field with the known ones', () => {
    expect(issues(schema, { order: 1, words: { en: words }, parent: 'offers' })).toEqual([
      '(file): Unknown field "parent". The fields are: order, words.',
    ]);
  });

  it.each([[0], [-1], [1.5]])('takes no place %d in lists', (order) => {
    expect(issues(schema, { order, words: { en: words } })).toHaveLength(1);
  });
});
