import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../../src/tools/should-i-go/model/advice';
import { basisOf } from '../../../../src/tools/should-i-go/model/basis';
import {
  counterfactualsOf,
  leftOpen,
} from '../../../../src/tools/should-i-go/model/counterfactuals';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import type { Answers } from '../../../../src/tools/should-i-go/model/flow';
import { decidingReasons } from '../../../../src/tools/should-i-go/views/deciding';
import { firstLetter } from '../../../../src/tools/should-i-go/views/later/first-letter';
import {
  answerText,
  basisText,
  reasonStrings,
  resultText,
  unknownText,
  wholeText,
  withOwnLine,
} from '../../../../src/tools/should-i-go/views/messages';
import { cases } from '../../../fixtures/should-i-go/cases';
import { data, strings, ui } from '../../../fixtures/should-i-go/data';
import { completeAnswers, some } from './arbitrary';

/** The text that is exported for these answers. */
function exported(answers: Answers): string {
  const result = evaluate(answers);
  return resultText(withOwnLine(data, answers), {
    ...{ answers, result, advice: adviseOn(answers, result) },
    ...{ counterfactuals: counterfactualsOf(answers), letter: firstLetter(data, answers) },
  });
}

const all = cases.map(({ id, answers }) => ({ id, answers, result: evaluate(answers) }));

describe('the fact that decides', () => {
  const byFact = all.flatMap(({ id, answers, result }) => {
    const { id: basis, fact } = basisOf(answers, result);
    return fact ? [{ id, answers, result, basis, fact }] : [];
  });

  it('is there in several cases, on terms among them', () => {
    const kinds = new Set(byFact.map(({ basis }) => basis));
    expect([...kinds]).toEqual(expect.arrayContaining(['fact', 'fact-terms']));
  });

  it.each(byFact)('is named in the rule and in the text: $id', ({ answers, result, fact }) => {
    const { label } = reasonStrings(data, fact);
    expect(label).not.toBe('');
    expect(basisText(data, answers, result)).toContain(label);
    expect(exported(answers)).toContain(basisText(data, answers, result));
  });

  it('is among the few reasons at the top, whatever the answers are', () => {
    const named = some(completeAnswers(), 400).flatMap((answers) => {
      const result = evaluate(answers);
      const { fact } = basisOf(answers, result);
      return fact ? [{ answers, result, fact }] : [];
    });
    expect(named.filter(({ result }) => result.reply === 'terms').length).toBeGreaterThan(20);
    const missing = named.filter(
      ({ result, fact }) =>
        !decidingReasons(result).some(
          (one) =>
            one.kind === 'reason' &&
            one.reason.question === fact.question &&
            one.reason.option === fact.option,
        ),
    );
    expect(missing.map(({ answers, fact }) => ({ answers, fact }))).toEqual([]);
  });

  it('is not named where the points decide', () => {
    const other = all.filter(({ answers, result }) => !basisOf(answers, result).fact);
    expect(other.length).toBeGreaterThan(0);
    const [named = ''] = ui('basisFact', { fact: '|' }).split('|');
    for (const { answers } of other) expect(exported(answers)).not.toContain(named);
  });
});

describe('what would change the answer', () => {
  const early = all.filter(({ answers }) => leftOpen(answers) > 0);

  it.each(early)('names the fact and how much is open, after an early stop: $id', (one) => {
    const { answers, result } = one;
    const text = wholeText(data, answers, result) ?? '';
    const [fact] = result.settledBy;
    expect(text).toContain(fact && reasonStrings(data, fact).label);
    const count = leftOpen(answers);
    expect(text).toContain(count === 1 ? 'one more question' : `${count} more questions`);
    expect(exported(answers)).toContain(`\n${ui('counterfactuals')}\n${text}`);
  });

  it('is single answers alone where every question was asked', () => {
    const whole = all.filter(({ answers }) => leftOpen(answers) === 0);
    expect(early.length).toBeGreaterThan(0);
    expect(whole.length).toBeGreaterThan(0);
    for (const { answers, result } of whole) {
      expect(wholeText(data, answers, result)).toBeUndefined();
    }
  });
});

describe('a line in the user’s own words', () => {
  const LINE = 'My brother {works} there & “likes” it';
  const [base] = all.filter(({ id }) => id === 'dream-company');
  const withLine = (own: string, line: readonly string[] = [LINE]): Answers => ({
    ...base?.answers,
    ...{ facts: ['own'], own: [own], ...(line.length > 0 && { line }) },
  });

  it.each(['for-much', 'against-little'])('is a reason under its own name: %s', (option) => {
    const answers = withLine(option);
    const named = withOwnLine(data, answers);
    expect(reasonStrings(named, { question: 'own', option }).label).toBe(`“${LINE}”`);
    expect(exported(answers)).toMatch(new RegExp(`^- “${LINE.replace(/[{}]/g, '\\$&')}” \\(`, 'm'));
  });

  it('is named where the user does not know which way it points', () => {
    const answers = withLine('unsure');
    expect(unknownText(withOwnLine(data, answers), 'own')).toBe(`“${LINE}”`);
    expect(exported(answers)).toContain(`\n- “${LINE}”\n`);
  });

  it('is with its weight among the answers', () => {
    const weight = strings.questions['own']?.options['for-much'] ?? '';
    expect(answerText(data, withLine('for-much'), 'own')).toBe(`“${LINE}” · ${weight}`);
    expect(answerText(data, withLine('for-much', []), 'own')).toBe(weight);
  });

  it('is in no letter', () => {
    for (const option of Object.keys(strings.questions['own']?.options ?? {})) {
      const answers = withLine(option);
      const { text } = firstLetter(withOwnLine(data, answers), answers);
      expect(text).not.toContain('brother');
      expect(text).toBe(firstLetter(data, withLine(option, [])).text);
    }
  });

  it('leaves the names of reasons as they are where there is none', () => {
    expect(withOwnLine(data, withLine('for-much', []))).toBe(data);
    expect(withOwnLine(data, withLine('for-much', ['  ']))).toBe(data);
  });
});
