/**
 * What the schemas of tools' strings share. A file `content/tools/<id>/<locale>.yml` has three sections:
 * `page` is shown around the tool alone, `first` by its first step, `later` by the steps after it. Used
 * when the site is built, never in the browser.
 */
import { z } from 'astro/zod';

/** A text that must be there, and short enough for its place. */
export const text = (most: number) =>
  z
    .string({ error: `Missing. Write up to ${most} characters.` })
    .trim()
    .min(1, 'Empty.')
    .max(most, { error: ({ input }) => `${input?.length ?? 0} characters; at most ${most}.` });

const plural = text(600).optional();

/** Interface strings by key: a text, or its plural forms. */
const messages = z.record(
  z.string(),
  z.union([
    text(600),
    z.strictObject({
      ...{ zero: plural, one: plural, two: plural, few: plural, many: plural },
      other: text(600),
    }),
  ]),
);

export const byId = <T extends z.ZodType>(shape: T) => z.record(z.string(), shape);
export const strict = z.strictObject;

/** Above the sections. The collection's own schema checks them further. */
export const heading = {
  title: z.string(),
  description: z.string(),
  /** What changed and when, the newest first. */
  changes: z.array(z.strictObject({ date: text(10), note: text(200) })).min(1),
};

/** What the section `page` of every tool holds. */
export const page = {
  /** Below the title. */
  lead: text(320),
  /** What users call it, where its texts do not. */
  searchTerms: z.array(text(40)).min(1).max(24),
  /** Its prior (what it is in favour of), who made it, what becomes of what one enters, its limits. */
  about: byId(strict({ title: text(60), text: text(600) })),
  ui: messages.default({}),
};

/** What the sections `first` and `later` of every tool hold. */
export const step = { ui: messages.default({}) };

/** A fault in the strings: where, as a path in the file, and how to fix it. */
export interface StringFault {
  path: string;
  message: string;
}

const at = (strings: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], strings);

/**
 * Which strings are missing, and which belong to nothing.
 *
 * @param required the ids that must be below each path, and no others.
 */
export function missingStrings(
  strings: unknown,
  required: Readonly<Record<string, readonly string[]>>,
): StringFault[] {
  const all = { 'page.about': ['prior', 'made', 'private', 'limits'], ...required };
  return Object.entries(all).flatMap(([path, ids]) => {
    const present = Object.keys((at(strings, path) as Record<string, unknown> | undefined) ?? {});
    return [
      ...ids
        .filter((id) => !present.includes(id))
        .map((id) => ({ path: `${path}.${id}`, message: 'Missing. The tool shows it.' })),
      ...present
        .filter((id) => !ids.includes(id))
        .map((id) => ({
          path: `${path}.${id}`,
          message: `The tool has no such id. Known here: ${ids.join(', ')}.`,
        })),
    ];
  });
}

/** Makes a schema report what is wrong with strings as a whole. */
export const refuse =
  <T>(faults: (strings: T) => readonly StringFault[]) =>
  (strings: T, context: z.RefinementCtx<T>): void => {
    for (const { path, message } of faults(strings)) {
      context.addIssue({ code: 'custom', path: path.split('.'), message });
    }
  };
