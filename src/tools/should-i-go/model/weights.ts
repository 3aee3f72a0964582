/**
 * What each answer weighs: every weight, threshold and hard fact of the decision aid, in one place.
 *
 * They are our judgement. No study that we know of followed people who went to interviews they did
 * not want, so no weight is measured. README.md explains how the numbers were chosen. Under the same ids,
 * `evidence.ts` names the sources that show why an answer counts and in which direction, and
 * `content/tools/should-i-go/<locale>.yml` has the sentence for users.
 */

import type { Reply } from '../../../domain/stance';

/** What may matter more to a user: the options of the question `values`. */
export type Dimension = 'job' | 'practice' | 'knowing' | 'time' | 'money' | 'peace';

/**
 * How a hard fact ranks among the others: the lower number is the stronger. 1: safety and scams.
 * 2: accepted elsewhere. 3: no offer could come of it. 4: what is merely asked of the user.
 */
export type Tier = 1 | 2 | 3 | 4;

export interface Weight {
  /** Points: above zero for going, below zero against. One is small, three is clear, six is large. */
  points: number;
  /** Which of the user's values makes it count for more. */
  dimension?: Dimension;
  /**
   * What the user could ask for that would lower the cost, and by how many points. It is asked for
   * whatever the sum is, unless it is `ours`: a suggestion that nobody stated. `first`: before what
   * gives more points back.
   */
  condition?: { id: string; saves: number; ours?: true; first?: true };
  /** The reply is at most this, whatever the points are. */
  cap?: { at: Exclude<Reply, 'go'>; tier: Tier };
  /** For whoever has a duty to attend, neither its limit nor its condition holds: its points do. */
  exceptDuty?: true;
}

/** By question, then by option. An answer that is not here weighs nothing. */
export const weights: Readonly<Record<string, Readonly<Record<string, Weight>>>> = {
  // Boxes: what a tick counts when its follow-up is not asked. Follow-ups about safety always are.
  facts: {
    unpaid: {
      points: -2,
      dimension: 'time',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'task', saves: 1 },
    },
    duty: {
      points: 2,
      dimension: 'money',
    },
    agreed: { points: 1 },
    leak: {
      points: -2,
      dimension: 'peace',
      condition: { id: 'quiet', saves: 1 },
    },
    refused: { points: -1 },
    contract: { points: -2, dimension: 'money', condition: { id: 'contract', saves: 1 } },
    heard: { points: -2 },
    belief: { points: -4 },
    changed: { points: -2, dimension: 'job' },
    dread: { points: -1, dimension: 'peace' },
    money: {
      points: -2,
      dimension: 'money',
      condition: { id: 'travel', saves: 1 },
    },
    writing: { points: 0, condition: { id: 'in-writing', saves: 0 } },
  },
  asked: {
    pay: { points: 0, cap: { at: 'no', tier: 1 } },
    details: { points: 0, cap: { at: 'no', tier: 1 } },
    verified: {
      points: 0,
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'papers', saves: 0 },
    },
  },
  time: {
    // No points: who cannot make a time may be caring for somebody, or be ill.
    hard: { points: 0, condition: { id: 'other-time', saves: 0 } },
    work: { points: 0, cap: { at: 'terms', tier: 4 }, condition: { id: 'own-time', saves: 0 } },
    no: { points: 0, cap: { at: 'terms', tier: 4 }, condition: { id: 'other-time', saves: 0 } },
    days: { points: 0, condition: { id: 'days', saves: 0 } },
  },
  check: {
    // Not knowing somebody is no sign of a scam: it is asked about, in a friendly way.
    nothing: { points: 0, cap: { at: 'ask', tier: 4 } },
  },
  danger: {
    place: { points: 0, cap: { at: 'ask', tier: 1 } },
    unlawful: { points: 0, cap: { at: 'no', tier: 1 } },
    unsafe: { points: 0, cap: { at: 'no', tier: 1 } },
  },
  trial: {
    short: { points: -1, dimension: 'time' },
    half: {
      points: -3,
      dimension: 'time',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'task', saves: 2 },
    },
    day: {
      points: -5,
      dimension: 'time',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'task', saves: 3 },
    },
    days: { points: 0, cap: { at: 'no', tier: 3 } },
  },
  secrets: {
    compete: { points: -1, dimension: 'peace' },
    clause: {
      points: -2,
      dimension: 'peace',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'clause', saves: 1 },
    },
    fishing: {
      points: -2,
      dimension: 'peace',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'secrets', saves: 1 },
    },
  },
  rounds: {
    last: { points: 1, dimension: 'job' },
    open: {
      points: -2,
      dimension: 'time',
      condition: { id: 'rounds', saves: 1 },
    },
    many: {
      points: -3,
      dimension: 'time',
      condition: { id: 'rounds', saves: 1 },
    },
  },
  office: {
    us: { points: 3, dimension: 'money' },
    'uk-told': { points: 4, dimension: 'money' },
    uk: { points: 3, dimension: 'money' },
    redundancy: { points: 1, dimension: 'money' },
    elsewhere: { points: 2, dimension: 'money' },
  },
  other: {
    signed: { points: 0, cap: { at: 'no', tier: 2 } },
    begun: { points: -3, dimension: 'peace', condition: { id: 'own-time', saves: 2 } },
    agreed: { points: -3, dimension: 'peace' },
    written: { points: 1, dimension: 'job' },
    deadline: { points: 1, dimension: 'job', condition: { id: 'deadline', saves: 0 } },
    spoken: { points: 1, dimension: 'job' },
  },
  leaks: {
    references: {
      points: -3,
      dimension: 'peace',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'references', saves: 2 },
    },
    field: { points: -2, dimension: 'peace', condition: { id: 'quiet', saves: 1 } },
    boss: {
      points: -4,
      dimension: 'peace',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'quiet', saves: 2 },
    },
  },
  change: {
    hours: {
      points: -3,
      dimension: 'job',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'was-hours', saves: 2 },
    },
    pay: {
      points: -3,
      dimension: 'job',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'was-pay', saves: 2 },
    },
    place: {
      points: -3,
      dimension: 'job',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'was-place', saves: 2 },
    },
    duties: {
      points: -3,
      dimension: 'job',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'was-duties', saves: 2 },
    },
    contract: {
      points: -3,
      dimension: 'job',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'was-contract', saves: 2 },
    },
    job: {
      points: -3,
      dimension: 'job',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'restore', saves: 2 },
    },
    better: { points: -3, dimension: 'job' },
    // A life may change by a birth, an illness or somebody to look after: never a cost.
    life: { points: 0, condition: { id: 'flex', saves: 0 } },
  },
  dreads: {
    nerves: {
      points: -1,
      dimension: 'peace',
    },
    format: {
      points: -1,
      dimension: 'peace',
      condition: { id: 'format', saves: 1 },
    },
    doubt: { points: -1, dimension: 'peace' },
    manager: { points: -1, dimension: 'peace', condition: { id: 'meet-manager', saves: 1 } },
    person: { points: -1, dimension: 'peace', condition: { id: 'panel', saves: 1 } },
    feared: {
      points: -3,
      dimension: 'peace',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'avoid', saves: 2 },
    },
    worn: {
      points: -2,
      dimension: 'peace',
      condition: { id: 'later', saves: 1 },
    },
  },
  fare: {
    spare: { points: -1, dimension: 'money' },
    mine: {
      points: -4,
      dimension: 'money',
      condition: { id: 'travel', saves: 3 },
    },
    cannot: {
      points: -4,
      dimension: 'money',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'travel', saves: 3 },
    },
  },
  household: {
    start: { points: 0, condition: { id: 'start', saves: 0 } },
    bend: {
      points: 0,
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'flex', saves: 0 },
    },
    cannot: { points: 0, cap: { at: 'no', tier: 3 } },
  },
  sponsorship: {
    no: { points: 0, cap: { at: 'no', tier: 3 } },
  },
  contract: {
    // Without any pay that is certain, a job that is needed may be a month without any.
    commission: {
      points: -3,
      dimension: 'money',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'basic', saves: 2 },
    },
    self: { points: -2, dimension: 'money', condition: { id: 'employed', saves: 1 } },
    temporary: { points: -2, dimension: 'money', condition: { id: 'permanent', saves: 1 } },
  },
  own: {
    'for-much': { points: 3 },
    'for-little': { points: 1 },
    'against-little': { points: -1 },
    'against-much': { points: -3 },
  },
  limits: {
    adjust: { points: 0, condition: { id: 'adjust', saves: 0, first: true } },
    unasked: {
      points: 0,
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'adapt', saves: 0, first: true },
    },
    breach: { points: 0, cap: { at: 'ask', tier: 3 } },
  },
  sponsor: {
    friend: { points: 1, dimension: 'knowing' },
    pressed: { points: -1, dimension: 'peace' },
  },
  inside: {
    fine: { points: 1, dimension: 'peace' },
    tell: { points: -1, dimension: 'peace', condition: { id: 'manager', saves: 1 } },
    punish: {
      points: -4,
      dimension: 'peace',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'quiet', saves: 1 },
    },
  },
  work: {
    soon: { points: 4, dimension: 'job' },
    ending: { points: 3, dimension: 'job' },
    leaving: { points: 2, dimension: 'job' },
    waiting: { points: 2, dimension: 'job' },
    new: { points: -3, dimension: 'peace', condition: { id: 'own-time', saves: 2 } },
  },
  take: {
    yes: { points: 6, dimension: 'job' },
    hours: { points: 3, dimension: 'job', condition: { id: 'hours', saves: 0 } },
    // Whoever knows that they will be away states it now: later it costs a good name.
    away: {
      points: 3,
      dimension: 'job',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'away', saves: 0, first: true },
    },
    place: { points: 3, dimension: 'job', condition: { id: 'place', saves: 0 } },
    duties: { points: 3, dimension: 'job', condition: { id: 'duties', saves: 0 } },
    better: {
      points: 3,
      dimension: 'job',
    },
    none: {
      points: -2,
      dimension: 'peace',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'honest', saves: 0 },
      // In writing, "this is not a post that I would accept" can count as a refusal.
      exceptDuty: true,
    },
  },
  pay: {
    short: {
      points: -2,
      dimension: 'money',
      condition: { id: 'pay', saves: 2 },
    },
    below: { points: 0, cap: { at: 'no', tier: 3 } },
  },
  hours: {
    half: {
      points: -2,
      dimension: 'time',
      condition: { id: 'call', saves: 1, ours: true },
    },
    day: {
      points: -5,
      dimension: 'time',
      condition: { id: 'call', saves: 3, ours: true },
    },
    days: {
      points: -7,
      dimension: 'time',
      condition: { id: 'call', saves: 4, ours: true },
    },
  },
  gain: {
    rusty: {
      points: 2,
      dimension: 'practice',
    },
    format: {
      points: 1,
      dimension: 'practice',
    },
    people: {
      points: 1,
      dimension: 'knowing',
    },
    market: { points: 1, dimension: 'knowing' },
    neighbour: { points: 2, dimension: 'job' },
    bargain: {
      points: 1,
      dimension: 'job',
    },
    present: { points: 1, dimension: 'knowing' },
  },
};

/**
 * Answers that state the same fact twice, as `question.option`: the one that weighs most counts, once.
 */
export const sameFact: readonly (readonly string[])[] = [
  ['leaks.boss', 'inside.punish'],
  ['other.begun', 'work.new'],
  ['change.pay', 'pay.short'],
  [
    'change.contract',
    'contract.commission',
    'contract.self',
    'contract.temporary',
    'facts.contract',
  ],
];

/** Facts that are hard only together. Checked in this order. */
export const rules: readonly {
  id: string;
  /** One of the options of each question; of an empty list, that nothing was ticked. */
  when: Readonly<Record<string, readonly string[]>>;
  cap: { at: 'no' | 'ask'; tier: Tier };
  /** Holds for what the user knows only: "not sure" never means it. */
  isCertain?: true;
}[] = [
  {
    id: 'chat-unproved',
    when: { facts: ['chat'], check: ['nothing'] },
    cap: { at: 'no', tier: 1 },
  },
  {
    // A person who cannot be confirmed, with a sign of a scam beside it.
    id: 'unproved',
    when: { facts: ['scam', 'chat'], check: ['employer', 'nothing'] },
    cap: { at: 'ask', tier: 1 },
  },
  {
    id: 'late-no',
    when: { facts: ['round'], take: ['none'] },
    cap: { at: 'no', tier: 3 },
  },
  {
    id: 'refuse-trial',
    when: { facts: ['unpaid'], take: ['none'] },
    cap: { at: 'no', tier: 3 },
    isCertain: true,
  },
  {
    // A first, short conversation is the exception: there one can admit that one is only exploring.
    id: 'refuse-any',
    when: { take: ['none'], hours: ['half', 'day', 'days'] },
    cap: { at: 'no', tier: 3 },
    isCertain: true,
  },
  {
    id: 'refuse-empty',
    when: { take: ['none'], gain: [] },
    cap: { at: 'no', tier: 3 },
    isCertain: true,
  },
];

export const scoring = {
  /**
   * Our prior in favour of going, as points of its own that every result shows. The sources of the site
   * are people who advise "always go"; the evidence allows "usually".
   */
  prior: 1,
  /** Go from this many points. Below it, on terms if the conditions would raise it this far. */
  goFrom: 1,
  /** "Not sure" about what there is to gain may hide this many points. */
  unsureGain: 2,
  /**
   * An unknown that may turn out to rule any offer out (a hard fact of the third tier) counts as this
   * many points against until it is known: it might as well turn out otherwise.
   */
  unknownStop: -6,
  /** A value that matters more makes its points count this many times. */
  emphasis: 1.5,
  /**
   * Asking is not free: an invitation can be withdrawn while one waits. A user asks first only if
   * the worst case is worse than this many points; below it, they accept and ask in the same message.
   */
  priceOfAsking: { soon: 3, ending: 3, leaving: 1, waiting: 1 } as Readonly<Record<string, number>>,
} as const;
