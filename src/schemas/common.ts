import { z } from 'astro/zod';
import { defaultLocale } from '../config/locales';

/** Lists the ids that exist, so that a typing error is answered with the choices. */
export function oneOf(what: string, folder: string, known: readonly string[]) {
  return z.string().refine((id) => known.includes(id), {
    error: ({ input }) =>
      `There is no ${what} "${String(input)}". Use one of: ${known.join(', ')}; or add it in ${folder}.`,
  });
}

/** `Date` reads 30 February as 2 March, so the day must come back as it went in. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const notADay = {
  error: ({ input }: { input?: unknown }) =>
    `${input === undefined ? 'Missing.' : `"${typeof input === 'string' ? input : JSON.stringify(input)}" is not a day.`} Write it as year-month-day: 2026-11-22.`,
};

/**
 * A calendar day. YAML reads `2026-11-22` as a date and `"2026-11-22"` as text; both are taken, and
 * both become the text `2026-11-22`, which sorts and compares as it is.
 */
export const isoDay = z
  .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.string()], notADay)
  .refine(isDay, { ...notADay, abort: true });

/** Text of a certain length, with a message that states how far off it is. */
export function textBetween(min: number, max: number, purpose: string) {
  return z
    .string({ error: `Missing. ${purpose} Write ${min} to ${max} characters.` })
    .trim()
    .refine((text) => text.length >= min && text.length <= max, {
      error: ({ input }) =>
        `${String(input).length} characters long. ${purpose} Write ${min} to ${max} characters.`,
    });
}

/** What users call something, where its text does not: "CV", "turn down". */
export const searchTerms = z
  .array(textBetween(2, 40, 'A search term is a word or a short phrase.'))
  .min(1, 'Add the words that users would type.')
  .max(24, 'At most twenty-four: the words that users would type.');

/** What a user reads first on the page of a topic or a reading path, in place of the description. */
export const introduction = textBetween(
  200,
  600,
  'The introduction shows what is here and where to begin, in plain English.',
);

/** An ordered list of the slugs of articles that exist. @param what names the list in the error. */
export const articleList = (articles: readonly string[], what: string) =>
  z
    .array(oneOf('article', 'content/articles/', articles))
    .refine((slugs) => new Set(slugs).size === slugs.length, {
      error: `An article is twice in this ${what}.`,
    });

/** Options for strict objects: an unknown key is answered with the known ones. */
export function knownKeys(keys: readonly string[]) {
  return {
    error: (issue: { code?: string | undefined; keys?: string[] }) =>
      issue.code === 'unrecognized_keys'
        ? `Unknown field ${(issue.keys ?? []).map((key) => `"${key}"`).join(', ')}. The fields are: ${keys.join(', ')}.`
        : undefined,
  };
}

/** Strings for users in each language: `en: …`. */
export function perLocale<T extends z.ZodType>(
  strings: T,
  locales: readonly [string, ...string[]],
) {
  return z.partialRecord(z.enum(locales), strings).refine((record) => defaultLocale in record, {
    error: `Write at least the strings of the default language, under "${defaultLocale}:".`,
  });
}

/** A strict object that answers an unknown field with the known ones. */
export function strict<T extends z.ZodRawShape>(fields: T) {
  return z.strictObject(fields, knownKeys(Object.keys(fields)));
}
