/** What every reader of a file gives back. Readers never throw on what somebody brings along. */
import type { Period } from '../model/history';

/** A period, with what it was read from. */
export interface FoundPeriod extends Period {
  /** The text that it was read from; readers of free text always give it. */
  readonly source?: string;
  /** Read from free text, or guessed in part: the reader should look at it. */
  readonly uncertain: boolean;
}

/** What was met on the way and could not be used, told by id so that the words stand in the tool's YAML. */
export interface ReadNote {
  /** Key in `read` of the words. */
  readonly id: ReadNoteId;
  /** Which part: a line number, an employer, a column. At most 80 characters, never markup. */
  readonly at?: string;
}

export const readNoteIds = [
  // nothing could be read
  'empty',
  'tooLarge',
  'wrongType',
  'damaged',
  'encrypted',
  'notAResume',
  'noPeriods',
  'noText',
  'csvColumns',
  'zipWithoutPositions',
  'zipBomb',
  'cancelled',
  'offline',
  // something was left out or is doubtful
  'dateUnknown',
  'dateRange',
  'endBeforeStart',
  'duplicate',
  'tooMany',
  'nothingHere',
  'cutShort',
] as const;
export type ReadNoteId = (typeof readNoteIds)[number];

export type ReadResult =
  /** At least one period. */
  | {
      readonly ok: true;
      readonly periods: readonly FoundPeriod[];
      readonly notes: readonly ReadNote[];
    }
  /** Nothing could be read; the first note says why. */
  | { readonly ok: false; readonly notes: readonly [ReadNote, ...ReadNote[]] };
