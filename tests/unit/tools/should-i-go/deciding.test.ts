import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import { decidingReasons } from '../../../../src/tools/should-i-go/views/deciding';
import { cases } from '../../../fixtures/should-i-go/cases';

const all = cases.map(({ id, answers }) => {
  const result = evaluate(answers);
  return { id, result, deciding: decidingReasons(result) };
});

describe.each(all)('what decides “$id”', ({ result, deciding }) => {
  const { reply, settledBy, reasons } = result;
  const [first] = deciding;

  it('is one to three reasons, none of them twice', () => {
    expect(deciding.length).toBeGreaterThan(0);
    expect(deciding.length).toBeLessThanOrEqual(3);
    expect(new Set(deciding.map((one) => JSON.stringify(one))).size).toBe(deciding.length);
  });

  it('begins with a hard fact where there is one, unless it says go', () => {
    if (settledBy.length === 0 || reply === 'go') return;
    expect(first).toEqual({ kind: 'reason', reason: settledBy[0] });
  });

  it('begins with the strongest reason for this very answer', () => {
    if (settledBy.length > 0) return;
    const points = reasons.map((reason) => reason.points);
    if (reply === 'no') {
      expect(first?.kind === 'reason' && first.reason.points).toBe(Math.min(...points));
    } else if (reply !== 'ask') {
      const best = Math.max(0, ...points);
      if (best === 0) expect(first).toEqual({ kind: 'prior' });
      else expect(first?.kind === 'reason' && first.reason.points).toBe(best);
    }
  });
});

it('names what is not known where that is why one asks', () => {
  const asking = all.filter(({ result }) => result.reply === 'ask' && !result.byDuty);
  expect(asking.length).toBeGreaterThan(0);
  for (const { id, result, deciding } of asking) {
    const isNamed = deciding.some(({ kind }) => kind === 'unknown') || result.settledBy.length > 0;
    expect(isNamed, id).toBe(true);
  }
});
