import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, withCorrections, type Analysis } from '../../../../src/domain/search/analyse';
import { knowledgeOf } from '../../../../src/domain/search/knowledge';
import type { Lexicon } from '../../../../src/domain/search/lexicon';
import { awkward, knowledge, language, lexiconOf } from './example';

const lexicon = lexiconOf(100, [
  ['interview', 90],
  ['what', 80],
  ['is', 90],
  ['it', 90],
  ['and', 95],
  ['in', 95],
  ['up', 70],
  ['about', 80],
  ['you', 90],
  ['say', 60],
  ['no', 50],
  ['offer', 40],
  ['offering', 5],
  ['decline', 30],
  ['manager', 20],
  ['resume', 64],
  ['cv', 1],
  ['curriculum', 1],
  ['vitae', 1],
  ['boss', 3],
  ['reply', 20],
  ['follow', 30],
  ['thank', 12],
  ['accommodation', 3],
  ['recruiter', 12],
  ['evidence', 8],
  ['studies', 8],
  ['gap', 6],
  ['zebra', 1],
  ['organisation', 10],
]);

const ask = (query: string, literal = false, known: Lexicon = lexicon) =>
  analyse(query, knowledge, known, { literal });
const typedIn = ({ concepts }: Analysis) => concepts.map(({ typed }) => typed).sort();
/** What the index is asked first for each concept. */
const searchesIn = ({ concepts }: Analysis) =>
  concepts.map(({ options }) => options[0]?.search).sort();
const weightOf = (query: string, known: Lexicon = lexicon) =>
  analyse(query, knowledge, known).concepts[0]?.weight ?? Number.NaN;
/** How much of the meaning of a query another name has, if it is looked for. */
const factorOf = (query: string, search: string, known: Lexicon = lexicon) =>
  analyse(query, knowledge, known).concepts[0]?.options.find((option) => option.search === search)
    ?.factor;

describe('words that say nothing of a subject', () => {
  it.each([
    ['are dropped beside others', 'how do I decline the interview', ['decline', 'interview']],
    ['are dropped in capitals and with accents, too', 'HOW dó I decline', ['decline']],
    ['are looked for where there are no others', 'what is it', ['is', 'it', 'what']],
    ['are dropped where they ask for sources', 'evidence on interview', ['interview']],
    ['are looked for where they ask for sources alone', 'evidence', ['evidence']],
    ['are dropped beside those that ask for sources', 'is evidence', ['evidence']],
  ])('%s', (_, query, expected) => {
    expect(typedIn(ask(query))).toEqual(expected);
  });

  it('are no typing slips and not unknown', () => {
    const { corrections, unknown } = ask('how do I decline on the interview');
    expect({ corrections, unknown }).toEqual({ corrections: [], unknown: [] });
  });

  it.each(['', '  ', '?!', '🙂', '""', '</>'])('are not needed: "%s" asks for nothing', (query) => {
    expect(ask(query)).toEqual({
      ...{ concepts: [], corrections: [], unknown: [] },
      ...{ asksForSources: false, isForeign: false },
    });
  });
});

describe('the wish for sources', () => {
  it.each([
    ['evidence on gaps', true],
    ['Studies: interview', true],
    ['evidence', true],
    ['interview', false],
    ['', false],
  ])('is in "%s": %s', (query, expected) => {
    expect(ask(query).asksForSources).toBe(expected);
  });
});

describe('a phrase', () => {
  it.each([
    ['is one thing', 'line manager', ['line manager']],
    ['is one thing though its words say nothing alone', 'say no', ['say no']],
    ['is the longest that there is', 'say no to interview', ['interview', 'say no to']],
    ['may have four words', 'do what they say', ['do what they say']],
    ['may be in another form', 'turned down', ['turned down']],
    ['may be anywhere in a query', 'offer, no reply: gap', ['gap', 'no reply', 'offer']],
    ['is none where its words are apart', 'turn it down', ['turn']],
  ])('%s', (_, query, expected) => {
    expect(typedIn(ask(query, true, lexicon.with(['turn', 'line'])))).toEqual(expected);
  });

  it('is looked for under its other names', () => {
    expect(factorOf('turned down', 'decline')).toBeGreaterThan(0);
    expect(factorOf('no reply', 'follow up')).toBeGreaterThan(0);
  });

  it('is looked for as it was typed, above all', () => {
    expect(ask('no reply').concepts[0]?.options[0]).toEqual({ search: 'no reply', factor: 1 });
  });
});

describe('other names of a thing', () => {
  const exact = factorOf('resume', 'resume') ?? 0;
  const same = factorOf('resume', 'cv') ?? 0;
  const synonym = factorOf('decline', 'refuse') ?? 0;
  const onlyBoss = lexiconOf(10, [['boss', 2]]);
  const loose = factorOf('manager', 'boss', onlyBoss) ?? 0;

  it('count less than the word itself, and the less the less they mean the same', () => {
    expect(exact).toBe(1);
    expect(exact).toBeGreaterThan(same);
    expect(same).toBeGreaterThan(synonym);
    expect(synonym).toBeGreaterThan(loose);
    expect(loose).toBeGreaterThan(0);
  });

  it.each([
    ['from a name', 'cv', 'resume'],
    ['from a name of several words', 'curriculum vitae', 'resume'],
    ['to a name of several words', 'cv', 'curriculum vitae'],
    ['from another form', 'declining', 'refuse'],
    ['from a name that no page has', 'obey', 'do what they say'],
    ['from a name in capitals', 'CV', 'resume'],
  ])('are found %s', (_, query, search) => {
    expect(factorOf(query, search)).toBeGreaterThan(0);
  });

  it('are not other forms of the same word: the index knows those', () => {
    expect(factorOf('declined', 'decline')).toBeUndefined();
  });

  it('are those of every group that a word is in', () => {
    const several = knowledgeOf({
      ...language,
      groups: [{ words: ['pay', 'salary'] }, { words: ['pay', 'cash'] }],
    });
    const [concept] = analyse('pay', several, lexicon.with(['pay', 'salary', 'cash'])).concepts;
    expect(concept?.options.map(({ search }) => search)).toEqual(['pay', 'salary', 'cash']);
  });

  it('that only belong to the subject are for words that no page has', () => {
    expect(factorOf('manager', 'boss')).toBeUndefined();
    expect(factorOf('manager', 'boss', onlyBoss)).toBeGreaterThan(0);
  });

  it('are left out where they are short and on no page: the index would find longer words', () => {
    const short = knowledgeOf({ ...language, groups: [{ words: ['gap', 'hole', 'interval'] }] });
    const searches = (known: Lexicon) =>
      analyse('gap', short, known).concepts[0]?.options.map(({ search }) => search);
    expect(searches(lexicon)).toEqual(['gap', 'interval']);
    expect(searches(lexicon.with(['hole']))).toEqual(['gap', 'hole', 'interval']);
  });

  it('are asked for alone where no page has the word itself', () => {
    expect(searchesIn(ask('obey'))).toEqual(['do what they say']);
  });

  it('are those of the other spelling, too', () => {
    const british = knowledgeOf({ ...language, groups: [{ words: ['behaviour', 'manner'] }] });
    const [concept] = analyse('behavior', british, lexicon.with(['behaviour', 'manner'])).concepts;
    expect(concept?.options.map(({ search }) => search)).toEqual(['behaviour', 'manner']);
  });

  it('are looked for once where two of a group are forms of one word', () => {
    const forms = knowledgeOf({
      ...language,
      groups: [{ words: ['rejected', 'rejection', 'declined'] }],
    });
    const [concept] = analyse('rejected', forms, lexicon.with(['rejected'])).concepts;
    expect(concept?.options.map(({ search }) => search)).toEqual(['rejected', 'declined']);
  });

  it('are none where the language has no groups', () => {
    const bare = knowledgeOf({ ...language, groups: [], stopWords: '', foreignWords: '' });
    const [concept] = analyse('decline', bare, lexicon).concepts;
    expect(concept?.options).toEqual([{ search: 'decline', factor: 1 }]);
  });
});

describe('British and American spelling', () => {
  const both = lexiconOf(100, [
    ['organisation', 20],
    ['organization', 4],
    ['behaviour', 9],
    ['labor', 9],
    ['offence', 3],
    ['hour', 9],
    ['hor', 9],
  ]);

  it.each([
    ['the American beside the British', 'organisation', ['organisation', 'organization']],
    ['the British beside the American', 'organization', ['organization', 'organisation']],
    ['one alone where no page has the other', 'behaviour', ['behaviour']],
    ['the one that pages have where they lack the other', 'behavior', ['behaviour']],
    ['the one that pages have, the other way', 'labour', ['labor']],
    ['the one that pages have, with another ending', 'offense', ['offence']],
    ['no other word that ends so by chance', 'hour', ['hour']],
  ])('are looked for: %s', (_, query, expected) => {
    const { concepts, corrections } = analyse(`${query} `, knowledge, both);
    expect(concepts[0]?.options.map(({ search }) => search)).toEqual(expected);
    expect(corrections).toEqual([]);
  });

  it('are looked for in words that are taken literally, too', () => {
    expect(searchesIn(ask('behavior', true, both))).toEqual(['behaviour']);
  });

  it('count the same, and more than another name', () => {
    expect(factorOf('organisation', 'organization', both)).toBe(1);
    expect(factorOf('decline', 'refuse')).toBeLessThan(1);
  });
});

describe('words that are written in another way', () => {
  const known = lexicon.with(['linkedin', 'workplace', 'work', 'place', 'login', 'logs']);

  it.each([
    ['apart, where pages have them joined', 'linked in', 'linked in', 'linkedin'],
    ['apart, where pages have both', 'work place', 'work place', 'workplace'],
    ['apart, where pages have another form of the first', 'log in', 'log in', 'login'],
    ['with a hyphen, where pages have them joined', 'linked-in', 'linked in', 'linkedin'],
    ['joined, where pages have them apart', 'thankyou', 'thankyou', 'thank you'],
    ['joined, where a group has them apart', 'followup', 'followup', 'follow up'],
    ['with a hyphen, where a group has them apart', 'follow-up', 'follow up', 'follow up'],
    ['with a long hyphen', 'Follow‑Up', 'follow up', 'follow up'],
  ])('are one thing: %s', (_, query, typed, search) => {
    const { concepts, corrections, unknown } = ask(query, false, known);
    expect(concepts.map((concept) => concept.typed)).toEqual([typed]);
    expect(concepts[0]?.options[0]?.search).toBe(search);
    expect({ corrections, unknown }).toEqual({ corrections: [], unknown: [] });
  });

  it('are looked for apart, too, where they were typed apart', () => {
    expect(factorOf('work place', 'work place', known)).toBeLessThan(1);
    expect(factorOf('work place', 'work place', known)).toBeGreaterThan(0.5);
  });

  it.each(['follow up', 'follow-up', 'followup', 'follow–up', 'FollowUp'])(
    'have the other names of the phrase: %s',
    (query) => {
      expect(factorOf(query, 'no reply')).toBeGreaterThan(0);
    },
  );

  it('are rather a typing slip where that explains them as well', () => {
    expect(ask('offerin gap').corrections).toEqual([{ typed: 'offerin', meant: 'offering' }]);
  });

  it('are two where no page has them joined', () => {
    expect(typedIn(ask('offer gap'))).toEqual(['gap', 'offer']);
  });
});

describe('a typing slip', () => {
  it.each([
    ['accomodation', 'accommodation'],
    ['inteview', 'interview'],
    ['recuriter', 'recruiter'],
    ['ofer', 'offer'],
    ['Mangaer', 'manager'],
  ])('is corrected: "%s" is %s', (typed, meant) => {
    const { concepts, corrections, unknown } = ask(typed);
    expect(corrections).toEqual([{ typed: typed.toLowerCase(), meant }]);
    expect(concepts.map(({ options }) => options[0])).toEqual([{ search: meant, factor: 1 }]);
    expect(concepts[0]?.typed).toBe(typed.toLowerCase());
    expect(unknown).toEqual([]);
  });

  it('is looked for under the other names of what was meant', () => {
    expect(factorOf('declien', 'refuse')).toBeGreaterThan(0);
    expect(weightOf('declien')).toBe(weightOf('decline'));
  });

  it('is seen in a word that asks for sources', () => {
    const { asksForSources, concepts } = ask('interview evidnece');
    expect(asksForSources).toBe(true);
    expect(concepts.map(({ typed }) => typed)).toEqual(['interview']);
  });

  it('is nothing to look for where a word that says nothing was meant', () => {
    const { concepts, corrections } = ask('abuot offer');
    expect(corrections).toEqual([{ typed: 'abuot', meant: 'about' }]);
    expect(concepts.map(({ typed }) => typed)).toEqual(['offer']);
  });

  it.each(['accomodation', 'inteview', 'recuriter'])('is left as it is on demand: %s', (typed) => {
    expect(ask(`${typed} offer`, true)).toMatchObject({
      corrections: [],
      unknown: [typed],
      concepts: [{ typed: 'offer' }],
    });
  });

  it.each(['jbo', 'xq', 'zzzzzz', 'mangr'])('is not seen in %s', (typed) => {
    expect(ask(`${typed} offer`)).toMatchObject({ corrections: [], unknown: [typed] });
  });

  it('is none where pages have the word', () => {
    const known = lexicon.with(['interviev', 'mangaer']);
    expect(ask('interviev mangaer', false, known).corrections).toEqual([]);
  });
});

describe('a word that is being typed', () => {
  it.each(['intervi', 'acc', 'accommodati', 'recru', 'offe'])(
    'is completed and not corrected: %s',
    (typed) => {
      const { concepts, corrections, unknown } = ask(`gap ${typed}`);
      expect(concepts.find((concept) => concept.typed === typed)?.options).toEqual([
        { search: typed, factor: 1 },
      ]);
      expect({ corrections, unknown }).toEqual({ corrections: [], unknown: [] });
    },
  );

  it('is as rare as what it will be', () => {
    expect(weightOf('accommodati')).toBe(lexicon.rarity('accommodation'));
  });

  it('is the last one alone', () => {
    const { corrections, concepts } = ask('intervi gap');
    expect(corrections).toEqual([{ typed: 'intervi', meant: 'interview' }]);
    expect(concepts.map(({ typed }) => typed).sort()).toEqual(['gap', 'intervi']);
  });

  it('is completed, too, where words are taken literally', () => {
    expect(ask('intervi', true)).toMatchObject({ unknown: [], concepts: [{ typed: 'intervi' }] });
  });
});

describe('unknown words', () => {
  it('are listed as they were typed, in their order, and not looked for', () => {
    expect(ask('xyzzy offer Qwrtzx __proto__ 日本')).toMatchObject({
      unknown: ['xyzzy', 'qwrtzx', 'proto', '日本'],
      concepts: [{ typed: 'offer' }],
    });
  });

  it('are listed once each', () => {
    expect(ask('xyzzy offer xyzzy').unknown).toEqual(['xyzzy']);
  });

  it('are words that every object has, where no page has them', () => {
    const words = ['constructor', 'tostring', 'hasownproperty', 'valueof'];
    expect(ask(words.join(' '))).toMatchObject({ unknown: words, concepts: [], corrections: [] });
  });

  it('are looked for where a group has them', () => {
    expect(ask('obey').unknown).toEqual([]);
    expect(typedIn(ask('obey'))).toEqual(['obey']);
  });
});

describe('a query in another language', () => {
  it.each([
    ['two frequent words of other languages', 'como la xyzzy', true],
    ['two of two other languages', 'nicht para', true],
    ['one alone', 'entrevista xyzzy', false],
    ['accents alone', 'naïve résumé xyzzy', false],
    ['Cyrillic letters', 'собеседование', true],
    ['Arabic letters', 'مقابلة عمل', true],
    ['Hebrew letters', 'ראיון', true],
    ['Chinese letters', '面试', true],
    ['digits and signs', '24 × 7 → 🙂', false],
    ['an apostrophe that counts as a letter', 'I donʼt decline', false],
    ['the sign for a micrometre', 'a gap of 5 µm', false],
    ['words of this one', 'decline an interview', false],
    ['unknown words in the same letters', 'xyzzy qwrtzx', false],
    ['a word in other letters beside one that is known', 'interview собеседование', true],
  ])('is seen by %s', (_, query, expected) => {
    expect(ask(query).isForeign).toBe(expected);
  });
});

describe('words of another language', () => {
  const known = lexicon.with(['entrevista', 'para']);

  it('say nothing of a subject in a query of that language', () => {
    expect(ask('entrevista para visa', false, known)).toMatchObject({
      ...{ isForeign: true, concepts: [], unknown: ['visa'] },
    });
  });

  it('are words like others where there is one alone', () => {
    expect(typedIn(ask('entrevista gap', false, known))).toEqual(['entrevista', 'gap']);
  });
});

describe('how much a thing counts', () => {
  it('is the more the rarer it is', () => {
    const { concepts } = ask('interview zebra offer gap');
    expect(concepts.map(({ typed }) => typed)).toEqual(['zebra', 'gap', 'offer', 'interview']);
    expect(concepts.map(({ weight }) => weight)).toEqual(
      concepts.map(({ weight }) => weight).toSorted((a, b) => b - a),
    );
  });

  it('is that of its commonest name', () => {
    expect(weightOf('cv')).toBe(weightOf('resume'));
    expect(weightOf('cv')).toBeLessThan(weightOf('zebra'));
    expect(lexicon.rarity('cv')).toBe(lexicon.rarity('zebra'));
  });

  it('is that of the other spelling, where it is commoner', () => {
    const known = lexiconOf(100, [
      ['organisation', 60],
      ['organization', 1],
      ['zebra', 1],
    ]);
    expect(weightOf('organization', known)).toBe(weightOf('organisation', known));
    expect(weightOf('organization', known)).toBeLessThan(weightOf('zebra', known));
  });

  it('is that of the rarest word of a phrase', () => {
    const known = lexiconOf(100, [
      ['line', 1],
      ['manager', 64],
      ['zebra', 1],
    ]);
    const bare = knowledgeOf({ ...language, groups: [{ words: ['line manager', 'chief'] }] });
    const [phrase, zebra] = ['line manager', 'zebra'].map(
      (query) => analyse(query, bare, known).concepts[0]?.weight,
    );
    expect(phrase).toBe(zebra);
  });

  it('is not lowered by names that are phrases: their words are commoner than they are', () => {
    const names = knowledgeOf({ ...language, groups: [{ words: ['zebra', 'interview offer'] }] });
    const bare = knowledgeOf({ ...language, groups: [] });
    const [named, alone] = [names, bare].map(
      (known) => analyse('zebra', known, lexicon).concepts[0]?.weight,
    );
    expect(named).toBe(alone);
  });

  it('is never nothing', () => {
    expect(weightOf('job', lexiconOf(1, [['job', 1]]))).toBeGreaterThan(0);
  });

  it('is the same however often it was typed', () => {
    expect(typedIn(ask('offer gap offer offer'))).toEqual(['gap', 'offer']);
  });

  it('decides what is looked for where there is much of it', () => {
    const names = Array.from({ length: 12 }, (_, at) => `x${String.fromCharCode(97 + at)}xx`);
    const known = lexiconOf(
      5_000,
      names.map((name, at) => [name, 2 ** at] as const),
    );
    const concepts = ask(names.toReversed().join(' '), true, known).concepts;
    expect(concepts.map(({ typed }) => typed)).toEqual(names.slice(0, concepts.length));
    expect(concepts.length).toBeGreaterThan(4);
    expect(concepts.length).toBeLessThan(names.length);
  });

  it('is not asked of more words than a query has', () => {
    expect(ask('xyzzy '.repeat(5_000)).unknown.length).toBeLessThanOrEqual(100);
    expect(ask('interview '.repeat(5_000)).concepts.length).toBeLessThanOrEqual(20);
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(...awkward),
    fc
      .array(
        fc.constantFrom(
          'decline',
          'say',
          'no',
          'to',
          'cv',
          'inteview',
          'xyzzy',
          'linked',
          'in',
          '🙂',
        ),
        { maxLength: 80 },
      )
      .map((words) => words.join(' ')),
  );

  it('can be a query', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (query, literal) => {
        const { concepts, unknown, corrections } = ask(query, literal);
        const weights = concepts.map(({ weight }) => weight);
        expect(weights.every((weight) => weight > 0 && weight < Infinity)).toBe(true);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        const options = concepts.flatMap((concept) => concept.options);
        expect(options.filter(({ factor }) => !(factor > 0 && factor <= 1))).toEqual([]);
        expect(
          options.filter(({ search }) => !/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(search)),
        ).toEqual([]);
        expect(concepts.every((concept) => concept.options[0]?.factor === 1)).toBe(true);
        expect(unknown.filter((word) => lexicon.pagesWith(word) > 0)).toEqual([]);
        if (literal) expect(corrections).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same without corrections', () => {
    fc.assert(
      fc.property(texts, (query) => {
        expect(withCorrections(query, [])).toBe(query);
      }),
    );
  });
});

describe('a query with its slips corrected', () => {
  const corrections = [
    { typed: 'inteview', meant: 'interview' },
    { typed: 'recuriter', meant: 'recruiter' },
    { typed: 'dnot', meant: 'dont' },
  ];

  it.each([
    ['the words around it', 'how do I decline an inteview', 'how do I decline an interview'],
    ['signs and blanks', '  (inteview),  or "no"?! ', '  (interview),  or "no"?! '],
    ['capitals of other words', 'My INTEVIEW at BBC', 'My interview at BBC'],
    ['hyphens', 'pre-inteview', 'pre-interview'],
    ['apostrophes of other words', 'don’t inteview', 'don’t interview'],
    ['emoji, markup and other scripts', '🙂 <b>inteview</b> ראיון', '🙂 <b>interview</b> ראיון'],
    ['words that only contain it', 'inteviewing', 'inteviewing'],
    ['quotation marks', "'inteview' tips", "'interview' tips"],
    ['a possessive s', "my inteview's end", "my interview's end"],
    ['nothing of a slip with a backtick', 'd`not say', 'dont say'],
    ['nothing of a slip with an opening quotation mark', 'd‘not say', 'dont say'],
    ['what looks like a pattern', '$& inteview $1', '$& interview $1'],
    ['names that every object has', 'constructor __proto__', 'constructor __proto__'],
    ['nothing', '', ''],
  ])('leaves %s as it is', (_, query, expected) => {
    expect(withCorrections(query, corrections)).toBe(expected);
  });

  it('has every slip corrected, each time', () => {
    expect(withCorrections('inteview recuriter inteview', corrections)).toBe(
      'interview recruiter interview',
    );
  });

  it('has a word with an apostrophe corrected', () => {
    expect(withCorrections("d'not say; d’not go", corrections)).toBe('dont say; dont go');
  });

  it('asks for what was meant', () => {
    const query = 'accomodation at an Inteview?';
    const corrected = withCorrections(query, ask(`${query} gap`).corrections);
    expect(corrected).toBe('accommodation at an interview?');
    expect(ask(corrected).corrections).toEqual([]);
  });
});
