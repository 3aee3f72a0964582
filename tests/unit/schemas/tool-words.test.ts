import { describe, expect, it } from 'vitest';
import { toolWordsSchema } from '../../../src/schemas/tool-words';
import { issues } from './issues';

const words = {
  title: 'Should I go?',
  description: 'Answer a few questions and see which reply fits, and what would change it.',
};

describe('toolWordsSchema', () => {
  it('keeps the words that a tool adds', () => {
    expect(toolWordsSchema.parse({ ...words, start: 'Start' })).toEqual({
      ...words,
      start: 'Start',
    });
  });

  it.each([
    [
      'no title',
      { title: undefined },
      'title: Missing. The title names the tool. Write 3 to 40 characters.',
    ],
    [
      'a short description',
      { description: 'A quiz.' },
      'description: 7 characters long. The description says what the reader gets, here and in search results. Write 50 to 160 characters.',
    ],
  ])('answers %s with the field and the mend', (_, change, message) => {
    expect(issues(toolWordsSchema, { ...words, ...change })).toEqual([message]);
  });
});
