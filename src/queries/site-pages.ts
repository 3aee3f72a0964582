import { render } from 'astro:content';
import { defaultLocale } from '../config/locales';
import { pageFiles } from './collections';
import { localesWhere } from './each-locale';

const pageIn = async (language: string, name: string) =>
  (await pageFiles()).get(`${language}/${name}`);

/**
 * A page about the site itself, with its text ready to be placed: in the default language where it is not
 * translated. @throws Error if it is missing there, too.
 */
export async function sitePage(locale: string, name: string) {
  const own = await pageIn(locale, name);
  const entry = own ?? (await pageIn(defaultLocale, name));
  if (entry === undefined)
    throw new Error(`content/pages/${defaultLocale}/${name}.mdx is missing.`);
  const { Content } = await render(entry);
  const languages = await localesWhere(async (code) => (await pageIn(code, name)) !== undefined);
  return { ...entry.data, language: own ? locale : defaultLocale, languages, Content };
}
