import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/schemas/article';
import { issues } from './issues';

const schema = articleSchema({
  topics: ['gaps', 'resume', 'offers', 'network'],
  tools: ['should-i-go'],
  today: '2026-11-30',
  firstPublication: '2026-11-01',
});

const note = 'First published.';
const article = {
  title: 'Explain a gap with confidence',
  description:
    'How to explain time out of work in two true sentences, and what to keep to yourself.',
  published: '2026-11-22',
  updated: '2026-11-22',
  changes: [{ date: '2026-11-22', note }],
  topics: ['gaps', 'resume'],
  shortAnswer:
    'Say in two plain, true sentences what the time was and what you can do now. Then stop.',
  stance: 'guide',
  searchTerms: ['CV gap'],
};

/** The dates of an article that appeared and last changed on one day. */
const allOn = (day: string) => ({
  published: day,
  updated: day,
  changes: [{ date: day, note }],
});

const FUTURE =
  '2026-12-01 is in the future. Use today\'s date or an earlier one; mark the article "draft: true" to publish it later.';
const TITLE = 'The title is shown in lists and search results. Write 8 to 70 characters.';
const DESCRIPTION =
  'The description is shown below the title in search results. Write 50 to 160 characters.';
const SHORT_ANSWER = 'The short answer is in the box at the top. Write 60 to 320 characters.';

describe('a valid article', () => {
  it('is taken, with its defaults', () => {
    expect(schema.parse(article)).toEqual({ ...article, draft: false, tools: [] });
  });

  it('may have dates as YAML reads them: text or date', () => {
    const day = new Date('2026-11-22T00:00:00Z');
    expect(schema.parse({ ...article, published: day }).published).toBe('2026-11-22');
  });

  it.each([
    ['appears today', allOn('2026-11-30')],
    ['appears on the first day of the site', allOn('2026-11-01')],
    ['has a description of 50 characters', { description: 'd'.repeat(50) }],
    ['has a description of 160 characters', { description: 'd'.repeat(160) }],
    ['has three topics', { topics: ['gaps', 'resume', 'offers'] }],
    ['names a tool', { tools: ['should-i-go'] }],
    [
      'changed since',
      {
        updated: '2026-11-24',
        changes: [
          { date: '2026-11-24', note: 'New evidence.' },
          { date: '2026-11-22', note },
        ],
      },
    ],
    [
      'changed twice on one day',
      {
        changes: [
          { date: '2026-11-22', note: 'New evidence.' },
          { date: '2026-11-22', note },
        ],
      },
    ],
  ])('is taken where it %s', (_, change) => {
    expect(issues(schema, { ...article, ...change })).toEqual([]);
  });
});

describe('an article’s mistake is answered with its field and the fix', () => {
  it.each([
    [
      'an unknown key',
      { tags: ['x'] },
      '(file): Unknown field "tags". The fields are: title, description, published, updated, draft, changes, topics, shortAnswer, stance, tools, searchTerms.',
    ],
    [
      'two unknown keys',
      { tags: ['x'], author: 'x' },
      '(file): Unknown field "tags", "author". The fields are: title, description, published, updated, draft, changes, topics, shortAnswer, stance, tools, searchTerms.',
    ],
    ['no title', { title: undefined }, `title: Missing. ${TITLE}`],
    ['a short title', { title: 'Gaps' }, `title: 4 characters long. ${TITLE}`],
    ['a title padded with blanks', { title: '   Gaps   ' }, `title: 4 characters long. ${TITLE}`],
    ['a long title', { title: 't'.repeat(71) }, `title: 71 characters long. ${TITLE}`],
    [
      'a short description',
      { description: 'd'.repeat(49) },
      `description: 49 characters long. ${DESCRIPTION}`,
    ],
    [
      'a long description',
      { description: 'd'.repeat(161) },
      `description: 161 characters long. ${DESCRIPTION}`,
    ],
    [
      'a figure in the description',
      { description: `${article.description} It takes 10 minutes.` },
      'description: Holds a figure. Write numbers as words, and leave statistics to the text, where they have their source.',
    ],
    [
      'a fraction in the description',
      { description: `${article.description} It takes ½ an hour.` },
      'description: Holds a figure. Write numbers as words, and leave statistics to the text, where they have their source.',
    ],
    [
      'a missing day',
      { published: undefined },
      'published: Missing. Write it as year-month-day: 2026-11-22.',
    ],
    [
      'a day in strings',
      { published: 'yesterday' },
      'published: "yesterday" is not a day. Write it as year-month-day: 2026-11-22.',
    ],
    [
      'a day in another order',
      { published: '22-11-2026' },
      'published: "22-11-2026" is not a day. Write it as year-month-day: 2026-11-22.',
    ],
    [
      'a day as number',
      { published: 20261122 },
      'published: "20261122" is not a day. Write it as year-month-day: 2026-11-22.',
    ],
    [
      'a day that no calendar has',
      { published: '2026-11-31' },
      'published: "2026-11-31" is not a day. Write it as year-month-day: 2026-11-22.',
    ],
    [
      'a publication before the site',
      { published: '2025-11-22' },
      'published: 2025-11-22 is before this site existed (2026-11-01). Check the year.',
    ],
    [
      'an update before the publication',
      { updated: '2026-11-20', changes: [{ date: '2026-11-20', note }] },
      'updated: updated (2026-11-20) is before published (2026-11-22). An article cannot change before it appears.',
    ],
    [
      'changes in the wrong order',
      {
        changes: [
          { date: '2026-11-22', note },
          { date: '2026-11-24', note: 'New evidence.' },
        ],
      },
      'changes: Put the newest change first.',
    ],
    [
      'an update without its change',
      { updated: '2026-11-24' },
      'updated: updated (2026-11-24) and the newest change (2026-11-22) differ. Make them the same day.',
    ],
    ['no changes', { changes: [] }, 'changes: Add at least one entry: the first publication.'],
    [
      'a change without strings',
      { changes: [{ date: '2026-11-22', note: 'Typo' }] },
      'changes.0.note: 4 characters long. Write what changed. Write 5 to 200 characters.',
    ],
    [
      'an unknown topic',
      { topics: ['gaps', 'gpas'] },
      'topics.1: There is no topic "gpas". Use one of: gaps, resume, offers, network; or add it in content/topics/.',
    ],
    ['no topics', { topics: [] }, 'topics: Name at least one topic.'],
    [
      'four topics',
      { topics: ['gaps', 'resume', 'offers', 'network'] },
      'topics: Name at most three topics, the main one first.',
    ],
    [
      'an unknown tool',
      { tools: ['should-I-go'] },
      'tools.0: There is no tool "should-I-go". Use one of: should-i-go; or add it in src/tools/registry.ts.',
    ],
    [
      'a short answer that is too long',
      { shortAnswer: 'a'.repeat(321) },
      `shortAnswer: 321 characters long. ${SHORT_ANSWER}`,
    ],
    [
      'a figure in the short answer',
      { shortAnswer: `${article.shortAnswer} It takes 10 minutes.` },
      'shortAnswer: Holds a figure. Write numbers as words, and leave statistics to the text, where they have their source.',
    ],
    [
      'a fraction in the short answer',
      { shortAnswer: `${article.shortAnswer} It takes ½ an hour.` },
      'shortAnswer: Holds a figure. Write numbers as words, and leave statistics to the text, where they have their source.',
    ],
    [
      'an unknown stance',
      { stance: 'maybe' },
      'stance: "maybe" is no stance. Use one of: go, terms, ask, no, guide.',
    ],
    ['no search terms', { searchTerms: [] }, 'searchTerms: Add the words that users would type.'],
    [
      'too many search terms',
      { searchTerms: Array.from({ length: 25 }, (_, i) => `term ${i}`) },
      'searchTerms: At most twenty-four: the words that users would type.',
    ],
    [
      'a search term of one letter',
      { searchTerms: ['C'] },
      'searchTerms.0: 1 characters long. A search term is a word or a short phrase. Write 2 to 40 characters.',
    ],
  ])('%s', (_, change, message) => {
    expect(issues(schema, { ...article, ...change })).toEqual([message]);
  });

  it('a date in the future, wherever it is', () => {
    expect(issues(schema, { ...article, ...allOn('2026-12-01') })).toEqual([
      `published: ${FUTURE}`,
      `updated: ${FUTURE}`,
      `changes.0.date: ${FUTURE}`,
    ]);
  });
});
