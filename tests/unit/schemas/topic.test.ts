import { describe, expect, it } from 'vitest';
import { topicSchema } from '../../../src/schemas/topic';
import { issues } from './issues';

const schema = topicSchema({ articles: ['first', 'second'], locales: ['en', 'de'] });

const strings = {
  title: 'Gaps',
  description: 'Time out of work: who minds, how much, and how to explain it.',
  introduction: 'If you have had time out of work, begin here. '.repeat(5),
};

describe('topicSchema', () => {
  it('takes a topic with English strings', () => {
    expect(issues(schema, { order: 1, strings: { en: strings } })).toEqual([]);
  });

  it('takes a list of the articles to show first, which is empty where there is none', () => {
    const topic = { order: 1, strings: { en: strings } };
    expect(schema.parse({ ...topic, articles: ['second'] }).articles).toEqual(['second']);
    expect(schema.parse(topic).articles).toEqual([]);
  });

  it.each([
    [
      'an unknown article',
      ['first', 'third'],
      'articles.1: There is no article "third". Use one of: first, second; or add it in content/articles/.',
    ],
    ['the same article twice', ['first', 'first'], 'articles: An article is twice in this topic.'],
  ])('answers %s with the fix', (_, articles, message) => {
    expect(issues(schema, { order: 1, strings: { en: strings }, articles })).toEqual([message]);
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
      'strings.en: Unknown field "lead". The fields are: title, description, introduction, searchTerms.',
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
    [
      'a short introduction',
      { en: { ...strings, introduction: 'Begin here.' } },
      'strings.en.introduction: 11 characters long. The introduction shows what is here and where to begin, in plain English. Write 200 to 600 characters.',
    ],
  ])('answers %s with the field and the fix', (_, given, message) => {
    expect(issues(schema, { order: 1, strings: given })).toEqual([message]);
  });

  it('answers an unknown field with the known ones', () => {
    expect(issues(schema, { order: 1, strings: { en: strings }, parent: 'offers' })).toEqual([
      '(file): Unknown field "parent". The fields are: order, strings, articles.',
    ]);
  });

  it.each([[0], [-1], [1.5]])('takes no place %d in lists', (order) => {
    expect(issues(schema, { order, strings: { en: strings } })).toHaveLength(1);
  });
});
