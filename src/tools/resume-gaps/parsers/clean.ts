import { MAX_NAME_LENGTH } from './limits';

/** Control characters, halves of pairs, and marks that turn the direction of the text around them. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A name or a title from outside as one line of plain text; empty if it is none. */
export function clean(value: unknown, length = MAX_NAME_LENGTH): string {
  if (typeof value !== 'string') return '';
  return (
    value
      // Some room for what falls away. What is farther back in a very long text is never looked at.
      .slice(0, 8 * length)
      .replace(INVISIBLE, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, length)
      // Half of a pair that was cut through.
      .replace(/\p{Cs}$/u, '')
      .trimEnd()
  );
}
