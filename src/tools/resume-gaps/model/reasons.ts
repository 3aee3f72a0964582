/**
 * What a gap was for, as its owner may put it. Pure data; the strings are in `content/tools/resume-gaps/`
 * under `reasons`, their sources in `evidence.ts`.
 *
 * Each is a true description for somebody. None is there to cover for another: who wants to
 * name none has `private`.
 */
export const reasonIds = [
  /** Caring for a relative, a friend or a neighbour. */
  'caring',
  /** A health matter of one's own. The sentences name no illness. */
  'health',
  /** A course, finished or not. */
  'study',
  /** The job was cut, or the place closed. Not a dismissal. */
  'redundancy',
  /** The employer ended it over the person or the work. The sentences never call it a redundancy. */
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
  /** Prison or custody. The sentences send everybody to advice first. */
  'prison',
  /** A move to another country, or waiting for permission to work. */
  'immigration',
  /** A business of one's own, which really existed. */
  'startup',
  /** Exhaustion. As for `health`: no diagnosis. */
  'burnout',
  /** Looking for work all the while. */
  'search',
  /** No reason is named. */
  'private',
] as const;
export type ReasonId = (typeof reasonIds)[number];
