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
 * path itself (title, articles, URLs) is not written here.
 */
export function workshopSchema({ locales }: { locales: readonly [string, ...string[]] }) {
  return strict({
    /** How long it takes. The steps of each plan add up to it. */
    minutes: z.number().int().min(15).max(180),
    strings: perLocale(
      strict({
        /** Who it is for, and how many. */
        audience: line,
        /** What people leave with. */
        leave: line,
        prepare: lines('things to prepare', 1, 3),
        plan: z
          .array(strict({ minutes: z.number().int().positive(), what: line }))
          .min(3, 'A plan has at least three steps.')
          .max(7, 'A plan has at most seven steps: the sheet is one page.'),
        discuss: lines('questions', 2, 4),
        /** When the advice is wrong for somebody. */
        limits: lines('limits', 1, 4),
      }),
      locales,
    ),
  }).superRefine(({ minutes, strings }, context) => {
    for (const [locale, sheet] of Object.entries(strings)) {
      const sum = (sheet?.plan ?? []).reduce((total, step) => total + step.minutes, 0);
      if (sheet && sum !== minutes) {
        context.addIssue({
          code: 'custom',
          path: ['strings', locale, 'plan'],
          message: `The steps last ${sum} minutes together, and the sheet is for ${minutes}. Change one of them.`,
        });
      }
    }
  });
}
