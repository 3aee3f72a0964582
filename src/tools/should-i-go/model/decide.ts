/** The decision where every answer is known: points, conditions, hard facts. Pure. */
import { replies, type Reply } from '../../../domain/stance';
import { chosen, countedOptions, rulesAt, type Answers } from './flow';
import { sameFact, scoring, weights, type Dimension, type Tier } from './weights';

/** A reason for or against going. */
export interface Reason {
  /** Where its strings are: question and option, or `rule` and the id of a rule. */
  question: string;
  option: string;
  /** Points as they count for this user, values included; below zero against going. */
  points: number;
  /** Points that its condition would give back. */
  saves: number;
  condition?: string;
  /** The condition is what the user needs, not only what we would suggest. */
  isStated?: true;
  /** It is asked for before what gives more points back. */
  isFirst?: true;
  /** A hard fact: the reply is at most this. */
  cap?: Exclude<Reply, 'go'>;
  /** How the hard fact ranks: the lower number is the stronger. */
  tier?: Tier;
}

/** A decision, with what it rests on. */
export interface Decision {
  reply: Reply;
  /** All points, our prior included. */
  score: number;
  /** Points that the conditions would add. */
  saves: number;
  reasons: readonly Reason[];
}

/** The reply that is further from going. */
export const lower = (a: Reply, b: Reply): Reply =>
  replies.indexOf(a) > replies.indexOf(b) ? a : b;

const emphasis = (dimension: Dimension | undefined, values: readonly string[]) =>
  dimension !== undefined && values.includes(dimension) ? scoring.emphasis : 1;

/** Answers that were put in the place of "not sure", to see how it may turn out. */
export type Assumed = ReadonlySet<string>;
const NOTHING: Assumed = new Set();

/**
 * A fact that rules every offer out, if it is only a possibility: points against instead of a limit.
 * Safety stays a limit even as a possibility.
 */
function soften(reason: Reason, isAssumed: boolean): Reason {
  if (!isAssumed || reason.cap !== 'no' || reason.tier !== 3) return reason;
  const { question, option } = reason;
  return { question, option, points: scoring.unknownStop, saves: 0 };
}

/** Of reasons that are the same fact given twice, only that which weighs most. */
function once(reasons: readonly Reason[]): Reason[] {
  const key = ({ question, option }: Reason) => `${question}.${option}`;
  const repeated = sameFact.flatMap((group) =>
    reasons
      .filter((reason) => group.includes(key(reason)))
      .sort((a, b) => a.points - b.points || a.saves - b.saves)
      .slice(1),
  );
  return repeated.length === 0 ? [...reasons] : reasons.filter((one) => !repeated.includes(one));
}

/**
 * Every reason that definite answers give; "not sure" gives none.
 *
 * @param visible ids of the questions that count.
 */
export function reasonsOf(
  answers: Answers,
  visible: readonly string[],
  assumed: Assumed = NOTHING,
): Reason[] {
  const values = visible.includes('values') ? chosen(answers, 'values') : [];
  const all = visible.flatMap((id) => {
    const own = countedOptions(answers, id).flatMap((option): Reason[] => {
      const weight = weights[id]?.[option];
      if (weight === undefined) return [];
      const times = emphasis(weight.dimension, values);
      const isWaived = weight.exceptDuty && chosen(answers, 'facts').includes('duty');
      const { condition, cap } = isWaived ? {} : weight;
      const reason = {
        question: id,
        option,
        points: weight.points * times,
        saves: (condition?.saves ?? 0) * times,
        ...(condition && { condition: condition.id }),
        ...(condition && !condition.ours && { isStated: true as const }),
        ...(condition?.first && { isFirst: true as const }),
        ...(cap && { cap: cap.at, tier: cap.tier }),
      };
      return [soften(reason, assumed.has(id))];
    });
    const joint = rulesAt(answers, id).flatMap(({ id: option, cap, when, isCertain }) => {
      const isAssumed = Object.keys(when).some((question) => assumed.has(question));
      const reason = { question: 'rule', option, points: 0, saves: 0, cap: cap.at, tier: cap.tier };
      return isAssumed && isCertain ? [] : [soften(reason, isAssumed)];
    });
    return [...own, ...joint];
  });
  return once(all);
}

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * Decides on definite answers.
 *
 * @param visible ids of the questions that count.
 * @param credit points that count towards the threshold but are no reason: the price of asking.
 * @param hidden points that may lie in what the user could gain and is not sure of.
 */
export function decide(
  answers: Answers,
  visible: readonly string[],
  { assumed = NOTHING, credit = 0, hidden = 0 } = {},
): Decision {
  const reasons = reasonsOf(answers, visible, assumed);
  const score = scoring.prior + hidden + sum(reasons.map(({ points }) => points));
  const saves = sum(reasons.map((reason) => reason.saves));
  const enough = (points: number) => points + credit >= scoring.goFrom;
  const scored: Reply = enough(score) ? 'go' : enough(score + saves) ? 'terms' : 'no';
  const reply = reasons.reduce<Reply>(
    (least, { cap }) => (cap ? lower(least, cap) : least),
    scored,
  );
  return { reply, score, saves, reasons };
}
