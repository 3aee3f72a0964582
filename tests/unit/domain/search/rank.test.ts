import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../../src/domain/search/concept';
import type { IndexResult } from '../../../../src/domain/search/index-result';
import { searchKinds, type SearchKind } from '../../../../src/domain/search/kinds';
import { rank, type Answer } from '../../../../src/domain/search/rank';

const conceptOf = (typed: string, weight = 1): Concept => ({
  ...{ typed, weight },
  options: [{ search: typed, factor: 1 }],
});
const [gap, offer, visa] = [conceptOf('gap'), conceptOf('offer'), conceptOf('visa')];
const page = (id: string, score = 20, words: readonly number[] = []): IndexResult => ({
  ...{ id, score, words },
});
const answer = (
  concept: Concept,
  results: readonly IndexResult[],
  { factor = 1, search = concept.typed, phrase }: Partial<Answer<IndexResult>> = {},
): Answer<IndexResult> => ({
  ...{ concept, factor, search, results },
  ...(phrase ? { phrase } : {}),
});

const ranked = (
  answers: readonly Answer<IndexResult>[],
  {
    kinds = {},
    sources = false,
    asked,
  }: {
    kinds?: Record<string, SearchKind>;
    sources?: boolean;
    asked?: ReadonlyMap<string, number>;
  } = {},
) => {
  const concepts = [...new Set(answers.map(({ concept }) => concept))];
  const kindOf = (id: string) => kinds[id] ?? 'article';
  return rank(answers, { concepts, asksForSources: sources }, kindOf, asked);
};
const order = (...args: Parameters<typeof ranked>) => ranked(...args).map(({ id }) => id);

describe('of two pages, the first', () => {
  it('is the one of which users ask in such words', () => {
    const answers = [answer(gap, [page('a', 30), page('b', 20)])];
    expect(order(answers, { asked: new Map([['b', 0.8]]) })).toEqual(['b', 'a']);
    expect(order(answers, { asked: new Map([['b', 0.0001]]) })).toEqual(['a', 'b']);
  });

  it('is the one that the index scores higher', () => {
    expect(order([answer(gap, [page('a', 5), page('b', 50)])])).toEqual(['b', 'a']);
  });

  it('has more of the query, though the other has one word far more often', () => {
    expect(
      order([answer(gap, [page('one', 1_000), page('both')]), answer(offer, [page('both')])]),
    ).toEqual(['both', 'one']);
  });

  it('has what counts more in the query', () => {
    const rare = conceptOf('rare', 5);
    expect(order([answer(gap, [page('a', 90)]), answer(rare, [page('b')])])).toEqual(['b', 'a']);
  });

  it('has the word itself, and not another name of it', () => {
    expect(
      order([
        answer(gap, [page('other')], { factor: 0.75, search: 'break' }),
        answer(gap, [page('own')]),
      ]),
    ).toEqual(['own', 'other']);
  });

  it('has the words of a phrase one after the other', () => {
    const phrase = new Set(['whole']);
    expect(
      order([answer(gap, [page('apart', 30), page('whole', 20)], { search: 'no reply', phrase })]),
    ).toEqual(['whole', 'apart']);
  });

  it('has its words in one passage', () => {
    const near = page('near', 20, [500]);
    const far = page('far', 20, [10]);
    expect(
      order([
        answer(gap, [far, near]),
        answer(offer, [page('far', 20, [900]), page('near', 20, [510])]),
      ]),
    ).toEqual(['near', 'far']);
  });

  it('has more of the query in one passage', () => {
    const places = (three: number) => [
      answer(gap, [page('all', 20, [10]), page('two', 20, [10])]),
      answer(offer, [page('all', 20, [12]), page('two', 20, [12])]),
      answer(visa, [page('all', 20, [three]), page('two', 20, [700])]),
    ];
    expect(order(places(14))).toEqual(['all', 'two']);
  });

  it('has its passage anywhere, and its words in any order', () => {
    const [early, late] = [
      ranked([answer(gap, [page('a', 20, [1])]), answer(offer, [page('a', 20, [5])])]),
      ranked([answer(gap, [page('a', 20, [9_005])]), answer(offer, [page('a', 20, [9_001])])]),
    ];
    expect(late[0]?.score).toBeCloseTo(early[0]?.score ?? 0);
  });

  it.each([
    ['article', 'tool'],
    ['article', 'page'],
    ['article', 'path'],
    ['tool', 'topic'],
    ['topic', 'workshop'],
    ['workshop', 'source'],
    ['article', 'source'],
  ] as const)('is of the kind %s rather than %s', (first, last) => {
    const kinds = { a: last, b: first };
    expect(order([answer(gap, [page('a'), page('b')])], { kinds })).toEqual(['b', 'a']);
  });

  it('is a source where the query asks for sources', () => {
    const kinds = { b: 'source' } as const;
    const answers = [answer(gap, [page('a'), page('b')])];
    expect(order(answers, { kinds })).toEqual(['a', 'b']);
    expect(order(answers, { kinds, sources: true })).toEqual(['b', 'a']);
  });

  it('is an article rather than a tool where the query asks for sources, too', () => {
    const kinds = { a: 'tool' } as const;
    expect(order([answer(gap, [page('a'), page('b')])], { kinds, sources: true })).toEqual([
      'b',
      'a',
    ]);
  });
});

describe('a page', () => {
  it('counts no more for having a thing under several names', () => {
    const [one] = ranked([answer(gap, [page('a', 20, [3])])]);
    const [several] = ranked([
      answer(gap, [page('a', 20, [3])]),
      answer(gap, [page('a', 20, [3])], { factor: 0.75, search: 'break' }),
      answer(gap, [page('a', 20, [4])], { factor: 0.4, search: 'time out' }),
    ]);
    expect(several?.score).toBeCloseTo(one?.score ?? Number.NaN);
  });

  it('is the one that the index found by what counts most', () => {
    const [less, most] = [page('a', 2), page('a', 40)];
    const found = ranked([answer(gap, [less]), answer(offer, [most])]);
    expect(found).toHaveLength(1);
    expect(found[0]?.page).toBe(most);
  });

  it('is given once, with one search for each thing that it has', () => {
    const [found, ...others] = ranked([
      answer(gap, [page('a', 2)]),
      answer(gap, [page('a', 40)], { factor: 0.75, search: 'break' }),
      answer(offer, [page('a')]),
      answer(visa, [page('b')]),
    ]);
    expect(found).toMatchObject({ id: 'a', searches: ['break', 'offer'] });
    expect(others.map(({ id, searches }) => [id, searches])).toEqual([['b', ['visa']]]);
  });

  it('names a search once that it was found by twice', () => {
    const found = ranked([
      answer(gap, [page('a')], { search: 'break' }),
      answer(offer, [page('a')], { search: 'break' }),
    ]);
    expect(found[0]?.searches).toEqual(['break']);
  });

  it('has a share of the query as its score, whatever the number of things in it', () => {
    const [one] = ranked([answer(gap, [page('a')])]);
    const [three] = ranked([gap, offer, visa].map((concept) => answer(concept, [page('a')])));
    expect(three?.score).toBeCloseTo(one?.score ?? Number.NaN);
  });

  it('may have a word in very many places', () => {
    const places = Array.from({ length: 50_000 }, (_, at) => at);
    const found = ranked([
      answer(gap, [page('a', 20, places)]),
      answer(offer, [page('a', 20, places)]),
    ]);
    expect(found.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('pages with the same score', () => {
  it('are in the order of their ids, however the index gave them', () => {
    const pages = ['c', 'a', 'b'].map((id) => page(id));
    expect(order([answer(gap, pages)])).toEqual(['a', 'b', 'c']);
    expect(order([answer(gap, pages.toReversed())])).toEqual(['a', 'b', 'c']);
  });
});

describe('no pages', () => {
  it('come from no answers', () => {
    expect(rank([], { concepts: [], asksForSources: false }, () => 'article')).toEqual([]);
    expect(rank([], { concepts: [gap], asksForSources: true }, () => 'article')).toEqual([]);
  });

  it('come from empty answers', () => {
    expect(order([answer(gap, []), answer(offer, [], { phrase: new Set(['a']) })])).toEqual([]);
  });
});

describe('any answers', () => {
  const concepts = [gap, offer, visa];
  const results = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'constructor'),
      score: fc.double({ min: 0.01, max: 500, noNaN: true }),
      words: fc.array(fc.nat({ max: 300 }), { maxLength: 6 }),
    }),
    { selector: ({ id }) => id },
  );
  const answers = fc.array(
    fc.record({
      concept: fc.constantFrom(...concepts),
      factor: fc.constantFrom(1, 0.95, 0.75, 0.4),
      search: fc.constantFrom('gap', 'offer', 'no reply'),
      results,
    }),
    { maxLength: 8 },
  );
  const kindOf = (id: string): SearchKind => searchKinds[id.charCodeAt(0) % 7] ?? 'page';

  it('give each page of theirs once, the best first', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (given, asksForSources) => {
        const found = rank(given, { concepts, asksForSources }, kindOf);
        const scores = found.map(({ score }) => score);
        expect(scores.every((score) => score > 0 && score < 2)).toBe(true);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        const all = given.flatMap((one) => one.results);
        expect(found.map(({ id }) => id).sort()).toEqual(
          [...new Set(all.map(({ id }) => id))].sort(),
        );
        expect(found.every((one) => all.includes(one.page) && one.page.id === one.id)).toBe(true);
        expect(found.every(({ searches }) => searches.length > 0)).toBe(true);
      }),
    );
  });

  it('give the same order whatever the order of their results', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const turned = given.map((one) => ({ ...one, results: one.results.toReversed() }));
        const [ids, turnedIds] = [given, turned].map((list) =>
          rank(list, { concepts, asksForSources: false }, kindOf).map(({ id }) => id),
        );
        expect(turnedIds).toEqual(ids);
      }),
    );
  });
});
