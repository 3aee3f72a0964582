import type { APIRoute } from 'astro';
import { filePaths } from '../domain/paths';
import { assetPath, defaultLocale } from '../i18n';
import { changeFeed } from '../queries/changes';

/** The same as `changes.xml`, as JSON Feed 1.1 (jsonfeed.org). */
export const GET: APIRoute = async ({ site, url }) => {
  const origin = site ?? new URL(url.origin);
  const { title, description, home, lang, changes } = await changeFeed(defaultLocale, origin);
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, description },
    home_page_url: home,
    feed_url: new URL(assetPath(filePaths.changesJson), origin).href,
    language: lang,
    items: changes.map(({ id, title: name, note, link, date }) => ({
      ...{ id, url: link, title: name, content_text: note },
      date_published: `${date}T00:00:00Z`,
    })),
  });
};
