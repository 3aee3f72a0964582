/** What changed in what can be embedded: for the feeds of changes. */
import { feedLength, siteName } from '../config/site';
import type { Change } from '../domain/change';
import { articlePath, pagePaths, toolPath } from '../domain/paths';
import { localeOf, localePath, useTranslations } from '../i18n';
import { ownArticles } from './articles';
import { once } from './once';
import { allTools } from './tools';

interface Changed {
  title: string;
  path: string;
  /** The newest first. */
  changes: readonly { date: string; note: string }[];
}

/** The changes of one page. The first of a day has no number, so that later ones leave it as it is. */
function changesOf({ title, path, changes }: Changed): Change[] {
  return changes.map(({ date, note }, at) => {
    const before = changes.slice(at + 1).filter((older) => older.date === date).length;
    const place = path.replace(/^\/|\/$/g, '');
    const id = `${place}/${date}${before === 0 ? '' : `/${before + 1}`}`;
    return { date, note, title, path, id };
  });
}

/** All changes, the newest first; of one day, in the order of the pages' names. */
export const sortedChanges = (pages: readonly Changed[]): Change[] =>
  pages
    .flatMap(changesOf)
    .sort((a, b) => b.date.localeCompare(a.date) || a.path.localeCompare(b.path));

/** The newest changes of what is in a language, the newest first; as many as a feed holds. */
export const latestChanges = once(async (locale: string): Promise<readonly Change[]> => {
  const tools = (await allTools(locale)).filter(
    ({ status, language }) => status === 'live' && language === locale,
  );
  const articles = await ownArticles(locale);
  return sortedChanges([
    ...tools.map(({ id, title, changes }) => ({ title, changes, path: toolPath(id) })),
    ...articles.map(({ slug, data: { title, changes } }) => ({
      ...{ title, changes },
      path: articlePath(slug),
    })),
  ]).slice(0, feedLength);
});

/** A change as feeds show it: with strings in a language, and full URLs. */
export interface FeedChange {
  id: string;
  title: string;
  note: string;
  link: string;
  date: string;
}

/** What both feeds of changes hold. @param site the site's origin. */
export async function changeFeed(locale: string, site: URL) {
  const t = useTranslations(locale);
  const whole = (path: string) => new URL(path, site).href;
  const changes = await latestChanges(locale);
  return {
    title: t('embedBuilder.feedTitle', { site: siteName }),
    description: t('embedBuilder.feedDescription'),
    home: whole(localePath(locale, pagePaths.embedBuilder)),
    lang: localeOf(locale).lang,
    changes: changes.map(({ id, title, note, path, date }): FeedChange => ({
      id: `take-the-interview/${locale}/${id}`,
      title: t('embedBuilder.change', { title, note }),
      note,
      link: whole(localePath(locale, path)),
      date,
    })),
  };
}
