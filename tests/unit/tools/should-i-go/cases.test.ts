import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import { visibleQuestions } from '../../../../src/tools/should-i-go/model/flow';
import { cases } from '../../../fixtures/should-i-go/cases';

describe.each(cases)('$name', ({ answers, expected }) => {
  const result = evaluate(answers);

  it('gets the answer that a good adviser would give', () => {
    expect(result.reply, JSON.stringify(result, null, 1)).toBe(expected.reply);
  });
  it('is complete: every question that is asked has its answer', () => {
    const asked = visibleQuestions(answers).map(({ id }) => id);
    expect(asked.filter((id) => answers[id] === undefined)).toEqual([]);
    expect(Object.keys(answers).filter((id) => !asked.includes(id))).toEqual([]);
  });
  it('names the strongest reasons first', () => {
    const first = result.reasons.map(({ question, option }) => `${question}.${option}`);
    expect(first.slice(0, expected.reasons.length)).toEqual(expected.reasons);
  });
  it('asks for, and asks about, what matters', () => {
    expect(result.conditions).toEqual(expected.conditions ?? []);
    expect(result.toAsk).toEqual(expected.toAsk ?? []);
  });
});
