import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { escapeHtml } from '../../domain/escape-html';
import { localeFilePaths } from '../../domain/paths';
import { localeFile } from '../../i18n';
import { changeFeed } from '../../queries/changes';
import { localePages } from '../../queries/pages';

export const getStaticPaths = localePages;

/** The newest changes of what is in a language, for those who embed or quote them. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale }, site, url }) => {
  const origin = site ?? new URL(url.origin);
  const { title, description, home, lang, changes } = await changeFeed(locale, origin);
  const self = new URL(localeFile(locale, localeFilePaths.changesFeed), origin).href;
  return rss({
    ...{ title, description, site: home },
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${lang.toLowerCase()}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: changes.map(({ id, link, date, note, ...change }) => ({
      ...{ title: change.title, link, description: note, pubDate: new Date(date) },
      // An article changes more than once: its URL is no name for one change.
      customData: `<guid isPermaLink="false">${escapeHtml(id)}</guid>`,
    })),
  });
};
