/**
 * A language that nobody speaks: English with an accent on each letter, and 40 % longer. What is not accented on a
 * page of it is not translated; what is cut or overlaps has no room for a longer language. Nobody writes it: it is
 * made of the English content.
 */
import type { z } from 'astro/zod';

/** How much longer a text is than the English one. */
export const GROWTH = 0.4;

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÁƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const accents = new Map(Array.from(PLAIN, (letter, at) => [letter, ACCENTED.charAt(at)]));

/** What is not for users to read: placeholders and URLs; in MDX also tags, targets of links, code and comments. */
const UNTOUCHED = /(\{\w+\}|https?:\/\/[^\s)]+)/;
const UNTOUCHED_IN_MDX = /(<[^<>]+>|\]\([^)]*\)|\{\/\*[\s\S]*?\*\/\}|`[^`]*`|https?:\/\/[^\s)]+)/;

function accent(text: string, growth: number, untouched: RegExp): string {
  let owed = 0;
  const withAccent = (letter: string): string => {
    owed += growth;
    const accented = accents.get(letter);
    if (accented === undefined) return letter;
    if (owed < 1) return accented;
    owed -= 1;
    return accented.repeat(2);
  };
  return text
    .split(untouched)
    .map((fragment, at) => (at % 2 === 1 ? fragment : Array.from(fragment, withAccent).join('')))
    .join('');
}

/** A text in the language. @param growth 0 where there is no room for a longer one. */
export const pseudo = (text: string, growth = GROWTH): string => accent(text, growth, UNTOUCHED);

/** The body of an article or a page, with the texts that its components are given. */
export const pseudoMdx = (text: string): string =>
  accent(text, GROWTH, UNTOUCHED_IN_MDX).replace(
    /(?<=<[A-Z][^<>]* (?:label|title)=")[^"]*(?=")/g,
    (label) => pseudo(label),
  );

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isUntouched = (value: unknown): boolean =>
  (typeof value === 'string' && /^(?:https?:\/\/\S+|\d{4}-\d{2}-\d{2})$/.test(value)) ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string' && ID.test(item)));

/**
 * Strings in the language, in groups of any depth. URLs, days and lists of ids stay as they are.
 *
 * @param growthOf how much longer the string at a path becomes; nothing where it is not for users.
 */
export function pseudoStrings(
  value: unknown,
  growthOf: (path: string) => number | undefined = () => GROWTH,
  path = '',
): unknown {
  if (isUntouched(value)) return value;
  if (typeof value === 'string') {
    const growth = growthOf(path);
    return growth === undefined ? value : pseudo(value, growth);
  }
  if (typeof value !== 'object' || value === null) return value;
  const below = (key: string, item: unknown) =>
    pseudoStrings(item, growthOf, path === '' ? key : `${path}.${key}`);
  return Array.isArray(value)
    ? value.map((item, at) => below(String(at), item))
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(key, item)]));
}

/** Where strings belong, and which are not for users. */
interface Place {
  /** Puts them where the schema expects them. */
  whole?: (strings: unknown) => unknown;
  /** The path of that place, with a dot at its end. */
  above?: string;
  /** Paths of what is not for users: names of options. */
  untouched?: RegExp;
}

/**
 * Strings in the language that a schema takes: as long as English where the longer text has no room. The room is
 * the same for all languages, so translators have to find a shorter text there, too.
 *
 * @throws the errors of the schema if they do not fit in English length either.
 */
export function fitting<T>(
  strings: T,
  schema: z.ZodType,
  { whole = (all) => all, above = '', untouched = /^$/ }: Place = {},
): T {
  const tooLong = new Set<string>();
  const make = () =>
    pseudoStrings(strings, (path) => {
      if (untouched.test(path)) return undefined;
      return tooLong.has(`${above}${path}`) ? 0 : GROWTH;
    });
  for (let known = -1; known < tooLong.size;) {
    known = tooLong.size;
    const { error } = schema.safeParse(whole(make()));
    for (const { path } of error?.issues ?? []) tooLong.add(path.join('.'));
  }
  const made = make();
  schema.parse(whole(made));
  // Each string in it is one of the same place in English.
  return made as T;
}
