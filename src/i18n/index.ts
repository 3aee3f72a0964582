import { parse } from 'yaml';
import { defaultLocale, locales, type Locale, type LocaleCode } from '../config/locales';
import { target } from '../config/target';
import { perLang } from '../domain/per-lang';
import { formatMessage, type Message, type PluralForms } from '../domain/message';
import { withFallback } from '../domain/translation';

interface Strings {
  readonly [key: string]: string | readonly string[] | Strings;
}
type Params = Readonly<Record<string, string | number>>;

/** Looks up interface strings by a dotted key and fills in its `{names}`. */
export interface Translate {
  (key: string, params?: Params): string;
  /** A list of strings under one key. */
  list(key: string): readonly string[];
}

const files: Record<string, string> = import.meta.glob('../../content/ui/*.yml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const dictionaries = new Map<string, Strings>(
  Object.entries(files).map(([path, text]) => [
    path.replace(/^.*\/(.+)\.yml$/, '$1'),
    parse(text) as Strings,
  ]),
);

/** The locale with this code. @throws Error if the site has none. */
export function localeOf(code: string): Locale {
  const locale = locales.find((candidate) => candidate.code === code);
  if (locale === undefined) {
    throw new Error(`There is no locale "${code}". Add it in src/config/locales.ts.`);
  }
  return locale;
}

function find(strings: Strings, key: string): Strings[string] | undefined {
  let node: Strings[string] | undefined = strings;
  for (const name of key.split('.')) {
    if (typeof node !== 'object' || Array.isArray(node)) return undefined;
    node = (node as Strings)[name];
  }
  return node;
}

const isGroup = (node: Strings[string] | undefined): node is Strings =>
  typeof node === 'object' && !Array.isArray(node);
const hasPlurals = (node: Strings): node is Strings & PluralForms =>
  typeof node['other'] === 'string';
const isMessage = (node: Strings[string] | undefined): node is string | (Strings & PluralForms) =>
  typeof node === 'string' || (isGroup(node) && hasPlurals(node));
const isList = (node: Strings[string] | undefined): node is readonly string[] =>
  Array.isArray(node);

/**
 * The strings in a file of the interface.
 *
 * @throws Error if a language has no such file: its pages would claim to be in it, and nothing on them would be.
 */
function dictionaryOf(code: string): Strings {
  const strings = dictionaries.get(code);
  if (strings === undefined) throw new Error(`content/ui/${code}.yml is missing.`);
  return strings;
}

/**
 * What a key leads to, and the language that it is in: the default language where the own one lacks it.
 *
 * @throws Error if neither has it.
 */
function lookUp<Node extends Strings[string]>(
  code: string,
  key: string,
  isWanted: (node: Strings[string] | undefined) => node is Node,
): { node: Node; lang: string } {
  for (const language of [code, defaultLocale]) {
    const node = find(dictionaryOf(language), key);
    if (isWanted(node)) return { node, lang: localeOf(language).lang };
  }
  throw new Error(`content/ui/${defaultLocale}.yml has no text for "${key}". Add it there.`);
}

/**
 * The strings of one language, and those of the default language where it lacks some; the end of each build
 * lists them. A key whose value has `one` and `other` is chosen by the plural rules of the language and the
 * parameter `count`.
 *
 * @throws Error if the default language lacks the key, or if the language has no file of strings at all.
 */
export function useTranslations(code: string): Translate {
  localeOf(code);
  dictionaryOf(code);
  const translate = (key: string, params: Params = {}): string => {
    const { node, lang } = lookUp(code, key, isMessage);
    return formatMessage(node, params, { name: key, lang });
  };
  const list = (key: string) => lookUp(code, key, isList).node;
  return Object.assign(translate, { list });
}

/**
 * The strings below one key of a language, for code that looks them up itself, as tools do; those of the
 * default language where it lacks some.
 *
 * @throws Error if the default language has no group of strings there.
 */
export function messagesOf(code: string, key: string): Readonly<Record<string, Message>> {
  const file = `content/ui/${defaultLocale}.yml`;
  const group = find(dictionaryOf(defaultLocale), key);
  if (!isGroup(group)) throw new Error(`${file} has no strings below "${key}".`);
  const own = find(dictionaryOf(code), key);
  // Of each string, the own one or that of the default language: both are of this type.
  const strings = withFallback(group, isGroup(own) ? own : {}) as Strings;
  return Object.fromEntries(
    Object.entries(strings).map(([name, node]) => {
      if (!isMessage(node)) throw new Error(`${file}: "${key}.${name}" is no string.`);
      return [name, node];
    }),
  );
}

/** The attributes of an element whose text may be in another language than its page. */
export interface LanguageAttributes {
  lang?: string;
  dir?: Locale['dir'];
}

/**
 * The attributes of an element whose text is in a language, on a page in another; none where it is the same.
 *
 * @param around the code of the language around it. @param language that of its text.
 */
export function inLanguage(around: string, language: string): LanguageAttributes {
  const [outer, inner] = [localeOf(around), localeOf(language)];
  if (outer.lang === inner.lang) return {};
  return { lang: inner.lang, ...(outer.dir === inner.dir ? {} : { dir: inner.dir }) };
}

/** A path below the prefix of its language. */
function below(code: string, path: string): string {
  const { prefix } = localeOf(code);
  return `${prefix === '' ? '' : `/${prefix}`}${path}`;
}

/**
 * The URL of a page on this site, with the sub-path that the site is served under and the
 * prefix of the language.
 *
 * @param path from the root of the language: `/articles/`.
 */
export const localePath = (code: string, path: string): string =>
  `${target.pages}${below(code, path)}`;

/** The URL of a file that belongs to no language: `/embed/v1.js`, `/favicon.svg`. */
export const assetPath = (path: string): string => `${target.files}${path}`;

/** The URL of a file of which each language has its own: `/tools/should-i-go.json`. */
export const localeFile = (code: string, path: string): string => assetPath(below(code, path));

/** The `[...locale]` parameter of each language's routes; the one at the root has none. */
export function localeParams(): { params: { locale: string | undefined }; locale: LocaleCode }[] {
  return locales.map(({ code, prefix }) => ({
    params: { locale: prefix === '' ? undefined : prefix },
    locale: code,
  }));
}

const days = perLang(
  (lang) =>
    new Intl.DateTimeFormat(lang, {
      ...{ day: 'numeric', month: 'long', year: 'numeric' },
      timeZone: 'UTC',
    }),
);
const numbers = perLang((lang) => new Intl.NumberFormat(lang));

/** A day such as `2026-11-22`, written out: "22 November 2026". */
export const formatDay = (code: string, day: string): string =>
  days(localeOf(code).lang).format(new Date(`${day}T00:00:00Z`));

/** A number with the language's separators. */
export const formatNumber = (code: string, value: number): string =>
  numbers(localeOf(code).lang).format(value);

export { defaultLocale, type LocaleCode };
