/**
 * What a gap was for, as its owner may put it. Pure data; the words are in `content/tools/resume-gaps/`
 * under `reasons`, what stands behind them in `evidence.ts`.
 *
 * Each is a true description for somebody. None is there to cover for another: who would rather not
 * say which it was has `private`.
 */
export const reasonIds = [
  /** Caring for a relative, a friend or a neighbour. */
  'caring',
  /** A health matter of one's own. The words name no illness. */
  'health',
  /** A course, finished or not. */
  'study',
  /** The job was cut, or the place closed. Not a dismissal. */
  'redundancy',
  /** The employer ended it over the person or the work. The words never call it a redundancy. */
  'dismissed',
  /** Left without another job. */
  'resigned',
  'travel',
  /** Parental leave, or time with one's children. */
  'parental',
  /** A move for the job of a partner, or for the family. */
  'partner',
  /** The death of somebody close. */
  'bereavement',
  /** Prison or custody. The words send everybody to advice first. */
  'prison',
  /** A move to another country, or waiting for permission to work. */
  'immigration',
  /** A business of one's own, which really existed. */
  'startup',
  /** Exhaustion. Told as `health` is: no diagnosis. */
  'burnout',
  /** Looking for work all the while. */
  'search',
  /** Rather not say. */
  'private',
] as const;
export type ReasonId = (typeof reasonIds)[number];
