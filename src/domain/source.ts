import type { VerificationLevel } from './source-levels';

/**
 * How the evidence was made. `official` is a government’s or a public body’s own page; `guide` is advice by
 * a charity, a campaign group, a union, a law firm or a company.
 */
export const sourceKinds = [
  'review',
  'experiment',
  'study',
  'survey',
  'official',
  'guide',
  'law',
  'report',
  'advice',
] as const;

/** What a series counts in. `percent-more` is relative; `points` are percentage points. */
export const seriesUnits = [
  'percent',
  'percent-more',
  'points',
  'correlation',
  'days',
  'minutes',
  'seconds',
  'count',
] as const;

/** Figures of a source that can be drawn. */
export interface Series {
  id: string;
  title: string;
  unit: (typeof seriesUnits)[number];
  points: readonly {
    label: string;
    value: number;
    /** Upper end, where the source gives a range. */
    to?: number | undefined;
    /** `without` is drawn lighter: the people whom the others are compared with. */
    group?: 'with' | 'without' | undefined;
  }[];
  note?: string | undefined;
}

/** The text of a series in another language. */
export interface SeriesTranslation {
  title?: string | undefined;
  /** One a bar, in the order of the bars. */
  labels?: readonly string[] | undefined;
  note?: string | undefined;
}

/** The text of a source in another language. Each field is explained in `schemas/source.ts`. */
export interface SourceTranslation {
  name?: string | undefined;
  claim?: string | undefined;
  caveat?: string | undefined;
  interest?: string | undefined;
  series?: Readonly<Record<string, SeriesTranslation | undefined>> | undefined;
}

/** What views get of a source's file. Each field is explained in `schemas/source.ts`. */
export interface SourceData {
  name: string;
  kind: (typeof sourceKinds)[number];
  claim: string;
  caveat: string;
  interest?: string | undefined;
  /** Ids, the main topic first. */
  topics: readonly string[];
  citation: {
    authors?: string | undefined;
    year?: number | undefined;
    title?: string | undefined;
    venue?: string | undefined;
    doi?: string | undefined;
  };
  link?: { kind: 'doi' | 'publisher' | 'author' | 'official' | 'summary'; url: string } | undefined;
  verification: { level: VerificationLevel };
  series: readonly Series[];
}

/** A source in one language, as far as it is translated. */
export interface LocalSource extends SourceData {
  /** The code of the language that its claim and its caveat are in. */
  language: string;
  series: readonly (Series & {
    /** The code of the language that it is in, which may be another one. */
    language: string;
  })[];
}

export interface Source {
  id: string;
  data: LocalSource;
  /** Its entry, from the root of a language: the page on which it is, and its place there. */
  path: string;
}
