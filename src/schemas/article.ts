import { z } from 'astro/zod';
import { stances } from '../domain/stance';
import { changeList, pastDay } from './changes';
import { knownKeys, oneOf, searchTerms, textBetween } from './common';

/** What the schema must know about other files of the project. */
export interface ArticleContext {
  topics: readonly string[];
  tools: readonly string[];
  /** The day of the build, `YYYY-MM-DD`: nothing is published after it. */
  today: string;
  /** Nothing was published before this day, `YYYY-MM-DD`. */
  firstPublication: string;
}

/**
 * The frontmatter of an article. Each comment is for the person who fills it in.
 *
 * @param context the ids that exist, and today.
 */
export function articleSchema({ topics, tools, today, firstPublication }: ArticleContext) {
  const day = pastDay(
    today,
    'Use today\'s date or an earlier one; mark the article "draft: true" to publish it later.',
  );
  const fields = {
    /** What the article is called: at the top, in lists and in search results. */
    title: textBetween(8, 70, 'The title is shown in lists and search results.'),
    /** What the user gets, for search engines and lists. No figures. */
    description: textBetween(
      50,
      160,
      'The description is shown below the title in search results.',
    ).refine(
      (text) => !/\p{N}/u.test(text),
      'Holds a figure. Write numbers as words, and leave statistics to the text, where they have their source.',
    ),
    /** The day the article first appeared. */
    published: day.refine((date) => date >= firstPublication, {
      error: ({ input }) =>
        `${String(input)} is before this site existed (${firstPublication}). Check the year.`,
    }),
    /** The day its advice or facts last changed. Not for typing errors. */
    updated: day,
    /** A draft is never built. Remove the line to publish. */
    draft: z.boolean().default(false),
    /** What changed and when, the newest first. Users see it. */
    changes: changeList(day),
    /** One to three topics, the main one first. */
    topics: z
      .array(oneOf('topic', 'content/topics/', topics))
      .min(1, 'Name at least one topic.')
      .max(3, 'Name at most three topics, the main one first.'),
    /** The whole answer for a user who stops here. No figures: they need their source beside them. */
    shortAnswer: textBetween(60, 320, 'The short answer is in the box at the top.').refine(
      (text) => !/\p{N}/u.test(text),
      'Holds a figure. Write numbers as words, and leave statistics to the text, where they have their source.',
    ),
    /** What it advises the user to do: go, terms, ask, no; guide for how-to articles. */
    stance: z.enum(stances, {
      error: ({ input }) => `"${String(input)}" is no stance. Use one of: ${stances.join(', ')}.`,
    }),
    /** Tools that help the user act, by id. May be empty. */
    tools: z.array(oneOf('tool', 'src/tools/registry.ts', tools)).default([]),
    /** What users call it, where the text does not: "CV", "turn down". */
    searchTerms,
  };
  return z.strictObject(fields, knownKeys(Object.keys(fields))).superRefine((article, context) => {
    if (article.updated < article.published) {
      context.addIssue({
        code: 'custom',
        path: ['updated'],
        message: `updated (${article.updated}) is before published (${article.published}). An article cannot change before it appears.`,
      });
    }
    const newest = article.changes[0]?.date;
    if (newest !== undefined && newest !== article.updated) {
      context.addIssue({
        code: 'custom',
        path: ['updated'],
        message: `updated (${article.updated}) and the newest change (${newest}) differ. Make them the same day.`,
      });
    }
  });
}

/** An article's frontmatter, whole; views get `ArticleData` of `domain/article.ts`. */
export type ArticleFrontmatter = z.infer<ReturnType<typeof articleSchema>>;
