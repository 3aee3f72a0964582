import { z } from 'astro/zod';
import { isoDay, textBetween } from './common';

/** A day that has come, `YYYY-MM-DD`. @param fix what to do with one that has not. */
export const pastDay = (today: string, fix = "Use today's date or an earlier one.") =>
  isoDay.refine((day) => day <= today, {
    error: ({ input }) => `${String(input)} is in the future. ${fix}`,
  });

/** What changed and when, the newest first. Users see it, and it is in the feed of changes. */
export const changeList = (day: z.ZodType<string>) =>
  z
    .array(z.strictObject({ date: day, note: textBetween(5, 200, 'Write what changed.') }))
    .min(1, 'Add at least one entry: the first publication.')
    .refine((changes) => changes.every(({ date }, i) => date <= (changes[i - 1]?.date ?? date)), {
      error: 'Put the newest change first.',
    });
