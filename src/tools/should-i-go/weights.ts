/**
 * What each answer weighs: every weight, threshold and hard fact of the decision aid, in one place.
 *
 * They are our judgement. No study that we know of followed people who went to interviews they did
 * not want, so no weight is measured; the sources say why an answer counts and in which direction,
 * not how much. README.md tells how the numbers were chosen. The sentence for readers that belongs to
 * each row stands under the same ids in `content/tools/should-i-go/<locale>.yml`.
 */

/** What a reader can say matters more: the options of the question `values`. */
export type Dimension = 'job' | 'practice' | 'knowing' | 'time' | 'money' | 'peace';

/** The replies, from the one furthest from going to going. */
export const outcomes = ['no', 'ask', 'terms', 'go'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * How a hard fact ranks among the others: the lower number is the stronger. 1: safety and scams.
 * 2: accepted elsewhere. 3: no offer could come of it. 4: what is merely asked of the reader.
 */
export type Tier = 1 | 2 | 3 | 4;

export interface Weight {
  /** Points: above zero for going, below zero against. One is small, three is clear, six is large. */
  points: number;
  /** Which of the reader's values makes it count for more. */
  dimension?: Dimension;
  /** What the reader could ask for that would take part of the cost away, and how many points. */
  condition?: { id: string; saves: number };
  /** The outcome is at most this, whatever the points say. */
  cap?: { at: Exclude<Outcome, 'go'>; tier: Tier };
  /** Ids in `content/sources/`: why it counts at all. Empty where it is judgement alone. */
  sources: readonly string[];
}

/** By question, then by option. An answer that is not here weighs nothing. */
export const weights: Readonly<Record<string, Readonly<Record<string, Weight>>>> = {
  // Boxes: what a tick counts when its follow-up is not asked.
  facts: {
    scam: { points: 0, cap: { at: 'no', tier: 1 }, sources: ['decline-job-scams'] },
    chat: { points: -1, dimension: 'peace', sources: ['decline-job-scams'] },
    odd: { points: 0, cap: { at: 'ask', tier: 1 }, sources: [] },
    unpaid: {
      points: -2,
      dimension: 'time',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'task', saves: 1 },
      sources: ['format-unpaid-trials-uk'],
    },
    rival: { points: -1, dimension: 'peace', sources: ['decline-pumped-for-secrets'] },
    offer: { points: 0, sources: ['leverage-batna-lab'] },
    duty: {
      points: 2,
      dimension: 'money',
      sources: ['decline-us-unemployment-insurance', 'decline-uk-universal-credit'],
    },
    agreed: { points: 1, sources: ['decline-ghosting-both-ways'] },
    leak: {
      points: -2,
      dimension: 'peace',
      condition: { id: 'quiet', saves: 1 },
      sources: [],
    },
    changed: { points: -2, dimension: 'job', sources: ['reality-shift-shock'] },
    dread: { points: -1, dimension: 'peace', sources: ['anxiety-not-job-performance'] },
    money: {
      points: -2,
      dimension: 'money',
      condition: { id: 'travel', saves: 1 },
      sources: [],
    },
  },
  asked: {
    pay: { points: 0, cap: { at: 'no', tier: 1 }, sources: ['decline-job-scams'] },
    details: { points: 0, cap: { at: 'no', tier: 1 }, sources: ['decline-job-scams'] },
  },
  check: {
    employer: { points: 0, cap: { at: 'ask', tier: 1 }, sources: ['decline-job-scams'] },
    nothing: { points: 0, cap: { at: 'ask', tier: 1 }, sources: ['decline-job-scams'] },
  },
  danger: {
    place: { points: 0, cap: { at: 'ask', tier: 1 }, sources: [] },
    unlawful: { points: 0, cap: { at: 'no', tier: 1 }, sources: [] },
    unsafe: { points: 0, cap: { at: 'no', tier: 1 }, sources: [] },
  },
  trial: {
    short: { points: -1, dimension: 'time', sources: ['format-structured-vs-unstructured'] },
    half: {
      points: -3,
      dimension: 'time',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'task', saves: 2 },
      sources: ['format-unpaid-trials-uk'],
    },
    day: {
      points: -5,
      dimension: 'time',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'task', saves: 3 },
      sources: ['format-unpaid-trials-uk'],
    },
    days: { points: 0, cap: { at: 'no', tier: 3 }, sources: ['format-unpaid-trials-uk'] },
  },
  secrets: {
    compete: { points: -1, dimension: 'peace', sources: ['decline-pumped-for-secrets'] },
    clause: {
      points: -2,
      dimension: 'peace',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'clause', saves: 1 },
      sources: ['decline-pumped-for-secrets'],
    },
    fishing: { points: 0, cap: { at: 'no', tier: 1 }, sources: ['decline-pumped-for-secrets'] },
  },
  rounds: {
    last: { points: 1, dimension: 'job', sources: [] },
    open: {
      points: -2,
      dimension: 'time',
      condition: { id: 'rounds', saves: 1 },
      sources: ['format-four-interviews-enough', 'format-days-added-by-stage'],
    },
  },
  office: {
    us: { points: 3, dimension: 'money', sources: ['decline-us-unemployment-insurance'] },
    'uk-told': { points: 4, dimension: 'money', sources: ['decline-uk-universal-credit'] },
    uk: { points: 3, dimension: 'money', sources: ['decline-uk-universal-credit'] },
    redundancy: { points: 1, dimension: 'money', sources: ['decline-uk-time-off-redundancy'] },
    elsewhere: { points: 2, dimension: 'money', sources: [] },
  },
  other: {
    signed: { points: 0, cap: { at: 'no', tier: 2 }, sources: [] },
    agreed: { points: -3, dimension: 'peace', sources: [] },
    written: { points: 1, dimension: 'job', sources: ['leverage-batna-lab'] },
    spoken: { points: 1, dimension: 'job', sources: ['leverage-batna-lab'] },
  },
  notice: {
    days: { points: 1, sources: ['decline-ghosting-both-ways'] },
    hours: { points: 2, sources: ['decline-ghosting-both-ways'] },
  },
  leaks: {
    references: {
      points: -3,
      dimension: 'peace',
      condition: { id: 'references', saves: 2 },
      sources: [],
    },
    field: { points: -2, dimension: 'peace', condition: { id: 'quiet', saves: 1 }, sources: [] },
    boss: { points: -4, dimension: 'peace', condition: { id: 'quiet', saves: 2 }, sources: [] },
  },
  change: {
    job: {
      points: -3,
      dimension: 'job',
      condition: { id: 'restore', saves: 2 },
      sources: ['reality-shift-shock'],
    },
    better: { points: -3, dimension: 'job', sources: [] },
    life: { points: -2, dimension: 'job', condition: { id: 'flex', saves: 1 }, sources: [] },
  },
  dreads: {
    nerves: {
      points: -1,
      dimension: 'peace',
      sources: ['anxiety-not-job-performance', 'anxiety-reframe-excitement'],
    },
    format: {
      points: -1,
      dimension: 'peace',
      condition: { id: 'format', saves: 1 },
      sources: ['format-video-scored-lower', 'format-ai-voice-interviews'],
    },
    person: { points: -3, dimension: 'peace', condition: { id: 'panel', saves: 2 }, sources: [] },
    worn: {
      points: -2,
      dimension: 'peace',
      condition: { id: 'later', saves: 1 },
      sources: ['feedback-search-wears-people-down'],
    },
  },
  fare: {
    spare: { points: -1, dimension: 'money', sources: [] },
    mine: {
      points: -4,
      dimension: 'money',
      condition: { id: 'travel', saves: 3 },
      sources: ['advice-take-the-interview'],
    },
  },
  household: {
    bend: {
      points: 0,
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'flex', saves: 0 },
      sources: ['fit-tailored-terms'],
    },
    cannot: { points: 0, cap: { at: 'no', tier: 3 }, sources: [] },
  },
  sponsorship: {
    no: { points: 0, cap: { at: 'no', tier: 3 }, sources: [] },
  },
  limits: {
    breach: { points: 0, cap: { at: 'no', tier: 3 }, sources: [] },
  },
  sponsor: {
    friend: { points: 1, dimension: 'knowing', sources: ['network-referrals-nine-firms'] },
    pressed: { points: -1, dimension: 'peace', sources: [] },
  },
  inside: {
    fine: { points: 1, dimension: 'peace', sources: [] },
    tell: { points: -1, dimension: 'peace', condition: { id: 'manager', saves: 1 }, sources: [] },
    punish: { points: -4, dimension: 'peace', condition: { id: 'quiet', saves: 1 }, sources: [] },
  },
  work: {
    soon: { points: 4, dimension: 'job', sources: ['offers-nace-campus-rates'] },
    leaving: { points: 2, dimension: 'job', sources: ['offers-employed-searchers-do-better'] },
    waiting: { points: 2, dimension: 'job', sources: ['offers-nace-campus-rates'] },
    new: { points: -3, dimension: 'peace', condition: { id: 'own-time', saves: 2 }, sources: [] },
  },
  take: {
    yes: { points: 6, dimension: 'job', sources: ['fit-attraction-is-not-choice'] },
    better: {
      points: 3,
      dimension: 'job',
      sources: ['fit-tailored-terms', 'reality-realistic-previews'],
    },
    none: {
      points: -2,
      dimension: 'peace',
      cap: { at: 'terms', tier: 4 },
      condition: { id: 'honest', saves: 0 },
      sources: ['decline-faking-is-common-not-harmless'],
    },
  },
  pay: {
    short: {
      points: -2,
      dimension: 'money',
      condition: { id: 'pay', saves: 2 },
      sources: ['negotiation-five-thousand', 'negotiation-fear-of-losing-offer'],
    },
    below: { points: 0, cap: { at: 'no', tier: 3 }, sources: [] },
  },
  hours: {
    half: {
      points: -2,
      dimension: 'time',
      condition: { id: 'call', saves: 1 },
      sources: ['format-days-added-by-stage'],
    },
    day: {
      points: -5,
      dimension: 'time',
      condition: { id: 'call', saves: 3 },
      sources: ['format-days-added-by-stage'],
    },
    days: {
      points: -7,
      dimension: 'time',
      condition: { id: 'call', saves: 4 },
      sources: ['format-days-added-by-stage', 'format-four-interviews-enough'],
    },
  },
  gain: {
    rusty: {
      points: 2,
      dimension: 'practice',
      sources: ['practice-simulated-interviews-trials', 'practice-job-search-programmes-meta'],
    },
    format: {
      points: 1,
      dimension: 'practice',
      sources: ['practice-simulated-interviews-trials'],
    },
    people: {
      points: 1,
      dimension: 'knowing',
      sources: ['network-weak-ties-experiment', 'network-maintaining-contacts'],
    },
    market: { points: 1, dimension: 'knowing', sources: ['leverage-news-of-jobs-raises-pay'] },
    neighbour: { points: 2, dimension: 'job', sources: ['network-runners-up-called-back'] },
    bargain: {
      points: 1,
      dimension: 'job',
      sources: ['leverage-batna-lab', 'leverage-only-top-quartile-bargains'],
    },
    present: { points: 1, dimension: 'knowing', sources: ['reality-realistic-previews'] },
  },
};

/** Facts that are hard only together. Checked in this order. */
export const rules: readonly {
  id: string;
  when: Readonly<Record<string, readonly string[]>>;
  cap: { at: 'no' | 'ask'; tier: Tier };
  sources: readonly string[];
}[] = [
  {
    id: 'chat-unproved',
    when: { facts: ['chat'], check: ['nothing'] },
    cap: { at: 'no', tier: 1 },
    sources: ['decline-job-scams'],
  },
  {
    id: 'late-no',
    when: { facts: ['round'], take: ['none'] },
    cap: { at: 'no', tier: 3 },
    sources: ['decline-faking-is-common-not-harmless'],
  },
];

export const scoring = {
  /**
   * Our leaning towards going, as points of its own that every result shows. The sources of the site
   * are people who say "always go"; the evidence allows "usually".
   */
  leaning: 1,
  /** Go from this many points. Below it, on terms if the conditions would bring it this far. */
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
   * Asking is not free: an invitation can be withdrawn while one waits. A reader asks first only if
   * the worst case is worse than this many points; below it, they accept and ask in the same message.
   */
  priceOfAsking: { soon: 3, leaving: 1, waiting: 1 } as Readonly<Record<string, number>>,
} as const;
