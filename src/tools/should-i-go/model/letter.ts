/** From a result to the letter that it asks for. It is composed elsewhere. Pure. */
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
const needOf: Readonly<Record<string, NeedId>> = {
  later: 'later-date',
  'own-time': 'own-time',
  call: 'call-first',
  shorter: 'shorter',
  format: 'format',
  panel: 'other-person',
  travel: 'fare',
  task: 'task',
  honest: 'exploring',
  pay: 'pay',
  quiet: 'privacy',
  references: 'references',
  manager: 'manager',
  papers: 'papers-in-person',
  clause: 'confidential',
  secrets: 'confidential',
};

const questionOfCondition: Readonly<Record<string, QuestionId>> = {
  flex: 'flexibility',
  restore: 'what-changed',
  rounds: 'rounds',
};

/** The questions of a letter that an open question of ours becomes, the most telling first. */
const questionsOf: Readonly<Record<string, readonly QuestionId[]>> = {
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
  secrets: ['topics'],
  pay: ['pay'],
  take: ['duties', 'flexibility'],
  hours: ['length'],
};

/** Letters about something else than what the user needs of the employer. */
const WITHOUT_NEEDS: readonly LetterKind[] = ['to-office', 'to-sponsor', 'report', 'stop'];

const questionsIn = ({ toAsk, conditions }: Result): QuestionId[] => [
  ...new Set([
    ...conditions.flatMap((id) => questionOfCondition[id] ?? []),
    ...toAsk.flatMap((id) => questionsOf[id] ?? []),
  ]),
];

/** Who invited the user, as far as the answers show. */
function senderOf(answers: Answers): LetterRequest['from'] {
  if (has(answers, 'sponsor', 'recruiter')) return 'recruiter';
  return has(answers, 'reach', 'vouched') ? 'friend' : 'employer';
}

function regionOf(answers: Answers): LetterRequest['region'] {
  if (has(answers, 'office', 'us')) return 'us';
  return has(answers, 'office', 'uk', 'uk-told', 'redundancy') ? 'uk' : 'other';
}

/** What to do if no answer comes: a job that is wanted is asked about again. */
function silenceOf(answers: Answers): NonNullable<LetterRequest['ifSilent']> {
  if (has(answers, 'facts', 'agreed', 'duty')) return 'come';
  const isWanted = has(answers, 'take', 'yes') || has(answers, 'reach', 'internal');
  return isWanted || !has(answers, 'work', 'content', 'new') ? 'try-again' : 'let-go';
}

/**
 * The letter that the result of these answers asks for.
 *
 * @returns nothing where nothing is to be sent: somebody may be after money, or be a danger, or the
 *   open question is the user's own.
 */
export function letterOf(
  all: Answers,
  region?: LetterRequest['region'],
): LetterRequest | undefined {
  const answers = relevantAnswers(all);
  const result = evaluate(answers);
  const [first] = adviseOn(answers, result).letters;
  const kind = letterKindOf(first);
  if (kind === undefined || kind === 'report') return undefined;
  // A need for the interview is in every letter to the employer that may lead to one.
  const health: NeedId[] = has(answers, 'limits', 'adjust', 'breach') ? ['adjustment'] : [];
  const needs = [...health, ...result.conditions.flatMap((id) => needOf[id] ?? [])];
  const isNo = result.reply === 'no';
  return {
    kind,
    needs: WITHOUT_NEEDS.includes(kind) || isNo ? [] : [...new Set(needs)],
    questions:
      kind === 'to-office'
        ? [has(answers, 'office', 'redundancy') ? 'redundancy' : 'benefit']
        : isNo
          ? []
          : questionsIn(result),
    round: has(answers, 'rounds', 'last')
      ? 'last'
      : has(answers, 'facts', 'round')
        ? 'later'
        : 'first',
    side: has(answers, 'reach', 'internal') ? 'inside' : 'outside',
    from: kind === 'to-office' ? 'employer' : senderOf(answers),
    medium: has(answers, 'notice', 'hours')
      ? 'phone'
      : has(answers, 'facts', 'chat')
        ? 'text'
        : 'email',
    notice: has(answers, 'notice', 'hours') ? 'soon' : 'later',
    region: region ?? regionOf(answers),
    agreed: has(answers, 'facts', 'agreed'),
    ifSilent: silenceOf(answers),
  };
}
