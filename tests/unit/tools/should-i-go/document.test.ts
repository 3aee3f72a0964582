import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Decoded } from '../../../../src/tools/kit/document';
import { format, type Invitations } from '../../../../src/tools/should-i-go/model/document';
import {
  nextQuestion,
  relevantAnswers,
  type Answers,
} from '../../../../src/tools/should-i-go/model/flow';
import { questions, OWN_LINE } from '../../../../src/tools/should-i-go/model/questions';
import { allAnswers, completeAnswers, holds, reordered } from './arbitrary';

vi.setConfig({ testTimeout: 60_000 });

const { decode } = format;
const encode = (answers: Answers, other?: Answers) =>
  format.encode(other ? [answers, other] : [answers]);

const answersIn = (decoded: Decoded<Invitations>): Answers[] =>
  decoded.kind === 'document' ? decoded.document.filter((one) => one !== undefined) : [];

/** Whether every id is in the tables, and every radio question has one answer. */
const isKnown = (answers: Answers) =>
  Object.entries(answers).every(([id, picked]) => {
    const question = questions.find((one) => one.id === id);
    return (
      question !== undefined &&
      picked.every((option) => question.options.includes(option)) &&
      new Set(picked).size === picked.length &&
      (question.kind === 'many' || picked.length === 1)
    );
  });

/** The first questions answered, and the rest not yet. */
const begun = fc
  .tuple(completeAnswers(), fc.nat())
  .map(([answers, seed]): Answers =>
    Object.fromEntries(Object.entries(answers).slice(0, 1 + (seed % Object.keys(answers).length))),
  );

describe('encode', () => {
  it('writes the version, and ids as they are in the tables', () => {
    const answers = { facts: ['offer', 'duty'], reach: ['applied'], other: ['signed'] };
    expect(encode(answers)).toBe('v2.reach=applied&facts=duty~offer&other=signed');
  });

  it('joins two invitations with a full stop', () => {
    expect(encode({ reach: ['applied'] }, { reach: ['internal'], facts: [] })).toBe(
      'v2.reach=applied.reach=internal&facts=',
    );
  });

  it('writes what is asked alone', () => {
    holds(allAnswers(), (answers) => {
      expect(encode(answers)).toBe(encode(relevantAnswers(answers)));
    });
  });

  it('writes the same text in whatever order the answers were given', () => {
    const pairs = completeAnswers().chain((answers) =>
      reordered(answers).map((other) => {
        const turned = Object.entries(other).map(([id, picked]) => [id, picked.toReversed()]);
        return [answers, Object.fromEntries(turned) as Answers] as const;
      }),
    );
    holds(pairs, ([answers, other]) => {
      expect(encode(other)).toBe(encode(answers));
    });
  });

  it('writes what every browser leaves as it is in a URL', () => {
    holds(fc.tuple(completeAnswers(), completeAnswers()), ([answers, other]) => {
      const text = encode(answers, other);
      expect(new URL(`https://example.org/#${text}`).hash).toBe(`#${text}`);
    });
  });

  it('stays far below the length that is read', () => {
    const everything = Object.fromEntries(
      questions.map(({ id, kind, options }) => [id, kind === 'many' ? options : ['unsure']]),
    );
    expect(encode(everything, everything).length).toBeLessThan(1000);
  });
});

describe('a link that was written here', () => {
  it('is read as the answers that count', () => {
    holds(allAnswers(), (answers) => {
      expect(decode(`#${encode(answers)}`)).toEqual({
        kind: 'document',
        document: [relevantAnswers(answers)],
        partly: false,
      });
    });
  });

  it('is read as both invitations where two are compared', () => {
    holds(fc.tuple(completeAnswers(), completeAnswers()), ([answers, other]) => {
      expect(decode(encode(answers, other))).toEqual({
        kind: 'document',
        document: [answers, other],
        partly: false,
      });
    });
  });

  it('is read as far as it goes where not everything is answered', () => {
    holds(fc.tuple(begun, begun), ([answers, other]) => {
      expect(decode(encode(answers, other))).toEqual({
        kind: 'document',
        document: [answers, other],
        partly: false,
      });
    });
  });

  it('is whole although nothing of the second invitation is answered yet', () => {
    const answers = { reach: ['applied'], facts: ['offer'], other: ['signed'] };
    expect(decode(encode(answers, {}))).toEqual({
      kind: 'document',
      document: [answers, {}],
      partly: false,
    });
  });

  it('is read the same with and without its hash sign', () => {
    holds(completeAnswers(), (answers) => {
      expect(decode(`#${encode(answers)}`)).toEqual(decode(encode(answers)));
    });
  });
});

/** Text in which parts of a link, good and bad, in any order. */
const ids = questions.flatMap(({ id, options }) => [id, ...options]);
const fragment = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ids) },
  { weight: 4, arbitrary: fc.constantFrom('=', '&', '~', '.') },
  { weight: 1, arbitrary: fc.constantFrom('%', '%7E', '+', '#', '__proto__', 'unsure', '') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const tampered = fc.array(fragment, { maxLength: 60 }).map((parts) => `#v1.${parts.join('')}`);
const cut = fc
  .tuple(completeAnswers(), completeAnswers(), fc.nat(), fc.string({ unit: 'grapheme' }))
  .map(([answers, other, seed, junk]) => {
    const text = encode(answers, other);
    const place = seed % text.length;
    return text.slice(0, place) + junk + text.slice(place + junk.length);
  });
const outside: [string, fc.Arbitrary<string>][] = [
  ['any text', fc.string()],
  ['any graphemes', fc.string({ unit: 'grapheme', maxLength: 200 })],
  ['any code points, lone surrogates included', fc.string({ unit: 'binary', maxLength: 200 })],
  ['junk after our version', fc.string({ unit: 'binary' }).map((text) => `#v1.${text}`)],
  ['parts of links in any order', tampered],
  ['links with some text in their midst', cut],
];

describe('a text from outside', () => {
  it.each(outside)('%s: is read without an error, as ids that exist', (_, texts) => {
    holds(texts, (text) => {
      expect(answersIn(decode(text)).every(isKnown)).toBe(true);
    });
  });

  it.each(outside)('%s: is read the same once it was written anew', (_, texts) => {
    const counts = (answers: Answers) => Object.keys(relevantAnswers(answers)).length > 0;
    holds(texts, (text) => {
      const found = answersIn(decode(text));
      const [answers, other] = found;
      if (answers === undefined || !found.every(counts)) return;
      const written = encode(answers, other);
      const [again = {}, second] = answersIn(decode(written));
      expect(encode(again, second)).toBe(written);
    });
  });

  it.each([
    ['a letter', 'a'],
    ['an answer', 'reach=applied&'],
    ['an option', 'duty~'],
    ['an ampersand', '&'],
    ['a full stop', '.'],
    ['a per cent sign', '%'],
    ['an emoji', '\u{1F600}'],
    ['a null', '\0'],
  ])('of a megabyte of %s is read', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    for (const start of ['', '#', '#v1.', '#v1.reach=applied&facts=', '#v1.a.']) {
      expect(answersIn(decode(start + text)).every(isKnown)).toBe(true);
    }
  });

  it('that is longer than any link of ours is read as far as the limit, and said to be', () => {
    const long = `#v2.reach=applied&facts=duty&x=${'y'.repeat(5000)}`;
    expect(decode(long)).toEqual({
      kind: 'document',
      document: [{ reach: ['applied'], facts: ['duty'] }],
      partly: true,
    });
  });
});

describe('a text that is not ours', () => {
  it.each(['', '#', '#content', '#?secret=abc', '#video', '#reach=applied', 'https://v1.example/'])(
    '"%s" is left alone',
    (text) => {
      expect(decode(text)).toEqual({ kind: 'none' });
    },
  );
});

describe('a text that is ours but cannot be read', () => {
  it.each([
    '#v2.',
    '#v2',
    '#v2..',
    '#v2.%%%',
    '#v2.reach',
    '#v2.reach=',
    '#v2.reach=nobody',
    '#v2.nobody=applied',
    '#v2.facts=~',
    '#v2.reach=applied~internal',
    '#v2.__proto__=applied',
    '#v2..reach=applied',
    '#v3.reach=applied',
    '#v20.reach=applied',
    '#v2&reach=applied',
    // Written so that none of it is conspicuous: it is refused, never half read.
    '#v2.reach%3Dapplied%26facts%3Dduty',
  ])('"%s" is damaged', (text) => {
    expect(decode(text)).toEqual({ kind: 'damaged' });
  });
});

describe('a part that cannot be read', () => {
  const valid = { reach: ['applied'], facts: ['duty', 'offer'] };
  const text = 'reach=applied&facts=duty~offer';

  it.each([
    ['an unknown question', `${text}&nobody=yes`],
    ['an unknown answer', `${text}&work=retired`],
    ['an unknown box', 'reach=applied&facts=duty~nothing~offer'],
    ['an empty box', 'reach=applied&facts=duty~~offer'],
    ['two answers where one is possible', `${text}&work=soon~leaving`],
    ['no answer where one is needed', `${text}&work=`],
    ['a question without an answer', `${text}&work`],
    ['a question that was answered before', `${text}&reach=internal`],
    ['a bad answer before the good one', `reach=nobody&${text}`],
    ['the prototype', `${text}&__proto__=polluted`],
    ['a constructor', `constructor=prototype&${text}`],
    ['a method of objects', `hasOwnProperty=applied&${text}&toString=unsure`],
    ['the prototype as a box', 'reach=applied&facts=duty~offer~__proto__'],
    ['the prototype as an answer', `${text}&work=__proto__&pay=constructor`],
    ['a third invitation', `${text}.${text}.${text}`],
    ['a second invitation that says nothing', `${text}.nobody=yes`],
    ['markup', `${text}&work=<img src=x onerror=alert(1)>`],
    ['escaped markup', `${text}&%3Cscript%3E=1&work=%3Csvg%2Fonload%3Dalert(1)%3E`],
    ['broken escapes', `${text}&work=%E0%A4%A`],
  ])('%s is left out, and the rest is kept', (_, body) => {
    const found = decode(`#v2.${body}`);
    expect(found).toMatchObject({ kind: 'document', partly: true });
    expect(answersIn(found)[0]).toEqual(valid);
    expect(Object.keys(answersIn(found)[0] ?? {})).toEqual(['reach', 'facts']);
  });

  it('in the second invitation is left out, and the first is whole', () => {
    expect(decode(`#v2.${text}.reach=internal&work=retired`)).toEqual({
      kind: 'document',
      document: [valid, { reach: ['internal'] }],
      partly: true,
    });
  });

  it('never changes what all objects share', () => {
    decode('#v2.__proto__=polluted&constructor=polluted&reach=applied');
    decode('#v2.__proto__.polluted=yes');
    expect(Object.getOwnPropertyNames({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('never reaches the answers or the text that is written from them', () => {
    const markup = fc.constantFrom('<script>', '"><b>', "'", 'javascript:', '&lt;', '%3Cb%3E');
    const attack = fc
      .tuple(completeAnswers(), fc.array(markup, { minLength: 1, maxLength: 5 }), fc.nat())
      .map(([answers, parts, seed]) => {
        const clean = encode(answers);
        const place = 3 + (seed % (clean.length - 2));
        return clean.slice(0, place) + parts.join('') + clean.slice(place);
      });
    holds(attack, (link) => {
      const found = decode(link);
      expect(JSON.stringify(found)).not.toMatch(/[<>']|script|%3C/);
      const [answers, other] = answersIn(found);
      if (answers) expect(encode(answers, other)).toMatch(/^v2\.[a-z0-9~=&.-]*$/);
    });
  });
});

describe('a link that a program rewrote', () => {
  const answers = { reach: ['found-me'], facts: ['duty', 'offer'] };

  it.each([
    ['escaped the tildes', '#v2.reach=found-me&facts=duty%7Eoffer'],
    ['escaped the hyphen', '#v2.reach=found%2Dme&facts=duty~offer'],
    ['escaped letters', '#v2.%72each=found-me&f%61cts=duty~offer'],
    ['ticked a box twice', '#v2.reach=found-me&facts=duty~offer~duty'],
    ['put the boxes in another order', '#v2.facts=offer~duty&reach=found-me'],
    ['left empty parts', '#v2.&reach=found-me&&facts=duty~offer&'],
  ])('and %s is read whole', (_, text) => {
    expect(decode(text)).toEqual({ kind: 'document', document: [answers], partly: false });
  });
});

/** Written by the first edition: links that users shared, and what they persisted on their devices. */
const samples = readFileSync('tests/fixtures/should-i-go/v1/links.txt', 'utf8').trim().split('\n');

describe('a text of the first edition', () => {
  it.each(samples)('is still read whole: %s', (sample) => {
    const found = decode(sample);
    expect(found).toMatchObject({ kind: 'document', partly: false });
    const parts = sample.slice('v1.'.length).split('.');
    const read = answersIn(found);
    expect(read).toHaveLength(parts.length);
    for (const [place, part] of parts.entries()) {
      const answers = new URLSearchParams(part);
      const { time, until, ...others } = read[place] ?? {};
      const notice = answers.get('notice');
      answers.delete('notice');
      expect(
        Object.fromEntries(Object.entries(others).map(([id, picked]) => [id, picked.toSorted()])),
      ).toEqual(
        Object.fromEntries(
          [...answers].map(([id, value]) => [id, value === '' ? [] : value.split('~').toSorted()]),
        ),
      );
      // Whoever had come past their place is "not sure" about what was not asked then.
      const isPast = answers.has('facts');
      expect(time).toEqual(isPast ? ['unsure'] : undefined);
      const asUntil = { days: 'later', hours: 'soon', unsure: 'unsure' }[notice ?? 'unsure'];
      expect(until).toEqual(isPast ? [asUntil] : undefined);
    }
  });

  it('leads to a result where it did', () => {
    const [answers] = answersIn(decode(samples[0] ?? ''));
    expect(answers && nextQuestion(answers)).toBeUndefined();
  });
});

describe('a line in the user’s own words', () => {
  const answers = (words: string): Answers => ({
    ...{ reach: ['applied'], time: ['yes'], until: ['none'], facts: ['own'] },
    ...{ own: ['for-little'], line: [words] },
  });

  it('comes back as it was, whatever signs are in it', () => {
    const lines = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((line) => {
      const clean = line.replace(/[\p{C}\s]+/gu, ' ').trim();
      return (
        clean !== '' && clean === line && line.length <= OWN_LINE.longest && line.isWellFormed()
      );
    });
    holds(
      fc.tuple(lines, fc.constantFrom('', '.', '~', '&a=b', '=', '%', '#', '+', '<b>', 'v1.')),
      ([line, sign]) => {
        const given = answers(`${line}${sign}`);
        const link = encode(given);
        expect(link).toMatch(/^v2\.[A-Za-z0-9~=&.%_-]*$/);
        expect(decode(link)).toEqual({ kind: 'document', document: [given], partly: false });
      },
    );
  });

  it('is one line, and cut where it is too long', () => {
    const link = `v2.reach=applied&facts=own&own=unsure&line=a%0Ab${'c'.repeat(500)}`;
    const [found] = answersIn(decode(link));
    expect(found?.['line']?.[0]).toHaveLength(OWN_LINE.longest);
    expect(found?.['line']?.[0]).toMatch(/^a bc+$/);
  });

  it('is dropped where its question is not asked', () => {
    expect(encode({ ...answers('x'), facts: [] })).not.toContain('line=');
  });
});
