/** What a user can practise, and the sources of our tips. Tables alone, so that tests can walk them. */
export const topicIds = ['opening', 'answer', 'ending'] as const;
export type TopicId = (typeof topicIds)[number];

/** Ids of files in `content/sources/`. An empty list means that a tip is our judgement, and the tool shows that. */
export const evidence = {
  tips: {
    opening: ['anxiety-reframe-excitement'],
    answer: ['practice-feedback-beats-repetition'],
    ending: [],
  },
} as const satisfies Record<string, Record<TopicId, readonly string[]>>;
