/**
 * Which questions there are, in their order, and when each is asked. What the answers weigh is in
 * `weights.ts`, the strings in `content/tools/should-i-go/`. Data only: tests walk it.
 */

/** A reference to one answer: the question and the option that was chosen. */
export interface AnswerRef {
  question: string;
  option: string;
}

export interface Question {
  id: string;
  /** `one`: radio buttons. `many`: checkboxes, of which none may be ticked. */
  kind: 'one' | 'many';
  /** Ids of its options, in the order in which they are shown. `unsure` is in every `one`. */
  options: readonly string[];
  /** The facts step alone: its boxes, one group a screen. Together they are `options`. */
  screens?: readonly { id: string; options: readonly string[] }[];
  /**
   * A follow-up: asked only if one of these answers was given, and at most `MOST_FOLLOW_UPS` of them
   * are. Without it, always asked.
   */
  when?: readonly AnswerRef[];
  /**
   * What "not sure" may mean: the answer that speaks most against going, and the one that speaks
   * most for it. Answers that would rule every offer out are mostly not among them: not knowing is
   * something else, and the question then goes along with the acceptance. A test lists those.
   */
  unsure?: { worst: string; best: string };
  /** Who could settle it: the employer, or an office. Without it, nobody but the user. */
  asks?: 'employer' | 'office';
  /** Gives way where as many follow-ups are asked as may be, so that the questions stay few. */
  yields?: true;
}

/** At most so many follow-ups are asked; the others count as their tick. */
export const MOST_FOLLOW_UPS = 3;

/** The bounds of a short decision aid. From the plan of the tool; not from a study. */
export const LIMITS = { followUps: MOST_FOLLOW_UPS, questions: 12, boxes: 8 } as const;

/** Beside the question `own`: a line that the user wrote, at most so many characters. */
export const OWN_LINE = { question: 'own', key: 'line', longest: 120 } as const;

const fact = (option: string): AnswerRef => ({ question: 'facts', option });
const reach = (option: string): AnswerRef => ({ question: 'reach', option });
const one = (
  id: string,
  options: readonly string[],
  details: Omit<Question, 'id' | 'kind' | 'options'>,
): Question => ({ id, kind: 'one', options: [...options, 'unsure'], ...details });

const screens = [
  {
    id: 'invitation',
    options: ['scam', 'chat', 'odd', 'unpaid', 'rival', 'round', 'agreed', 'refused'],
  },
  { id: 'you', options: ['duty', 'offer', 'leak', 'changed', 'dread', 'pressed', 'writing'] },
  {
    id: 'job',
    options: ['money', 'home', 'permit', 'health', 'contract', 'heard', 'belief', 'own'],
  },
] as const;

/** Whether it is one of the questions that rare facts open. */
export const isFollowUp = ({ when }: Question): boolean => when !== undefined;

export const questions: readonly Question[] = [
  one('reach', ['applied', 'found-me', 'recruiter', 'vouched', 'internal'], {
    unsure: { worst: 'found-me', best: 'found-me' },
  }),
  // The two on time come before anything that could end the questions: nobody misses them.
  one('time', ['yes', 'hard', 'work', 'no', 'days', 'open'], {
    unsure: { worst: 'hard', best: 'yes' },
  }),
  one('until', ['now', 'soon', 'later', 'none'], {
    unsure: { worst: 'later', best: 'later' },
  }),
  {
    id: 'facts',
    kind: 'many',
    options: screens.flatMap(({ options }) => [...options]),
    screens,
  },

  // Follow-ups, that with the largest possible effect first: the first four that are opened are asked.
  // A test holds the order to the weights. Nothing weaker can end the questions before something
  // stronger is asked.
  one('asked', ['pay', 'details', 'verified', 'show', 'payroll'], {
    when: [fact('scam')],
    unsure: { worst: 'pay', best: 'payroll' },
    asks: 'employer',
  }),
  one('check', ['both', 'employer', 'nothing'], {
    when: [fact('chat'), reach('found-me'), reach('recruiter'), reach('unsure')],
    unsure: { worst: 'nothing', best: 'both' },
    asks: 'employer',
  }),
  one('danger', ['place', 'public', 'unlawful', 'unsafe'], {
    when: [fact('odd')],
    unsure: { worst: 'unlawful', best: 'public' },
    asks: 'employer',
  }),
  one('office', ['us', 'uk-told', 'uk', 'redundancy', 'elsewhere'], {
    when: [fact('duty')],
    unsure: { worst: 'redundancy', best: 'uk-told' },
    asks: 'office',
  }),
  one('other', ['signed', 'begun', 'agreed', 'written', 'deadline', 'spoken', 'expected'], {
    when: [fact('offer')],
    unsure: { worst: 'agreed', best: 'written' },
  }),
  one('trial', ['paid', 'short', 'half', 'day', 'days'], {
    when: [fact('unpaid')],
    unsure: { worst: 'day', best: 'paid' },
    asks: 'employer',
  }),
  one('household', ['settled', 'start', 'bend', 'cannot'], {
    when: [fact('home')],
    unsure: { worst: 'bend', best: 'settled' },
    asks: 'employer',
  }),
  one('sponsorship', ['yes', 'no'], {
    when: [fact('permit')],
    unsure: { worst: 'no', best: 'yes' },
    asks: 'employer',
  }),
  one('limits', ['adjust', 'fits', 'unasked', 'breach'], {
    when: [fact('health')],
    unsure: { worst: 'adjust', best: 'fits' },
    asks: 'employer',
  }),
  one('leaks', ['references', 'field', 'boss'], {
    when: [fact('leak')],
    unsure: { worst: 'boss', best: 'field' },
    asks: 'employer',
  }),
  one('fare', ['repaid', 'call', 'spare', 'mine', 'cannot'], {
    when: [fact('money')],
    unsure: { worst: 'mine', best: 'repaid' },
    asks: 'employer',
  }),
  one('inside', ['fine', 'tell', 'punish'], {
    when: [reach('internal')],
    unsure: { worst: 'punish', best: 'fine' },
    asks: 'employer',
  }),
  one('change', ['hours', 'pay', 'place', 'duties', 'contract', 'job', 'better', 'life'], {
    when: [fact('changed')],
    unsure: { worst: 'job', best: 'life' },
  }),
  one(
    'dreads',
    ['nerves', 'doubt', 'format', 'manager', 'person', 'feared', 'worn', 'habit', 'none'],
    {
      when: [fact('dread')],
      unsure: { worst: 'worn', best: 'habit' },
    },
  ),
  one('rounds', ['last', 'counted', 'open', 'many'], {
    when: [fact('round')],
    unsure: { worst: 'many', best: 'last' },
    asks: 'employer',
  }),
  one('contract', ['commission', 'self', 'temporary'], {
    when: [fact('contract')],
    unsure: { worst: 'commission', best: 'temporary' },
    asks: 'employer',
  }),
  // With a line of the user's own: see `OWN_LINE`.
  one('own', ['for-much', 'for-little', 'against-little', 'against-much'], {
    when: [fact('own')],
    unsure: { worst: 'against-much', best: 'for-much' },
  }),
  one('secrets', ['compete', 'clause', 'fishing'], {
    when: [fact('rival')],
    unsure: { worst: 'clause', best: 'compete' },
    asks: 'employer',
  }),
  one('sponsor', ['friend', 'recruiter', 'pressed'], {
    when: [reach('vouched')],
    unsure: { worst: 'pressed', best: 'friend' },
  }),

  one('work', ['soon', 'ending', 'leaving', 'waiting', 'away', 'content', 'new', 'none'], {
    unsure: { worst: 'new', best: 'soon' },
  }),
  one('pay', ['enough', 'short', 'below'], {
    unsure: { worst: 'short', best: 'enough' },
    asks: 'employer',
  }),
  one('take', ['yes', 'hours', 'away', 'place', 'duties', 'better', 'none'], {
    unsure: { worst: 'none', best: 'yes' },
    asks: 'employer',
  }),
  one('hours', ['little', 'half', 'day', 'days'], {
    unsure: { worst: 'days', best: 'little' },
    asks: 'employer',
  }),
  {
    id: 'gain',
    kind: 'many',
    options: ['rusty', 'format', 'people', 'market', 'neighbour', 'bargain', 'present', 'unsure'],
  },
  {
    id: 'values',
    kind: 'many',
    yields: true,
    options: ['job', 'practice', 'knowing', 'time', 'money', 'peace'],
  },
];
