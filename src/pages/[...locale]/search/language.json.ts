import type { APIRoute } from 'astro';
import { localePages } from '../../../queries/pages';
import { searchLanguage } from '../../../queries/search';

export const getStaticPaths = localePages;

/** What the search knows of the language, for the browser. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) =>
  Response.json(await searchLanguage(locale));
