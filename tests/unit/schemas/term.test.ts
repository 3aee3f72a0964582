import { describe, expect, it } from 'vitest';
import { termSchema } from '../../../src/schemas/term';
import { issues } from './issues';

const schema = termSchema({
  articles: ['a', 'b', 'c', 'd'],
  sources: ['a-source'],
  help: ['https://example.org/help/'],
  locales: ['en', 'de'],
});

const strings = {
  term: 'ghost job',
  definition:
    'An advertised job that nobody gets, sometimes for honest reasons: the money was withdrawn, for instance.',
};
const term = { strings: { en: strings }, see: ['a'] };
const english = (change: object) => ({ ...term, strings: { en: { ...strings, ...change } } });
const differs = 'In the UK, ask before you go. Elsewhere, nobody knows.';

describe('termSchema', () => {
  it('takes a term with its definition and an article on what to do', () => {
    expect(schema.parse(term)).toEqual({ ...term, sources: [], ask: [] });
  });

  it('takes other names by country, and what differs if something backs it', () => {
    const given = english({
      also: { all: 'phantom job, empty advert', US: 'dead listing' },
      differs,
    });
    expect(issues(schema, { ...given, sources: ['a-source'] })).toEqual([]);
    expect(issues(schema, { ...given, ask: ['https://example.org/help/'] })).toEqual([]);
  });

  it.each([
    [
      'no strings of the default language',
      { ...term, strings: { de: strings } },
      'strings: Write at least the strings of the default language, under "en:".',
    ],
    [
      'a short definition',
      english({ definition: 'A job that nobody gets.' }),
      'strings.en.definition: 5 words long. The definition explains the term. Write 15 to 45 words.',
    ],
    [
      'a long definition',
      english({ definition: 'word '.repeat(46) }),
      'strings.en.definition: 46 words long. The definition explains the term. Write 15 to 45 words.',
    ],
    [
      'a figure',
      english({ definition: `${strings.definition} It was 18% in 2024.` }),
      'strings.en.definition: There is a figure in it. Leave it out: articles give figures, with their sources.',
    ],
    [
      'a difference between countries that nothing backs',
      english({ differs }),
      'ask: It differs by country, and nothing backs that. Add ids to "sources", or whom to ask to "ask".',
    ],
    [
      'an unknown field',
      { ...term, topics: ['gaps'] },
      '(file): Unknown field "topics". The fields are: strings, see, sources, ask.',
    ],
    [
      'an article that does not exist',
      { ...term, see: ['e'] },
      'see.0: There is no article "e". Use one of: a, b, c, d; or add it in content/articles/.',
    ],
    ['no article', { ...term, see: [] }, 'see: Name at least one article on what to do.'],
    [
      'more articles than anybody reads',
      { ...term, see: ['a', 'b', 'c', 'd'] },
      'see: At most three articles: the most useful.',
    ],
    [
      'a source that does not exist',
      { ...term, sources: ['b-source'] },
      'sources.0: There is no source "b-source". Use one of: a-source; or add it in content/sources/.',
    ],
    [
      'a page of nobody we know',
      { ...term, ask: ['https://example.org/'] },
      'ask.0: There is no page "https://example.org/". Use one of: https://example.org/help/; or add it in content/organisations/.',
    ],
  ])('answers %s with the field and the fix', (_, given, message) => {
    expect(issues(schema, given)).toEqual([message]);
  });

  it('takes no other country', () => {
    expect(issues(schema, english({ also: { FR: 'offre fantôme' } }))).toHaveLength(1);
  });
});
