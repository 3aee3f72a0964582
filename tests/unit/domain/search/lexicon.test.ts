import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lexiconFile,
  readLexicon,
  type IndexedPage,
  type LexiconFile,
} from '../../../../src/domain/search/lexicon';
import { lexiconOf } from './example';

const article = (text: string, at: number): IndexedPage => ({
  id: `en_${at}`,
  path: `/articles/a${at}/`,
  text,
});
const fileFrom = (texts: readonly string[], most = 1_000) => lexiconFile(texts.map(article), most);
/** As it comes out of the file that is sent. */
const sent = (file: LexiconFile) => JSON.parse(JSON.stringify(file)) as LexiconFile;

/** Names that every object has. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe('the file of a lexicon', () => {
  it.each([
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 2],
    [7, 2],
    [8, 3],
    [15, 3],
    [16, 4],
  ])('has a word on %i pages in its list number %i', (count, place) => {
    const { words } = fileFrom(Array.from({ length: 20 }, (_, at) => (at < count ? 'job' : '')));
    expect(words.map((list) => list === 'job')).toEqual([
      ...Array.from({ length: place }, () => false),
      true,
    ]);
  });

  it('counts pages, not how often a page has a word', () => {
    expect(fileFrom(['job job job job', 'offer', 'offer']).words).toEqual(['job', 'offer']);
  });

  it('has an empty list where no word is on so many pages', () => {
    expect(sent(fileFrom(['job offer', 'job', 'job', 'job'])).words).toEqual(['offer', '', 'job']);
  });

  it.each([
    ['letters alone', 'a', ''],
    ['numbers', '2019 24', ''],
    ['words with digits', '24h', ''],
    ['words longer than any query holds', 'x'.repeat(25), ''],
    ['nothing else', 'ab Résumé don’t ראיון', 'ab dont resume ראיון'],
  ])('leaves out %s', (_, text, expected) => {
    expect(fileFrom([text]).words.join(' ')).toBe(expected);
  });

  it('has the words of a list in the order of the alphabet, whatever the order of the pages', () => {
    const texts = ['offer job', 'salary job', 'gap offer'];
    expect(fileFrom(texts).words).toEqual(['gap salary', 'job offer']);
    expect(fileFrom(texts.toReversed()).words).toEqual(['gap salary', 'job offer']);
  });

  it.each([
    [4, ['aa bb', '', 'job', 'offer']],
    [3, ['aa', '', 'job', 'offer']],
    [2, ['', '', 'job', 'offer']],
    [1, ['', '', '', 'offer']],
    [0, []],
  ])('names the commonest where it may name %i', (most, expected) => {
    const texts = Array.from({ length: 8 }, (_, at) => (at < 4 ? 'job offer' : 'offer'));
    expect(fileFrom([...texts, 'aa bb'], most).words).toEqual(expected);
  });

  it('prefers, of two stems as common, the one with a form on more pages', () => {
    // Both stems are on two pages: one in two forms, the other in one.
    expect(fileFrom(['ask offer', 'asking offer'], 1).words).toEqual(['', 'offer']);
  });

  it('names the pages that are no articles, by kind', () => {
    const paths = ['/articles/a/', '/tools/b/', '/topics/c/', '/about/', '/topics/d/'];
    const pages = paths.map((path) => ({ id: path, path, text: '' }));
    expect(lexiconFile(pages, 9)).toEqual({
      pages: 5,
      words: [],
      kinds: { tool: ['/tools/b/'], topic: ['/topics/c/', '/topics/d/'], page: ['/about/'] },
    });
  });

  it('is empty without pages', () => {
    expect(lexiconFile([], 9)).toEqual({ pages: 0, words: [], kinds: {} });
  });

  it('is read as what was counted: about so many pages have each word', () => {
    const names = fc.uniqueArray(
      fc.string({ unit: fc.constantFrom('b', 'c', 'd', 'f', 'g', 'k'), minLength: 2 }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    const texts = names.chain((words) =>
      fc.array(fc.subarray(words), { minLength: 1, maxLength: 40 }),
    );
    fc.assert(
      fc.property(texts, (pages) => {
        const lexicon = readLexicon(sent(fileFrom(pages.map((words) => words.join(' ')))));
        for (const word of new Set(pages.flat())) {
          const count = pages.filter((words) => words.includes(word)).length;
          if (word.length > 24) continue;
          expect(lexicon.pagesWith(word)).toBeGreaterThan(count / 2);
          expect(lexicon.pagesWith(word)).toBeLessThan(count * 2);
        }
      }),
    );
  });
});

describe('a lexicon', () => {
  const lexicon = lexiconOf(100, [
    ['interview', 90],
    ['offer', 40],
    ['offers', 20],
    ['accommodation', 3],
    ['recruiter', 12],
    ['recruiters', 20],
    ['manager', 9],
    ['job', 80],
    ['cv', 30],
    ['gap', 6],
    ['hours', 5],
  ]);

  it.each([
    ['a word', 'interview'],
    ['its plural', 'interviews'],
    ['its other forms', 'interviewing'],
    ['the singular of a plural', 'hour'],
  ])('knows %s', (_, word) => {
    expect(lexicon.pagesWith(word)).toBeGreaterThan(0);
  });

  it('counts a word with the commonest of its forms', () => {
    expect(lexicon.pagesWith('offers')).toBe(lexicon.pagesWith('offer'));
    expect(lexicon.pagesWith('recruiter')).toBe(lexicon.pagesWith('recruiters'));
  });

  it.each(['visa', 'interv', '', ...INHERITED])('does not know "%s"', (word) => {
    expect(lexicon.pagesWith(word)).toBe(0);
  });

  it.each(INHERITED)('has nothing near to "%s", and completes it with nothing', (word) => {
    expect(lexicon.nearest(word)).toBeUndefined();
    expect(lexicon.completed(word)).toBeUndefined();
    expect(lexicon.kindOf(word)).toBe('article');
  });

  it('knows such words where pages have them', () => {
    const own = readLexicon(sent(fileFrom(['constructor __proto__', 'constructor'])));
    expect(own.pagesWith('constructor')).toBeGreaterThan(own.pagesWith('proto'));
    expect(own.pagesWith('proto')).toBeGreaterThan(0);
    expect(own.nearest('construtcor')).toBe('constructor');
    expect(own.completed('constr')).toBe('constructor');
  });

  it('counts no word on more pages than there are', () => {
    expect(lexiconOf(5, [['job', 4]]).pagesWith('job')).toBe(5);
  });

  it('takes a word for the rarer the fewer pages have it', () => {
    const rarities = ['interview', 'offer', 'manager', 'accommodation'].map((word) =>
      lexicon.rarity(word),
    );
    expect(rarities).toEqual(rarities.toSorted((a, b) => a - b));
    expect(new Set(rarities).size).toBe(rarities.length);
  });

  it('takes a word that it does not know for as rare as one can be', () => {
    expect(lexicon.rarity('visa')).toBeGreaterThan(lexicon.rarity('accommodation'));
    expect(lexicon.rarity('visa')).toBeLessThan(Infinity);
  });

  it.each([
    ['accomodation', 'accommodation'],
    ['acommodation', 'accommodation'],
    ['acomodation', 'accommodation'],
    ['inteview', 'interview'],
    ['interveiw', 'interview'],
    ['nterview', 'interview'],
    ['recuriter', 'recruiter'],
    ['ofer', 'offer'],
    ['mangaer', 'manager'],
    ['nanager', 'manager'],
    ['interview', 'interview'],
  ])('finds for "%s" that "%s" was meant', (typed, meant) => {
    expect(lexicon.nearest(typed)).toBe(meant);
  });

  it.each([
    ['three letters', 'jbo'],
    ['three letters with one too few', 'ga'],
    ['two letters', 'vc'],
    ['one letter', 'j'],
    ['no letters', ''],
    ['two slips in a short word', 'ofre'],
    ['three slips in a long one', 'acomdatin'],
    ['another word', 'zoology'],
    ['letters of another script', 'собеседование'],
    ['very many letters', 'interview'.repeat(500)],
  ])('corrects no word that is %s', (_, typed) => {
    expect(lexicon.nearest(typed)).toBeUndefined();
  });

  it.each([
    ['the commoner of two that are as near', 'casx', 'cash'],
    ['the commoner, though it comes later in the alphabet', 'bonk', 'book'],
    ['the nearer, though it is rarer', 'managing', 'managings'],
    ['one with the same first letter, though it is rarer', 'lanks', 'lanes'],
  ])('finds %s', (_, typed, meant) => {
    const own = lexiconOf(100, [
      ...([['case', 2] as const, ['cash', 40]] as const),
      ...([['bone', 2] as const, ['book', 9]] as const),
      ...([['managings', 1] as const, ['managers', 80]] as const),
      ...([['banks', 70] as const, ['lanes', 1]] as const),
    ]);
    expect(own.nearest(typed)).toBe(meant);
  });

  it.each([
    ['the only word that begins so', 'acc', 'accommodation'],
    ['a whole word', 'manager', 'manager'],
    ['the commonest of several', 'recr', 'recruiters'],
    ['nothing for one letter', 'i', undefined],
    ['nothing for no letters', '', undefined],
    ['nothing where no word begins so', 'xy', undefined],
    ['nothing beyond the end of a word', 'jobx', undefined],
  ])('completes: %s', (_, letters, expected) => {
    expect(lexicon.completed(letters)).toBe(expected);
  });

  it('takes a page for an article unless its file has another kind for it', () => {
    const own = lexiconOf(3, [], { tool: ['b'], source: ['c', 'd'] });
    expect(['a', 'b', 'c', 'd'].map((id) => own.kindOf(id))).toEqual([
      'article',
      'tool',
      'source',
      'source',
    ]);
  });

  it('has nothing without words', () => {
    const empty = lexiconOf(0, []);
    expect(empty.pagesWith('job')).toBe(0);
    expect(empty.nearest('interview')).toBeUndefined();
    expect(empty.completed('in')).toBeUndefined();
    expect(Number.isFinite(empty.rarity('job'))).toBe(true);
  });
});

describe('a lexicon with more words', () => {
  const lexicon = lexiconOf(100, [['job', 80]], { tool: ['b'] });
  const more = lexicon.with(['hirevue', 'constructor']);

  it('knows them, as rare ones', () => {
    expect(more.pagesWith('hirevue')).toBeGreaterThan(0);
    expect(more.pagesWith('constructor')).toBeGreaterThan(0);
    expect(more.rarity('hirevue')).toBeGreaterThan(more.rarity('job'));
    expect(more.nearest('hirevew')).toBe('hirevue');
    expect(more.completed('hire')).toBe('hirevue');
  });

  it('knows what it knew', () => {
    expect(more.pagesWith('job')).toBe(lexicon.pagesWith('job'));
    expect(more.kindOf('b')).toBe('tool');
  });

  it('leaves the first one as it was', () => {
    expect(lexicon.pagesWith('hirevue')).toBe(0);
  });

  it('can get more again', () => {
    const most = more.with(['visa']);
    expect(most.pagesWith('visa')).toBeGreaterThan(0);
    expect(most.pagesWith('hirevue')).toBeGreaterThan(0);
  });

  it('is the same with none', () => {
    expect(more.with([]).pagesWith('hirevue')).toBe(more.pagesWith('hirevue'));
    expect(lexicon.with([]).pagesWith('hirevue')).toBe(0);
  });

  it('takes words into an empty one', () => {
    const own = lexiconOf(3, []).with(['visa']);
    expect(own.pagesWith('visa')).toBeGreaterThan(0);
  });
});
