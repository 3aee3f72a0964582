import { describe, expect, it } from 'vitest';
import { counterfactualsOf } from '../../src/tools/should-i-go/model/counterfactuals';
import { evaluate } from '../../src/tools/should-i-go/model/evaluate';
import { completeAnswers, some } from '../unit/tools/should-i-go/arbitrary';

/** What a user may wait for, in milliseconds, each time an answer changes. */
const LIMIT = 5;
const SETS = 500;

/** The value below which that share of the times lies. */
function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

describe('a result with everything that would change it', () => {
  it(`takes less than ${LIMIT} ms for half of all answers`, () => {
    // Those that end early are quick: only sets in which every question was asked count.
    const full = some(
      completeAnswers().filter((answers) => answers['values'] !== undefined),
      SETS,
    );
    const measure = () =>
      full.map((answers) => {
        const start = performance.now();
        evaluate(answers);
        counterfactualsOf(answers);
        return performance.now() - start;
      });
    measure();
    const times = measure();
    const median = quantile(times, 0.5);
    console.log(
      `${SETS} results: median ${median.toFixed(2)} ms, 99th percentile ${quantile(times, 0.99).toFixed(2)} ms`,
    );
    expect(times).toHaveLength(SETS);
    expect(median).toBeLessThan(LIMIT);
  }, 120_000);
});
