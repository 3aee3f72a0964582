import { z } from 'astro/zod';
import { articleList, introduction, perLocale, searchTerms, strict, textBetween } from './common';

/** A subject that articles and sources share. The file name is its id and the end of its path. */
export function topicSchema({
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
        title: textBetween(3, 40, 'The title names the topic.'),
        description: textBetween(50, 160, 'The description names what the topic is about.'),
        introduction,
        searchTerms: searchTerms.optional(),
      }),
      locales,
    ),
    /** Slugs of the articles that its page lists first, in this order; the others follow, the newest first. */
    articles: articleList(articles, 'topic').default([]),
  });
}
