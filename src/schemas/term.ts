import { z } from 'astro/zod';
import { countWords } from '../domain/reading-time';
import { oneOf, perLocale, strict, textBetween } from './common';

/** Countries that have a name of their own for something; `all` is for a name that is used everywhere. */
export const nameCountries = ['all', 'UK', 'US'] as const;

/** How long a definition is, in words: fewer leave a question, more are an article. */
export const DEFINITION_WORDS = { least: 15, most: 45 } as const;

/** A sentence or two without figures: figures need a citation, and a glossary has none. */
function plainText(least: number, purpose: string) {
  const { most } = DEFINITION_WORDS;
  return z
    .string({ error: `Missing. ${purpose} Write ${least} to ${most} words.` })
    .trim()
    .refine((text) => countWords(text) >= least && countWords(text) <= most, {
      error: ({ input }) =>
        `${countWords(String(input))} words long. ${purpose} Write ${least} to ${most} words.`,
    })
    .refine((text) => !/\p{N}/u.test(text), {
      error: 'There is a figure in it. Leave it out: articles give figures, with their sources.',
    });
}

/** What else something is called, by country. */
const otherNames = z.partialRecord(
  z.enum(nameCountries, {
    error: ({ input }) =>
      `"${String(input)}" is unknown. Use one of: ${nameCountries.join(', ')}; put a name that is used in every country under "all".`,
  }),
  textBetween(2, 60, 'Another name is short; put a comma between two names.'),
);

/**
 * A term of the glossary. The file name is its id and its place on the page: `content/glossary/ghost-job.yml`
 * is at `/glossary/#ghost-job`. Never rename one, because articles link to it.
 */
export function termSchema({
  articles,
  sources,
  help,
  locales,
}: {
  /** Slugs of all articles. */
  articles: readonly string[];
  /** Ids of all sources. */
  sources: readonly string[];
  /** URLs of all pages in `content/organisations/`. */
  help: readonly string[];
  locales: readonly [string, ...string[]];
}) {
  return strict({
    strings: perLocale(
      strict({
        /** As in the middle of a sentence: "ghost job". Capitals only for names and abbreviations. */
        term: textBetween(2, 40, 'The term is what articles call it.'),
        /** `US: layoff`. Names that begin with another letter also get a line of their own. */
        also: otherNames.optional(),
        /** What it is, as someone would explain it aloud. What to do about it is in articles. */
        definition: plainText(DEFINITION_WORDS.least, 'The definition explains the term.'),
        /** Only where law or custom differs: what is so in which country, and no more than is backed. */
        differs: plainText(6, 'This is about how countries differ.').optional(),
      }),
      locales,
    ),
    /** Slugs of articles on what to do, the most useful first. */
    see: z
      .array(oneOf('article', 'content/articles/', articles))
      .min(1, 'Name at least one article on what to do.')
      .max(3, 'At most three articles: the most useful.'),
    /** Ids of sources that back what is stated about law or custom. */
    sources: z.array(oneOf('source', 'content/sources/', sources)).default([]),
    /** Whom to ask: URLs of pages in `content/organisations/`. */
    ask: z.array(oneOf('page', 'content/organisations/', help)).default([]),
  }).refine(
    ({ strings, sources: backing, ask }) =>
      backing.length + ask.length > 0 ||
      Object.values(strings).every((own) => own?.differs === undefined),
    {
      path: ['ask'],
      error:
        'It differs by country, and nothing backs that. Add ids to "sources", or whom to ask to "ask".',
    },
  );
}
