/** A language that the site is published in. */
export interface Locale {
  /** The folder in `content/articles/` and the file name in `content/ui/`. */
  code: string;
  /** BCP 47 tag for `lang` attributes, dates and numbers. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The language's own name for itself. */
  name: string;
  /** First segment of its paths; empty for the language at the root. */
  prefix: string;
}

const published = [
  { code: 'en', lang: 'en-GB', dir: 'ltr', name: 'English', prefix: '' },
] as const satisfies readonly Locale[];

export type LocaleCode = (typeof published)[number]['code'];

/** The languages, the one at the root first. Of each only its code is known to the types, as more will come. */
export const locales: readonly (Locale & { code: LocaleCode })[] = published;

export const defaultLocale: LocaleCode = 'en';
