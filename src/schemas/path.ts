import { z } from 'astro/zod';
import { oneOf, perLocale, searchTerms, strict, textBetween } from './common';

/** An ordered list of articles for one situation. The file name is its id and the end of its path. */
export function pathSchema({
  articles,
  locales,
}: {
  articles: readonly string[];
  locales: readonly [string, ...string[]];
}) {
  return strict({
    /** Place in lists, from 1. */
    order: z.number().int().positive(),
    strings: perLocale(
      strict({
        title: textBetween(8, 60, 'The title names the situation.'),
        description: textBetween(50, 160, 'The description sums up what the path gives.'),
        searchTerms: searchTerms.optional(),
      }),
      locales,
    ),
    /** Article slugs in reading order. */
    articles: z
      .array(oneOf('article', 'content/articles/', articles))
      .min(2, 'A path has at least two articles.')
      .refine((slugs) => new Set(slugs).size === slugs.length, {
        error: 'An article is twice in this path.',
      }),
  });
}
