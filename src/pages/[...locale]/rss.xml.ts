import mdxRenderer from '@astrojs/mdx/server.js';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import FeedArticle from '../../components/feed/FeedArticle.astro';
import { siteName } from '../../config/site';
import { localeFilePaths } from '../../domain/paths';
import { localeFile, localeOf, localePath, useTranslations } from '../../i18n';
import { feedEntries } from '../../queries/feed';
import { localePages } from '../../queries/pages';

export const getStaticPaths = localePages;

/** The newest articles that are written in a language, whole. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale }, site, url }) => {
  const origin = site ?? new URL(url.origin);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  const entries = await feedEntries(locale, origin);
  const items = entries.map(async ({ props, locals, ...item }) => ({
    ...item,
    content: await container.renderToString(FeedArticle, { props, locals }),
  }));
  const self = new URL(localeFile(locale, localeFilePaths.feed), origin).href;
  return rss({
    title: siteName,
    description: useTranslations(locale)('feed.description'),
    site: new URL(localePath(locale, '/'), origin).href,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${localeOf(locale).lang.toLowerCase()}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: await Promise.all(items),
  });
};
