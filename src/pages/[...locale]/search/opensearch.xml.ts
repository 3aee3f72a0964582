import type { APIRoute } from 'astro';
import { openSearchDescription } from '../../../domain/search/open-search';
import { siteName } from '../../../config/site';
import { filePaths, pagePaths } from '../../../domain/paths';
import { assetPath, localeOf, localePath, useTranslations } from '../../../i18n';
import { localePages } from '../../../queries/pages';

export const getStaticPaths = localePages;

/** Lets a browser add the site to its search engines. */
export const GET: APIRoute<{ locale: string }> = ({ props: { locale }, site, url }) => {
  const whole = (path: string) => new URL(path, site ?? url).href;
  const t = useTranslations(locale);
  return new Response(
    openSearchDescription({
      name: siteName,
      shortName: t('search.shortName'),
      description: t('search.description'),
      lang: localeOf(locale).lang,
      search: whole(localePath(locale, pagePaths.search)),
      icon: whole(assetPath(filePaths.icon)),
    }),
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
