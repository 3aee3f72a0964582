import { describe, expect, it } from 'vitest';
import { pageSchema } from '../../../src/schemas/page';
import { issues } from './issues';

const page = {
  title: 'Privacy',
  description: 'What this site knows about you, which is nothing, and how that is made sure.',
  lead: 'We keep nothing about anybody.',
};

describe('pageSchema', () => {
  it('takes a page about the site', () => {
    expect(issues(pageSchema, page)).toEqual([]);
  });

  it.each([
    [
      'an unknown field',
      { updated: '2026-11-22' },
      '(file): Unknown field "updated". The fields are: title, description, lead, searchTerms.',
    ],
    [
      'a short title',
      { title: 'Us' },
      'title: 2 characters long. The title is shown at the top and in search results. Write 4 to 60 characters.',
    ],
    [
      'no description',
      { description: undefined },
      'description: Missing. The description is shown in search results. Write 50 to 160 characters.',
    ],
    [
      'a long lead',
      { lead: 'l'.repeat(301) },
      'lead: 301 characters long. The lead sums up the page in one or two sentences. Write 20 to 300 characters.',
    ],
  ])('answers %s with the field and the fix', (_, change, message) => {
    expect(issues(pageSchema, { ...page, ...change })).toEqual([message]);
  });
});
