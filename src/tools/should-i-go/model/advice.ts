/**
 * From a result to what the user can do with it: which sentences, warnings, letters and articles
 * belong to it. Pure; the strings themselves are in `content/tools/should-i-go/`.
 */
import { chosen, type Answers } from './flow';
import { IN_A_LATER_ROUND, type Result } from './evaluate';
import type { ReadingId } from './reading';
import { weights } from './weights';

/** Every condition that a user may be advised to ask for. */
export const conditionIds = (): string[] => [
  ...new Set([
    ...Object.values(weights).flatMap((options) =>
      Object.values(options).flatMap(({ condition }) => condition?.id ?? []),
    ),
    ...Object.values(IN_A_LATER_ROUND),
  ]),
];

/** Letters and short messages. */
export const letterIds = [
  'accept',
  'confirm',
  'terms',
  'terms-agreed',
  'ask',
  'ask-agreed',
  'again',
  'hold',
  'proof',
  'time',
  'office',
  'reschedule',
  'adjust',
  'decline',
  'cancel',
  'cancel-now',
  'withdraw',
  'unpaid',
  'taken',
  'stop',
  'sponsor',
  'report',
] as const;
export type LetterId = (typeof letterIds)[number];

/** Those that are no letters, but something to do. */
export const stepIds = ['hold', 'report'] as const satisfies readonly LetterId[];

/** What to watch out for, beside any reply. */
export const warningIds = [
  'now',
  'check',
  'duty-us',
  'duty-uk',
  'duty-redundancy',
  'duty-elsewhere',
  'duty',
  'send-nothing',
  'public',
  'health',
  'habit',
  'pressed',
  'nerves',
  'doubt',
  'manager',
  'person',
  'feared',
] as const;
export type WarningId = (typeof warningIds)[number];

/** The first sentences of a result. */
export const verdictIds = [
  'go',
  'go-ask',
  'go-needs',
  'terms',
  'terms-duty',
  'terms-self',
  'ask',
  'ask-now',
  'ask-stranger',
  'ask-proof',
  'ask-office',
  'ask-advice',
  'no',
  'no-safety',
  'no-taken',
  'no-offer',
] as const;
export type VerdictId = (typeof verdictIds)[number];

/** What to do if no answer to a question comes. */
export const silenceIds = [
  'stay-away',
  'keep',
  'adviser',
  'now-cancel',
  'inside',
  'agreed',
  'wanted',
  'stranger',
  'small-step',
  'let-go',
] as const;
export type SilenceId = (typeof silenceIds)[number];

export interface Advice {
  verdict: VerdictId;
  warnings: readonly WarningId[];
  /** The one to send first, then those for other cases. */
  letters: readonly [LetterId, ...LetterId[]];
  /** Where the reply is "ask first". */
  silence: SilenceId | undefined;
  /** The articles under this id in `reading.ts`. */
  reading: ReadingId;
}

const has = (answers: Answers, question: string, ...options: string[]) =>
  options.some((option) => chosen(answers, question).includes(option));

/** Under two hours are left: nothing can wait for an answer. */
const isNow = (answers: Answers) => has(answers, 'until', 'now');

/** Nobody who wants a job this much gives it up because an answer is slow. */
const isWanted = (answers: Answers) =>
  has(answers, 'take', 'yes') || has(answers, 'work', 'soon', 'ending');

/** Somebody has to show who they are, or where one would meet, before anything else. */
const needsProof = ({ reply, unsafe }: Result) => reply === 'ask' && unsafe;

/** What the employer refuses to change may have to be changed: that is a matter for an adviser. */
const needsAdviser = (answers: Answers) => has(answers, 'limits', 'breach');

function verdictOf(answers: Answers, result: Result): VerdictId {
  const { reply, settledBy, toAsk, duty, conditions, isStranger } = result;
  const tier = settledBy[0]?.tier;
  if (reply === 'no') {
    return tier === 1 ? 'no-safety' : tier === 2 ? 'no-taken' : tier === 3 ? 'no-offer' : 'no';
  }
  if (reply === 'ask') {
    if (needsProof(result)) return 'ask-proof';
    if (toAsk[0] === 'office') return 'ask-office';
    if (needsAdviser(answers)) return 'ask-advice';
    if (isNow(answers)) return 'ask-now';
    return isStranger ? 'ask-stranger' : 'ask';
  }
  if (reply === 'terms') {
    return conditions.length === 0 ? 'terms-self' : duty ? 'terms-duty' : 'terms';
  }
  return conditions.length > 0 ? 'go-needs' : toAsk.length > 0 ? 'go-ask' : 'go';
}

const DUTY: Readonly<Record<string, WarningId>> = {
  us: 'duty-us',
  uk: 'duty-uk',
  'uk-told': 'duty-uk',
  redundancy: 'duty-redundancy',
  elsewhere: 'duty-elsewhere',
};

/** Ticks and answers that have a warning of the same name. */
const NAMESAKES: readonly WarningId[] = [
  ...([
    'public',
    'health',
    'nerves',
    'doubt',
    'habit',
    'pressed',
    'manager',
    'person',
    'feared',
  ] as const),
];

/** Money may be what they are after: no answer so far points to an honest employer. */
const mayBeScam = (answers: Answers) =>
  has(answers, 'facts', 'scam') && !has(answers, 'asked', 'verified', 'show', 'payroll');

function warningsOf(answers: Answers, { duty, isStranger, unsafe }: Result): WarningId[] {
  const kind = chosen(answers, 'office')[0] ?? '';
  return [
    ...(mayBeScam(answers) ? (['send-nothing'] as const) : []),
    ...(duty ? [DUTY[kind] ?? ('duty' as const)] : []),
    ...(isNow(answers) && !unsafe ? (['now'] as const) : []),
    ...(isStranger ? (['check'] as const) : []),
    ...NAMESAKES.filter((id) => ['danger', 'facts', 'dreads'].some((q) => has(answers, q, id))),
  ];
}

/** How to refuse depends on what was agreed before: declining, cancelling and withdrawing differ. */
function refusalOf(answers: Answers, { settledBy }: Result): LetterId {
  if (settledBy[0]?.tier === 1) return 'report';
  // Whoever may be after money gets no answer at all.
  if (mayBeScam(answers)) return 'report';
  if (has(answers, 'other', 'signed')) return 'taken';
  if (has(answers, 'facts', 'agreed')) {
    return has(answers, 'until', 'now', 'soon') ? 'cancel-now' : 'cancel';
  }
  if (has(answers, 'secrets', 'fishing')) return 'stop';
  return has(answers, 'facts', 'round') ? 'withdraw' : 'decline';
}

/** The first letter where the user asks before they decide. */
function questionLetter(answers: Answers, { toAsk, isStranger }: Result): LetterId {
  const agreed = has(answers, 'facts', 'agreed');
  if (needsAdviser(answers)) return 'again';
  if (isStranger) return 'proof';
  if (toAsk.length > 0) return agreed ? 'ask-agreed' : 'ask';
  return agreed ? 'hold' : 'time';
}

function lettersOf(answers: Answers, result: Result): [LetterId, ...LetterId[]] {
  const { reply, toAsk, duty, unsafe, conditions } = result;
  const refusal = refusalOf(answers, result);
  const agreed = has(answers, 'facts', 'agreed');
  const accept = agreed ? 'confirm' : 'accept';
  const office: LetterId[] = duty ? ['office'] : [];
  // Whoever put the name forward hears of a no before the employer does.
  const sponsor: LetterId[] = has(answers, 'reach', 'vouched') ? ['sponsor'] : [];
  const adjust: LetterId[] = has(answers, 'facts', 'health') ? ['adjust'] : [];
  const openWith = (letter: LetterId): [LetterId, ...LetterId[]] => [
    letter,
    ...[
      ...(letter === 'office' ? [] : adjust),
      ...(['reschedule'] as const),
      ...sponsor,
      ...[refusal],
    ].filter((other) => other !== letter),
  ];
  // Whoever accepted and cannot come at that time moves it, and does not confirm it.
  const moves = agreed && has(answers, 'time', 'no') ? ('reschedule' as const) : undefined;
  switch (reply) {
    case 'go':
      return openWith(accept);
    case 'terms':
      // Without a term for the employer, one accepts.
      if (conditions.length === 0) return openWith(accept);
      return openWith(moves ?? (agreed ? 'terms-agreed' : 'terms'));
    case 'ask':
      // Nothing is sent to people who may be after money, not even a question.
      if (needsProof(result)) return [mayBeScam(answers) ? 'report' : 'proof', ...office];
      return openWith(toAsk[0] === 'office' ? 'office' : questionLetter(answers, result));
    case 'no': {
      if (refusal === 'report' || refusal === 'stop') return [refusal, ...office];
      const offered: LetterId[] = has(answers, 'trial', 'days') ? ['unpaid'] : [];
      // Nobody accepts, or meets at another time, who may not be safe.
      const [first, ...others] = [...sponsor, ...offered, refusal];
      return unsafe ? [first, ...others] : [first, ...others, accept];
    }
  }
}

function silenceOf(answers: Answers, result: Result): SilenceId | undefined {
  const { reply, toAsk, duty, isStranger } = result;
  if (reply !== 'ask') return undefined;
  if (needsProof(result)) return 'stay-away';
  if (duty) return 'keep';
  if (needsAdviser(answers)) return 'adviser';
  if (isNow(answers)) return 'now-cancel';
  if (toAsk.length === 0) return undefined;
  if (has(answers, 'reach', 'internal')) return 'inside';
  if (has(answers, 'facts', 'agreed')) return 'agreed';
  if (isStranger) return 'stranger';
  if (isWanted(answers)) return 'wanted';
  return has(answers, 'work', 'leaving', 'waiting') ? 'small-step' : 'let-go';
}

function readingOf(answers: Answers, result: Result): ReadingId {
  const { reply, settledBy } = result;
  const safety = settledBy[0]?.tier === 1 || needsProof(result);
  if (safety && reply === 'no') return 'unsafe';
  if (safety && reply === 'ask') return 'proof';
  return reply === 'go' && has(answers, 'gain', 'rusty', 'format') ? 'practice' : reply;
}

/**
 * What belongs to a result.
 *
 * @param answers only those to questions that are asked: see `relevantAnswers`.
 */
export function adviseOn(answers: Answers, result: Result): Advice {
  return {
    verdict: verdictOf(answers, result),
    warnings: warningsOf(answers, result),
    letters: lettersOf(answers, result),
    silence: silenceOf(answers, result),
    reading: readingOf(answers, result),
  };
}
