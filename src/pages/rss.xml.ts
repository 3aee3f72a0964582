import rss from '@astrojs/rss';
import mdxRenderer from '@astrojs/mdx/server.js';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { render } from 'astro:content';
import { feedComponents } from '../components/feed/components';
import { siteName } from '../config/site';
import { defaultLocale, localeOf, localePath, useWords } from '../i18n';
import { publishedArticles } from '../queries/articles';
import { sourcesById } from '../queries/sources';

/** Every article, whole, the newest first. */
export const GET: APIRoute = async ({ site }) => {
  const locale = defaultLocale;
  const t = useWords(locale);
  const origin = site ?? new URL('http://localhost:4321');
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });
  const sources = await sourcesById();
  const items = await Promise.all(
    (await publishedArticles(locale)).map(async ({ slug, data, entry }) => {
      const { Content } = await render(entry);
      const link = new URL(localePath(locale, `/articles/${slug}/`), origin).href;
      const html = await container.renderToString(Content, {
        props: { components: feedComponents },
        locals: { article: { locale, slug, sources, origin: origin.href }, topics: [] },
      });
      return {
        title: data.title,
        link,
        description: data.description,
        pubDate: new Date(`${data.published}T00:00:00Z`),
        content: `<p><b>${t('article.shortAnswer')}: ${t(`stance.${data.stance}`)}.</b> ${data.shortAnswer}</p>${html}`,
      };
    }),
  );
  return rss({
    title: siteName,
    description: t('feed.description'),
    site: new URL(localePath(locale, '/'), origin).href,
    customData: `<language>${localeOf(locale).lang.toLowerCase()}</language>`,
    items,
  });
};
