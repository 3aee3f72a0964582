import { z } from 'astro/zod';
import { perLocale, strict, textBetween } from './common';

/** A subject that articles and sources share. The file name is its id and its address. */
export function topicSchema({ locales }: { locales: readonly [string, ...string[]] }) {
  return strict({
    /** Place in lists, from 1. */
    order: z.number().int().positive(),
    words: perLocale(
      strict({
        title: textBetween(3, 40, 'The title names the topic.'),
        description: textBetween(50, 160, 'The description says what the topic is about.'),
      }),
      locales,
    ),
  });
}
