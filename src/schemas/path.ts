import { z } from 'astro/zod';
import { articleList, introduction, perLocale, searchTerms, strict, textBetween } from './common';

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
        introduction,
        searchTerms: searchTerms.optional(),
      }),
      locales,
    ),
    /** Article slugs in reading order. */
    articles: articleList(articles, 'path').refine((slugs) => slugs.length >= 2, {
      error: 'A path has at least two articles.',
    }),
  });
}
