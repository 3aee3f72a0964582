import { describe, expect, it } from 'vitest';
import {
  byLetter,
  letterOf,
  namesIn,
  type OtherName,
  type Term,
} from '../../../src/domain/glossary';

const term = (id: string, name: string, ...also: OtherName[]): Term => ({
  ...{ id, language: 'en', term: name, also, definition: 'What it is.' },
  ...{ articles: [], sources: [], help: [] },
});

/** The glossary in short: each letter with its lines. */
const outline = (terms: readonly Term[], lang = 'en') =>
  byLetter(terms, lang).map(({ letter, lines }) => [
    letter,
    ...lines.map(({ kind, name, term: { id } }) => (kind === 'term' ? name : `${name} → ${id}`)),
  ]);

describe('the glossary by letter', () => {
  it('is in the order of the alphabet, whatever the case', () => {
    expect(
      outline([
        term('star', 'STAR'),
        term('work', 'work coach'),
        term('spent', 'spent conviction'),
      ]),
    ).toEqual([
      ['S', 'spent conviction', 'STAR'],
      ['W', 'work coach'],
    ]);
  });

  it('has a line for another name that begins with another letter, and for no other', () => {
    const layoff = term('redundancy', 'redundancy', { name: 'layoff', country: 'US' });
    const notice = term('notice-period', 'notice period', { name: 'notice' });
    expect(outline([layoff, notice])).toEqual([
      ['L', 'layoff → redundancy'],
      ['N', 'notice period'],
      ['R', 'redundancy'],
    ]);
  });

  it('puts letters with accents under those without', () => {
    expect(outline([term('b', 'écart'), term('a', 'embauche')], 'fr')).toEqual([
      ['E', 'écart', 'embauche'],
    ]);
  });

  it('gives each letter a place on the page', () => {
    expect(byLetter([term('star', 'STAR')], 'en').map(({ id }) => id)).toEqual(['letter-s']);
  });
});

describe('a name', () => {
  it('is found under its first letter', () => {
    expect(['“at will”', 'Über', '1-to-1', '?'].map(letterOf)).toEqual(['A', 'U', 'T', '#']);
  });

  it('is one of several between commas', () => {
    expect(namesIn('layoff, job cut,')).toEqual(['layoff', 'job cut']);
  });
});
