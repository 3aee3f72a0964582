import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const strict = z.strictObject;

const phrase = strict({
  find: z.array(z.string()).min(1),
  write: z.string(),
  why: z.string(),
  unless: z.array(strict({ text: z.string(), why: z.string() })).default([]),
});

const schemas = {
  phrases: z.array(phrase),
  doubt: z.array(z.string()),
  search: strict({ stopWords: z.array(z.string()) }),
  repeats: z.array(strict({ text: z.string(), why: z.string() })),
  wording: z.array(strict({ rule: z.string(), words: z.string().optional(), why: z.string() })),
  spelling: strict({
    /** Spelt as in the US. */
    us: z.array(z.string()),
    /** Names of organisations, products and places. */
    names: z.array(z.string()),
    /** Terms that dictionaries do not have yet. */
    terms: z.array(z.string()),
  }),
};

/** Of what the search knows of English, the names that things have besides those that a page uses. */
const searchNames = z.object({ groups: z.array(z.object({ words: z.array(z.string()) })) });

export type Phrase = z.infer<typeof phrase>;

/** The lists in `content/prose/`: what the checks look for, and what they let pass. */
export type Lists = { [Name in keyof typeof schemas]: z.infer<(typeof schemas)[Name]> };

/** @returns words and phrases that can be put for one another, as `content/search/<locale>.yml` has them. */
export function readNames(file: string): readonly (readonly string[])[] {
  return searchNames.parse(parse(readFileSync(file, 'utf8'))).groups.map(({ words }) => words);
}

/**
 * Reads the lists.
 *
 * @throws Error that names the file and the field if one is not as it should be.
 */
export function readLists(folder: string): Lists {
  const entries = Object.entries(schemas).map(([name, schema]) => {
    const file = `${folder}/${name}.yml`;
    const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
    if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
    return [name, result.data] as const;
  });
  return Object.fromEntries(entries) as Lists;
}
