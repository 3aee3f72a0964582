import type { z } from 'astro/zod';

/** The issues of an input with a schema, one line an issue: `field: message`. Empty if it is well. */
export function issues(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return (error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.') || '(file)'}: ${message}`,
  );
}
