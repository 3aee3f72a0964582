/** What the table of headers means for a path. Pure. */
import type { HeaderRule } from '../config/headers';

/** A path pattern as a regular expression: `*` matches anything, also for nothing. */
export const patternSource = (path: string): string =>
  `^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`;

/** The rules that hold for a path, in the order of the table. */
export const rulesFor = (path: string, rules: readonly HeaderRule[]): HeaderRule[] =>
  rules.filter((rule) => new RegExp(patternSource(rule.path)).test(path));

/**
 * The headers that a path gets: every rule that matches, in order; each first detaches, then sets.
 *
 * @param path of the request, without query.
 * @throws Error if two rules set the same header: an edge host joins their values, which means neither.
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rulesFor(path, rules)) {
    for (const name of rule.detach ?? []) headers.delete(name);
    for (const [name, value] of Object.entries(rule.set)) {
      if (headers.has(name)) {
        throw new Error(
          `${path}: ${name} is set again by the rule for ${rule.path}. Detach it there first.`,
        );
      }
      headers.set(name, value);
    }
  }
  return headers;
}

/** Every header that the table names. */
export const headerNames = (rules: readonly HeaderRule[]): string[] => [
  ...new Set(rules.flatMap(({ set }) => Object.keys(set))),
];
