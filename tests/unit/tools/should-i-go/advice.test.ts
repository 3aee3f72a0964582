import { describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../../src/domain/stance';
import {
  adviseOn,
  letterIds,
  silenceIds,
  verdictIds,
  warningIds,
  type LetterId,
  type VerdictId,
  type WarningId,
} from '../../../../src/tools/should-i-go/model/advice';
import { chosen, type Answers } from '../../../../src/tools/should-i-go/model/flow';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import { reading } from '../../../../src/tools/should-i-go/model/reading';
import { completeAnswers, holds, some } from './arbitrary';

vi.setConfig({ testTimeout: 60_000 });

/** A good job and nothing against it: go. */
const good: Answers = {
  reach: ['applied'],
  time: ['yes'],
  until: ['later'],
  facts: [],
  work: ['leaving'],
  pay: ['enough'],
  take: ['yes'],
  hours: ['little'],
  gain: [],
  values: [],
};
/** Nothing to gain from a short talk, and no offer to take: no, by points alone. */
const poor: Answers = { ...good, work: ['new'], take: ['none'], gain: ['market'] };

const advice = (answers: Answers) => adviseOn(answers, evaluate(answers));
const has = (answers: Answers, question: string, ...options: string[]) =>
  options.some((option) => chosen(answers, question).includes(option));

interface Example {
  name: string;
  answers: Answers;
  reply: Reply;
  verdict: VerdictId;
  letter: LetterId;
}

const examples: readonly Example[] = [
  {
    name: 'a good job: accept',
    answers: good,
    reply: 'go',
    verdict: 'go',
    letter: 'accept',
  },
  {
    name: 'a good job, already accepted: confirm',
    answers: { ...good, facts: ['agreed'], until: ['later'] },
    reply: 'go',
    verdict: 'go',
    letter: 'confirm',
  },
  {
    name: 'a good job whose pay is not known: accept, and ask along',
    answers: { ...good, pay: ['unsure'] },
    reply: 'go',
    verdict: 'go-ask',
    letter: 'accept',
  },
  {
    name: 'a good job after half a day of unpaid work: name the terms',
    answers: { ...good, facts: ['unpaid'], trial: ['half'] },
    reply: 'terms',
    verdict: 'terms',
    letter: 'terms',
  },
  {
    name: 'terms, already accepted: name them all the same',
    answers: { ...good, facts: ['unpaid', 'agreed'], trial: ['half'], until: ['later'] },
    reply: 'terms',
    verdict: 'terms',
    letter: 'terms-agreed',
  },
  {
    name: 'nothing known of the job: ask',
    answers: { ...poor, take: ['unsure'], hours: ['day'] },
    reply: 'ask',
    verdict: 'ask',
    letter: 'ask',
  },
  {
    name: 'unsure of oneself alone: ask for time',
    answers: { ...poor, work: ['unsure'] },
    reply: 'ask',
    verdict: 'ask',
    letter: 'time',
  },
  {
    name: 'unsure of oneself alone, already accepted: nothing to send, time to think',
    answers: { ...poor, facts: ['agreed'], until: ['later'], work: ['unsure'] },
    reply: 'ask',
    verdict: 'ask',
    letter: 'hold',
  },
  {
    name: 'a stranger nobody could confirm, without a sign of a scam: a friendly question',
    answers: { ...good, reach: ['found-me'], check: ['nothing'] },
    reply: 'ask',
    verdict: 'ask-stranger',
    letter: 'proof',
  },
  {
    name: 'a stranger whose employer is real: accept, and ask who it is',
    answers: { ...good, reach: ['found-me'], check: ['employer'] },
    reply: 'go',
    verdict: 'go-ask',
    letter: 'accept',
  },
  {
    name: 'a stranger who writes by chat alone, and is not confirmed: ask for proof',
    answers: { ...good, reach: ['found-me'], facts: ['chat'], check: ['employer'] },
    reply: 'ask',
    verdict: 'ask-proof',
    letter: 'proof',
  },
  {
    name: 'a good job at a time that one cannot make: two other times',
    answers: { ...good, time: ['no'] },
    reply: 'terms',
    verdict: 'terms',
    letter: 'terms',
  },
  {
    name: 'the same, after a yes: move it',
    answers: { ...good, time: ['no'], facts: ['agreed'] },
    reply: 'terms',
    verdict: 'terms',
    letter: 'reschedule',
  },
  {
    name: 'something to be changed at the interview: accept, and ask for it',
    answers: { ...good, facts: ['health'], limits: ['adjust'] },
    reply: 'go',
    verdict: 'go-needs',
    letter: 'accept',
  },
  {
    name: 'money or papers wanted, no telling which or why: nothing is sent, not even a question',
    answers: { ...good, facts: ['scam'], asked: ['unsure'] },
    reply: 'ask',
    verdict: 'ask-proof',
    letter: 'report',
  },
  {
    name: 'an odd place to meet: ask for proof',
    answers: { ...good, facts: ['odd'], danger: ['place'] },
    reply: 'ask',
    verdict: 'ask-proof',
    letter: 'proof',
  },
  {
    name: 'no, for somebody who must not refuse: the office',
    answers: { ...poor, facts: ['duty'], office: ['elsewhere'], hours: ['half'] },
    reply: 'ask',
    verdict: 'ask-office',
    letter: 'office',
  },
  { name: 'no: decline', answers: poor, reply: 'no', verdict: 'no', letter: 'decline' },
  {
    name: 'no after a yes, with days left: cancel',
    answers: { ...poor, facts: ['agreed'], until: ['later'] },
    reply: 'no',
    verdict: 'no',
    letter: 'cancel',
  },
  {
    name: 'no after a yes, with hours left: phone, then cancel',
    answers: { ...poor, facts: ['agreed'], until: ['soon'], hours: ['half'] },
    reply: 'no',
    verdict: 'no-offer',
    letter: 'cancel-now',
  },
  {
    name: 'no after a yes, no telling how long is left: cancel',
    answers: { ...poor, facts: ['agreed'], until: ['unsure'], hours: ['half'] },
    reply: 'no',
    verdict: 'no-offer',
    letter: 'cancel',
  },
  {
    name: 'no between two rounds: withdraw',
    answers: { ...poor, facts: ['round'], rounds: ['counted'], take: ['none'] },
    reply: 'no',
    verdict: 'no-offer',
    letter: 'withdraw',
  },
  {
    name: 'no to the next round, already accepted: cancel',
    answers: {
      ...poor,
      facts: ['round', 'agreed'],
      rounds: ['counted'],
      until: ['later'],
      take: ['none'],
    },
    reply: 'no',
    verdict: 'no-offer',
    letter: 'cancel',
  },
  {
    name: 'pay that is fixed too low: decline',
    answers: { ...good, pay: ['below'] },
    reply: 'no',
    verdict: 'no-offer',
    letter: 'decline',
  },
  {
    name: 'another job signed: say so',
    answers: { ...good, facts: ['offer'], other: ['signed'] },
    reply: 'no',
    verdict: 'no-taken',
    letter: 'taken',
  },
  {
    name: 'another job signed after a yes to this interview: say so too',
    answers: { ...good, facts: ['offer', 'agreed'], other: ['signed'] },
    reply: 'no',
    verdict: 'no-taken',
    letter: 'taken',
  },
  {
    name: 'a scam: report it',
    answers: { ...good, facts: ['scam', 'agreed'], asked: ['pay'] },
    reply: 'no',
    verdict: 'no-safety',
    letter: 'report',
  },
  {
    name: 'all by chat, and nothing confirmed: report it',
    answers: { ...good, facts: ['chat', 'round'], check: ['nothing'] },
    reply: 'no',
    verdict: 'no-safety',
    letter: 'report',
  },
  {
    name: 'danger: report it, even with a duty',
    answers: { ...good, facts: ['odd', 'duty'], danger: ['unsafe'] },
    reply: 'no',
    verdict: 'no-safety',
    letter: 'report',
  },
  {
    name: 'a rival that asks about the employer’s business: go if one need not discuss it',
    answers: { ...good, facts: ['rival'], secrets: ['fishing'] },
    reply: 'terms',
    verdict: 'terms',
    letter: 'terms',
  },
  {
    name: 'papers wanted by an employer that one has checked: offer to show them',
    answers: { ...good, facts: ['scam'], asked: ['verified'] },
    reply: 'terms',
    verdict: 'terms',
    letter: 'terms',
  },
  {
    name: 'papers wanted by somebody unchecked: report it',
    answers: { ...good, facts: ['scam'], asked: ['details'] },
    reply: 'no',
    verdict: 'no-safety',
    letter: 'report',
  },
  {
    name: 'a refused adjustment: advice before anything else',
    answers: { ...good, facts: ['health'], limits: ['breach'] },
    reply: 'ask',
    verdict: 'ask-advice',
    letter: 'again',
  },
  {
    name: 'a refused adjustment, for an interview already accepted: advice, and ask again',
    answers: { ...good, facts: ['health', 'agreed'], limits: ['breach'], until: ['later'] },
    reply: 'ask',
    verdict: 'ask-advice',
    letter: 'again',
  },
  {
    name: 'a refused adjustment that would be declined anyway, for a claimant: the office first',
    answers: {
      ...{ ...poor, facts: ['health', 'duty'], office: ['elsewhere'] },
      ...{ limits: ['breach'], hours: ['half'] },
    },
    reply: 'ask',
    verdict: 'ask-office',
    letter: 'office',
  },
  {
    name: 'a job that one would refuse in every version: decline early',
    answers: { ...good, take: ['none'], hours: ['half'] },
    reply: 'no',
    verdict: 'no-offer',
    letter: 'decline',
  },
  {
    name: 'a trial for a job that one would refuse in every version: decline early',
    answers: { ...good, facts: ['unpaid'], trial: ['short'], take: ['none'] },
    reply: 'no',
    verdict: 'no-offer',
    letter: 'decline',
  },
  {
    name: 'the same, for somebody who claims benefits: the office first',
    answers: { ...good, facts: ['duty'], office: ['uk'], take: ['none'], hours: ['half'] },
    reply: 'ask',
    verdict: 'ask-office',
    letter: 'office',
  },
  {
    name: 'the same, but only a short first talk: say openly that one is exploring',
    answers: { ...good, take: ['none'], gain: ['people'] },
    reply: 'terms',
    verdict: 'terms',
    letter: 'terms',
  },
  {
    name: 'a café to meet in: no limit',
    answers: { ...good, facts: ['odd'], danger: ['public'] },
    reply: 'go',
    verdict: 'go',
    letter: 'accept',
  },
];

describe.each(examples)('$name', ({ answers, reply, verdict, letter }) => {
  it('leads to the right words', () => {
    const { verdict: found, letters } = advice(answers);
    expect({ reply: evaluate(answers).reply, verdict: found, letter: letters[0] }).toEqual({
      reply,
      verdict,
      letter,
    });
  });
});

describe('the letters', () => {
  const first: Record<Reply, readonly LetterId[]> = {
    go: ['accept', 'confirm'],
    // Without a term that could be told to anybody, one accepts.
    terms: ['terms', 'terms-agreed', 'reschedule', 'accept', 'confirm'],
    ask: ['office', 'proof', 'report', 'ask', 'ask-agreed', 'again', 'time', 'hold'],
    // Whoever put the name forward hears of it first.
    no: [
      'sponsor',
      'unpaid',
      'decline',
      'cancel',
      'cancel-now',
      'withdraw',
      'taken',
      'stop',
      'report',
    ],
  };

  it('begin with one that fits the reply', () => {
    holds(completeAnswers(), (answers) => {
      const { letters } = advice(answers);
      expect(first[evaluate(answers).reply]).toContain(letters[0]);
    });
  });

  it('come once each', () => {
    holds(completeAnswers(), (answers) => {
      const { letters } = advice(answers);
      expect(letters).toEqual([...new Set(letters)]);
    });
  });

  it('never go to a scammer, nor to whom they would endanger', () => {
    holds(completeAnswers(), (answers) => {
      if (
        has(answers, 'asked', 'pay', 'details') ||
        has(answers, 'danger', 'unlawful', 'unsafe') ||
        (has(answers, 'facts', 'chat') && has(answers, 'check', 'nothing'))
      ) {
        const duty: string[] = has(answers, 'facts', 'duty') ? ['office'] : [];
        expect(advice(answers).letters).toEqual(['report', ...duty]);
      }
    });
  });

  it('have one that ends it, for whom questions about their employer do not stop', () => {
    holds(completeAnswers(), (answers) => {
      const { letters } = advice(answers);
      if (letters.includes('stop')) expect(has(answers, 'secrets', 'fishing')).toBe(true);
      const hasOther = has(answers, 'facts', 'agreed', 'scam') || has(answers, 'other', 'signed');
      const { reply, unsafe } = evaluate(answers);
      const isOpen = reply === 'terms' || (reply === 'ask' && !unsafe);
      if (has(answers, 'secrets', 'fishing') && isOpen && !hasOther) {
        expect(letters).toContain('stop');
      }
    });
  });

  it('call off what was agreed, and only that', () => {
    holds(completeAnswers(), (answers) => {
      const { letters } = advice(answers);
      const isAgreed = has(answers, 'facts', 'agreed');
      for (const letter of ['confirm', 'cancel', 'cancel-now'] as const) {
        if (letters.includes(letter)) expect(isAgreed).toBe(true);
      }
      for (const letter of ['accept', 'decline', 'withdraw'] as const) {
        if (letters.includes(letter)) expect(isAgreed).toBe(false);
      }
    });
  });

  it('hold one to the person who put the user forward, unless it is unsafe', () => {
    holds(completeAnswers(), (answers) => {
      const { letters } = advice(answers);
      const { reply, unsafe } = evaluate(answers);
      const isUnsafe =
        ['report', 'stop'].includes(letters[0]) ||
        (reply === 'ask' && unsafe && letters[0] === 'proof');
      const expected = has(answers, 'reach', 'vouched') && !isUnsafe;
      expect(letters.includes('sponsor')).toBe(expected);
    });
  });
});

/** Whether it is still open who they are beside a sign of a scam, or whether a meeting would be safe. */
const lacksProof = (answers: Answers) =>
  (has(answers, 'facts', 'chat') && has(answers, 'check', 'employer', 'nothing', 'unsure')) ||
  (has(answers, 'facts', 'scam') && has(answers, 'check', 'employer', 'nothing')) ||
  has(answers, 'danger', 'place', 'unsure') ||
  has(answers, 'asked', 'unsure');

describe('people who have not shown who they are', () => {
  const unproved = completeAnswers().filter(lacksProof);

  it('are asked for proof before anything else is said to them, or not written to if it may be a scam', () => {
    holds(unproved, (answers) => {
      const { reply, toAsk } = evaluate(answers);
      if (reply !== 'ask' || toAsk[0] === 'office') return;
      expect(advice(answers)).toMatchObject({ verdict: 'ask-proof', silence: 'stay-away' });
      const isSign = advice(answers).warnings.includes('send-nothing');
      const office: string[] = has(answers, 'facts', 'duty') ? ['office'] : [];
      expect(advice(answers).letters).toEqual([isSign ? 'report' : 'proof', ...office]);
    });
  });

  it('are never met because no answer came, not even for a duty', () => {
    holds(unproved, (answers) => {
      expect([undefined, 'stay-away']).toContain(advice(answers).silence);
    });
  });

  it('get no letter that accepts an appointment or moves it', () => {
    holds(unproved, (answers) => {
      const { letters } = advice(answers);
      const coming = ['accept', 'confirm', 'terms', 'reschedule', 'adjust'];
      expect(letters.filter((letter) => coming.includes(letter))).toEqual([]);
    });
  });
});

describe('silence', () => {
  it('is foreseen exactly where the advice is to ask, and there is somebody to ask', () => {
    holds(completeAnswers(), (answers) => {
      const { reply, toAsk, duty } = evaluate(answers);
      const isHurried = has(answers, 'until', 'now');
      const isAsking = reply === 'ask' && (toAsk.length > 0 || duty || isHurried);
      expect(advice(answers).silence !== undefined).toBe(isAsking);
    });
  });

  it('never costs somebody with a duty their appointment, unless it may be unsafe', () => {
    holds(completeAnswers(), (answers) => {
      const { silence } = advice(answers);
      if (silence === undefined || !has(answers, 'facts', 'duty')) return;
      expect(silence).toBe(silence === 'stay-away' ? 'stay-away' : 'keep');
      if (silence === 'stay-away') expect(lacksProof(answers)).toBe(true);
    });
  });

  it('never lets a refused adjustment end it: an adviser is asked first', () => {
    holds(completeAnswers(), (answers) => {
      if (!has(answers, 'limits', 'breach') || lacksProof(answers)) return;
      const { verdict, letters, silence } = advice(answers);
      if (verdict !== 'ask-advice') {
        expect(['ask-office', 'no', 'no-safety', 'no-taken', 'no-offer']).toContain(verdict);
        return;
      }
      expect(letters[0]).toBe('again');
      expect(silence).toBe(has(answers, 'facts', 'duty') ? 'keep' : 'adviser');
    });
  });
});

describe('the warnings', () => {
  const duties: readonly [string, WarningId][] = [
    ['us', 'duty-us'],
    ['uk', 'duty-uk'],
    ['uk-told', 'duty-uk'],
    ['redundancy', 'duty-redundancy'],
    ['elsewhere', 'duty-elsewhere'],
    ['unsure', 'duty'],
  ];

  it.each(duties)('for a duty (%s) are its own (%s)', (office, warning) => {
    const answers = { ...good, facts: ['duty'], office: [office] };
    expect(advice(answers).warnings).toEqual([warning]);
  });

  it('for a duty are general where its question was not asked', () => {
    const answers = { ...good, facts: ['scam', 'duty'], asked: ['pay'] };
    expect(advice(answers).warnings).toEqual(['send-nothing', 'duty']);
  });

  it('for a duty are there whenever its box is ticked, and only then', () => {
    holds(completeAnswers(), (answers) => {
      const found = advice(answers).warnings.filter((id) => id.startsWith('duty'));
      expect(found).toHaveLength(has(answers, 'facts', 'duty') ? 1 : 0);
    });
  });

  it('tell everybody to send nothing who is asked for money or papers without a checked offer', () => {
    holds(completeAnswers(), (answers) => {
      const found = advice(answers).warnings.includes('send-nothing');
      const isAsked =
        has(answers, 'facts', 'scam') && !has(answers, 'asked', 'verified', 'show', 'payroll');
      expect(found).toBe(isAsked);
    });
  });

  it('come once each', () => {
    holds(completeAnswers(), (answers) => {
      const { warnings } = advice(answers);
      expect(warnings).toEqual([...new Set(warnings)]);
    });
  });
});

describe('the articles', () => {
  it.each(Object.entries(reading))('of a result “%s” are two different ones', (_, slugs) => {
    expect(new Set(slugs).size).toBe(2);
    expect(slugs).toHaveLength(2);
  });

  it('of a refusal for safety say when to refuse', () => {
    holds(completeAnswers(), (answers) => {
      const result = advice(answers);
      if (result.verdict === 'no-safety') {
        expect(reading[result.reading][0]).toBe('when-to-say-no');
      }
    });
  });
});

describe('every part of the advice', () => {
  const all = some(completeAnswers(), 4000).map(advice);

  it.each([
    ['letter', letterIds, all.flatMap(({ letters }) => [...letters])],
    ['warning', warningIds, all.flatMap(({ warnings }) => [...warnings])],
    ['verdict', verdictIds, all.map(({ verdict }) => verdict)],
    ['silence', silenceIds, all.flatMap(({ silence }) => silence ?? [])],
    ['reading', Object.keys(reading), all.map((one) => one.reading)],
  ])('is given to somebody: %s', (_, ids, given: readonly string[]) => {
    expect(ids.filter((id) => !given.includes(id))).toEqual([]);
  });
});
