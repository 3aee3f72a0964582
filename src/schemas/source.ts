import { z } from 'astro/zod';
import { verificationLevels } from '../domain/source-levels';
import { knownKeys, oneOf, textBetween } from './common';

/** How the evidence was made. */
export const sourceKinds = [
  'review',
  'experiment',
  'study',
  'survey',
  'official',
  'law',
  'report',
  'advice',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

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
export type SeriesUnit = (typeof seriesUnits)[number];

const seriesSchema = z.strictObject({
  /** Name used in `<EvidenceChart series="…">`. */
  id: z.string().regex(/^[a-z0-9-]+$/, 'Use small letters, digits and hyphens.'),
  title: textBetween(5, 90, 'The title says what is shown.'),
  unit: z.enum(seriesUnits),
  points: z
    .array(
      z
        .strictObject({
          label: textBetween(2, 60, 'The label names the bar.'),
          value: z.number().nonnegative(),
          /** Upper end, where the source gives a range. */
          to: z.number().optional(),
          /** Shown lighter than its neighbour: the people it is compared with. */
          group: z.enum(['with', 'without']).optional(),
        })
        .refine(({ value, to }) => to === undefined || to > value, {
          error: '"to" must be larger than "value".',
        }),
    )
    .min(1),
  /** What a reader must know to read the bars rightly. */
  note: z.string().optional(),
});

/** Domains that copy other people's documents: never a reader's link. */
export const MIRRORS =
  /(^|\.)(scribd\.com|researchgate\.net|vdocuments\.|fdocuments\.|documents\.pub|dokumen\.tips|pdfslide\.|studylib\.net|1library\.net|blogspot\.com|goodreads\.com)/;

/**
 * One piece of evidence: what it claims, with which figures, and what speaks against leaning on it.
 *
 * @param context the topic ids that exist.
 */
export function sourceSchema({ topics }: { topics: readonly string[] }) {
  const fields = {
    /** Short name for notes: "Kroft, Lange & Notowidigdo (2013)". */
    name: textBetween(3, 80, 'The name stands in notes.'),
    kind: z.enum(sourceKinds),
    /** What was found, in our words, with country and population where they matter. */
    claim: textBetween(40, 500, 'The claim says what was found.'),
    /** Every figure that an article may use, as read. */
    figures: z.array(z.string()).default([]),
    /** What limits it. Shown wherever the source is cited. */
    caveat: textBetween(10, 500, 'The caveat says what limits the claim.'),
    /** Who publishes it and what they gain, where that matters. */
    interest: z.string().optional(),
    topics: z.array(oneOf('topic', 'content/topics/', topics)).min(1),
    /** Which way it bears on the common advice. For editors. */
    bearing: z.string(),
    /** Only the parts that were seen. */
    citation: z.strictObject({
      authors: z.string().optional(),
      year: z.number().int().min(1900).max(2100).optional(),
      title: z.string().optional(),
      venue: z.string().optional(),
      doi: z
        .string()
        .regex(/^10\.\d{4,9}\/\S+$/, 'A DOI begins with "10." and has no address before it.')
        .optional(),
    }),
    /** Where readers are sent. Only a DOI, the publisher, the author or an official page. */
    link: z
      .strictObject({
        kind: z.enum(['doi', 'publisher', 'author', 'official']),
        url: z
          .url({ protocol: /^https?$/, abort: true })
          .refine((url) => !MIRRORS.test(new URL(url).hostname), {
            error:
              'This address is a copy or a blog. Leave the link out and name the address under verification.note.',
          }),
      })
      .optional(),
    verification: z.strictObject({
      level: z.enum(verificationLevels),
      /** Where the claim was read, mirrors and blogs included. Not shown to readers. */
      note: z.string(),
    }),
    /** Figures that can be drawn, taken from `figures`. */
    series: z.array(seriesSchema).default([]),
  };
  return z.strictObject(fields, knownKeys(Object.keys(fields))).superRefine((source, context) => {
    if (source.verification.level !== 'none') return;
    if (source.figures.length > 0 || source.series.length > 0) {
      context.addIssue({
        code: 'custom',
        path: ['figures'],
        message:
          'An unverified source carries no figures. Remove figures and series, or read the source and raise verification.level.',
      });
    }
  });
}

export type SourceData = z.infer<ReturnType<typeof sourceSchema>>;
export type Series = SourceData['series'][number];
