export type Json = Readonly<Record<string, unknown>>;

/** Whether something from outside is an object with keys, and no list. */
export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
