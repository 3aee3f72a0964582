/**
 * A tool's document: everything that a user entered and would miss. It is written as text for the
 * device, the tab, files and links, with its version; the format decodes such a text again. Pure.
 */
import { Decoder, isLoose, type Loose } from './decode';
import { migrate, versionOf, type Migration } from './migrate';

/** What a text from outside turned out to be. */
export type Decoded<D> =
  /** The text is not of this tool. */
  | { kind: 'none' }
  /** It is, but of a later version, or nothing in it could be read. */
  | { kind: 'damaged' }
  /** `partly`: something in it is not known here and was left out. */
  | { kind: 'document'; document: D; partly: boolean };

/** How a tool's document is written and read. */
export interface DocumentFormat<D> {
  /** The tool. */
  readonly id: string;
  readonly empty: D;
  /** Whether there is nothing in it that a user would miss. */
  readonly isEmpty: (document: D) => boolean;
  readonly encode: (document: D) => string;
  /** Reads a text that may be of this tool. Never throws. */
  readonly decode: (text: string) => Decoded<D>;
}

/** A text taken apart; nothing in it is checked yet. */
export interface Parsed<Data> {
  version: unknown;
  data: Data;
  /** Some of the text could not be parsed. */
  lost?: boolean;
}

/** How data is written as text: as JSON, or in the short notation of a link. */
export interface Notation<Data> {
  write: (data: Data, version: number) => string;
  /** @returns nothing where the text is not of this tool. Never throws. */
  parse: (text: string) => Parsed<Data> | undefined;
}

/** Longer texts were not written by us, and would take long to read. */
const LONGEST_JSON = 1_000_000;

/** JSON that names its tool and version, so that a file shows what opens it. */
export const jsonNotation = (tool: string): Notation<Loose> => ({
  write: (data, version) => JSON.stringify({ tool, version, ...data }, undefined, 2),
  parse: (text) => {
    if (text.length > LONGEST_JSON) return undefined;
    try {
      const data: unknown = JSON.parse(text);
      return isLoose(data) && data['tool'] === tool
        ? { version: data['version'], data }
        : undefined;
    } catch {
      return undefined;
    }
  },
});

interface FormatOptions<D, Data> {
  id: string;
  empty: D;
  isEmpty: (document: D) => boolean;
  /** What changed from version to version: see `migrate.ts`. A tool's first version has none. */
  migrations: readonly Migration<Data>[];
  notation: Notation<Data>;
  /** The document as data of today's version. */
  toData: (document: D) => Data;
  /**
   * The document in data of today's version. What is not valid is dropped, and marked as lost in the
   * decoder.
   *
   * @returns nothing where it holds nothing that could be read.
   */
  fromData: (data: Data, decoder: Decoder) => D | undefined;
}

/** Makes the format of a tool's document. */
export function documentFormat<D, Data = Loose>(
  options: FormatOptions<D, Data>,
): DocumentFormat<D> {
  const { id, empty, isEmpty, migrations, notation, toData, fromData } = options;
  return {
    ...{ id, empty, isEmpty },
    encode: (document) => notation.write(toData(document), versionOf(migrations)),
    decode: (text) => {
      const parsed = notation.parse(text);
      if (parsed === undefined) return { kind: 'none' };
      const data = migrate(parsed.data, parsed.version, migrations);
      const decoder = new Decoder();
      const document = data === undefined ? undefined : fromData(data, decoder);
      return document === undefined
        ? { kind: 'damaged' }
        : { kind: 'document', document, partly: decoder.lost || parsed.lost === true };
    },
  };
}
