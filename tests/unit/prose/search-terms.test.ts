import { describe, expect, it } from 'vitest';
import { checkSearchTerms } from '../../../src/prose/checks/search-terms';
import { article, element } from './elements';

const STOP = ['how', 'to', 'a', 'dont', 'up'];
const NAMES = [
  ['sacked', 'dismissed', 'let go'],
  ['boss', 'manager'],
];
const check = (term: string, ...elements: Parameters<typeof article>[0]) =>
  checkSearchTerms([article(elements, { searchTerms: [{ term, line: 12 }] })], STOP, NAMES);

describe('a search term', () => {
  it('passes if the page has its words, wherever they are', () => {
    expect(
      check('decline interview', element('The interview', { kind: 'heading' }), 'You may decline.'),
    ).toEqual([]);
  });

  it('is reported on its line with the words that are missing', () => {
    expect(check('decline interview email', 'An interview.')).toEqual([
      {
        file: 'content/articles/en/a.mdx',
        line: 12,
        message:
          'Users who search for “decline interview email” come here, and the page never uses “decline” and “email”. Answer it in the text, or drop the term.',
      },
    ]);
  });

  it('passes with another form of a word, and not with another word', () => {
    expect(check('declining interviews', 'Decline the interview.')).toEqual([]);
    expect(check('decline', 'A declaration.')).toHaveLength(1);
  });

  it('may have words that say nothing about its subject', () => {
    expect(check('how to don’t interview', 'An interview.')).toEqual([]);
    expect(check('why interview', 'An interview.')).toHaveLength(1);
  });

  it.each([
    ['follow-up', 'Follow up soon.'],
    ['followup', 'A follow-up.'],
    ['follow up', 'A follow-up.'],
  ])('“%s” is answered by “%s”', (term, text) => {
    expect(check(term, text)).toEqual([]);
  });

  it.each([
    ['sacked', 'If you were dismissed …'],
    ['let go by my boss', 'Dismissed by a manager.'],
    ['dismissed', 'They let you go: let go of it.'],
  ])('“%s” is answered by another name of the same thing: “%s”', (term, text) => {
    expect(check(term, `${text} By my.`)).toEqual([]);
  });

  it('is not answered by another name of one of its words alone', () => {
    expect(check('sacked twice', 'Dismissed.')).toHaveLength(1);
  });

  it('is answered by no note on changes', () => {
    const note = element('Decline.', { kind: 'field', path: ['changes', 'note'] });
    expect(check('decline', note)).toHaveLength(1);
  });
});
