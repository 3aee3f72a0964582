import { describe, expect, it } from 'vitest';
import { composeLetter, letterText, LONGEST_TEXT } from '../../../../src/domain/letters/compose';
import {
  letterKinds,
  media,
  MOST_REQUESTS,
  needIds,
  notices,
  questionIds,
  regions,
  rounds,
  senders,
  sides,
  silences,
  type LetterRequest,
  type NeedId,
  type QuestionId,
} from '../../../../src/domain/letters/request';
import { textOf } from '../../../../src/domain/letters/segments';
import type { Cases, RequestText } from '../../../../src/domain/letters/texts';
import { examples, texts } from './texts';

const base: LetterRequest = {
  ...{ kind: 'terms', needs: [], questions: [], round: 'first', side: 'outside' },
  ...{ from: 'employer', medium: 'email', notice: 'later', region: 'uk' },
};
const compose = (request: Partial<LetterRequest>, values = examples) =>
  composeLetter({ ...base, ...request }, texts, values);
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/** Nobody says these in a letter that they would be glad to get. */
const BANNED = [
  /I(?:’m| am) writing to/i,
  /hope this (?:e-?mail|message|finds)/i,
  /\b(?:hereby|herewith|aforementioned|kindly|humbly|utmost|esteemed|regarding|concerning)\b/i,
  /\bplease find\b|\bdo not hesitate\b|\bat your earliest convenience\b/i,
  /\bwait with\b|\bin case of\b|\bpost\b|\bmend\b|\bI remain\b/i,
  /\bto be honest\b|\bunfortunately\b|\bbasically\b/i,
  /at the latest|clear answer|definite answer|\bgladly\b|I always check|hope you’ll understand/i,
  /Is that all right with you|hear more about the work|my present employer|I’m afraid|sort (?:it )?out/i,
  /\bbeg\b|\bso sorry to (?:bother|trouble)\b|\bsorry to (?:bother|trouble)\b/i,
];
const PRIVATE =
  /\b(?:health|disab\w*|pregnan\w*|illness|ill|doctor|benefits?|redundan\w*|jobcentre|child\w*|age)\b/i;

/** Sets of needs and questions: none, each alone, and mixed pairs and triples that go around the lists. */
const singles = [
  ...needIds.map((need): [NeedId[], QuestionId[]] => [[need], []]),
  ...questionIds.map((question): [NeedId[], QuestionId[]] => [[], [question]]),
];
const around = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const mixed = needIds.flatMap((need, i): [NeedId[], QuestionId[]][] => [
  [[need, around(needIds, i + 7)], []],
  [[need, around(needIds, i + 3), around(needIds, i + 11)], []],
  [[need, around(needIds, i + 5), around(needIds, i + 13)], [around(questionIds, i)]],
  [[need], [around(questionIds, i + 4), around(questionIds, i + 9)]],
]);
const sets: [NeedId[], QuestionId[]][] = [[[], []], ...singles, ...mixed];

/** Shares no factor with the numbers of values, so that every pair of them meets every set. */
const STEP = 61;

/** Every situation: who, when, how and which round; what is silent and where goes around. */
function* situations(): Generator<Omit<LetterRequest, 'kind' | 'needs' | 'questions'>> {
  let turn = 0;
  for (const medium of media)
    for (const notice of notices)
      for (const round of rounds)
        for (const side of sides)
          for (const from of senders)
            for (const agreed of [true, false]) {
              turn += 1;
              yield {
                ...{ medium, notice, round, side, from, agreed },
                ...{
                  region: around(regions, turn),
                  ifSilent: around(silences, turn + (turn >> 2)),
                },
              };
            }
}

/** What is wrong with a letter, in words, and the letter. */
function faults(request: LetterRequest): [what: string, letter: string][] {
  const letter = composeLetter(request, texts, examples);
  const { medium, notice } = request;
  const paragraphs = letter.paragraphs.map(textOf);
  const body = paragraphs.join('\n\n');
  const whole = `${letter.subject ? textOf(letter.subject) : ''}\n${body}`;
  const held = new Set([...letter.later.needs, ...letter.later.questions.map((id) => `? ${id}`)]);
  const found: [string, boolean][] = [
    ['a placeholder is left', /[{}]|\[|\]/.test(whole)],
    ['an empty paragraph', paragraphs.some((text) => text.trim() !== text || text === '')],
    ['a double space, or one before a mark', / {2}| [.,;:!?]/.test(whole)],
    ['a doubled mark', /[.,;:!?]{2}|[.?!]”[.?!]/.test(whole)],
    ['a word said twice', /\b(\w+) \1\b/i.test(whole)],
    ['words grown together', /[a-z][.?!][A-Z]/.test(whole)],
    ['a sentence that begins small', /(?:^|[.?!] |“)[a-z]/m.test(body)],
    ['no end of a sentence', paragraphs.some((text) => !/[.?!:,”]$|\n/.test(text))],
    ['a banned phrase', BANNED.some((banned) => banned.test(whole))],
    ['the stiffness of a letter in a message', medium !== 'email' && /\bDear\b|regards/.test(body)],
    ['more than three questions', (body.match(/\?/g) ?? []).length > 3 && medium !== 'phone'],
    ['a subject where there is none', (medium === 'email') !== (letter.subject !== undefined)],
    ['a long subject', letter.subject !== undefined && textOf(letter.subject).length > 78],
    ['a long text', medium === 'text' && body.length > LONGEST_TEXT],
    ['more than a call needs', medium === 'phone' && words(body) > 150],
    [
      `${words(body)} words`,
      medium === 'email' && notice !== 'hours' && (words(body) < 40 || words(body) > 110),
    ],
    [`${words(body)} words`, medium === 'email' && notice === 'hours' && words(body) > 110],
    ['a day to wait for, with no time left', notice === 'hours' && /\bby Wednesday\b/.test(body)],
    [
      'something private',
      PRIVATE.test(whole) &&
        (!request.needs.includes('adjustment') || held.has('adjustment')) &&
        letter.kind !== 'to-office',
    ],
    [
      'more asked for later than at all',
      letter.later.needs.some((id) => !request.needs.includes(id)),
    ],
  ];
  return found.flatMap(([what, isSo]) => (isSo ? [[what, whole]] : []));
}

describe.each(letterKinds)('a letter to %s', (kind) => {
  it('is sound whoever gets it, when, how, and whatever is needed', { timeout: 60_000 }, () => {
    const found = new Map<string, string>();
    let turn = 0;
    for (const situation of situations()) {
      // Each situation gets some of the sets, and each set many situations: all of them take minutes.
      for (let i = turn % STEP; i < sets.length; i += STEP) {
        const [needs, questions] = sets[i] ?? [[], []];
        const request = { ...situation, kind, needs, questions };
        for (const [what, letter] of faults(request)) found.set(what, letter);
      }
      turn += 1;
    }
    expect(Object.fromEntries(found)).toEqual({});
  });
});

describe('the requests of a letter', () => {
  /** The longest stretch of each text of a request that is the same in every letter. */
  const stretches = (cases: Cases | undefined): string[] =>
    (typeof cases === 'string' ? [cases] : (cases ?? []).map(({ say }) => say)).map(
      (text) => text.split(/\{\w+\}/).sort((a, b) => b.length - a.length)[0] ?? '',
    );

  it.each(media)('are in the letter or come back, by %s', (medium) => {
    for (const kind of letterKinds)
      for (const [needs, questions] of sets) {
        const letter = compose({ kind, needs, questions, medium });
        const text = letterText(letter);
        const isIn = ({ one, also, short, door }: RequestText) =>
          [one, also, short, door].flatMap(stretches).some((stretch) => text.includes(stretch));
        for (const need of needs) {
          const isLater = letter.later.needs.includes(need);
          const isOwn = letter.kind === 'stop' && need === 'confidential';
          expect([kind, need, isLater || isOwn || isIn(texts.needs[need])]).toEqual([
            ...[kind, need, true],
          ]);
        }
      }
  });

  const carrying = ['accept', 'confirm', 'terms', 'ask', 'reschedule', 'ask-again'] as const;

  it.each(carrying)('can be any need alone, in a letter to %s', (kind) => {
    for (const medium of media)
      for (const need of needIds) {
        expect(compose({ kind, medium, needs: [need] }).later).toEqual({
          needs: [],
          questions: [],
        });
      }
  });

  it.each(carrying)('can be any question to an employer alone, in a letter to %s', (kind) => {
    const forOffice = ['benefit', 'redundancy'];
    for (const question of questionIds.filter((id) => !forOffice.includes(id))) {
      expect(compose({ kind, questions: [question] }).later.questions).toEqual([]);
    }
    expect(compose({ kind, questions: ['benefit'] }).later.questions).toEqual(['benefit']);
  });

  it(`are at most ${MOST_REQUESTS}, the first ones`, () => {
    const letter = compose({ needs: ['fare', 'privacy', 'pay'], questions: ['rounds'] });
    expect(letterText(letter)).toContain('£45');
    expect(letterText(letter)).toContain('within the hiring team');
    expect(letter.later).toEqual({ needs: ['pay'], questions: ['rounds'] });
  });

  it('never leave out a time that the user cannot make', () => {
    for (const kind of ['accept', 'confirm', 'terms'] as const) {
      const letter = compose({ kind, needs: ['adjustment', 'fare', 'other-time'] });
      expect(letter.kind).toBe('reschedule');
      expect(letterText(letter)).toContain('Friday morning or Monday after 3');
      expect(letterText(letter)).not.toMatch(/glad to come on Thursday/);
    }
  });

  it('name a question once, where a need puts it too', () => {
    const letter = compose({ needs: ['pay'], questions: ['pay', 'people'] });
    expect(letterText(letter)).toContain('And who will I be meeting?');
    expect(letter.later.questions).toEqual([]);
  });

  it('do not fill a letter that says no; a need of the job leaves the door open', () => {
    const letter = compose({ kind: 'decline', needs: ['fare', 'pay'], questions: ['rounds'] });
    expect(letterText(letter)).toContain('If the pay could be around £28,000');
    expect(letter.later).toEqual({ needs: ['fare'], questions: ['rounds'] });
    expect(letterText(compose({ kind: 'cancel', needs: ['pay'] }))).not.toContain('£');
  });
});

describe('what a letter really is', () => {
  it.each([
    ['accept', { agreed: true }, 'confirm'],
    ['accept', { needs: ['own-time'] }, 'terms'],
    ['accept', { needs: ['privacy'] }, 'accept'],
    ['terms', {}, 'accept'],
    ['terms', { agreed: true }, 'confirm'],
    ['ask', {}, 'ask-time'],
    ['ask', { needs: ['fare'] }, 'ask'],
  ] as const)('%s with %j is to %s', (kind, request, expected) => {
    expect(compose({ ...(request as Partial<LetterRequest>), kind }).kind).toBe(expected);
  });
});

describe('a letter that asks', () => {
  const ask = (request: Partial<LetterRequest>) =>
    letterText(compose({ kind: 'ask', questions: ['pay'], ...request }));

  it('says by when, and what then: it asks again, unless told otherwise', () => {
    expect(ask({})).toMatch(/by Wednesday.*get in touch again/s);
    expect(ask({ agreed: true })).toMatch(/come as planned/);
    expect(ask({ ifSilent: 'let-go' })).toMatch(/by Wednesday.*I’ll understand/s);
    expect(ask({ ifSilent: 'come' })).toMatch(/come anyway/);
  });

  it('does not wait where there is no time', () => {
    expect(ask({ notice: 'hours' })).toContain('I’ll ring you in a few minutes');
    expect(ask({ notice: 'hours', region: 'us' })).toContain('I’ll call you in a few minutes');
  });

  it('speaks of the employer to whoever is between', () => {
    expect(ask({ from: 'recruiter', questions: ['fare'] })).toContain('whether they pay');
    expect(ask({ from: 'recruiter', questions: ['fare'], side: 'inside' })).toContain(
      'whether you pay',
    );
  });
});

describe('the words of a country', () => {
  const need = (region: LetterRequest['region']) =>
    letterText(compose({ needs: ['adjustment'], region }));

  it('are those of the law, and of the people', () => {
    expect(need('us')).toContain('an accommodation');
    expect(need('us')).toContain('Best regards');
    expect(need('uk')).toContain('a reasonable adjustment');
    expect(need('uk')).toContain('Kind regards');
    expect(letterText(compose({ medium: 'phone', region: 'us' }))).toContain('I’m calling about');
  });
});

describe('a field', () => {
  const say = (values: Parameters<typeof compose>[1]) =>
    letterText(compose({ kind: 'accept' }, values));

  it('shows a marked gap while it is empty, and nothing where it may be left out', () => {
    const letter = compose({ kind: 'accept', from: 'recruiter' }, { me: '  ' });
    expect(letterText(letter)).toMatch(/^Hi,/);
    expect(letterText(compose({ kind: 'accept' }, {}))).toMatch(/^Hello,/);
    expect(letterText(letter)).toContain('about the [job title] role.');
    expect(letterText(letter)).toContain('\n[your name]');
    expect(letter.fields).toEqual(expect.arrayContaining(['employer', 'person']));
  });

  it('is marked as empty or filled for whoever shows it', () => {
    const { paragraphs } = compose({ kind: 'accept' }, { person: 'Ms Brown' });
    expect(paragraphs[0]).toEqual([
      { text: 'Dear ' },
      { field: 'person', text: 'Ms Brown', isEmpty: false },
      { text: ',' },
    ]);
    expect(paragraphs[1]).toContainEqual({ field: 'day', text: '[day]', isEmpty: true });
  });

  it('has the usual word until the user has a better one', () => {
    const letter = compose({ kind: 'unpaid-task' }, {});
    expect(letterText(letter)).toContain('Could the task be kept');
    expect(letter.fields).toContain('task');
  });

  it.each([
    [{ day: 'on Thursday.' }, 'on Thursday at'],
    [{ time: 'at  2 p.m.' }, 'at 2 p.m.'],
    [{ job: ' the nurse ' }, 'for the nurse role'],
    [{ person: 'Dear Ms\nLee,' }, 'Dear Ms Lee,'],
    [{ person: 'Hilary' }, 'Dear Hilary,'],
    [{ me: '{job} [[x]]' }, '{job} [[x]]'],
  ])('reads %j as it is meant', (values, expected) => {
    expect(say({ ...examples, ...values })).toContain(expected);
  });

  it('cannot break a sentence, however long or odd it is', () => {
    expect(say({ ...examples, job: 'x'.repeat(5000) }).length).toBeLessThan(600);
    expect(say({ ...examples, job: '$& $1' })).toContain('the $& $1 role');
  });
});

describe('a value that nobody knows', () => {
  it.each([
    [{ kind: 'beg' }, 'A letter cannot have kind "beg". Use one of: accept, confirm'],
    [{ needs: ['gold'] }, 'A letter cannot have needs "gold". Use one of: adjustment'],
    [{ questions: ['why'] }, 'A letter cannot have questions "why"'],
    [{ medium: 'fax' }, 'A letter cannot have medium "fax". Use one of: email, text, phone'],
    [{ region: undefined }, 'A letter cannot have region "undefined"'],
  ])('%j is refused, with what may be there', (request, message) => {
    expect(() => compose(request as unknown as Partial<LetterRequest>)).toThrow(message);
  });
});
