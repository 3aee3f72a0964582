import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  chosen,
  nextQuestion,
  relevantAnswers,
  visibleQuestions,
  type Answers,
} from '../../../../src/tools/should-i-go/model/flow';
import { counterfactualsOf } from '../../../../src/tools/should-i-go/model/counterfactuals';
import { evaluate, replyOf } from '../../../../src/tools/should-i-go/model/evaluate';
import {
  isFollowUp,
  LIMITS,
  questions,
  type Question,
} from '../../../../src/tools/should-i-go/model/questions';
import { rules, weights } from '../../../../src/tools/should-i-go/model/weights';
import { allAnswers, completeAnswers, holds, isStop, reordered, walk } from './arbitrary';

vi.setConfig({ testTimeout: 60_000 });

const optionsOf = (id: string) => questions.find((question) => question.id === id)?.options ?? [];
const boxes = optionsOf('facts');
const ways = optionsOf('reach');
const ids = (list: readonly Question[]) => list.map(({ id }) => id);
const followUps = questions.filter(isFollowUp);

/** Odd, so that each box comes with each other; every set would take minutes. */
const STEP = 97;

/** Sets of boxes with every way of being invited: what alone decides which questions open. */
function* everyStart(): Generator<{ reach: [string]; facts: string[] }> {
  for (let set = 0; set < 2 ** boxes.length; set += STEP) {
    const facts = boxes.filter((_, place) => (set >> place) & 1);
    for (const way of ways) yield { reach: [way], facts };
  }
}

const opens = ({ when = [] }: Question, answers: Answers) =>
  when.some(({ question, option }) => chosen(answers, question).includes(option));

/**
 * How much can hang on a question: a hard fact by its rank, then the largest weight. A duty to attend
 * turns any refusal but one for safety into a question, so it comes right after safety.
 */
function reachOf({ id }: Question): [number, number] {
  if (id === 'office') return [1.5, 0];
  const own = Object.values(weights[id] ?? {});
  const joint = rules.filter(({ when }) => Object.keys(when).at(-1) === id);
  const tiers = [...own, ...joint].flatMap(({ cap }) => (cap && cap.tier < 4 ? cap.tier : []));
  const points = own.filter(({ cap }) => !cap || cap.tier === 4).map((one) => Math.abs(one.points));
  return [Math.min(9, ...tiers), Math.max(0, ...points)];
}

const byReach = (a: Question, b: Question) => {
  const [tierA, pointsA] = reachOf(a);
  const [tierB, pointsB] = reachOf(b);
  return tierA - tierB || pointsB - pointsA || questions.indexOf(a) - questions.indexOf(b);
};

describe('every way to begin', () => {
  const seen = { questions: 0, followUps: 0, repeated: 0, missed: 0, asked: new Set<string>() };

  // Later answers open nothing: a test of the tables proves it. They only end the questions early.
  beforeAll(() => {
    for (const start of everyStart()) {
      const asked = ids(visibleQuestions(start));
      const opened = followUps.filter(({ id }) => asked.includes(id));
      seen.questions = Math.max(seen.questions, asked.length);
      seen.followUps = Math.max(seen.followUps, opened.length);
      seen.repeated += asked.length - new Set(asked).size;
      const open = followUps.filter((question) => opens(question, start)).length;
      seen.missed += Math.min(open, LIMITS.followUps) - opened.length;
      for (const id of asked) seen.asked.add(id);
    }
  }, 60_000);

  it('leads through no more questions than the limit', () => {
    expect(seen.questions).toBe(LIMITS.questions);
  });

  it('leads through no more follow-ups than the limit, and through all that fit', () => {
    expect(seen.followUps).toBe(LIMITS.followUps);
    expect(seen.missed).toBe(0);
  });

  it('leads through no question twice', () => {
    expect(seen.repeated).toBe(0);
  });

  it('leaves out no question that there is', () => {
    expect([...seen.asked].sort()).toEqual(ids(questions).sort());
  });
});

describe('the number of questions', () => {
  const count = (reach: string, facts: readonly string[]) =>
    visibleQuestions({ reach: [reach], facts }).length;

  it('is ten for somebody who applied and ticks nothing', () => {
    expect(ids(visibleQuestions({ reach: ['applied'], facts: [] }))).toEqual([
      'reach',
      'time',
      'until',
      'facts',
      'work',
      'pay',
      'take',
      'hours',
      'gain',
      'values',
    ]);
  });

  const opening = boxes.filter((box) =>
    followUps.some(({ when = [] }) => when.some(({ option }) => option === box)),
  );

  it.each(opening)('is eleven for somebody who applied and ticks %s', (box) => {
    expect(count('applied', [box])).toBe(11);
  });

  it.each(boxes.filter((box) => !opening.includes(box)))(
    'is ten for somebody who applied and ticks %s, which opens nothing',
    (box) => {
      expect(count('applied', [box])).toBe(10);
    },
  );

  it('is ten or eleven without a box, however one was invited', () => {
    expect(ways.map((way) => count(way, []))).toEqual([10, 11, 11, 11, 11, 11]);
  });

  it('stays at twelve where a third follow-up is asked: what matters most gives way', () => {
    const asked = ids(visibleQuestions({ reach: ['found-me'], facts: ['money', 'dread'] }));
    expect(asked).toHaveLength(12);
    expect(asked).not.toContain('values');
  });
});

describe('the questions on time', () => {
  it('are asked of everybody, whatever else is true', () => {
    holds(allAnswers(), (answers) => {
      expect(ids(visibleQuestions(answers)).slice(0, 4)).toEqual([
        'reach',
        'time',
        'until',
        'facts',
      ]);
    });
  });
});

describe('the follow-ups', () => {
  it('are those on which most can hang, of all whose box is ticked', () => {
    holds(allAnswers({ stops: () => false }), (answers) => {
      const start = { reach: chosen(answers, 'reach'), facts: chosen(answers, 'facts') };
      const opened = followUps.filter((question) => opens(question, start)).sort(byReach);
      const asked = visibleQuestions(start).filter(isFollowUp);
      expect(ids(asked).sort()).toEqual(ids(opened.slice(0, LIMITS.followUps)).sort());
    });
  });

  it('are in the order of the questions', () => {
    holds(completeAnswers(), (answers) => {
      const asked = visibleQuestions(answers);
      const places = asked.map((question) => questions.indexOf(question));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });
  });

  it('put what is about safety before everything else', () => {
    const answers = { reach: ['internal'], facts: boxes };
    const asked = visibleQuestions(answers).filter(isFollowUp);
    expect(ids(asked)).toEqual(['asked', 'check', 'danger']);
  });
});

describe('a fact that settles the answer', () => {
  const settles = (answers: Answers, id: string) =>
    chosen(answers, id).some((option) => isStop(id, option)) ||
    rules.some(
      ({ when, cap }) =>
        cap.at === 'no' &&
        Object.keys(when).at(-1) === id &&
        Object.entries(when).every(([other, options]: [string, readonly string[]]) =>
          options.length === 0
            ? answers[other]?.length === 0
            : options.some((option) => chosen(answers, other).includes(option)),
        ),
    );

  it('is followed by no question, and nothing else is', () => {
    holds(completeAnswers(), (answers) => {
      const asked = ids(visibleQuestions(answers));
      // A tick that has a follow-up counts through it.
      const ends = asked.filter((id) => id !== 'facts' && settles(answers, id));
      const last = asked.at(-1) ?? '';
      const isWhole = last === 'values' || (last === 'gain' && !settles(answers, 'gain'));
      expect(ends).toEqual(isWhole ? [] : [last]);
    });
  });

  it.each([
    ['asked', 'pay', 'scam'],
    ['danger', 'unsafe', 'odd'],
    ['trial', 'days', 'unpaid'],
    ['other', 'signed', 'offer'],
    ['household', 'cannot', 'home'],
    ['sponsorship', 'no', 'permit'],
  ])('%s: %s ends the questions', (question, option, box) => {
    const past = { time: ['yes'], until: ['later'] };
    const answers = { reach: ['applied'], ...past, facts: [box], [question]: [option] };
    expect(ids(visibleQuestions(answers))).toEqual(['reach', 'time', 'until', 'facts', question]);
    expect(nextQuestion(answers)).toBeUndefined();
  });

  it('does not end them while it is only possible', () => {
    const unsure = { reach: ['applied'], facts: ['scam'], asked: ['unsure'], pay: ['unsure'] };
    expect(ids(visibleQuestions(unsure))).toContain('values');
  });
});

describe('nextQuestion', () => {
  it('is there until every question that is asked has an answer', () => {
    holds(fc.tuple(completeAnswers(), fc.nat()), ([answers, seed]) => {
      expect(nextQuestion(answers)).toBeUndefined();
      const asked = ids(visibleQuestions(answers));
      const gap = asked[seed % asked.length];
      const without = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== gap));
      const open = ids(visibleQuestions(without)).filter((id) => without[id] === undefined);
      expect(open.length).toBeGreaterThan(0);
      expect(nextQuestion(without)?.id).toBe(open[0]);
    });
  });

  it('takes boxes that were left empty for answered', () => {
    expect(
      nextQuestion({ reach: ['applied'], time: ['yes'], until: ['none'], facts: [] })?.id,
    ).toBe('work');
  });
});

describe('relevantAnswers', () => {
  it('keeps the answers to what is asked, and nothing else', () => {
    holds(allAnswers(), (answers) => {
      const relevant = relevantAnswers(answers);
      expect(Object.keys(relevant)).toEqual(ids(visibleQuestions(answers)));
      expect(relevant).toEqual(walk(answers));
      expect(visibleQuestions(relevant)).toEqual(visibleQuestions(answers));
    });
  });
});

describe('the order of answering', () => {
  const everything = (answers: Answers) => ({
    result: evaluate(answers),
    counterfactuals: counterfactualsOf(answers),
  });

  it('does not matter', () => {
    const pairs = completeAnswers().chain((answers) =>
      reordered(answers).map((other) => [answers, other] as const),
    );
    holds(
      pairs,
      ([answers, other]) => {
        expect(everything(other)).toEqual(everything(answers));
      },
      300,
    );
  });

  it('does not matter for boxes either, except among reasons of the same weight', () => {
    const pairs = completeAnswers().map((answers) => {
      const turned = Object.entries(answers).map(([id, options]) => [id, options.toReversed()]);
      return [answers, Object.fromEntries(turned) as Answers] as const;
    });
    const sorted = (answers: Answers) => {
      const { result, counterfactuals } = everything(answers);
      const reasons = result.reasons.map((reason) => JSON.stringify(reason)).sort();
      return { result: { ...result, reasons }, counterfactuals };
    };
    holds(
      pairs,
      ([answers, other]) => {
        expect(sorted(other)).toEqual(sorted(answers));
      },
      300,
    );
  });

  it('does not matter where a user goes back and answers anew', () => {
    holds(fc.tuple(completeAnswers(), completeAnswers()), ([before, after]) => {
      const changed = { ...before, ...after };
      expect(relevantAnswers(changed)).toEqual(after);
      expect(replyOf(changed)).toBe(replyOf(after));
    });
  });

  it('does not matter where a user jumps among the questions that are open', () => {
    holds(fc.tuple(completeAnswers(), fc.array(fc.nat(), { minLength: 20 })), ([store, dice]) => {
      let answers: Answers = {};
      for (let turn = 0; nextQuestion(answers); turn += 1) {
        const open = ids(visibleQuestions(answers)).filter((id) => answers[id] === undefined);
        const picked = open[(dice[turn] ?? 0) % open.length] ?? '';
        // What is asked at first may be closed later: any answer to it will do.
        answers = { ...answers, [picked]: store[picked] ?? ['unsure'] };
      }
      expect(relevantAnswers(answers)).toEqual(store);
    });
  });
});
