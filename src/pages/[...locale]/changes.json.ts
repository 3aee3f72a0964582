import type { APIRoute } from 'astro';
import { localeFilePaths } from '../../domain/paths';
import { localeFile } from '../../i18n';
import { changeFeed } from '../../queries/changes';
import { localePages } from '../../queries/pages';

export const getStaticPaths = localePages;

/** The same as `changes.xml`, as JSON Feed 1.1 (jsonfeed.org). */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale }, site, url }) => {
  const origin = site ?? new URL(url.origin);
  const { title, description, home, lang, changes } = await changeFeed(locale, origin);
  return Response.json({
    version: 'https://jsonfeed.org/version/1.1',
    ...{ title, description },
    home_page_url: home,
    feed_url: new URL(localeFile(locale, localeFilePaths.changesJson), origin).href,
    language: lang,
    items: changes.map(({ id, title: name, note, link, date }) => ({
      ...{ id, url: link, title: name, content_text: note },
      date_published: `${date}T00:00:00Z`,
    })),
  });
};
