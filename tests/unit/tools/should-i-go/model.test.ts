import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { replies, type Reply } from '../../../../src/domain/stance';
import { basisOf } from '../../../../src/tools/should-i-go/model/basis';
import { decide } from '../../../../src/tools/should-i-go/model/decide';
import {
  chosen,
  visibleQuestions,
  type Answers,
} from '../../../../src/tools/should-i-go/model/flow';
import {
  evaluate,
  IN_A_LATER_ROUND,
  replyOf,
} from '../../../../src/tools/should-i-go/model/evaluate';
import { questions } from '../../../../src/tools/should-i-go/model/questions';
import {
  rules,
  sameFact,
  scoring,
  weights,
  type Dimension,
} from '../../../../src/tools/should-i-go/model/weights';
import { allAnswers, completeAnswers, holds, isStop, reordered, some, walk } from './arbitrary';

vi.setConfig({ testTimeout: 60_000 });

const UNSURE = 'unsure';
const optionsOf = (id: string) => questions.find((question) => question.id === id)?.options ?? [];
const idsOf = (answers: Answers) => visibleQuestions(answers).map(({ id }) => id);
/** The replies, from the one furthest from going. */
const upwards = [...replies].reverse();
const rank = (reply: Reply) => upwards.indexOf(reply);
const isUnsure = (answers: Answers, id: string) => chosen(answers, id).includes(UNSURE);
const hasDuty = (answers: Answers) => chosen(answers, 'facts').includes('duty');
/** Notice of redundancy leads to the office only where the job is with the same employer. */
const asksOffice = (answers: Answers) =>
  hasDuty(answers) &&
  (!chosen(answers, 'office').includes('redundancy') ||
    chosen(answers, 'reach').includes('internal'));
const definite = { unsure: () => false };
/** Under two hours, what is not known counts as half way: that has tests of its own. */
const isHurried = (answers: Answers) => chosen(answers, 'until').includes('now');

/** A set of answers in which nothing speaks for or against anything. */
const plain: Answers = {
  reach: ['applied'],
  time: ['yes'],
  until: ['later'],
  facts: [],
  work: ['content'],
  pay: ['enough'],
  take: ['better'],
  hours: ['little'],
  gain: [],
  values: [],
};

/** Hard facts of these answers, read from the tables alone. */
function hardFactsOf(answers: Answers) {
  const asked = visibleQuestions(answers);
  const own = asked
    .filter(({ id }) => id !== 'facts')
    .flatMap(({ id }) =>
      chosen(answers, id).flatMap((option) => {
        const { cap, exceptDuty } = weights[id]?.[option] ?? {};
        const isWaived = exceptDuty && hasDuty(answers);
        return cap && !isWaived ? [cap] : [];
      }),
    );
  // A box counts by itself only where its follow-up is not asked.
  const ticked = chosen(answers, 'facts')
    .filter((box) => !asked.some(({ when = [] }) => when.some(({ option }) => option === box)))
    .flatMap((box) => weights['facts']?.[box]?.cap ?? []);
  const joint = rules
    .filter(({ when }) =>
      Object.entries(when).every(
        ([id, options]: [string, readonly string[]]) =>
          asked.some((one) => one.id === id) &&
          (options.length === 0
            ? answers[id]?.length === 0
            : options.some((option) => chosen(answers, id).includes(option))),
      ),
    )
    .map(({ cap }) => cap);
  return [...own, ...ticked, ...joint];
}

const hasStop = (answers: Answers, ...tiers: number[]) =>
  hardFactsOf(answers).some(({ at, tier }) => at === 'no' && tiers.includes(tier));

describe('the replies', () => {
  const found = some(completeAnswers(), 3000).map(replyOf);

  it.each(replies)('%s: is one that can come out', (reply) => {
    expect(found).toContain(reply);
  });

  it('are each common enough to be taken seriously', () => {
    const least = Math.min(...replies.map((one) => found.filter((r) => r === one).length));
    expect(least / found.length).toBeGreaterThan(0.05);
  });
});

describe('every answer', () => {
  /** Answers that never lead to different replies, and why they are told apart all the same. */
  const equivalents: readonly (readonly [why: string, question: string, options: string])[] = [
    ['None speaks against going; the letter differs.', 'time', 'yes hard days open unsure'],
    ['Either way another time is needed; which one differs.', 'time', 'work no'],
    ['How much time is left changes the letter.', 'until', 'soon later none unsure'],
    ['Not being sure opens the same question.', 'reach', 'found-me recruiter unsure'],
    ['Neither speaks against going; the question makes one look closely.', 'asked', 'show payroll'],
    ['Both are scams; the question makes one look closely.', 'asked', 'pay details'],
    ['Either way proof comes first.', 'danger', 'place unsure'],
    ['Both end it; the reason shown differs.', 'danger', 'unlawful unsafe'],
    ['The same weight; the warning differs.', 'office', 'us uk'],
    ['The same weight; what is asked for differs.', 'secrets', 'clause fishing'],
    ['The same weight; the reason shown differs.', 'other', 'written deadline spoken'],
    ['Neither costs anything.', 'fare', 'repaid call'],
    ['Either way the same is asked for.', 'household', 'bend unsure'],
    ['Neither costs anything; the letter differs.', 'household', 'settled start'],
    ['Health counts for nothing; the letter differs.', 'limits', 'adjust fits'],
    [
      'The same weight; what is asked for differs.',
      'change',
      'hours pay place duties contract job',
    ],
    ['The same weight; what is asked for differs.', 'contract', 'self temporary'],
    ['The same weight; the warning differs.', 'dreads', 'nerves doubt'],
    ['The same weight; what is asked for differs.', 'dreads', 'format manager person'],
    ['Neither costs anything; the warning differs.', 'dreads', 'habit none'],
    ['The same weight and price of asking.', 'work', 'leaving waiting'],
    ['None speaks for or against going.', 'work', 'away content none'],
    ['The same weight; what is asked for differs.', 'take', 'hours place duties better'],
  ];
  const pairs = (id: string, options: readonly string[]) =>
    options.flatMap((a, place) => options.slice(place + 1).map((b) => ({ id, a, b })));
  const listed = equivalents.flatMap(([, id, options]) => {
    const among = options.split(' ');
    return pairs(
      id,
      optionsOf(id).filter((option) => among.includes(option)),
    );
  });
  const stores = some(allAnswers(), 700);
  const RARELY_OPEN = {
    work: ['soon'],
    pay: ['short'],
    take: ['better'],
    hours: ['day'],
    gain: ['unsure'],
  };
  /** Answers that all lead to a question. */
  const samplesOf = (question: string) => {
    const { when = [] } = questions.find(({ id }) => id === question) ?? {};
    return stores.map((store, place) => {
      // Each way in, in turn: one of them may be a sign of a scam.
      const opener = when[place % Math.max(1, when.length)];
      return walk({
        ...{ ...store, until: ['later'] },
        // Where asking has its price and nothing else is open that an employer could answer.
        ...(question === 'limits' && place % 5 === 0 ? RARELY_OPEN : {}),
        ...(opener ? { facts: [], [opener.question]: [opener.option] } : {}),
      });
    });
  };
  const samples = some(completeAnswers(), 3000);
  const swaps = questions.flatMap(({ id, kind, options }) =>
    kind === 'one' ? pairs(id, options) : [],
  );
  const name = ({ id, a, b }: { id: string; a: string; b: string }) => `${id}: ${a}, ${b}`;
  const samplesFor = new Map(questions.map(({ id }) => [id, samplesOf(id)]));
  const changes = (id: string, from: readonly string[], to: readonly string[]) =>
    samplesFor
      .get(id)
      ?.some(
        (answers) =>
          idsOf(answers).includes(id) &&
          replyOf({ ...answers, [id]: from }) !== replyOf({ ...answers, [id]: to }),
      ) ?? false;

  it('can change the reply in place of any other, but for those listed', () => {
    const same = swaps.filter(({ id, a, b }) => !changes(id, [a], [b])).map(name);
    expect(same.sort()).toEqual(listed.map(name).sort());
  });

  it('of those listed weighs the same as its equivalent', () => {
    const unhurried = completeAnswers().filter((answers) => !isHurried(answers));
    holds(unhurried, (answers) => {
      for (const { id, a, b } of listed) {
        if (!idsOf(answers).includes(id)) continue;
        // What may be told twice weighs the same but for that.
        const told = sameFact.flat();
        if (told.includes(`${id}.${a}`) || told.includes(`${id}.${b}`)) continue;
        const [first, second] = [a, b].map((option) => replyOf({ ...answers, [id]: [option] }));
        expect(first, `${id}: ${a}, ${b}`).toBe(second);
      }
    });
  });

  const boxes = questions.flatMap(({ id, kind, options }) =>
    kind === 'many' ? options.map((option) => ({ id, option })) : [],
  );
  /** What others want, and how one is to be reached, is told and counts neither way. */
  const weightless = ['pressed', 'writing'];
  it.each(boxes.filter(({ option }) => !weightless.includes(option)))(
    '$id: $option can change the reply when it is ticked',
    ({ id, option }) => {
      const found = samples.some((answers) => {
        const rest = chosen(answers, id).filter((other) => other !== option);
        return (
          idsOf(answers).includes(id) &&
          replyOf({ ...answers, [id]: rest }) !== replyOf({ ...answers, [id]: [...rest, option] })
        );
      });
      expect(found).toBe(true);
    },
  );
});

describe('a worse answer', () => {
  /** In no respect better than another answer to the same question, for a user with these values. */
  function isNoBetter(question: string, b: string, a: string, answers: Answers): boolean {
    const worth = (option: string) => {
      const { points, dimension, condition, cap } = weights[question]?.[option] ?? { points: 0 };
      const valued = dimension !== undefined && chosen(answers, 'values').includes(dimension);
      const times = valued ? scoring.emphasis : 1;
      const price = question === 'work' ? (scoring.priceOfAsking[option] ?? 0) : 0;
      return [
        points * times,
        (points + (condition?.saves ?? 0)) * times,
        rank(cap?.at ?? 'go'),
        // The dearer asking is, the sooner somebody says yes without it.
        price,
        // The rules on scams go by how much could be confirmed.
        question === 'check' ? ['nothing', 'employer', 'both'].indexOf(option) : 0,
      ];
    };
    const other = worth(a);
    return worth(b).every((value, place) => value <= (other[place] ?? 0));
  }

  const swaps = questions.flatMap(({ id, options, kind }) => {
    const known = options.filter((option) => option !== UNSURE);
    return kind === 'one'
      ? known.flatMap((a) => known.filter((b) => b !== a).map((b) => ({ id, a, b })))
      : [];
  });

  it('never moves the reply towards going', () => {
    const unhurried = completeAnswers().filter((answers) => !isHurried(answers));
    holds(unhurried, (answers) => {
      for (const { id, a, b } of swaps) {
        if (id === 'until') continue;
        if (!chosen(answers, id).includes(a) || !isNoBetter(id, b, a, answers)) continue;
        const worse = { ...answers, [id]: [b] };
        // Notice of redundancy is a duty for one of them only, which is no cost.
        if (asksOffice(worse) !== asksOffice(answers)) continue;
        if (idsOf(worse).join() !== idsOf(answers).join()) continue;
        expect(rank(replyOf(worse)), `${id}: ${b}`).toBeLessThanOrEqual(rank(replyOf(answers)));
      }
    });
  });

  it('never moves the reply towards going where it ends the questions either', () => {
    const stops = swaps.filter(({ id, a, b }) => isStop(id, b) && !isStop(id, a));
    holds(completeAnswers(), (answers) => {
      for (const { id, a, b } of stops) {
        if (!chosen(answers, id).includes(a) || !idsOf(answers).includes(id)) continue;
        const ended = replyOf({ ...answers, [id]: [b] });
        expect(rank(ended), `${id}: ${b}`).toBeLessThanOrEqual(
          // With a duty, a refusal becomes a question to the office.
          Math.max(rank(replyOf(answers)), asksOffice(answers) ? rank('ask') : 0),
        );
      }
    });
  });
});

describe('something to gain', () => {
  it('never moves the reply away from going when it is ticked', () => {
    const pairs = fc.tuple(completeAnswers(), fc.constantFrom(...optionsOf('gain')));
    holds(pairs, ([answers, option]) => {
      const rest = chosen(answers, 'gain').filter((other) => other !== option);
      const without = replyOf({ ...answers, gain: rest });
      const ticked = replyOf({ ...answers, gain: [...rest, option] });
      expect(rank(ticked)).toBeGreaterThanOrEqual(rank(without));
    });
  });
});

describe('hard facts', () => {
  it('of safety end in "no", whatever else is true', () => {
    holds(completeAnswers(), (answers) => {
      if (hasStop(answers, 1)) expect(replyOf(answers)).toBe('no');
    });
  });

  it('of a job accepted, or of no offer, end in "no", or at the office where there is a duty', () => {
    holds(completeAnswers(), (answers) => {
      if (!hasStop(answers, 2, 3) || hasStop(answers, 1)) return;
      const { reply, toAsk } = evaluate(answers);
      expect(reply).toBe(asksOffice(answers) ? 'ask' : 'no');
      // Whoever has not shown who they are comes before the office.
      const isFirst = (id: string) => ['asked', 'check', 'danger'].includes(id);
      expect(toAsk.filter((id) => !isFirst(id))).toEqual(
        asksOffice(answers) && !toAsk.some(isFirst) ? ['office'] : [],
      );
    });
  });

  it('that call for proof never let anybody go, on terms or without', () => {
    holds(completeAnswers(), (answers) => {
      if (hardFactsOf(answers).some(({ at, tier }) => at === 'ask' && tier === 1)) {
        expect(['no', 'ask']).toContain(replyOf(answers));
      }
    });
  });

  it('allow no more than they say', () => {
    holds(completeAnswers(definite), (answers) => {
      for (const { at } of hardFactsOf(answers)) {
        const most = asksOffice(answers) ? Math.max(rank(at), rank('ask')) : rank(at);
        expect(rank(replyOf(answers))).toBeLessThanOrEqual(most);
      }
    });
  });

  it('are named first in the result that they settle, the strongest first', () => {
    holds(completeAnswers(), (answers) => {
      const { settledBy, reasons } = evaluate(answers);
      expect(reasons.slice(0, settledBy.length)).toEqual(settledBy);
      const tiers = settledBy.map(({ tier = 4 }) => tier);
      expect(tiers).toEqual(tiers.toSorted());
      if (hasStop(answers, 1, 2, 3)) expect(settledBy[0]?.cap).toBe('no');
    });
  });
});

describe('a duty', () => {
  const withDuty = completeAnswers().filter(hasDuty);

  it('is told of beside every reply, and nowhere else', () => {
    holds(completeAnswers(), (answers) => {
      expect(evaluate(answers).duty).toBe(hasDuty(answers));
    });
  });

  it('gives way to safety alone: else nobody is told to refuse before they have asked', () => {
    holds(withDuty.filter(asksOffice), (answers) => {
      expect(replyOf(answers) === 'no').toBe(hasStop(answers, 1));
    });
  });
});

describe('a job that one would refuse in every version', () => {
  /** There is something to gain from it, so that the points alone would let one go. */
  const refused: Answers = {
    ...{ ...plain, work: ['leaving'], take: ['none'] },
    gain: ['rusty', 'people', 'market', 'neighbour'],
  };

  it.each([
    [{}, 'terms', []],
    [{ hours: ['half'] }, 'no', ['refuse-any']],
    [{ hours: ['day'] }, 'no', ['refuse-any']],
    [{ hours: ['days'] }, 'no', ['refuse-any']],
    [{ facts: ['round'], rounds: ['counted'] }, 'no', ['late-no']],
    [{ facts: ['unpaid'], trial: ['paid'] }, 'no', ['refuse-trial']],
    [{ facts: ['unpaid'], trial: ['short'] }, 'no', ['refuse-trial']],
    [{ facts: ['unpaid'], trial: ['unsure'] }, 'no', ['refuse-trial']],
  ] as const)('with %j: %s', (more, reply, settled) => {
    const result = evaluate({ ...refused, ...more });
    expect(result.reply).toBe(reply);
    expect(result.settledBy.map(({ option }) => option)).toEqual(settled);
  });

  it('leads to a first, short talk at most, and to that only where one says that one is exploring', () => {
    const all = completeAnswers().filter((answers) => chosen(answers, 'take').includes('none'));
    holds(all, (answers) => {
      if (hasDuty(answers)) return;
      const { reply, conditions } = evaluate(answers);
      expect(reply).not.toBe('go');
      if (reply !== 'terms') return;
      expect(conditions).toContain('honest');
      expect(chosen(answers, 'facts')).not.toEqual(expect.arrayContaining(['round']));
      expect(chosen(answers, 'facts')).not.toEqual(expect.arrayContaining(['unpaid']));
      expect(['little', UNSURE]).toContain(chosen(answers, 'hours')[0]);
    });
  });

  it('is never told to somebody who must attend, and may only be asked about', () => {
    for (const hours of ['little', 'half', 'day', 'days']) {
      const result = evaluate({ ...refused, facts: ['duty'], office: ['uk'], hours: [hours] });
      expect(result.conditions).not.toContain('honest');
      expect(result.reply).toBe(hours === 'little' ? 'go' : 'ask');
      expect(result.toAsk).toEqual(hours === 'little' ? [] : ['office']);
    }
  });

  it('is not what “not sure” means', () => {
    const open = { ...refused, take: [UNSURE], hours: ['half'] };
    expect(evaluate(open).settledBy).toEqual([]);
    expect(replyOf(open)).not.toBe('no');
    expect(evaluate({ ...refused, hours: [UNSURE] }).settledBy).toEqual([]);
  });
});

describe('a trait', () => {
  const traits = [
    ['home', 'household', 'settled'],
    ['health', 'limits', 'adjust'],
    ['health', 'limits', 'fits'],
    ['permit', 'sponsorship', 'yes'],
  ] as const;

  it.each(traits)('%s: weighs nothing where %s is %s', (box, question, answer) => {
    holds(
      completeAnswers(),
      (answers) => {
        const others = chosen(answers, 'facts').filter((other) => other !== box);
        const without = { ...answers, facts: others };
        const ticked = { ...answers, facts: [...others, box], [question]: [answer] };
        // Where four other questions are open already, one of them may give way to this one.
        const start = ({ reach = [], facts = [] }: Answers) => idsOf({ reach, facts });
        fc.pre(
          start(ticked)
            .filter((id) => id !== question)
            .join() === start(without).join(),
        );
        expect(replyOf(ticked)).toBe(replyOf(without));
        expect(evaluate(ticked).score).toEqual(evaluate(without).score);
      },
      1000,
    );
  });
});

/** What "not sure" may turn out to be, in every combination, with what that newly opens. */
function completions(answers: Answers): Answers[] {
  const open = visibleQuestions(answers).find(
    ({ id, kind }) => kind === 'one' && (answers[id] === undefined || isUnsure(answers, id)),
  );
  if (open === undefined) return [answers];
  return open.options
    .filter((option) => option !== UNSURE)
    .flatMap((option) => completions({ ...answers, [open.id]: [option] }));
}

const unsureOf = (answers: Answers) => idsOf(answers).filter((id) => isUnsure(answers, id));
const least = (found: readonly Reply[]) =>
  upwards[Math.min(...found.map(rank))] ?? expect.fail('Nothing to compare.');
const most = (found: readonly Reply[]) =>
  upwards[Math.max(...found.map(rank))] ?? expect.fail('Nothing to compare.');

describe('"not sure"', () => {
  // What there is to gain has no list of ways in which it may turn out: it has a test of its own.
  const openAnswers = completeAnswers({ unsure: ({ kind }) => kind === 'one' }).filter(
    (answers) => {
      const count = unsureOf(answers).length;
      return count > 0 && count <= 4 && !isHurried(answers);
    },
  );

  it('leaves the reply where it is if every way of turning out agrees', () => {
    holds(openAnswers, (answers) => {
      const found = new Set(completions(answers).map(replyOf));
      if (found.size === 1) expect([...found]).toEqual([replyOf(answers)]);
    });
  });

  it('leads to a reply between the worst and the best that it may turn out to be', () => {
    holds(openAnswers, (answers) => {
      const found = completions(answers).map(replyOf);
      expect(rank(replyOf(answers))).toBeGreaterThanOrEqual(rank(least(found)));
      expect(rank(replyOf(answers))).toBeLessThanOrEqual(rank(most(found)));
    });
  });

  it('leads to "no" only if it cannot turn out any better', () => {
    // How one was invited may open a question whose answer speaks for going. And who has a duty is
    // sent to the office as soon as no offer can come of it, before a later fact of safety is told.
    const known = openAnswers.filter((answers) => !isUnsure(answers, 'reach') && !hasDuty(answers));
    holds(known, (answers) => {
      const found = completions(answers).map(replyOf);
      expect(replyOf(answers) === 'no').toBe(most(found) === 'no');
    });
  });

  /**
   * Where the rule is exact. Two kinds of question are outside of it: those of which an answer
   * would end it, where not knowing is something else (tables.test.ts lists them); and how one was
   * invited, which may open other questions.
   */
  /** "Not sure" does not mean the rarest of their answers: tables.test.ts names it. */
  const MEANS_LESS = ['time', 'fare', 'limits', 'change', 'dreads'];
  const exact = completeAnswers({
    unsure: ({ id, kind, options }) =>
      kind === 'one' &&
      !['reach', 'secrets', ...MEANS_LESS].includes(id) &&
      !options.some((option) => [2, 3].includes(weights[id]?.[option]?.cap?.tier ?? 0)),
  }).filter((answers) => {
    const open = unsureOf(answers);
    // "Not sure" never means the certainty that one would refuse every version.
    const mayRefuseAll =
      open.includes('take') || (open.includes('hours') && chosen(answers, 'take').includes('none'));
    return open.length > 0 && open.length <= 4 && !mayRefuseAll && !isHurried(answers);
  });

  it('leads to the worst that it may turn out to be, or to asking if that is "no"', () => {
    holds(exact, (answers) => {
      const isAsked = questions.some(
        ({ id, asks }) =>
          asks === 'employer' && isUnsure(answers, id) && idsOf(answers).includes(id),
      );
      const price = isAsked ? (scoring.priceOfAsking[chosen(answers, 'work')[0] ?? ''] ?? 0) : 0;
      const found = completions(answers);
      const high = most(found.map((one) => decide(one, idsOf(one)).reply));
      // Who needs the job accepts and asks in the same message, if little can be lost by it.
      const low = least(found.map((one) => decide(one, idsOf(one), { credit: price }).reply));
      const either = least([low, high]);
      const expected = either === 'no' && high !== 'no' ? 'ask' : either;
      const forDuty = asksOffice(answers) && !found.every((one) => hasStop(one, 1));
      expect(replyOf(answers)).toBe(expected === 'no' && forDuty ? 'ask' : expected);
    });
  });

  it('about gain may hide so much and no more, and turns no reply down', () => {
    holds(completeAnswers(definite), (answers) => {
      const settled = evaluate({ ...answers, gain: chosen(answers, 'gain') });
      const open = evaluate({ ...answers, gain: [...chosen(answers, 'gain'), UNSURE] });
      expect(rank(open.reply)).toBeGreaterThanOrEqual(rank(settled.reply));
      if (!idsOf(answers).includes('gain')) return;
      expect(open.score.worst).toBe(settled.score.worst);
      expect(open.score.best).toBe(settled.score.best + scoring.unsureGain);
    });
  });

  const unsureWithout = (leave: (id: string) => boolean) =>
    openAnswers.map((answers) => {
      const others = Object.entries(answers).filter(([id]) => !isUnsure(answers, id) || !leave(id));
      return [answers, Object.fromEntries(others)] as const;
    });

  it('is what an answer that was not given counts as', () => {
    holds(
      unsureWithout((id) => id !== 'reach'),
      ([answers, without]) => {
        expect(evaluate(without)).toEqual(evaluate(answers));
      },
    );
  });
});

describe('the unknowns', () => {
  it('are the questions that were answered with "not sure"', () => {
    holds(completeAnswers(), (answers) => {
      const found = evaluate(answers).unknowns.map(({ question }) => question);
      expect(found).toEqual(unsureOf(answers));
    });
  });

  it('decide exactly where some answer to them would change the reply', () => {
    holds(completeAnswers({ unsure: ({ kind }) => kind === 'one' }), (answers) => {
      const { reply, unknowns } = evaluate(answers);
      const decisive = unsureOf(answers).filter((id) =>
        optionsOf(id).some((option) => replyOf({ ...answers, [id]: [option] }) !== reply),
      );
      const found = unknowns.filter(({ decides }) => decides);
      expect(found.map(({ question }) => question)).toEqual(decisive);
    });
  });

  it('are worth no more at their worst than at their best', () => {
    holds(completeAnswers(), (answers) => {
      const { score, unknowns } = evaluate(answers);
      expect(unknowns.filter(({ worst, best }) => worst > best)).toEqual([]);
      expect(score.worst).toBeLessThanOrEqual(score.best);
    });
  });

  it('make up the whole distance between the two scores', () => {
    holds(completeAnswers(), (answers) => {
      const { score, unknowns } = evaluate(answers);
      const distance = unknowns.reduce((sum, { worst, best }) => sum + best - worst, 0);
      expect(score.best - score.worst).toBeCloseTo(distance, 9);
    });
  });
});

describe('what to ask', () => {
  const isForEmployer = (id: string) =>
    questions.find((question) => question.id === id)?.asks === 'employer';

  it('is missing under "ask first" only where no question is open that an employer could answer', () => {
    holds(completeAnswers(), (answers) => {
      const { reply, toAsk } = evaluate(answers);
      if (reply !== 'ask' || toAsk.length > 0) return;
      expect(unsureOf(answers).filter(isForEmployer)).toEqual([]);
    });
  });

  it('is a question to the office, or questions to the employer that were asked of the user', () => {
    holds(completeAnswers(), (answers) => {
      const { toAsk, reply } = evaluate(answers);
      const others = toAsk.filter((id) => !isForEmployer(id) || !idsOf(answers).includes(id));
      expect(others).toEqual(toAsk.includes('office') ? ['office'] : []);
      if (toAsk.includes('office')) expect(toAsk).toEqual(['office']);
      if (reply === 'no') expect(toAsk).toEqual([]);
    });
  });

  it('is proof alone as long as proof is missing', () => {
    holds(completeAnswers(), (answers) => {
      const { toAsk, reply, unsafe } = evaluate(answers);
      const safety = ['asked', 'check', 'danger'];
      if (reply === 'ask' && unsafe) {
        expect(toAsk.filter((id) => !safety.includes(id))).toEqual([]);
      }
    });
  });
});

describe('the conditions', () => {
  const isOnTerms = (answers: Answers) => replyOf(answers) === 'terms';

  it('are not put to people who may be after money, nor in a refusal', () => {
    holds(completeAnswers(), (answers) => {
      const { reply, conditions, unsafe, byDuty } = evaluate(answers);
      if (reply === 'no' || byDuty || (reply === 'ask' && unsafe)) expect(conditions).toEqual([]);
    });
  });

  it('hold all that the user told us that they need, whatever the sum is', () => {
    holds(completeAnswers(), (answers) => {
      const { reply, conditions, needs, unsafe, byDuty } = evaluate(answers);
      const stated = idsOf(answers).flatMap((id) =>
        chosen(answers, id).flatMap((option) => {
          const { condition, exceptDuty } = weights[id]?.[option] ?? {};
          const isWaived = exceptDuty && hasDuty(answers);
          // A box counts only where its follow-up is not asked, and a fact counts once.
          const isMain = id !== 'facts' && !sameFact.flat().includes(`${id}.${option}`);
          return condition && !condition.ours && !isWaived && isMain ? [condition.id] : [];
        }),
      );
      expect(needs).toEqual(expect.arrayContaining(stated));
      if (reply === 'no' || byDuty || (reply === 'ask' && unsafe)) return;
      expect(conditions).toEqual(expect.arrayContaining([...needs]));
    });
  });

  it('are missing there only where all of them rest on what only the user could know', () => {
    const personal = (id: string) =>
      id === 'take' || questions.find((question) => question.id === id)?.asks === undefined;
    holds(completeAnswers().filter(isOnTerms), (answers) => {
      if (evaluate(answers).conditions.length > 0) return;
      const open = idsOf(answers).filter((id) => isUnsure(answers, id));
      expect(open.filter(personal).length).toBeGreaterThan(0);
      // Once those are known, there is something to ask for, or nothing that needs it.
      const known = Object.fromEntries(
        open
          .filter(personal)
          .map((id) => [id, [questions.find((q) => q.id === id)?.unsure?.worst ?? '']]),
      );
      const { reply, conditions } = evaluate({ ...answers, ...known });
      if (reply === 'terms') expect(conditions.length).toBeGreaterThan(0);
    });
  });

  it('make going worth it, where all is known', () => {
    holds(
      completeAnswers(definite).filter(isOnTerms),
      (answers) => {
        const { conditions, reasons, score } = evaluate(answers);
        const isReported = (id: string) =>
          conditions.includes(id) || conditions.includes(IN_A_LATER_ROUND[id] ?? id);
        const back = reasons
          .filter(({ condition }) => condition && isReported(condition))
          .reduce((sum, { saves }) => sum + saves, 0);
        expect(score.worst + back).toBeGreaterThanOrEqual(scoring.goFrom);
      },
      500,
    );
  });

  it('hold all that a hard fact demands', () => {
    holds(
      completeAnswers(definite).filter(isOnTerms),
      (answers) => {
        const { conditions, reasons } = evaluate(answers);
        const demanded = reasons.flatMap(({ cap, condition }) => (cap && condition) ?? []);
        expect(conditions).toEqual(expect.arrayContaining(demanded));
      },
      500,
    );
  });
});

describe('the values', () => {
  it('leave every weight as it is in the tables if none is ticked', () => {
    holds(completeAnswers(), (answers) => {
      for (const { question, option, points, saves } of evaluate({ ...answers, values: [] })
        .reasons) {
        const weight = weights[question]?.[option];
        expect(points).toBe(weight?.points ?? 0);
        expect(saves).toBe(weight?.condition?.saves ?? 0);
      }
    });
  });

  it('make what they name count for more, and nothing else', () => {
    holds(completeAnswers(), (answers) => {
      const values = chosen(answers, 'values') as readonly Dimension[];
      for (const { question, option, points } of evaluate(answers).reasons) {
        const weight = weights[question]?.[option];
        const valued = weight?.dimension !== undefined && values.includes(weight.dimension);
        expect(points).toBe((weight?.points ?? 0) * (valued ? scoring.emphasis : 1));
      }
    });
  });
});

describe('the score', () => {
  it('is our prior and the points of the reasons, where all is known', () => {
    holds(completeAnswers(definite), (answers) => {
      const { reasons, score } = evaluate(answers);
      const sum = reasons.reduce((total, { points }) => total + points, 0);
      expect(score.worst).toBe(scoring.prior + sum);
    });
  });

  it('is one number where all is known', () => {
    holds(completeAnswers(definite), (answers) => {
      const { score, unknowns } = evaluate(answers);
      expect(unknowns).toEqual([]);
      expect(score.best).toBe(score.worst);
    });
  });
});

describe('evaluate', () => {
  function deepFreeze<T>(value: T): T {
    if (typeof value === 'object' && value !== null) {
      Object.values(value).forEach(deepFreeze);
      Object.freeze(value);
    }
    return value;
  }

  it('leaves the answers that it was given as they are', () => {
    holds(completeAnswers(), (answers) => {
      const before = JSON.stringify(answers);
      evaluate(deepFreeze(answers));
      expect(JSON.stringify(answers)).toBe(before);
    });
  });

  it('gives the same result every time', () => {
    const pairs = completeAnswers().chain((answers) =>
      reordered(answers).map((other) => [answers, other] as const),
    );
    holds(pairs, ([answers, other]) => {
      const first = evaluate(answers);
      evaluate(plain);
      expect(evaluate(other)).toEqual(first);
    });
  });

  it('gives a result for any answers, complete or not', () => {
    const parts = allAnswers().chain((answers) =>
      fc.subarray(Object.entries(answers)).map((some) => Object.fromEntries(some) as Answers),
    );
    holds(parts, (answers) => {
      expect(replies).toContain(evaluate(answers).reply);
    });
  });

  it('comes to the reply that replyOf gives', () => {
    holds(allAnswers(), (answers) => {
      expect(evaluate(answers).reply).toBe(replyOf(answers));
      expect(replyOf(walk(answers))).toBe(replyOf(answers));
    });
  });
});

describe('under two hours', () => {
  const hurried = completeAnswers().map((answers): Answers => ({ ...answers, until: ['now'] }));

  it('nobody is told to ask and wait, but for proof, advice, an office or a stranger', () => {
    holds(hurried, (answers) => {
      const { reply, unsafe, byDuty, isStranger } = evaluate(answers);
      if (reply !== 'ask') return;
      const isAdvice = chosen(answers, 'limits').includes('breach');
      expect(unsafe || byDuty || isStranger || isAdvice).toBe(true);
    });
  });

  it('what is not known counts as half way', () => {
    holds(hurried, (answers) => {
      const { byHaste, reply } = evaluate(answers);
      if (!byHaste) return;
      expect(['ask', 'go', 'terms', 'no']).toContain(reply);
      expect(replyOf({ ...answers, until: ['later'] })).toBe('ask');
    });
  });
});

describe('a time that one cannot make', () => {
  const cannot = completeAnswers().map((answers): Answers => ({ ...answers, time: ['no'] }));

  it('is never accepted as it is: another time is asked for', () => {
    holds(cannot, (answers) => {
      const { reply, conditions } = evaluate(answers);
      expect(reply).not.toBe('go');
      if (reply === 'terms') expect(conditions).toContain('other-time');
    });
  });

  it('costs no points, whatever the reason is', () => {
    holds(cannot, (answers) => {
      expect(evaluate(answers).score).toEqual(evaluate({ ...answers, time: ['yes'] }).score);
    });
  });
});

describe('a stranger', () => {
  const strangers = completeAnswers().filter(
    (answers) =>
      ['found-me', 'recruiter'].includes(chosen(answers, 'reach')[0] ?? '') &&
      !chosen(answers, 'facts').some((fact) => ['scam', 'chat', 'odd'].includes(fact)),
  );

  it('without a sign of a scam is no matter of safety', () => {
    holds(strangers, (answers) => {
      const { unsafe, settledBy } = evaluate(answers);
      expect(unsafe).toBe(false);
      expect(settledBy.filter(({ tier }) => tier === 1)).toEqual([]);
    });
  });

  it('whom nobody has checked is asked who they are', () => {
    holds(strangers, (answers) => {
      const { reply, toAsk, isStranger, byDuty } = evaluate(answers);
      if (reply === 'no' || byDuty || chosen(answers, 'check').includes('both')) return;
      expect(isStranger).toBe(true);
      expect(toAsk[0]).toBe('check');
    });
  });
});

describe('a fact told twice', () => {
  it.each([
    [{ reach: ['internal'], facts: ['leak'], leaks: ['boss'], inside: ['punish'] }, 'leaks.boss'],
    [{ facts: ['offer'], other: ['begun'], work: ['new'] }, 'other.begun'],
    [{ facts: ['changed'], change: ['pay'], pay: ['short'] }, 'change.pay'],
  ] as const)('%j counts once', (more, counted) => {
    const told = evaluate({ ...plain, ...more });
    const group = sameFact.find((one) => one.includes(counted)) ?? [];
    const found = told.reasons.filter(({ question, option }) =>
      group.includes(`${question}.${option}`),
    );
    expect(found).toHaveLength(1);
  });
});

describe('what an answer rests on', () => {
  it('is a rule that has its sentence, and follows from the range where points decide', () => {
    const seen = new Map<string, Reply>();
    holds(completeAnswers(), (answers) => {
      const result = evaluate(answers);
      const { id, fact } = basisOf(answers, result);
      if (!['points-go', 'points-no'].includes(id)) return;
      expect(fact).toBeUndefined();
      expect(result.reply).toBe(id === 'points-go' ? 'go' : 'no');
      if (id === 'points-go') expect(result.score.worst).toBeGreaterThanOrEqual(scoring.goFrom);
      const range = `${id} ${result.score.worst} ${result.score.best}`;
      expect(seen.get(range) ?? result.reply).toBe(result.reply);
      seen.set(range, result.reply);
    });
  });
});
