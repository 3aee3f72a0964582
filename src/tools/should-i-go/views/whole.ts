/** Points as whole numbers: what a user values more counts one and a half times, which makes halves. Pure. */
import type { Reason } from '../model/decide';
import type { Result } from '../model/evaluate';
import { scoring } from '../model/weights';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Whole numbers that add up to a total, each less than one away from its exact number. What is nearest to the next
 * whole number is rounded up first.
 *
 * @param total whole, and no further from the sum of the exact numbers than rounding can take it.
 */
export function wholeNumbers(exact: readonly number[], total: number): number[] {
  const whole = exact.map(Math.floor);
  let missing = total - sum(whole);
  const byFraction = exact
    .map((one, index) => ({ index, fraction: one - Math.floor(one) }))
    .filter(({ fraction }) => fraction > 0)
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  for (const { index } of byFraction) {
    if (missing <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    missing -= 1;
  }
  return whole;
}

export interface WholeScore {
  /** In the order of the reasons of the result. */
  reasons: readonly number[];
  prior: number;
  /** In the order of the unknowns of the result. */
  unknowns: readonly { worst: number; best: number }[];
  score: { worst: number; best: number };
}

/**
 * The points of a result as whole numbers that add up. A total is rounded down, so that it reaches the
 * threshold, which is whole, exactly where the true one does.
 */
export function wholeScore({ reasons, unknowns, score }: Result): WholeScore {
  const known = [...reasons.map(({ points }: Reason) => points), scoring.prior];
  const shown = wholeNumbers(known, Math.floor(sum(known)));
  const [worst, best] = [Math.floor(score.worst), Math.floor(score.best)];
  const others = (total: number, exact: readonly number[]) =>
    wholeNumbers(exact, total - sum(shown));
  const worsts = others(
    worst,
    unknowns.map((one) => one.worst),
  );
  const bests = others(
    best,
    unknowns.map((one) => one.best),
  );
  return {
    reasons: shown.slice(0, -1),
    prior: shown.at(-1) ?? 0,
    unknowns: unknowns.map((_, index) => ({ worst: worsts[index] ?? 0, best: bests[index] ?? 0 })),
    score: { worst, best },
  };
}
