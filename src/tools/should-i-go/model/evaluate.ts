/**
 * The decision model: from answers to a reply, what it is based on, and what is not known.
 *
 * Pure: the same answers always give the same result. How the rules and weights were chosen is in
 * README.md; the numbers are in `weights.ts`, the order of questions in `questions.ts`.
 */
import type { Reply } from '../../../domain/stance';
import { decide, lower, reasonsOf, sum, type Decision, type Reason } from './decide';
import { chosen, visibleQuestions, type Answers } from './flow';
import { questions, type Question } from './questions';
import { scoring } from './weights';

/** A visible question that the user could not answer, and what it may be worth. */
export interface Unknown {
  question: string;
  /** Points if it turns out badly, and if it turns out well. */
  worst: number;
  best: number;
  /** Whether knowing it could change the reply. */
  decides: boolean;
}

export interface Result {
  reply: Reply;
  /** The hard facts that hold the reply where it is, the strongest first. */
  settledBy: readonly Reason[];
  /** All reasons: those that settle it, then by weight. */
  reasons: readonly Reason[];
  /** All points, our prior included, if what is not known turns out badly, and well. */
  score: { worst: number; best: number };
  /**
   * What to ask for: ids of conditions, the most important first. On terms it is what the reply hangs
   * on; beside any other reply that leads to a letter it is what the user needs all the same.
   */
  conditions: readonly string[];
  /** What the user stated that they need, whatever the reply is; the most important first. */
  needs: readonly string[];
  unknowns: readonly Unknown[];
  /** Questions whose answer to get before deciding, in the order to put them. */
  toAsk: readonly string[];
  /** Refusing may cost the user benefit or pay: shown beside any reply. */
  duty: boolean;
  /** It would be a refusal, but for that duty: the office is to be asked first. */
  byDuty: boolean;
  /** Too little time is left to ask, so what is not known counted as half way. */
  byHaste: boolean;
  /** They wrote first and no interview is fixed yet, so a question costs nothing. */
  byEarly: boolean;
  /** Something about safety speaks against it, or may do so. */
  unsafe: boolean;
  /** Somebody unknown wrote first, and nothing points to a scam: ask them, and check the employer. */
  isStranger: boolean;
}

const UNSURE = 'unsure';

const isUnknown = (answers: Answers, { id, unsure }: Question) =>
  unsure !== undefined && (answers[id] === undefined || answers[id].includes(UNSURE));

/** Whether the user is asked what they could gain, and is not sure. */
const gainIsUnknown = (answers: Answers, visible: readonly Question[]) =>
  visible.some(({ id }) => id === 'gain') &&
  (answers['gain'] === undefined || answers['gain'].includes(UNSURE));

/** What asking costs this user, in points: more, the more they need the job. */
const priceOfAsking = (answers: Answers) =>
  scoring.priceOfAsking[chosen(answers, 'work')[0] ?? ''] ?? 0;

const hasDuty = (answers: Answers) => chosen(answers, 'facts').includes('duty');

/**
 * Whether a refusal is asked about at an office first. Notice of redundancy alone calls for that only
 * where the job is with the same employer.
 */
const asksOffice = (answers: Answers) =>
  hasDuty(answers) &&
  (!chosen(answers, 'office').includes('redundancy') ||
    chosen(answers, 'reach').includes('internal'));

interface Ends {
  low: Decision;
  high: Decision;
  /** The reply between the two. */
  reply: Reply;
  /** A refusal became a question to the office, since refusing may cost the user money. */
  byDuty: boolean;
  /** See `Result`. */
  byHaste: boolean;
  /** See `Result`. */
  byEarly: boolean;
  /** Points that the worst case gets because asking is not free. */
  credit: number;
  /** Points that the answer to a question gives in either case, alone or with the answers before. */
  pointsOf: (question: string) => readonly number[];
}

/** Whether they wrote first, and nothing has been fixed or agreed. */
const isFirstWord = (answers: Answers) =>
  ['found-me', 'recruiter'].includes(chosen(answers, 'reach')[0] ?? '') &&
  ['open', 'days'].includes(chosen(answers, 'time')[0] ?? '') &&
  chosen(answers, 'until').includes('none') &&
  !['agreed', 'round'].some((box) => chosen(answers, 'facts').includes(box));

/** What a first message leaves open although one needs it to accept; the first to ask comes first. */
const ABOUT_THE_JOB = ['pay', 'take', 'hours'];

const pointsOfAll = (reasons: readonly Reason[]) => sum(reasons.map(({ points }) => points));

function ends(answers: Answers): Ends {
  const visible = visibleQuestions(answers);
  const open = visible.filter((question) => isUnknown(answers, question));
  const assumed = new Set(open.map(({ id }) => id));
  const ids = visible.map(({ id }) => id);
  const resolve = (way: 'worst' | 'best'): Answers => ({
    ...answers,
    ...Object.fromEntries(open.flatMap(({ id, unsure }) => (unsure ? [[id, [unsure[way]]]] : []))),
  });
  const hidden = gainIsUnknown(answers, visible) ? scoring.unsureGain : 0;
  // Where there is nothing to ask the employer, asking has no price.
  const credit = open.some(({ asks }) => asks === 'employer') ? priceOfAsking(answers) : 0;
  const high = decide(resolve('best'), ids, { assumed, hidden });
  const low = decide(resolve('worst'), ids, { assumed, credit });
  const least = lower(low.reply, high.reply);
  // Between "go" and "on terms", the question costs nothing: it goes along with the acceptance.
  const isOpen = least === 'no' && high.reply !== 'no';
  const isHurried = chosen(answers, 'until').includes('now');
  // Under two hours nobody can wait for an answer: what is not known counts as half way.
  const isGood = low.score + high.score >= 2 * scoring.goFrom;
  const hurried = isGood ? high.reply : 'no';
  const mustAsk = [low, high].some(({ reasons }) =>
    reasons.some(({ cap, tier }) => cap === 'ask' || tier === 1),
  );
  const byHaste = isOpen && isHurried && !mustAsk;
  const weighed = !isOpen ? least : byHaste ? hurried : 'ask';
  const unknownOfJob = open.filter(({ id }) => ABOUT_THE_JOB.includes(id));
  const byEarly =
    (weighed === 'go' || weighed === 'terms') && isFirstWord(answers) && unknownOfJob.length > 1;
  const reply = byEarly ? 'ask' : weighed;
  const unsafe = high.reasons.some(({ cap, tier }) => cap === 'no' && tier === 1);
  const byDuty = reply === 'no' && asksOffice(answers) && !unsafe;
  return {
    low,
    high,
    reply: byDuty ? 'ask' : reply,
    byDuty,
    byHaste,
    byEarly,
    credit,
    // With what is known beside it, since a fact that is given twice counts once.
    pointsOf: (id) => {
      const known = ids.filter((one) => !assumed.has(one));
      const without = pointsOfAll(reasonsOf(answers, known));
      return (['worst', 'best'] as const).map((way) => {
        const together = ids.filter((one) => one === id || known.includes(one));
        return pointsOfAll(reasonsOf(resolve(way), together, assumed)) - without;
      });
    },
  };
}

/** The reply alone: cheap enough to try every answer. */
export const replyOf = (answers: Answers): Reply => ends(answers).reply;

function unknownsOf(answers: Answers, { pointsOf }: Ends): Unknown[] {
  const visible = visibleQuestions(answers);
  return visible.flatMap((question): Unknown[] => {
    const { id, options } = question;
    if (id === 'gain' && gainIsUnknown(answers, visible)) {
      const without = { ...answers, gain: chosen(answers, 'gain').filter((o) => o !== UNSURE) };
      const decides = replyOf(without) !== replyOf(answers);
      return [{ question: id, worst: 0, best: scoring.unsureGain, decides }];
    }
    if (!isUnknown(answers, question)) return [];
    const found = options
      .filter((option) => option !== UNSURE)
      .map((option) => replyOf({ ...answers, [id]: [option] }));
    // What limits the reply may weigh no points, so the ends are those of the points.
    const points = pointsOf(id);
    const decides = new Set(found).size > 1;
    return [{ question: id, worst: Math.min(...points), best: Math.max(...points), decides }];
  });
}

/** Questions that are no matter for the employer while they are open. */
const isPersonal = (id: string) =>
  id === 'take' || questions.some((question) => question.id === id && question.asks === undefined);

/** In a later round, a short talk first is no longer to be had: this one can be made smaller. */
export const IN_A_LATER_ROUND: Readonly<Record<string, string>> = { call: 'shorter' };

/**
 * The fewest conditions that make going worth it: those that a hard fact demands, then those that
 * follow from what is known, then the ones that give most back. What follows from an unknown is left to the
 * question about it, if there is another condition; what only the user could know is no condition at all,
 * so there may be none.
 *
 * @param assumed questions that the user is not sure of.
 * @param toAsk questions that are put to the employer anyway.
 */
function conditionsOf(
  { low, high, credit }: Ends,
  {
    assumed,
    toAsk,
    isLate,
  }: { assumed: readonly string[]; toAsk: readonly string[]; isLate: boolean },
): string[] {
  const [{ reasons, score }, start] = low.reply === 'terms' ? [low, credit] : [high, 0];
  const ids = [...new Set(reasons.flatMap(({ condition }) => condition ?? []))];
  const able = ids.map((id) => {
    const own = reasons.filter(({ condition }) => condition === id);
    return {
      id,
      saves: sum(own.map(({ saves }) => saves)),
      isDemanded: own.some(({ cap }) => cap === 'terms'),
      isAssumed: own.every(({ question }) => assumed.includes(question)),
      isPersonal: own.every(({ question }) => assumed.includes(question) && isPersonal(question)),
      isAsked: own.every(({ question }) => assumed.includes(question) && toAsk.includes(question)),
    };
  });
  const demanded = able.filter(({ isDemanded }) => isDemanded);
  const others = able
    .filter(({ isDemanded, saves }) => !isDemanded && saves > 0)
    .sort((a, b) => Number(a.isAssumed) - Number(b.isAssumed) || b.saves - a.saves);
  let reached = score + start + sum(demanded.map(({ saves }) => saves));
  const needed = [...demanded];
  for (const condition of others) {
    if (reached >= scoring.goFrom) break;
    needed.push(condition);
    reached += condition.saves;
  }
  const forEmployer = needed.filter((condition) => !condition.isPersonal);
  const unasked = forEmployer.filter(({ isAsked }) => !isAsked);
  return (unasked.length > 0 ? unasked : forEmployer).map(({ id }) =>
    isLate ? (IN_A_LATER_ROUND[id] ?? id) : id,
  );
}

/** What the user needs, as they stated it: hard facts first, then what gives most back. */
function needsOf(known: readonly Reason[], isLate: boolean): string[] {
  const rank = ({ isFirst, cap, saves }: Reason) =>
    isFirst ? Infinity : cap === 'terms' ? 100 + saves : saves;
  const stated = known.filter(({ isStated }) => isStated).sort((a, b) => rank(b) - rank(a));
  const ids = stated.flatMap(({ condition }) => condition ?? []);
  return [...new Set(ids)].map((id) => (isLate ? (IN_A_LATER_ROUND[id] ?? id) : id));
}

/** Hard facts first, the strongest first; then by weight, with what supports the reply ahead. */
function inOrder(reasons: readonly Reason[], settledBy: readonly Reason[], reply: Reply) {
  const side = reply === 'no' || reply === 'ask' ? -1 : 1;
  const others = reasons.filter((reason) => !settledBy.includes(reason));
  return [
    ...settledBy,
    ...others.sort(
      (a, b) =>
        Math.abs(b.points) - Math.abs(a.points) ||
        Math.sign(b.points) * side - Math.sign(a.points) * side,
    ),
  ];
}

/** Whether a question asks for proof that the employer is real and the interview safe. */
const isProof = (id: string) => ['asked', 'check', 'danger'].includes(id);

/** The rules that a question about who they are would settle. */
const ABOUT_WHO = ['chat-unproved', 'unproved'];

/** Whether somebody wrote first whom the user has not been able to check. */
const isUnchecked = (answers: Answers, visible: readonly Question[]) =>
  visible.some(({ id }) => id === 'check') &&
  !chosen(answers, 'facts').includes('chat') &&
  !chosen(answers, 'check').includes('both');

/** The questions to put to the employer, or to an office, before the user decides. */
function questionsToAsk(
  visible: readonly Question[],
  settledBy: readonly Reason[],
  unknowns: readonly Unknown[],
  { low, reply, byDuty, byEarly }: Ends,
  isStranger: boolean,
): string[] {
  if (reply === 'no') return [];
  const employer = visible.filter(({ asks }) => asks === 'employer').map(({ id }) => id);
  const safety = low.reasons
    .filter(({ tier }) => tier === 1)
    .map(({ question, option }) =>
      question === 'rule' && ABOUT_WHO.includes(option) ? 'check' : question,
    );
  const proof = employer.filter((id) => isProof(id) && safety.includes(id));
  // Nothing else is worth asking of people who may not be who they claim to be.
  if (reply === 'ask' && proof.length > 0) return proof;
  if (byDuty) return ['office'];
  if (byEarly && !isStranger) {
    return ABOUT_THE_JOB.filter((id) => unknowns.some(({ question }) => question === id));
  }
  const asked = employer.filter(
    (id) =>
      // A stranger is asked who they are, and what else one does not know of the job.
      (isStranger && (id === 'check' || unknowns.some(({ question }) => question === id))) ||
      settledBy.some(({ question }) => question === id) ||
      unknowns.some(({ question, decides }) => question === id && decides),
  );
  if (asked.length > 0 || reply !== 'ask') return asked;
  // Several unknowns may decide together though none does alone: then all of them are worth asking.
  return employer.filter((id) => unknowns.some(({ question }) => question === id));
}

/**
 * Weighs the answers. A visible question without an answer counts as "not sure"; only the first one,
 * on which depends what is asked, must have one.
 *
 * @returns the reply and everything that it rests on.
 */
export function evaluate(answers: Answers): Result {
  const found = ends(answers);
  const { low, reply, byDuty, byHaste, byEarly } = found;
  const visible = visibleQuestions(answers);
  const ids = visible.map(({ id }) => id);
  const all = reasonsOf(answers, ids);
  const held = byDuty ? 'no' : reply;
  const settledBy = all
    .filter(({ cap, tier = 4 }) => cap === held && tier < 4)
    .sort((a, b) => (a.tier ?? 4) - (b.tier ?? 4));
  const unknowns = unknownsOf(answers, found);
  const known = scoring.prior + pointsOfAll(all);
  const unsafe = low.reasons.some(({ tier }) => tier === 1);
  const isStranger = reply !== 'no' && !unsafe && isUnchecked(answers, visible);
  const toAsk = questionsToAsk(visible, settledBy, unknowns, found, isStranger);
  const assumed = unknowns.map(({ question }) => question);
  const isLate = chosen(answers, 'facts').includes('round');
  const needs = needsOf(all, isLate);
  const needed = reply === 'terms' ? conditionsOf(found, { assumed, toAsk, isLate }) : [];
  const isWritten = reply !== 'no' && !byDuty && !(reply === 'ask' && unsafe);
  return {
    reply,
    settledBy,
    reasons: inOrder(all, settledBy, reply),
    score: {
      worst: known + sum(unknowns.map(({ worst }) => worst)),
      best: known + sum(unknowns.map(({ best }) => best)),
    },
    conditions: isWritten ? [...new Set([...needed, ...needs])] : [],
    needs,
    unknowns,
    toAsk,
    duty: hasDuty(answers),
    byDuty,
    byHaste,
    byEarly,
    unsafe,
    isStranger,
  };
}
