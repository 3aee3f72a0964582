/** What the schemas of the tools' words share. Used when the site is built, never in the browser. */
import { z } from 'astro/zod';

/** A text that must be there, and short enough for its place. */
export const text = (most: number) =>
  z
    .string({ error: `Missing. Write up to ${most} characters.` })
    .trim()
    .min(1, 'Empty.')
    .max(most, { error: ({ input }) => `${String(input).length} characters; at most ${most}.` });

/** What changed and when, the newest first: for the page around a tool, never for the browser. */
export const changes = z.array(z.strictObject({ date: text(10), note: text(200) })).min(1);

export const byId = <T extends z.ZodType>(shape: T) => z.record(z.string(), shape);
export const strict = z.strictObject;

/** A fault in the words: where, as a path in the file, and how to mend it. */
export interface WordFault {
  path: string;
  message: string;
}

const at = (words: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], words);

/**
 * Which words are missing, and which belong to nothing.
 *
 * @param required the ids that must stand below each path, and no others.
 */
export const missingWords = (
  words: unknown,
  required: Readonly<Record<string, readonly string[]>>,
): WordFault[] =>
  Object.entries(required).flatMap(([path, ids]) => {
    const present = Object.keys((at(words, path) as Record<string, unknown> | undefined) ?? {});
    return [
      ...ids
        .filter((id) => !present.includes(id))
        .map((id) => ({ path: `${path}.${id}`, message: 'Missing. The tool shows these words.' })),
      ...present
        .filter((id) => !ids.includes(id))
        .map((id) => ({
          path: `${path}.${id}`,
          message: `The tool has no such part. Known here: ${ids.join(', ')}.`,
        })),
    ];
  });
