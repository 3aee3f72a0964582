/** What every parser of a file returns. Parsers never throw, whatever file is imported. */
import type { Period } from '../model/history';

/** A period, with what it was read from. */
export interface FoundPeriod extends Period {
  /** The text that it was read from; parsers of free text always give it. */
  readonly source?: string;
  /** Read from free text, or partly guessed: the user should look at it. */
  readonly uncertain: boolean;
}

/** What was found and could not be used. Its text is in the tool's YAML, under its id. */
export interface ReadNote {
  /** Key in the strings `read`. */
  readonly id: ReadNoteId;
  /** Where it is: a line number, an employer, a column. At most 80 characters, never markup. */
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
  /** Nothing could be read; the first note gives the reason. */
  | { readonly ok: false; readonly notes: readonly [ReadNote, ...ReadNote[]] };
