/** A work history as the tool holds it. Pure data: how it is read is in `parsers/`, what follows in `analyse.ts`. */
import type { YearMonth } from '../../../domain/months';

/** The month in which the user uses the tool. */
export type Today = YearMonth & { readonly month: number };

/** What somebody did in a period. */
export const kinds = [
  'job',
  'freelance',
  'education',
  'caring',
  'service',
  'volunteering',
  'other',
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds that always count as work; the others count as covered if the user wants it. */
export const WORK: readonly Kind[] = ['job'];

/** One line of a history. */
export interface Period {
  /** What they were: a job title, a course. */
  readonly what: string;
  /** With whom: an employer, a school. */
  readonly where: string;
  readonly kind: Kind;
  /** When it began; `undefined` where that is not known. */
  readonly from: YearMonth | undefined;
  /** When it ended: the last month of it, `now` where it goes on, `undefined` where that is not known. */
  readonly to: YearMonth | 'now' | undefined;
}

/** A line in the table, with a name by which edits, gaps and notes refer to it. */
export interface Row extends Period {
  readonly id: string;
  /** Found by machine, and not yet looked at by the user. */
  readonly unsure?: boolean;
  /** The text that it was found in. */
  readonly source?: string;
}
