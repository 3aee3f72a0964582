import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { knowledgeOf } from '../../../../src/domain/search/knowledge';
import { readClassifier } from '../../../../src/domain/search/classifier';
import { findPages, type FindOptions } from '../../../../src/domain/search/find';
import type { Ask, IndexResult } from '../../../../src/domain/search/index-result';
import type { SearchLanguage } from '../../../../src/domain/search/language';
import { lexiconFile, readLexicon } from '../../../../src/domain/search/lexicon';
import { wordsOf } from '../../../../src/domain/search/text';
import { awkward, knowledge, lexiconOf } from './example';

const texts: readonly (readonly [path: string, text: string])[] = [
  ['/articles/decline/', 'How to decline an interview: say no, politely. Decline early.'],
  ['/articles/gap/', 'Explain a gap in your resume to a manager. A contract helps.'],
  ['/articles/silence/', 'No reply after the interview? Follow up. A contract is no promise.'],
  ['/articles/video/', 'A HireVue interview, by contrast, has no manager in it. Zebra.'],
  ['/tools/gaps/', 'The gap checklist: interview, contract, resume.'],
  ['/evidence/gaps/', 'Evidence: studies of a gap in a resume. Longitudinal.'],
];
const pages = texts.map(([path, text]) => ({ id: path, path, text }));

/** An index in a few lines: stems, phrases in quotation marks, all words needed. */
function indexOf(list: readonly (readonly [path: string, text: string])[] = texts) {
  const asked: string[] = [];
  const given = new Set<IndexResult>();
  const index = list.map(([id, text]) => ({ id, stems: wordsOf(text).map(stemmer) }));
  const ask: Ask<IndexResult> = (search) => {
    asked.push(search);
    const wanted = wordsOf(search).map(stemmer);
    const isPhrase = search.startsWith('"');
    const results = index.flatMap(({ id, stems }): IndexResult[] => {
      const isAt = (at: number) => wanted.every((word, offset) => stems[at + offset] === word);
      const words = stems.flatMap((stem, at) =>
        (isPhrase ? isAt(at) : wanted.includes(stem)) ? [at] : [],
      );
      const isFound = isPhrase ? words.length > 0 : wanted.every((word) => stems.includes(word));
      return isFound && wanted.length > 0 ? [{ id, score: 10 * words.length, words }] : [];
    });
    for (const result of results) given.add(result);
    return Promise.resolve(results);
  };
  return { ask, asked, given };
}

/** Knows of no page what is asked of it. */
const classifier = readClassifier({ pages: [], features: '', weights: '' });

/** The lexicon that is sent of the texts; `most` words. */
const lexicon = (most = 1_000) => readLexicon(lexiconFile(pages, most));
const find = (
  query: string,
  options: FindOptions = {},
  { ask, most }: { ask?: Ask<IndexResult>; most?: number } = {},
) =>
  findPages(
    query,
    { knowledge, lexicon: lexicon(most), classifier },
    ask ?? indexOf().ask,
    options,
  );
const idsOf = async (...args: Parameters<typeof find>) =>
  (await find(...args)).pages.map(({ id }) => id);

describe('what a query finds', () => {
  it('is the pages that have what it asks for, the best first', async () => {
    expect(await idsOf('how do I decline an interview')).toEqual([
      '/articles/decline/',
      '/articles/silence/',
      '/articles/video/',
      '/tools/gaps/',
    ]);
  });

  it.each([
    ['under another name', 'refuse', '/articles/decline/'],
    ['under a name of several words', 'silence', '/articles/silence/'],
    ['from a name that no page has', 'boss', '/articles/gap/'],
    ['in another form', 'declining', '/articles/decline/'],
    ['with a typing slip', 'declien', '/articles/decline/'],
    ['while it is being typed', 'follow u', '/articles/silence/'],
    ['from words written as one', 'followup', '/articles/silence/'],
  ])('is found %s', async (_, query, id) => {
    expect((await idsOf(query))[0]).toBe(id);
  });

  it('has first the page with the phrase, and not the one with its words apart', async () => {
    const { ask } = indexOf([
      ['/articles/apart/', 'Reply soon. Reply today. There is no time, no doubt.'],
      ['/articles/whole/', 'There is no reply yet.'],
    ]);
    expect(await idsOf('no reply', {}, { ask })).toEqual(['/articles/whole/', '/articles/apart/']);
  });

  it('is nothing where there is nothing to look for', async () => {
    for (const query of ['', '  ', '?!', '🙂']) {
      const { ask, asked } = indexOf();
      expect(await find(query, {}, { ask })).toMatchObject({ pages: [], leftOut: [] });
      expect(asked).toEqual([]);
    }
  });
});

describe('words that are on no page', () => {
  it.each([
    ['before the others', 'xyzzy qwrtzx decline', ['xyzzy', 'qwrtzx']],
    ['after the others', 'decline xyzzy qwrtzx', ['xyzzy', 'qwrtzx']],
    ['between the others', 'xyzzy decline qwrtzx interview frobnicate', ['xyzzy', 'qwrtzx']],
  ])('hide none that have one of the others: %s', async (_, query, unknown) => {
    const { pages: found, leftOut } = await find(query);
    expect(found[0]?.id).toBe('/articles/decline/');
    expect(leftOut).toEqual(expect.arrayContaining(unknown));
    expect(leftOut).not.toContain('decline');
  });

  it('are all named', async () => {
    const { leftOut } = await find('xyzzy decline qwrtzx interview frobnicate');
    expect([...leftOut].sort()).toEqual(['frobnicate', 'qwrtzx', 'xyzzy']);
  });

  it('are named where nothing else is in the query', async () => {
    expect(await find('xyzzy __proto__')).toMatchObject({ pages: [], leftOut: ['xyzzy', 'proto'] });
  });

  it('are named, too, where only the filtered pages lack them', async () => {
    const { ask } = indexOf(texts.filter(([path]) => path === '/articles/decline/'));
    const { pages: found, leftOut } = await find('decline zebra', {}, { ask });
    expect(found.map(({ id }) => id)).toEqual(['/articles/decline/']);
    expect(leftOut).toEqual(['zebra']);
  });

  it('are none where each thing is found, under whatever name', async () => {
    expect((await find('how do I refuse an inteview? My boss…')).leftOut).toEqual([]);
  });
});

describe('sources', () => {
  const source = '/evidence/gaps/';

  it.each([
    ['are left out where other pages have it', 'gap resume', {}, false],
    ['are found where the query asks for them', 'studies of a gap', {}, true],
    ['are found where the user asks for them', 'gap resume', { sources: true }, true],
    ['are found where nothing else has it', 'longitudinal', {}, true],
    ['are found where the query asks for nothing else', 'evidence', {}, true],
  ])('%s', async (_, query, options, expected) => {
    expect((await idsOf(query, options)).includes(source)).toBe(expected);
  });

  it('come with the others', async () => {
    expect(await idsOf('studies of a gap')).toContain('/articles/gap/');
    expect(await idsOf('gap', { sources: true })).toContain('/articles/gap/');
  });
});

describe('a rare word that the lexicon does not name', () => {
  // "contract" is on three pages, "contrast" on one.
  const most = 6;

  it('is one letter from one that it names', () => {
    expect(lexicon(most).pagesWith('contrast')).toBe(0);
    expect(lexicon(most).nearest('contrast')).toBe('contract');
  });

  it('is asked for before it is taken for a typing slip', async () => {
    const { ask, asked } = indexOf();
    const { pages: found, analysis } = await find('contrast', {}, { ask, most });
    expect(asked[0]).toBe('"contrast"');
    expect(analysis.corrections).toEqual([]);
    expect(found.map(({ id }) => id)).toEqual(['/articles/video/']);
  });

  it('is taken for a slip where no page has it', async () => {
    const { pages: found, analysis } = await find('contrasd', {}, { most });
    expect(analysis.corrections).toEqual([{ typed: 'contrasd', meant: 'contract' }]);
    expect(found.map(({ id }) => id)).toContain('/articles/gap/');
  });

  it('is taken for what it is on demand', async () => {
    const found = await find('contrasd', { literal: true }, { most });
    expect(found).toMatchObject({ pages: [], leftOut: ['contrasd'] });
    expect(found.analysis.corrections).toEqual([]);
  });

  it('counts for more than a common one', async () => {
    expect((await idsOf('zebra contract', {}, { most }))[0]).toBe('/articles/video/');
  });

  it.each([
    ['words that it names', 'contract interview'],
    ['words that say nothing', 'how do you say'],
    ['words of one or two letters', 'x zq'],
  ])('is not looked for among %s', async (_, query) => {
    const { ask, asked } = indexOf();
    await find(query, {}, { ask, most: 1_000 });
    const alone = wordsOf(query).map((word) => `"${word}"`);
    expect(asked.filter((search) => alone.includes(search))).toEqual([]);
  });

  it('is asked for once, however often it was typed', async () => {
    const { ask, asked } = indexOf();
    await find('xyzzy xyzzy Xyzzy!', {}, { ask });
    expect(asked.filter((search) => search === '"xyzzy"')).toHaveLength(1);
  });
});

/** Five thousand letters of a query. */
const long = (words: readonly string[]) => words.join(' ').repeat(5_000).slice(0, 5_000);
const letters = (at: number) =>
  String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26));

describe('how often the index is asked', () => {
  it.each([
    ['one word', 'x'.repeat(5_000)],
    ['one known word', 'interview'.repeat(600).slice(0, 5_000)],
    ['the same known word', long(['interview '])],
    ['known words with many names', long(['boss decline cv no reply '])],
    [
      'words that nobody knows',
      Array.from({ length: 714 }, (_, at) => `xqz${letters(at)}v`).join(' '),
    ],
    ['single letters', 'x '.repeat(2_500)],
    ['phrases', long(['say no to '])],
    ['emoji', '🙂 '.repeat(1_667)],
    ['accents', 'é'.repeat(5_000)],
    ['another script', 'ראיון '.repeat(834)],
    ['markup', '<b>decline</b>'.repeat(358)],
  ])('is bounded for 5,000 letters: %s', async (_, query) => {
    const { ask, asked } = indexOf();
    await find(query, {}, { ask });
    expect(asked.length).toBeLessThanOrEqual(150);
  });

  // The browser remembers 600 answers.
  it.each(readdirSync('content/search').filter((file) => file.endsWith('.yml')))(
    'is bounded for 5,000 letters of what is known of a language: %s',
    async (file) => {
      const language = parse(readFileSync(`content/search/${file}`, 'utf8')) as SearchLanguage;
      const names = language.groups.map(({ words }) => words.join(' ')).toSorted();
      const real = knowledgeOf(language);
      for (let from = 0; from < names.length; from += 10) {
        const query = [...names.slice(from), ...names].join(' ').slice(0, 5_000);
        const { ask, asked } = indexOf();
        await findPages(query, { knowledge: real, lexicon: lexiconOf(0, []), classifier }, ask);
        expect(asked.length).toBeGreaterThan(0);
        expect(new Set(asked).size).toBeLessThan(600);
      }
    },
  );
});

describe('any text', () => {
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...awkward),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'decline',
            'gap',
            'no',
            'reply',
            'inteview',
            'studies',
            'boss',
            '"',
            '🙂',
          ),
          fc.string({ unit: 'binary', maxLength: 8 }),
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join(' ')),
  );
  const options = fc.record({ literal: fc.boolean(), sources: fc.boolean() });

  it('can be looked for, and finds only what the index has given', async () => {
    await fc.assert(
      fc.asyncProperty(query, options, async (text, how) => {
        const { ask, given } = indexOf();
        const { pages: found, leftOut } = await find(text, how, { ask });
        expect(found.every(({ page, id }) => given.has(page) && page.id === id)).toBe(true);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        const words = wordsOf(text).join(' ');
        expect(leftOut.filter((word) => !words.includes(word))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('finds only what the index has given, whatever that is', async () => {
    const result = fc.record({
      id: fc.constantFrom('a', 'b', '__proto__', 'constructor', '/evidence/gaps/'),
      score: fc.double({ min: 0.01, max: 300, noNaN: true }),
      words: fc.array(fc.nat({ max: 900 }), { maxLength: 4 }),
    });
    const answers = fc.func(fc.uniqueArray(result, { selector: ({ id }) => id, maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(query, options, answers, async (text, how, answer) => {
        const given = new Set<IndexResult>();
        const ask: Ask<IndexResult> = (search) => {
          const results = answer(search) as IndexResult[];
          for (const one of results) given.add(one);
          return Promise.resolve(results);
        };
        const { pages: found } = await find(text, how, { ask });
        expect(found.filter(({ page }) => !given.has(page))).toEqual([]);
      }),
    );
  });

  it('asks the index for words alone, in quotation marks or without', async () => {
    await fc.assert(
      fc.asyncProperty(query, options, async (text, how) => {
        const { ask, asked } = indexOf();
        await find(text, how, { ask });
        const odd = asked.filter(
          (search) => !/^("?)[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*\1$/u.test(search),
        );
        expect(odd).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('fails where the index fails', async () => {
    const ask = () => Promise.reject(new Error('offline'));
    await expect(find('decline', {}, { ask })).rejects.toThrow('offline');
  });
});
