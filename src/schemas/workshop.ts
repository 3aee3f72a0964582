import { z } from 'astro/zod';
import { perLocale, strict, textBetween } from './common';

const line = textBetween(15, 220, 'One or two sentences.');

/** Lists that fit on one printed page together. */
const lines = (what: string, least: number, most: number) =>
  z
    .array(line)
    .min(least, `Write ${least} to ${most} ${what}.`)
    .max(most, `Write ${least} to ${most} ${what}: the sheet is one page.`);

/**
 * An adviser's sheet for a tool or a reading path: the file has its name. What follows from the tool or the
 * path itself (title, articles, addresses) is not written here.
 */
export function workshopSchema({ locales }: { locales: readonly [string, ...string[]] }) {
  return strict({
    /** How long it takes. The parts of each plan add up to it. */
    minutes: z.number().int().min(15).max(180),
    words: perLocale(
      strict({
        /** Who it is for, and how many. */
        audience: line,
        /** What people leave with. */
        leave: line,
        prepare: lines('things to prepare', 1, 3),
        plan: z
          .array(strict({ minutes: z.number().int().positive(), what: line }))
          .min(3, 'A plan has at least three parts.')
          .max(7, 'A plan has at most seven parts: the sheet is one page.'),
        discuss: lines('questions', 2, 4),
        /** When the advice is wrong for somebody. */
        limits: lines('limits', 1, 4),
      }),
      locales,
    ),
  }).superRefine(({ minutes, words }, context) => {
    for (const [locale, sheet] of Object.entries(words)) {
      const sum = (sheet?.plan ?? []).reduce((total, part) => total + part.minutes, 0);
      if (sheet && sum !== minutes) {
        context.addIssue({
          code: 'custom',
          path: ['words', locale, 'plan'],
          message: `The parts take ${sum} minutes together, and the sheet says ${minutes}. Change one of them.`,
        });
      }
    }
  });
}
