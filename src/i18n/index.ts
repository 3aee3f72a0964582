import { parse } from 'yaml';
import { defaultLocale, locales, type Locale, type LocaleCode } from '../config/locales';
import { target } from '../config/target';
import { perLang } from '../domain/per-lang';
import { formatMessage, type Message, type PluralForms } from '../domain/message';

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

/**
 * The strings of one language. A key whose value has `one` and `other` is chosen by the plural rules
 * of the language and the parameter `count`.
 *
 * @throws Error if `content/ui/<locale>.yml` lacks the key: nothing is ever shown untranslated.
 */
export function useTranslations(code: string): Translate {
  const { lang } = localeOf(code);
  const strings = dictionaries.get(code);
  const missing = (key: string) =>
    new Error(`content/ui/${code}.yml has no text for "${key}". Add it there.`);
  if (strings === undefined) throw new Error(`content/ui/${code}.yml is missing.`);

  const translate = (key: string, params: Params = {}): string => {
    const node = find(strings, key);
    const isMessage = typeof node === 'string' || (isGroup(node) && hasPlurals(node));
    if (!isMessage) throw missing(key);
    return formatMessage(node, params, { name: key, lang });
  };
  const list = (key: string): readonly string[] => {
    const node = find(strings, key);
    if (!Array.isArray(node)) throw missing(key);
    return node as readonly string[];
  };
  return Object.assign(translate, { list });
}

/**
 * The strings below one key of a language, for code that looks them up itself, as tools do.
 *
 * @throws Error if `content/ui/<locale>.yml` has no group of strings there.
 */
export function messagesOf(code: string, key: string): Readonly<Record<string, Message>> {
  const group = find(dictionaries.get(code) ?? {}, key);
  if (!isGroup(group)) throw new Error(`content/ui/${code}.yml has no strings below "${key}".`);
  return Object.fromEntries(
    Object.entries(group).map(([name, node]) => {
      const isMessage = typeof node === 'string' || (isGroup(node) && hasPlurals(node));
      if (!isMessage) throw new Error(`content/ui/${code}.yml: "${key}.${name}" is no string.`);
      return [name, node];
    }),
  );
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

/** The URL of a file that belongs to no language: `/rss.xml`, `/favicon.svg`. */
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
