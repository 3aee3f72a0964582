/** What goes into a letter, and what is left for later. Pure. */
import {
  MOST_REQUESTS,
  letterKinds,
  media,
  needIds,
  notices,
  questionIds,
  regions,
  rounds,
  senders,
  sides,
  silences,
  type LetterKind,
  type LetterRequest,
  type NeedId,
  type QuestionId,
} from './request';
import { counts, type Situation } from './texts';

/** One request of a letter. */
export type Ask =
  { need: NeedId; question?: undefined } | { need?: undefined; question: QuestionId };

export interface Later {
  needs: NeedId[];
  questions: QuestionId[];
}

export interface Plan {
  situation: Situation;
  asks: Ask[];
  /** A letter that declines says under which condition it would be different. */
  door: NeedId | undefined;
  later: Later;
}

/** Needs because of which the time that they offered no longer holds. */
const MOVES_TIME: readonly NeedId[] = [
  'other-time',
  'days',
  'later-date',
  'own-time',
  'call-first',
];

/** Kinds without room for requests, and what their own sentences ask already. */
const OWN_REQUESTS: Readonly<Partial<Record<LetterKind, Partial<Later>>>> = {
  decline: {},
  cancel: {},
  withdraw: {},
  'accepted-elsewhere': {},
  stop: { needs: ['confidential'], questions: ['topics'] },
  report: {},
  'to-sponsor': {},
  'check-employer': { questions: ['who', 'duties', 'pay'] },
};

/** Questions for an office; no employer is asked them. */
const FOR_OFFICE: readonly QuestionId[] = ['benefit', 'redundancy'];

/** Questions that a need puts as well. */
const PUTS_TOO: Readonly<Partial<Record<NeedId, readonly QuestionId[]>>> = {
  'safe-place': ['address'],
  'other-person': ['people'],
  format: ['format'],
  shorter: ['length'],
  fare: ['fare'],
  task: ['task'],
  deadline: ['rounds'],
  pay: ['pay'],
  hours: ['hours', 'flexibility'],
  place: ['place', 'flexibility'],
  duties: ['duties'],
  contract: ['contract'],
  'start-date': ['start-date'],
  'changed-pay': ['pay', 'what-changed'],
  'changed-hours': ['hours', 'what-changed'],
  'changed-place': ['place', 'what-changed'],
  'changed-duties': ['duties', 'what-changed'],
  'changed-contract': ['contract', 'what-changed'],
  privacy: ['privacy'],
  references: ['references'],
  manager: ['manager'],
  'papers-in-person': ['details'],
  confidential: ['topics'],
};

/** Needs of the job itself: if one of these could be met, a no might have been a yes. */
const OPENS_DOOR: readonly NeedId[] = [
  ...(['pay', 'hours', 'place', 'duties', 'contract', 'start-date'] as const),
  ...(['changed-pay', 'changed-hours', 'changed-place', 'changed-duties'] as const),
  'changed-contract',
  // Whoever is rung although they asked to be written to says how to reach them.
  'in-writing',
];

/** @throws Error that says what is wrong, where, and what may be there. */
function check(request: LetterRequest): void {
  const expected: [keyof LetterRequest, readonly string[]][] = [
    ['kind', letterKinds],
    ['needs', needIds],
    ['questions', questionIds],
    ['round', rounds],
    ['side', sides],
    ['from', senders],
    ['medium', media],
    ['notice', notices],
    ['region', regions],
    ['ifSilent', silences],
  ];
  for (const [key, known] of expected) {
    const values = [request[key] ?? []].flat();
    const wrong = values.find((value) => !known.includes(String(value)));
    if (wrong !== undefined || (values.length === 0 && !isList(key) && key !== 'ifSilent')) {
      throw new Error(
        `A letter cannot have ${key} "${String(wrong)}". Use one of: ${known.join(', ')}; or add it in src/domain/letters/request.ts.`,
      );
    }
  }
}

const isList = (key: keyof LetterRequest) => key === 'needs' || key === 'questions';

/**
 * What the letter really is: nobody says that a time suits whom it does not suit, has terms without
 * naming one, or asks without a question.
 */
function kindOf({ kind, needs, questions, agreed }: LetterRequest): LetterKind {
  const isYes = kind === 'accept' || kind === 'confirm' || kind === 'terms';
  if (isYes && needs.includes('other-time')) return 'reschedule';
  if (isYes && needs.some((need) => MOVES_TIME.includes(need))) return 'terms';
  if (kind === 'terms' && needs.length === 0) return agreed ? 'confirm' : 'accept';
  if (kind === 'accept' && agreed) return 'confirm';
  const isAsking = needs.length > 0 || questions.some((question) => !FOR_OFFICE.includes(question));
  if (kind === 'ask' && !isAsking) return 'ask-time';
  return kind;
}

/** Each once, and in a rescheduling letter the time first: it is never left out. */
function wanted(kind: LetterKind, { needs, questions }: LetterRequest): Ask[] {
  if (kind === 'to-office') {
    const office = questions.filter((question) => FOR_OFFICE.includes(question));
    return (office.length > 0 ? [...new Set(office)] : (['benefit'] as const)).map((question) => ({
      question,
    }));
  }
  const own: NeedId[] =
    kind === 'reschedule' ? ['other-time'] : kind === 'unpaid-task' ? ['task'] : [];
  const all = [...new Set([...own, ...needs])];
  const put = all.flatMap((need) => PUTS_TOO[need] ?? []);
  const open = [...new Set(questions)].filter(
    (question) => !FOR_OFFICE.includes(question) && !put.includes(question),
  );
  const asks: Ask[] = [...all.map((need) => ({ need })), ...open.map((question) => ({ question }))];
  if (kind !== 'ask-again') return asks;
  // An adviser may read it, so it asks for one thing. What was refused may be unknown.
  return asks.length === 0 ? [{ question: 'demands' }] : asks.slice(0, 1);
}

/**
 * Decides what a letter holds.
 *
 * @param most how many requests it may hold.
 * @throws Error for a value that the contract does not know.
 */
export function planLetter(request: LetterRequest, most = MOST_REQUESTS): Plan {
  check(request);
  const kind = kindOf(request);
  const own = OWN_REQUESTS[kind];
  const asks = own ? [] : wanted(kind, request).slice(0, most);
  const door = kind === 'decline' ? request.needs.find((id) => OPENS_DOOR.includes(id)) : undefined;
  const held = [...asks.map(({ need }) => need), door, ...(own?.needs ?? [])];
  const put = [
    ...asks.flatMap(({ need, question }) => (need ? (PUTS_TOO[need] ?? []) : [question])),
    ...(own?.questions ?? []),
  ];
  const agreed = request.agreed === true || kind === 'confirm' || kind === 'cancel';
  const moves = kind === 'reschedule' || asks.some(({ need }) => need && MOVES_TIME.includes(need));
  return {
    asks,
    door,
    later: {
      needs: [...new Set(request.needs)].filter((need) => !held.includes(need)),
      questions: [...new Set(request.questions)].filter((question) => !put.includes(question)),
    },
    situation: {
      kind,
      to: request.side === 'inside' ? 'colleague' : request.from,
      round: request.round,
      notice: request.notice,
      region: request.region,
      medium: request.medium,
      silent: request.ifSilent ?? (agreed ? 'come' : 'try-again'),
      agreed: agreed ? 'yes' : 'no',
      time: moves || request.notice === 'none' ? 'open' : 'offered',
      requests: counts[asks.length] ?? 'two',
    },
  };
}
