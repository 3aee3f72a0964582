import { describe, expect, it, vi } from 'vitest';
import {
  counterfactualsOf,
  type Counterfactual,
} from '../../../../src/tools/should-i-go/model/counterfactuals';
import {
  chosen,
  visibleQuestions,
  type Answers,
} from '../../../../src/tools/should-i-go/model/flow';
import { replyOf } from '../../../../src/tools/should-i-go/model/evaluate';
import { questions } from '../../../../src/tools/should-i-go/model/questions';
import { cases } from '../../../fixtures/should-i-go/cases';
import { allAnswers, completeAnswers, holds, some } from './arbitrary';

vi.setConfig({ testTimeout: 60_000 });

/** Every answer that differs from these in one place, found without the help of the module. */
function everySingleChange(
  answers: Answers,
): (Omit<Counterfactual, 'reply' | 'opens'> & { answers: Answers })[] {
  const asked = new Set(visibleQuestions(answers).map(({ id }) => id));
  const changes = [];
  for (const { id, kind, options } of questions) {
    if (!asked.has(id)) continue;
    const now = new Set(chosen(answers, id));
    for (const option of options) {
      if (kind === 'one' && now.has(option)) continue;
      const next = new Set(kind === 'one' ? [] : now);
      if (now.has(option)) next.delete(option);
      else next.add(option);
      // What is not asked now has not been answered, also where an earlier answer is still there.
      const changed = Object.fromEntries(
        Object.entries({ ...answers, [id]: [...next] }).filter(([key]) => asked.has(key)),
      );
      const tick = kind === 'many' ? { tick: !now.has(option) } : {};
      changes.push({ question: id, option, ...tick, answers: changed });
    }
  }
  return changes;
}

function expectedCounterfactuals(answers: Answers): Counterfactual[] {
  const now = replyOf(answers);
  return everySingleChange(answers)
    .map(({ answers: changed, ...change }) => ({
      ...change,
      reply: replyOf(changed),
      opens: visibleQuestions(changed).some(({ id }) => changed[id] === undefined),
    }))
    .filter(({ reply }) => reply !== now);
}

describe('counterfactualsOf', () => {
  it.each(cases)('$name: lists every single answer that changes the reply', ({ answers }) => {
    expect(counterfactualsOf(answers)).toEqual(expectedCounterfactuals(answers));
  });

  it('lists them for any answers, in the order of the questions', () => {
    holds(
      completeAnswers(),
      (answers) => {
        expect(counterfactualsOf(answers)).toEqual(expectedCounterfactuals(answers));
      },
      500,
    );
  });

  it('takes no account of answers to what is not asked', () => {
    holds(
      allAnswers(),
      (answers) => {
        expect(counterfactualsOf(answers)).toEqual(expectedCounterfactuals(answers));
      },
      300,
    );
  });

  const samples = some(completeAnswers(), 300).map((answers) => ({
    answers,
    counterfactuals: counterfactualsOf(answers),
  }));

  it('never lists the reply as it is', () => {
    const same = samples.filter(({ answers, counterfactuals }) => {
      const now = replyOf(answers);
      return counterfactuals.some(({ reply }) => reply === now);
    });
    expect(same).toEqual([]);
  });

  it('never lists a change twice', () => {
    for (const { counterfactuals } of samples) {
      const keys = counterfactuals.map(({ question, option }) => `${question}.${option}`);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  it('says for boxes alone whether to tick or to untick them', () => {
    for (const { answers, counterfactuals } of samples) {
      for (const { question, option, tick } of counterfactuals) {
        const isBox = questions.find(({ id }) => id === question)?.kind === 'many';
        expect(tick).toBe(isBox ? !chosen(answers, question).includes(option) : undefined);
      }
    }
  });

  it('counts a follow-up that a tick opens as "not sure"', () => {
    const answers = {
      reach: ['applied'],
      time: ['yes'],
      until: ['later'],
      facts: [],
      work: ['soon'],
      pay: ['enough'],
      take: ['yes'],
      hours: ['little'],
      gain: [],
      values: [],
    };
    const ticked = counterfactualsOf(answers).filter(({ question }) => question === 'facts');
    // The first three may turn out to be about safety; of the others, something could be asked for.
    expect(ticked.map(({ option, reply }) => `${option}: ${reply}`)).toEqual([
      'scam: ask',
      'chat: ask',
      'odd: ask',
      'unpaid: terms',
      'rival: terms',
      'leak: terms',
      'changed: terms',
      'home: terms',
      'contract: terms',
    ]);
  });

  it('is empty where one answer alone changes nothing', () => {
    expect(
      counterfactualsOf({
        reach: ['found-me'],
        time: ['yes'],
        until: ['later'],
        facts: ['scam', 'chat'],
        asked: ['pay'],
        check: ['both'],
      }).filter(({ question }) => question === 'reach'),
    ).toEqual([]);
  });
});
