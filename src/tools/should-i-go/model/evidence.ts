/**
 * What each weight is based on: ids in `content/sources/`, under the question and option of `weights.ts`.
 * A source shows why an answer counts, and in which direction; never how much. What is not here, or
 * has an empty list, is judgement alone.
 *
 * Apart from the numbers because the browser gets sources ready-made, with the strings; a test holds the
 * two tables together.
 */
export const evidence: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  facts: {
    unpaid: ['format-unpaid-trials-uk'],
    duty: ['decline-us-unemployment-insurance', 'decline-uk-universal-credit'],
    agreed: ['decline-ghosting-both-ways'],
  },
  asked: {
    pay: ['decline-job-scams', 'decline-fake-cheques'],
    details: ['decline-job-scams'],
  },
  check: {
    nothing: ['decline-job-scams'],
  },
  trial: {
    half: ['format-unpaid-trials-uk', 'format-trial-shifts-us-australia'],
    days: ['format-unpaid-trials-uk', 'format-trial-shifts-us-australia'],
  },
  secrets: {
    clause: ['decline-non-compete-status'],
    fishing: ['decline-pumped-for-secrets'],
  },
  rounds: {
    open: ['format-four-interviews-enough', 'format-days-added-by-stage'],
    many: ['format-four-interviews-enough', 'format-days-added-by-stage'],
  },
  office: {
    us: ['decline-us-unemployment-insurance'],
    'uk-told': ['decline-uk-universal-credit'],
    uk: ['decline-uk-universal-credit'],
    redundancy: ['decline-uk-time-off-redundancy'],
  },
  other: {
    written: ['leverage-batna-lab'],
    deadline: ['leverage-batna-lab'],
    spoken: ['leverage-batna-lab'],
  },
  dreads: {
    nerves: ['anxiety-not-job-performance'],
    format: ['format-video-scored-lower'],
  },
  fare: {
    mine: ['decline-what-an-interview-costs'],
    cannot: ['decline-what-an-interview-costs'],
  },
  household: {
    bend: ['fit-tailored-terms'],
  },
  sponsor: {
    friend: ['network-referrals-nine-firms'],
  },
  work: {
    soon: ['offers-nace-campus-rates'],
    leaving: ['offers-employed-searchers-do-better'],
    waiting: ['offers-nace-campus-rates'],
  },
  take: {
    yes: ['fit-attraction-is-not-choice'],
    hours: ['fit-tailored-terms'],
    place: ['fit-tailored-terms'],
    duties: ['fit-tailored-terms'],
    better: ['fit-tailored-terms', 'reality-realistic-previews'],
    none: ['decline-faking-is-common-not-harmless'],
  },
  pay: {
    short: ['negotiation-five-thousand', 'negotiation-fear-of-losing-offer'],
  },
  hours: {
    days: ['format-four-interviews-enough'],
  },
  gain: {
    rusty: ['practice-simulated-interviews-trials', 'practice-training-field-trial-no-more-offers'],
    people: ['network-weak-ties-experiment', 'network-maintaining-contacts'],
    market: ['leverage-news-of-jobs-raises-pay'],
    neighbour: ['network-runners-up-called-back'],
    bargain: ['leverage-batna-lab', 'leverage-only-top-quartile-bargains'],
    present: ['reality-realistic-previews'],
  },
  // Of the rules.
  rule: {
    'chat-unproved': ['decline-job-scams'],
    unproved: ['decline-job-scams', 'decline-scams-now-stage-interviews'],
    'refuse-empty': ['decline-faking-is-common-not-harmless'],
    'late-no': ['decline-faking-is-common-not-harmless'],
  },
  // Of the warnings in `advice.ts`.
  warning: {
    'duty-us': ['decline-us-unemployment-insurance'],
    'duty-uk': ['decline-uk-universal-credit'],
    'duty-redundancy': ['decline-uk-time-off-redundancy'],
    duty: ['decline-us-unemployment-insurance', 'decline-uk-universal-credit'],
    check: ['decline-job-scams'],
    'send-nothing': ['decline-job-scams', 'decline-scams-now-stage-interviews'],
    health: [
      'format-us-disability-and-adjustments',
      'format-uk-health-questions',
      'fair-uk-help-for-disabled-interviewees',
      'fair-uk-need-not-say-pregnant',
      'fair-uk-employers-and-pregnancy',
      'insight-us-questions-not-simply-illegal',
    ],
    nerves: ['anxiety-reframe-excitement'],
  },
};
