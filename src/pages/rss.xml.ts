import mdxRenderer from '@astrojs/mdx/server.js';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import FeedArticle from '../components/feed/FeedArticle.astro';
import { siteName } from '../config/site';
import { filePaths } from '../domain/paths';
import { assetPath, defaultLocale, localeOf, localePath, useTranslations } from '../i18n';
import { feedEntries } from '../queries/feed';

/** The newest articles, whole. */
export const GET: APIRoute = async ({ site, url }) => {
  const origin = site ?? new URL(url.origin);
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  const entries = await feedEntries(defaultLocale, origin);
  const items = entries.map(async ({ props, locals, ...item }) => ({
    ...item,
    content: await container.renderToString(FeedArticle, { props, locals }),
  }));
  const self = new URL(assetPath(filePaths.feed), origin).href;
  return rss({
    title: siteName,
    description: useTranslations(defaultLocale)('feed.description'),
    site: new URL(localePath(defaultLocale, '/'), origin).href,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${localeOf(defaultLocale).lang.toLowerCase()}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: await Promise.all(items),
  });
};
