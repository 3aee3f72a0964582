import { locales, type LocaleCode } from '../config/locales';
import { localeParams } from '../i18n';

type Params = ReturnType<typeof localeParams>[number]['params'];

/**
 * The pages of all languages.
 *
 * @param pagesOf gets a language and the parameter that names it in paths, and makes its pages.
 */
export async function inEachLocale<Page>(
  pagesOf: (locale: LocaleCode, params: Params) => Promise<readonly Page[]>,
): Promise<Page[]> {
  const pages = localeParams().map(({ locale, params }) => pagesOf(locale, params));
  return (await Promise.all(pages)).flatMap((ofOne) => ofOne);
}

/** The languages for which something holds, in their order. */
export async function localesWhere(
  holds: (locale: LocaleCode) => Promise<boolean>,
): Promise<LocaleCode[]> {
  const answers = await Promise.all(
    locales.map(async ({ code }) => ((await holds(code)) ? [code] : [])),
  );
  return answers.flat();
}
