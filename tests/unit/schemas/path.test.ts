import { describe, expect, it } from 'vitest';
import { pathSchema } from '../../../src/schemas/path';
import { issues } from './issues';

const schema = pathSchema({ articles: ['first', 'second', 'third'], locales: ['en', 'de'] });

const words = {
  title: 'Happy, but curious',
  description: 'You have a job that you like, and an invitation to another.',
};
const path = { order: 1, words: { en: words }, articles: ['first', 'second'] };

describe('pathSchema', () => {
  it.each([
    ['English words', {}],
    ['words in two languages', { words: { en: words, de: words } }],
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
      'articles: An article stands twice in this path.',
    ],
    ['one article', { articles: ['first'] }, 'articles: A path has at least two articles.'],
    [
      'no words of the default language',
      { words: { de: words } },
      'words: Write at least the words of the default language, under "en:".',
    ],
    [
      'an unknown field',
      { topic: 'gaps' },
      '(file): Unknown field "topic". The fields are: order, words, articles.',
    ],
    [
      'an unknown field among the words',
      { words: { en: { ...words, lead: 'Read on.' } } },
      'words.en: Unknown field "lead". The fields are: title, description.',
    ],
    [
      'a short title',
      { words: { en: { ...words, title: 'Happy' } } },
      'words.en.title: 5 characters long. The title names the situation. Write 8 to 60 characters.',
    ],
    [
      'no description',
      { words: { en: { title: words.title } } },
      'words.en.description: Missing. The description says what the path gives. Write 50 to 160 characters.',
    ],
  ])('answers %s with the field and the mend', (_, change, message) => {
    expect(issues(schema, { ...path, ...change })).toEqual([message]);
  });
});
