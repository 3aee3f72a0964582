import type { APIRoute } from 'astro';
import { localePath } from '../../../i18n';
import { localePages } from '../../../queries/pages';
import { allSources } from '../../../queries/sources';

export const getStaticPaths = localePages;

/** The path of each source's entry, by its id. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) =>
  Response.json(
    Object.fromEntries(
      (await allSources(locale)).map(({ id, path }) => [id, localePath(locale, path)]),
    ),
  );
