import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import { scoring } from '../../../../src/tools/should-i-go/model/weights';
import { wholeNumbers, wholeScore } from '../../../../src/tools/should-i-go/views/whole';
import { cases } from '../../../fixtures/should-i-go/cases';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('points as whole numbers', () => {
  it('add up to the total, and each is less than one away', () => {
    const halves = fc.array(fc.integer({ min: -20, max: 20 }).map((double) => double / 2));
    fc.assert(
      fc.property(halves, (exact) => {
        const total = Math.floor(sum(exact));
        const whole = wholeNumbers(exact, total);
        expect(sum(whole)).toBe(total);
        for (const [index, one] of exact.entries()) {
          expect(Math.abs((whole[index] ?? 0) - one)).toBeLessThan(1);
        }
      }),
    );
  });

  it('leave whole numbers as they are', () => {
    expect(wholeNumbers([6, -5, 1], 2)).toEqual([6, -5, 1]);
  });

  it.each(cases.map(({ id, answers }) => [id, answers] as const))(
    'of “%s” are whole, add up, and reach the threshold exactly where the true ones do',
    (_, answers) => {
      for (const values of [[], ['job'], ['job', 'time'], ['money', 'peace', 'practice']]) {
        const result = evaluate({ ...answers, values });
        const { reasons, prior, unknowns, score } = wholeScore(result);
        const shown = [...reasons, prior, ...unknowns.flatMap((one) => [one.worst, one.best])];
        expect(shown.every(Number.isInteger)).toBe(true);
        expect(sum(reasons) + prior + sum(unknowns.map((one) => one.worst))).toBe(score.worst);
        expect(sum(reasons) + prior + sum(unknowns.map((one) => one.best))).toBe(score.best);
        expect(score.worst >= scoring.goFrom).toBe(result.score.worst >= scoring.goFrom);
        expect(score.best >= scoring.goFrom).toBe(result.score.best >= scoring.goFrom);
      }
    },
  );
});
