/** A language that the site is published in. */
export interface Locale {
  /**
   * The folder in `content/articles/`, the file name in `content/ui/`, and the segment of paths of embeds: small
   * letters, digits and hyphens.
   */
  code: string;
  /** BCP 47 tag for `lang` attributes, dates and numbers. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The language's own name for itself. */
  name: string;
  /**
   * First segment of its paths; empty for the language at the root. No path of the root begins with it: not
   * `articles`, and not `embed`.
   */
  prefix: string;
}

const published = [
  { code: 'en', lang: 'en-GB', dir: 'ltr', name: 'English', prefix: '' },
] as const satisfies readonly Locale[];

export type LocaleCode = (typeof published)[number]['code'];

/** The languages, the one at the root first. Of each only its code is known to the types, as more will come. */
export const locales: readonly (Locale & { code: LocaleCode })[] = published;

/** The language at the root, which has everything: what others lack is shown in it. */
export const defaultLocale: LocaleCode = 'en';

/** That language. */
export const defaultLanguage: Locale = published[0];

/** The languages below a prefix: all but the one at the root. */
export const prefixedLocales = locales.filter(({ prefix }) => prefix !== '');
