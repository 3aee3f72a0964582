import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { searchMarks } from '../../../../src/domain/search/marks';

describe('the marks of an element that is to be found', () => {
  it.each([
    ['nobody has terms for it', undefined],
    ['there are no terms', []],
  ])('say that it is text, and no more, where %s', (_, terms) => {
    expect(searchMarks(terms)).toEqual({ 'data-pagefind-body': '' });
  });

  it('give its terms to the index as metadata', () => {
    expect(searchMarks(['no show', 'ghosted'])).toEqual({
      'data-pagefind-body': '',
      'data-pagefind-meta': 'terms:no show ghosted',
    });
  });

  it('are names that HTML allows', () => {
    const element = load('<main></main>', null, false)('main');
    for (const [name, value] of Object.entries(searchMarks(['why was "I" rejected?']))) {
      element.attr(name, value);
    }
    const again = load(element.prop('outerHTML') ?? '', null, false)('main');
    expect(again.attr()).toEqual(searchMarks(['why was "I" rejected?']));
  });
});
