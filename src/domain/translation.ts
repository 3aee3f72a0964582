/**
 * How a translation fits the text that it was made from: which strings it lacks, and what is shown in their
 * place. Pure.
 */

/** Strings by key, in groups of any depth. A leaf is a string, its plural forms, or a list. */
export type Strings = Readonly<Record<string, unknown>>;

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isObject = (value: unknown): value is Strings =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const hasPluralForms = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['other'] === 'string' &&
  Object.keys(value).every((key) => PLURAL_FORMS.includes(key));
const isGroup = (value: unknown): value is Strings => isObject(value) && !hasPluralForms(value);

/** Whether a translated leaf can be shown in place of the original. A string may be one in several forms. */
const fits = (original: unknown, own: unknown): boolean =>
  Array.isArray(original)
    ? Array.isArray(own) && own.length > 0
    : typeof own === 'string'
      ? own.trim() !== ''
      : hasPluralForms(own);

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Whether a leaf is for users to read: URLs and lists of ids are the same in every language. */
const isText = (leaf: unknown): boolean =>
  Array.isArray(leaf)
    ? !leaf.every((item) => typeof item === 'string' && ID.test(item))
    : !(typeof leaf === 'string' && /^https?:\/\/\S+$/.test(leaf));

/**
 * A translation with the original wherever it lacks something. What only the translation has is left out: the
 * original no longer has it.
 */
export function withFallback(original: Strings, translation: Strings): Strings {
  return Object.fromEntries(
    Object.entries(original).map(([key, value]) => {
      const own = Object.hasOwn(translation, key) ? translation[key] : undefined;
      if (isGroup(value)) return [key, withFallback(value, isGroup(own) ? own : {})];
      return [key, fits(value, own) ? own : value];
    }),
  );
}

/** The dotted key of each text in a tree of strings, and whether a translation has it. */
function compare(original: Strings, translation: Strings, above = ''): [string, boolean][] {
  return Object.entries(original).flatMap(([name, value]): [string, boolean][] => {
    const own = Object.hasOwn(translation, name) ? translation[name] : undefined;
    const key = `${above}${name}`;
    if (isGroup(value)) return compare(value, isGroup(own) ? own : {}, `${key}.`);
    return isText(value) ? [[key, fits(value, own)]] : [];
  });
}

/** The dotted keys of the texts that a translation lacks, in the order of the original. */
export const untranslated = (original: Strings, translation: Strings): string[] =>
  compare(original, translation).flatMap(([key, has]) => (has ? [] : [key]));

/**
 * Whether a translation has at least half of the texts. One that has less is not shown: what would be mostly
 * in the original language is better shown in it as a whole, and marked as such.
 */
export function isMostlyTranslated(original: Strings, translation: Strings): boolean {
  const all = compare(original, translation);
  return all.filter(([, has]) => has).length * 2 >= all.length;
}

/**
 * The strings of a file that has them by language: those in the language that is asked for, or else in the one that
 * has all.
 */
export function stringsIn<T>(
  all: Readonly<Record<string, T | undefined>>,
  language: string,
  otherwise: string,
): { language: string; strings: T } | undefined {
  for (const code of [language, otherwise]) {
    const strings = all[code];
    if (strings !== undefined) return { language: code, strings };
  }
  return undefined;
}
