import { describe, expect, it } from 'vitest';
import { topicSchema } from '../../../src/schemas/topic';
import { issues } from './issues';

const schema = topicSchema({ locales: ['en', 'de'] });

const strings = {
  title: 'Gaps',
  description: 'Time out of work: who minds, how much, and how to explain it.',
};

describe('topicSchema', () => {
  it('takes a topic with English strings', () => {
    expect(issues(schema, { order: 1, strings: { en: strings } })).toEqual([]);
  });

  it.each([
    [
      'no strings of the default language',
      { de: strings },
      'strings: Write at least the strings of the default language, under "en:".',
    ],
    [
      'an unknown field among the strings',
      { en: { ...strings, lead: 'Read on.' } },
      'strings.en: Unknown field "lead". The fields are: title, description, searchTerms.',
    ],
    [
      'a long title',
      { en: { ...strings, title: 't'.repeat(41) } },
      'strings.en.title: 41 characters long. The title names the topic. Write 3 to 40 characters.',
    ],
    [
      'a short description',
      { en: { ...strings, description: 'Time out.' } },
      'strings.en.description: 9 characters long. The description names what the topic is about. Write 50 to 160 characters.',
    ],
  ])('answers %s with the field and the fix', (_, given, message) => {
    expect(issues(schema, { order: 1, strings: given })).toEqual([message]);
  });

  it('answers an unknown field with the known ones', () => {
    expect(issues(schema, { order: 1, strings: { en: strings }, parent: 'offers' })).toEqual([
      '(file): Unknown field "parent". The fields are: order, strings.',
    ]);
  });

  it.each([[0], [-1], [1.5]])('takes no place %d in lists', (order) => {
    expect(issues(schema, { order, strings: { en: strings } })).toHaveLength(1);
  });
});
