import { describe, expect, it } from 'vitest';
import { composeLetter } from '../../../../src/domain/letters/compose';
import { replies } from '../../../../src/domain/stance';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import { relevantAnswers, type Answers } from '../../../../src/tools/should-i-go/model/flow';
import {
  doorOf,
  letterOf,
  needOf,
  questionOfCondition,
  questionsOf,
} from '../../../../src/tools/should-i-go/model/letter';
import { questions } from '../../../../src/tools/should-i-go/model/questions';
import { weights } from '../../../../src/tools/should-i-go/model/weights';
import { texts } from '../../domain/letters/texts';

/** Answers that lead to each reply, to which one need at a time is added. */
const BASES: Readonly<Record<(typeof replies)[number], Answers>> = {
  go: {
    ...{ reach: ['applied'], time: ['yes'], until: ['later'], facts: [], work: ['soon'] },
    ...{ pay: ['enough'], take: ['yes'], hours: ['little'], gain: [], values: [] },
  },
  terms: {
    ...{ reach: ['applied'], time: ['no'], until: ['later'], facts: [], work: ['soon'] },
    ...{ pay: ['enough'], take: ['yes'], hours: ['little'], gain: [], values: [] },
  },
  ask: {
    ...{ reach: ['applied'], time: ['yes'], until: ['later'], facts: [], work: ['content'] },
    ...{ pay: ['unsure'], take: ['unsure'], hours: ['unsure'], gain: [], values: [] },
  },
  no: {
    ...{ reach: ['applied'], time: ['yes'], until: ['later'], facts: [], work: ['content'] },
    ...{ pay: ['below'], take: ['better'], hours: ['day'], gain: [], values: [] },
  },
};

/** A tick whose follow-up is asked: what that says counts, and is here as well. */
const hasFollowUp = (box: string) =>
  questions.some(({ when = [] }) =>
    when.some(({ question, option }) => question === 'facts' && option === box),
  );

/** Every answer that states a need, with the tick or the invitation that opens its question. */
const stated = Object.entries(weights).flatMap(([question, options]) =>
  Object.entries(options).flatMap(([option, { condition, cap }]) => {
    if (condition === undefined || condition.ours || cap?.at === 'no') return [];
    if (question === 'facts' && hasFollowUp(option)) return [];
    const [opened] = questions.find(({ id }) => id === question)?.when ?? [];
    return [{ question, option, condition: condition.id, opened }];
  }),
);

const withNeed = (
  base: Answers,
  { question, option, opened }: (typeof stated)[number],
): Answers => ({
  ...base,
  ...(opened && { [opened.question]: [opened.option] }),
  [question]: [option],
});

describe.each(replies)('with a reply of "%s"', (reply) => {
  const base = BASES[reply];
  it('has answers that lead to it', () => {
    expect(evaluate(base).reply).toBe(reply);
  });

  it.each(stated)('$question: $option stays with the user ($condition)', (need) => {
    const answers = relevantAnswers(withNeed(base, need));
    // A refusal may come before its question: then nobody has stated it.
    const isAsked = answers[need.question] !== undefined;
    expect(isAsked || reply === 'no').toBe(true);
    if (!isAsked) return;
    const result = evaluate(answers);
    if (result.reply === 'ask' && result.unsafe) return;
    const id = need.condition;
    expect(result.needs).toContain(id);
    if (result.reply !== 'no') expect(result.conditions).toContain(id);
    const request = letterOf(answers);
    if (request === undefined) return;
    const { later } = composeLetter(request, texts, {});
    const needed = [needOf[id], ...(result.reply === 'no' ? [doorOf[id]] : [])];
    const asked = [questionOfCondition[id]];
    const isIn = needed.some((one) => one && [...request.needs, ...later.needs].includes(one));
    const isPut = asked.some(
      (one) => one && [...request.questions, ...later.questions].includes(one),
    );
    // Who ends it with people who press says so in the sentences of that letter.
    const isOwn = request.kind === 'stop' && needOf[id] === 'confidential';
    // A refusal puts no questions.
    const isQuestionOnly = needOf[id] === undefined && doorOf[id] === undefined;
    expect(isIn || isPut || isOwn || (result.reply === 'no' && isQuestionOnly)).toBe(true);
  });
});

it('knows every stated need in letters', () => {
  const known = [...Object.keys(needOf), ...Object.keys(questionOfCondition)];
  expect(stated.map(({ condition }) => condition).filter((id) => !known.includes(id))).toEqual([]);
  expect(Object.keys(questionsOf).filter((id) => !questions.some((one) => one.id === id))).toEqual(
    [],
  );
});
