/**
 * What the strings are based on: ids in `content/sources/`. A source is here only if a string uses what
 * it found; an empty list is the editors' judgement alone.
 *
 * No source tested sentences about a gap, and the strings admit it.
 */
import type { ItemId } from './checklist';
import type { ReasonId } from './reasons';

/** Behind `reasons.<id>`: its `asked` and `matters` above all. The sentences are judgement. */
export const reasonEvidence: Readonly<Record<ReasonId, readonly string[]>> = {
  caring: [
    'fair-parents-returning-fewer-calls',
    'gaps-years-instead-of-dates',
    'insight-us-questions-not-simply-illegal',
  ],
  health: [
    'format-us-disability-and-adjustments',
    'format-uk-health-questions',
    'gaps-past-gaps-forgiven-sweden',
    'fair-disability-mention-in-cover-letter',
  ],
  study: [],
  redundancy: [
    'gaps-eight-months',
    'gaps-no-effect-office-jobs',
    'gaps-year-long-and-employed-penalty',
    'negotiation-salary-history-bans',
    'negotiation-eu-pay-transparency',
    'negotiation-eu-pay-rules-mostly-late',
  ],
  dismissed: ['checks-uk-references-what-may-be-said'],
  resigned: ['checks-uk-references-what-may-be-said'],
  travel: ['gaps-past-gaps-forgiven-sweden'],
  parental: [
    'fair-parents-returning-fewer-calls',
    'gaps-years-instead-of-dates',
    'gaps-uk-returner-schemes-evaluated',
    'insight-us-questions-not-simply-illegal',
    'fair-uk-employers-and-pregnancy',
    'fair-uk-need-not-say-pregnant',
  ],
  partner: ['insight-us-questions-not-simply-illegal'],
  bereavement: [
    'format-us-disability-and-adjustments',
    'format-uk-health-questions',
    'gaps-past-gaps-forgiven-sweden',
  ],
  prison: [
    'checks-uk-spent-convictions',
    'checks-us-background-report-rights',
    'checks-ban-the-box-two-sided',
  ],
  immigration: ['checks-us-right-to-work-questions', 'decline-job-scams'],
  startup: [],
  burnout: ['format-us-disability-and-adjustments', 'format-uk-health-questions'],
  search: [
    'gaps-eight-months',
    'gaps-no-effect-office-jobs',
    'gaps-year-long-and-employed-penalty',
    'decline-uk-universal-credit',
    'decline-us-unemployment-insurance',
  ],
  private: [
    'gaps-career-breaks-common',
    'fair-parents-returning-fewer-calls',
    'format-us-disability-and-adjustments',
    'format-uk-health-questions',
    'insight-us-questions-not-simply-illegal',
  ],
};

/** Behind `evidence.<id>`. */
export const topicEvidence = {
  /** Who is put off by a gap, and how much. */
  penalty: ['gaps-eight-months', 'gaps-past-gaps-forgiven-sweden', 'gaps-career-breaks-common'],
  /** Where studies disagree. */
  disagree: [
    'gaps-eight-months',
    'gaps-no-effect-office-jobs',
    'gaps-year-long-and-employed-penalty',
    'gaps-past-gaps-forgiven-sweden',
  ],
  /** Years in each job instead of dates. */
  years: ['gaps-years-instead-of-dates'],
  /** A break for family, and schemes for those who come back. */
  family: ['fair-parents-returning-fewer-calls', 'gaps-uk-returner-schemes-evaluated'],
  /** Whether explaining helps. */
  explain: ['gaps-career-breaks-common', 'fair-parents-returning-fewer-calls'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type TopicId = keyof typeof topicEvidence;

/** Behind `items.<id>`. */
export const checklistEvidence: Readonly<Record<ItemId, readonly string[]>> = {
  formats: [],
  order: [],
  future: [],
  missing: [],
  overlap: [],
  current: [],
  oldest: ['fair-age-older-women-hit-hardest'],
  sheet: ['gaps-years-instead-of-dates'],
  tasks: [],
  part: [],
  numbers: [],
  tools: [],
  truth: [],
  gap: [
    'gaps-career-breaks-common',
    'fair-parents-returning-fewer-calls',
    'gaps-past-gaps-forgiven-sweden',
    'gaps-years-instead-of-dates',
  ],
  private: [],
  plain: [],
  spelling: ['resume-spelling-errors', 'resume-writing-help-experiment'],
  top: ['resume-seconds-of-attention'],
  change: [],
  endings: [],
  text: [],
  words: [],
  log: ['feedback-most-get-none'],
  everywhere: [],
};
