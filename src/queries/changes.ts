/** What changed in what can be embedded: for the feeds of changes. */
import { publishedArticles } from './articles';

/** A change of an article or a tool. */
export interface Change {
  /** The day, `YYYY-MM-DD`. */
  date: string;
  note: string;
  /** What changed. */
  title: string;
  /** Its page, from the root of its language. */
  path: string;
  /** Stays the same for ever: the place of the page, the day, and how many of that day came before. */
  id: string;
}

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

/** Every change in a language, the newest first. */
export async function latestChanges(locale: string): Promise<Change[]> {
  const articles = await publishedArticles(locale);
  return sortedChanges(
    articles.map(({ slug, data: { title, changes } }) => ({
      ...{ title, changes },
      path: `/articles/${slug}/`,
    })),
  );
}
