/**
 * The decision model: from answers to an outcome, what it rests on, and what is not known.
 *
 * Pure: the same answers always give the same result. How the rules and weights were chosen is told
 * in README.md; the numbers stand in `weights.ts`, the order of questions in `questions.ts`.
 */
import { decide, lower, reasonsOf, type Decision, type Reason } from './decide';
import { chosen, visibleQuestions, type Answers } from './flow';
import type { Question } from './questions';
import { scoring, type Outcome } from './weights';

/** A visible question that the reader could not answer, and what it may be worth. */
export interface Unknown {
  question: string;
  /** Points if it turns out badly, and if it turns out well. */
  worst: number;
  best: number;
  /** Whether knowing it could change the outcome. */
  decides: boolean;
}

export interface Result {
  outcome: Outcome;
  /** The hard facts that hold the outcome where it is, the strongest first. */
  settledBy: readonly Reason[];
  /** All reasons: those that settle it, then by weight. */
  reasons: readonly Reason[];
  /** All points, our leaning included, if what is not known turns out badly, and well. */
  score: { worst: number; best: number };
  /** How many points away another outcome is; `undefined` where a hard fact settles it. */
  margin: number | undefined;
  /** What to ask for when going on terms: ids of conditions, the most telling first. */
  conditions: readonly string[];
  unknowns: readonly Unknown[];
  /** Questions whose answer to get before deciding, in the order to put them. */
  toAsk: readonly string[];
  /** Refusing may cost the reader benefit or pay: shown beside any outcome. */
  duty: boolean;
}

const UNSURE = 'unsure';

const isUnknown = (answers: Answers, { id, unsure }: Question) =>
  unsure !== undefined && (answers[id] === undefined || answers[id].includes(UNSURE));

const gainIsUnknown = (answers: Answers) =>
  answers['gain'] === undefined || answers['gain'].includes(UNSURE);

/** What asking costs this reader, in points: more, the more they need the job. */
const priceOfAsking = (answers: Answers) =>
  scoring.priceOfAsking[chosen(answers, 'work')[0] ?? ''] ?? 0;

const hasDuty = (answers: Answers) => chosen(answers, 'facts').includes('duty');

interface Ends {
  low: Decision;
  high: Decision;
  /** The outcome between the two. */
  outcome: Outcome;
  /** A refusal became a question to the office, since refusing may cost the reader money. */
  byDuty: boolean;
}

function ends(answers: Answers): Ends {
  const visible = visibleQuestions(answers);
  const open = visible.filter((question) => isUnknown(answers, question));
  const assumed = new Set(open.map(({ id }) => id));
  const ids = visible.map(({ id }) => id);
  const resolve = (way: 'worst' | 'best'): Answers => ({
    ...answers,
    ...Object.fromEntries(open.flatMap(({ id, unsure }) => (unsure ? [[id, [unsure[way]]]] : []))),
  });
  const hidden = gainIsUnknown(answers) ? scoring.unsureGain : 0;
  const high = decide(resolve('best'), ids, { assumed, hidden });
  const low = decide(resolve('worst'), ids, { assumed, credit: priceOfAsking(answers) });
  const least = lower(low.outcome, high.outcome);
  // Between "go" and "on terms", the question costs nothing: it goes along with the acceptance.
  const outcome = least === 'no' && high.outcome !== 'no' ? 'ask' : least;
  const unsafe = high.reasons.some(({ cap, tier }) => cap === 'no' && tier === 1);
  const byDuty = outcome === 'no' && hasDuty(answers) && !unsafe;
  return { low, high, outcome: byDuty ? 'ask' : outcome, byDuty };
}

/** The outcome alone: cheap enough to try every answer. */
export const outcomeOf = (answers: Answers): Outcome => ends(answers).outcome;

function unknownsOf(answers: Answers, { low, high }: Ends): Unknown[] {
  const points = (decision: Decision, id: string) =>
    decision.reasons
      .filter(({ question }) => question === id)
      .reduce((total, reason) => total + reason.points, 0);
  return visibleQuestions(answers).flatMap((question): Unknown[] => {
    const { id, options } = question;
    if (id === 'gain' && gainIsUnknown(answers)) {
      const without = { ...answers, gain: chosen(answers, 'gain').filter((o) => o !== UNSURE) };
      const decides = outcomeOf(without) !== outcomeOf(answers);
      return [{ question: id, worst: 0, best: scoring.unsureGain, decides }];
    }
    if (!isUnknown(answers, question)) return [];
    const found = options
      .filter((option) => option !== UNSURE)
      .map((option) => outcomeOf({ ...answers, [id]: [option] }));
    const decides = new Set(found).size > 1;
    return [{ question: id, worst: points(low, id), best: points(high, id), decides }];
  });
}

/**
 * The fewest conditions that make going worth it: those that a hard fact demands, then the ones that
 * give most back.
 *
 * @param personal questions that the reader is not sure of and only they could answer: nothing to ask
 *   an employer for rests on those.
 */
function conditionsOf({ reasons, score }: Decision, personal: readonly string[]): string[] {
  const able = reasons.filter(
    ({ condition, question }) => condition !== undefined && !personal.includes(question),
  );
  const needed = able.filter(({ cap }) => cap === 'terms');
  let reached = score + needed.reduce((total, { saves }) => total + saves, 0);
  for (const reason of able
    .filter(({ cap }) => cap !== 'terms')
    .sort((a, b) => b.saves - a.saves)) {
    if (reached >= scoring.goFrom) break;
    needed.push(reason);
    reached += reason.saves;
  }
  return [...new Set(needed.flatMap(({ condition }) => condition ?? []))];
}

/** Points between this outcome and the nearest other one that points alone could bring. */
function marginOf({ low, high, outcome }: Ends, answers: Answers): number {
  const spare = Math.min(low.score + priceOfAsking(answers), high.score) - scoring.goFrom;
  const untilNo = spare + low.saves;
  switch (outcome) {
    case 'go':
      return spare;
    case 'terms':
      return high.score < scoring.goFrom ? Math.min(untilNo, scoring.goFrom - high.score) : untilNo;
    case 'ask':
      return Math.max(0, -untilNo);
    case 'no':
      return scoring.goFrom - (high.score + high.saves);
  }
}

/** Hard facts first, the strongest first; then by weight, with what supports the outcome ahead. */
function inOrder(reasons: readonly Reason[], settledBy: readonly Reason[], outcome: Outcome) {
  const side = outcome === 'no' || outcome === 'ask' ? -1 : 1;
  const rest = reasons.filter((reason) => !settledBy.includes(reason));
  return [
    ...settledBy,
    ...rest.sort(
      (a, b) =>
        Math.abs(b.points) - Math.abs(a.points) ||
        Math.sign(b.points) * side - Math.sign(a.points) * side,
    ),
  ];
}

/** The questions to put to the employer, or to an office, before the reader decides. */
function questionsToAsk(
  visible: readonly Question[],
  settledBy: readonly Reason[],
  unknowns: readonly Unknown[],
  { low, outcome, byDuty }: Ends,
): string[] {
  if (byDuty) return ['office'];
  if (outcome === 'no') return [];
  const employer = visible.filter(({ asks }) => asks === 'employer').map(({ id }) => id);
  const safety = low.reasons
    .filter(({ cap, tier }) => tier === 1 && cap !== undefined)
    .map(({ question, option }) =>
      question === 'rule' && option === 'chat-unproved' ? 'check' : question,
    );
  const proof = employer.filter((id) => safety.includes(id));
  // Nothing else is worth asking of people who may not be who they say they are.
  if (outcome === 'ask' && proof.length > 0) return proof;
  const asked = employer.filter(
    (id) =>
      settledBy.some(({ question }) => question === id) ||
      unknowns.some(({ question, decides }) => question === id && decides),
  );
  if (asked.length > 0 || outcome !== 'ask') return asked;
  // Several unknowns may decide together though none does alone: then all of them are worth asking.
  return employer.filter((id) => unknowns.some(({ question }) => question === id));
}

/**
 * Weighs the answers. A visible question without an answer counts as "not sure".
 *
 * @returns the outcome and everything that it rests on.
 */
export function evaluate(answers: Answers): Result {
  const found = ends(answers);
  const { low, high, outcome, byDuty } = found;
  const visible = visibleQuestions(answers);
  const ids = visible.map(({ id }) => id);
  const all = reasonsOf(answers, ids);
  const held = byDuty ? 'no' : outcome;
  const settledBy = all
    .filter(({ cap, tier = 4 }) => cap === held && tier < 4)
    .sort((a, b) => (a.tier ?? 4) - (b.tier ?? 4));
  const unknowns = unknownsOf(answers, found);
  const personal = visible
    .filter((question) => question.asks === 'self' && isUnknown(answers, question))
    .map(({ id }) => id);
  return {
    outcome,
    settledBy,
    reasons: inOrder(all, settledBy, outcome),
    score: { worst: low.score, best: high.score },
    margin: settledBy.length > 0 ? undefined : marginOf(found, answers),
    conditions: outcome === 'terms' ? conditionsOf(low, personal) : [],
    unknowns,
    toAsk: questionsToAsk(visible, settledBy, unknowns, found),
    duty: hasDuty(answers),
  };
}
