import { describe, expect, it } from 'vitest';
import { pathSchema } from '../../../src/schemas/path';
import { issues } from './issues';

const schema = pathSchema({ articles: ['first', 'second', 'third'], locales: ['en', 'de'] });

const strings = {
  title: 'Happy, but curious',
  description: 'You have a job that you like, and an invitation to another.',
  introduction: 'Begin with what would make you move. '.repeat(6),
};
const path = { order: 1, strings: { en: strings }, articles: ['first', 'second'] };

describe('pathSchema', () => {
  it.each([
    ['English strings', {}],
    ['strings in two languages', { strings: { en: strings, de: strings } }],
  ])('takes a path with %s', (_, change) => {
    expect(issues(schema, { ...path, ...change })).toEqual([]);
  });

  it.each([
    [
      'an unknown article',
      { articles: ['first', 'fourth'] },
      'articles.1: There is no article "fourth". Use one of: first, second, third; or add it in content/articles/.',
    ],
    [
      'the same article twice',
      { articles: ['first', 'second', 'first'] },
      'articles: An article is twice in this path.',
    ],
    ['one article', { articles: ['first'] }, 'articles: A path has at least two articles.'],
    [
      'no strings of the default language',
      { strings: { de: strings } },
      'strings: Write at least the strings of the default language, under "en:".',
    ],
    [
      'an unknown field',
      { topic: 'gaps' },
      '(file): Unknown field "topic". The fields are: order, strings, articles.',
    ],
    [
      'an unknown field among the strings',
      { strings: { en: { ...strings, lead: 'Read on.' } } },
      'strings.en: Unknown field "lead". The fields are: title, description, introduction, searchTerms.',
    ],
    [
      'a short title',
      { strings: { en: { ...strings, title: 'Happy' } } },
      'strings.en.title: 5 characters long. The title names the situation. Write 8 to 60 characters.',
    ],
    [
      'no description',
      { strings: { en: { ...strings, description: undefined } } },
      'strings.en.description: Missing. The description sums up what the path gives. Write 50 to 160 characters.',
    ],
    [
      'no introduction',
      { strings: { en: { ...strings, introduction: undefined } } },
      'strings.en.introduction: Missing. The introduction shows what is here and where to begin, in plain English. Write 200 to 600 characters.',
    ],
  ])('answers %s with the field and the fix', (_, change, message) => {
    expect(issues(schema, { ...path, ...change })).toEqual([message]);
  });
});
