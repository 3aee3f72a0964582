/**
 * Which articles a result leads to, by its kind: their slugs; each must exist. Apart from the advice
 * because the browser gets their titles and paths ready-made, with the strings.
 */
export const reading = {
  unsafe: ['when-to-say-no', 'decline-without-burning-the-bridge'],
  no: ['decline-without-burning-the-bridge', 'should-i-take-this-interview'],
  proof: ['when-to-say-no', 'should-i-take-this-interview'],
  ask: ['better-than-it-looked-on-paper', 'when-to-say-no'],
  terms: ['should-i-take-this-interview', 'better-than-it-looked-on-paper'],
  practice: ['practise-on-purpose', 'become-the-candidate-they-remember'],
  go: ['become-the-candidate-they-remember', 'turn-an-interview-into-a-contact'],
} as const;

/** What kind of result it is, for what there is to read. */
export type ReadingId = keyof typeof reading;
