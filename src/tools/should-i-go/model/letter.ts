/** From a result to the letter that it asks for. The words are composed elsewhere. Pure. */
import type {
  LetterKind,
  LetterRequest,
  NeedId,
  QuestionId,
} from '../../../domain/letters/request';
import { adviseOn } from './advice';
import { evaluate, type Result } from './evaluate';
import { chosen, relevantAnswers, type Answers } from './flow';
import { letterKindOf } from './other-letters';

const has = (answers: Answers, question: string, ...options: string[]) =>
  options.some((option) => chosen(answers, question).includes(option));

/** What a condition is in a letter: a need, or a question where asking is all there is to do. */
export const needOf: Readonly<Record<string, NeedId>> = {
  adjust: 'adjustment',
  'other-time': 'other-time',
  days: 'days',
  away: 'away',
  start: 'start-date',
  'in-writing': 'in-writing',
  later: 'later-date',
  'own-time': 'own-time',
  call: 'call-first',
  shorter: 'shorter',
  format: 'format',
  panel: 'other-person',
  // Whom one fears is never named in a letter: one asks who will be there, and for discretion.
  avoid: 'privacy',
  travel: 'fare',
  task: 'task',
  deadline: 'deadline',
  honest: 'exploring',
  pay: 'pay',
  hours: 'hours',
  place: 'place',
  duties: 'duties',
  contract: 'contract',
  employed: 'contract',
  permanent: 'contract',
  'was-hours': 'changed-hours',
  'was-pay': 'changed-pay',
  'was-place': 'changed-place',
  'was-duties': 'changed-duties',
  'was-contract': 'changed-contract',
  quiet: 'privacy',
  references: 'references',
  manager: 'manager',
  papers: 'papers-in-person',
  clause: 'confidential',
  secrets: 'confidential',
};

export const questionOfCondition: Readonly<Record<string, QuestionId>> = {
  adapt: 'demands',
  flex: 'flexibility',
  restore: 'what-changed',
  rounds: 'rounds',
  basic: 'contract',
  'meet-manager': 'people',
  avoid: 'people',
};

/** What a condition that is asked about would have to be for a no to become a yes. */
export const doorOf: Readonly<Record<string, NeedId>> = {
  basic: 'contract',
};

/** The questions of a letter that an open question of ours becomes, the most telling first. */
export const questionsOf: Readonly<Record<string, readonly QuestionId[]>> = {
  asked: ['details'],
  check: ['who'],
  danger: ['address'],
  trial: ['task'],
  household: ['flexibility', 'start-date'],
  sponsorship: ['permit'],
  limits: ['demands'],
  leaks: ['privacy'],
  fare: ['fare'],
  inside: ['manager'],
  rounds: ['rounds'],
  contract: ['contract'],
  secrets: ['topics'],
  pay: ['pay'],
  take: ['duties', 'flexibility'],
  hours: ['length'],
};

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Letters about something else than what the user needs of the employer. */
const WITHOUT_NEEDS: readonly LetterKind[] = ['to-office', 'to-sponsor', 'report', 'stop'];

function questionsIn({ toAsk, conditions, isStranger }: Result): QuestionId[] {
  const unknown = toAsk.flatMap((id) => questionsOf[id] ?? []);
  // Whoever was written to by a stranger asks who it is, and what the job is.
  const first: QuestionId[] = isStranger ? ['who', 'duties'] : [];
  return unique([
    ...first,
    ...conditions.flatMap((id) => questionOfCondition[id] ?? []),
    ...unknown,
  ]);
}

function kindOf(answers: Answers, result: Result, needs: readonly NeedId[]): LetterKind {
  const { reply } = result;
  const [first] = adviseOn(answers, result).letters;
  const cannotCome = has(answers, 'time', 'no') && (reply === 'terms' || reply === 'go');
  if (cannotCome && needs.every((need) => need === 'other-time')) return 'reschedule';
  const kind = letterKindOf(first) ?? 'ask';
  // A letter on terms has a need; where all there is to do is to ask, one says yes and asks.
  if (kind === 'terms' && needs.length === 0) {
    return has(answers, 'facts', 'agreed') ? 'confirm' : 'accept';
  }
  return kind;
}

/** Who invited the user, as far as they told us. */
function senderOf(answers: Answers): LetterRequest['from'] {
  if (has(answers, 'reach', 'recruiter') || has(answers, 'sponsor', 'recruiter')) {
    return 'recruiter';
  }
  return has(answers, 'reach', 'vouched') ? 'friend' : 'employer';
}

function regionOf(answers: Answers): LetterRequest['region'] {
  if (has(answers, 'office', 'us')) return 'us';
  return has(answers, 'office', 'uk', 'uk-told', 'redundancy') ? 'uk' : 'other';
}

const NOTICES: Readonly<Record<string, LetterRequest['notice']>> = {
  now: 'hours',
  soon: 'soon',
  later: 'later',
};

/** What to do if no answer comes: a job much wanted is asked about again, never given up. */
function silenceOf(answers: Answers, result: Result): LetterRequest['ifSilent'] {
  if (has(answers, 'facts', 'agreed') && !result.unsafe) return 'come';
  const isWanted = has(answers, 'take', 'yes') || has(answers, 'work', 'soon', 'ending');
  const isOwn = has(answers, 'reach', 'internal');
  return isWanted || isOwn || !has(answers, 'work', 'content') ? 'try-again' : 'let-go';
}

/**
 * The letter that the result of these answers asks for.
 *
 * @returns nothing where nothing is to be sent: somebody may be after money, or be a
 *   danger, or the open question is the user's own.
 */
export function letterOf(
  all: Answers,
  region?: LetterRequest['region'],
): LetterRequest | undefined {
  const answers = relevantAnswers(all);
  const result = evaluate(answers);
  const [first] = adviseOn(answers, result).letters;
  if (first === 'report' || first === 'hold') return undefined;
  const isNo = result.reply === 'no';
  // What would have to change is worth a line in a refusal, too.
  const asked = isNo ? result.needs : result.conditions;
  const needs = unique(asked.flatMap((id) => needOf[id] ?? (isNo ? (doorOf[id] ?? []) : [])));
  const kind = kindOf(answers, result, needs);
  const agreed = has(answers, 'facts', 'agreed');
  const office: QuestionId[] = [has(answers, 'office', 'redundancy') ? 'redundancy' : 'benefit'];
  const ifSilent = silenceOf(answers, result);
  return {
    kind,
    needs: WITHOUT_NEEDS.includes(kind) ? [] : needs,
    questions: kind === 'to-office' ? office : isNo ? [] : questionsIn(result),
    round: has(answers, 'rounds', 'last')
      ? 'last'
      : has(answers, 'facts', 'round')
        ? 'later'
        : 'first',
    side: has(answers, 'reach', 'internal') ? 'inside' : 'outside',
    from: senderOf(answers),
    medium: has(answers, 'until', 'now')
      ? 'phone'
      : has(answers, 'facts', 'chat')
        ? 'text'
        : 'email',
    notice: NOTICES[chosen(answers, 'until')[0] ?? ''] ?? 'none',
    region: region ?? regionOf(answers),
    agreed,
    ...(ifSilent && { ifSilent }),
  };
}
