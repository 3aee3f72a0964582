import { z } from 'astro/zod';
import { prefixedLocales } from '../config/locales';
import { hasFigure } from '../domain/figures';
import { seriesUnits, sourceKinds } from '../domain/source';
import { verificationLevels } from '../domain/source-levels';
import { knownKeys, oneOf, strict, textBetween } from './common';

const seriesSchema = z
  .strictObject({
    /** Name used in `<EvidenceChart series="…">`. */
    id: z.string().regex(/^[a-z0-9-]+$/, 'Use small letters, digits and hyphens.'),
    title: textBetween(5, 90, 'The title names what is shown.'),
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
    /** What a user must know to read the bars rightly. */
    note: z.string().optional(),
  })
  .refine(
    ({ unit, points }) => {
      const limit = unit === 'percent' ? 100 : unit === 'correlation' ? 1 : Infinity;
      return points.every(({ value, to }) => (to ?? value) <= limit);
    },
    { error: 'A value is too large for its unit: a percentage ends at 100, a correlation at 1.' },
  );

/** As long in each language. */
const nameText = textBetween(3, 80, 'The name is shown in notes.');
const claimText = textBetween(40, 500, 'The claim states what was found.');
const caveatText = textBetween(10, 500, 'The caveat states what limits the claim.');

/**
 * A source in another language. A translation that lacks something may wait: until it is whole, the source is
 * shown in the default language.
 */
const translation = strict({
  /** Where the name is not that of researchers or of an organisation. */
  name: nameText.optional(),
  claim: claimText.optional(),
  caveat: caveatText.optional(),
  interest: z.string().optional(),
  /** By the id of each series. */
  series: z
    .record(
      z.string(),
      strict({
        title: textBetween(5, 90, 'The title names what is shown.').optional(),
        /** The labels of the bars, in their order. */
        labels: z.array(textBetween(2, 60, 'The label names the bar.')).optional(),
        note: z.string().optional(),
      }),
    )
    .optional(),
});

/** The languages that a source may be translated into. */
const otherLanguages: readonly string[] = prefixedLocales.map(({ code }) => code);

/** Domains that copy other people's documents: never a link for users. */
export const MIRRORS =
  /(^|\.)(scribd\.com|researchgate\.net|vdocuments\.|fdocuments\.|documents\.pub|dokumen\.tips|pdfslide\.|studylib\.net|1library\.net|blogspot\.com|goodreads\.com)/;

/**
 * One source: what it claims, with which figures, and what speaks against relying on it.
 *
 * @param context the topic ids that exist, and the codes of the other languages.
 */
export function sourceSchema({
  topics,
  languages = otherLanguages,
}: {
  topics: readonly string[];
  languages?: readonly string[];
}) {
  const fields = {
    /** Short name for notes: "Kroft, Lange & Notowidigdo (2013)". */
    name: nameText,
    kind: z.enum(sourceKinds),
    /** What was found, in our words, with country and population where they matter. */
    claim: claimText,
    /** Every figure that an article may use, as read. */
    figures: z.array(z.string()).default([]),
    /** What limits it. Shown wherever the source is cited. */
    caveat: caveatText,
    /** Who publishes it and what they gain, where that matters. */
    interest: z.string().optional(),
    topics: z.array(oneOf('topic', 'content/topics/', topics)).min(1),
    /** Which way it bears on the common advice. For editors. */
    bearing: z.string(),
    /** Only the fields that were seen. */
    citation: z.strictObject({
      authors: z.string().optional(),
      year: z.number().int().min(1900).max(2100).optional(),
      title: z.string().optional(),
      venue: z.string().optional(),
      doi: z
        .string()
        .regex(/^10\.\d{4,9}\/\S+$/, 'A DOI begins with "10." and has no URL before it.')
        .optional(),
    }),
    /**
     * Where users are sent: a DOI, the publisher, the author or an official page; `summary` where
     * the source itself was not seen and a named firm's summary of it was.
     */
    link: z
      .strictObject({
        kind: z.enum(['doi', 'publisher', 'author', 'official', 'summary']),
        url: z
          .url({ protocol: /^https?$/, abort: true })
          .refine((url) => !MIRRORS.test(new URL(url).hostname), {
            error:
              'This URL is a copy or a blog. Leave the link out and name the URL under verification.note.',
          }),
      })
      .optional(),
    verification: z.strictObject({
      level: z.enum(verificationLevels),
      /** Where the claim was read, mirrors and blogs included. Not shown to users. */
      note: z.string(),
    }),
    /** Figures that can be drawn, taken from `figures`. */
    series: z.array(seriesSchema).default([]),
    /** The same in other languages, by their codes. */
    translations: z.record(z.string(), translation).default({}),
  };
  return z.strictObject(fields, knownKeys(Object.keys(fields))).superRefine((source, context) => {
    const report = (path: string[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    if (source.verification.level === 'none') {
      const fix = 'or read the source and raise verification.level.';
      if (source.figures.length > 0 || source.series.length > 0) {
        report(['figures'], `An unverified source carries no figures. Remove them, ${fix}`);
      }
      const texts = [
        [[], source],
        ...Object.entries(source.translations).map(
          ([code, translated]) => [['translations', code], translated] as const,
        ),
      ] as const;
      for (const [above, text] of texts) {
        for (const field of ['claim', 'caveat'] as const) {
          if (hasFigure(text[field] ?? '')) {
            report(
              [...above, field],
              `An unverified source carries no figures. Write it without, ${fix}`,
            );
          }
        }
      }
    }
    for (const code of Object.keys(source.translations)) {
      if (languages.includes(code)) continue;
      const known = languages.join(', ') || 'none yet';
      report(
        ['translations', code],
        `A source is not translated into "${code}". The other languages are: ${known}; add one in src/config/locales.ts.`,
      );
    }
    const { doi } = source.citation;
    if (source.link?.kind === 'doi' && source.link.url !== `https://doi.org/${doi}`) {
      report(['link', 'url'], `A link of kind "doi" is https://doi.org/ and the citation's doi.`);
    }
    const ids = source.series.map(({ id }) => id);
    if (new Set(ids).size < ids.length) report(['series'], 'Two series have the same id.');
  });
}

/** A source's file, whole; views get `SourceData` of `domain/source.ts`. */
export type SourceFile = z.infer<ReturnType<typeof sourceSchema>>;
