import { getEntry } from 'astro:content';
import { readingPathPath, toolPath, workshopPath } from '../domain/paths';
import type { WorkshopSheet } from '../domain/workshop';
import { workshopEntries } from './collections';
import { inEachLocale } from './each-locale';
import { once } from './once';
import { readingPaths } from './paths';
import { allTools } from './tools';

async function sheetOf(
  locale: string,
  kind: 'tools' | 'paths',
  id: string,
  others: Pick<WorkshopSheet, 'title' | 'articles'>,
): Promise<WorkshopSheet> {
  const entry = await getEntry('workshops', `${kind}/${id}`);
  const strings = entry?.data.strings[locale];
  if (entry === undefined || strings === undefined) {
    throw new Error(
      `content/workshops/${kind}/${id}.yml has no strings for "${locale}": every tool and path has a sheet for advisers. Write them there.`,
    );
  }
  return {
    ...{ kind, id, strings, minutes: entry.data.minutes },
    path: workshopPath(kind, id),
    subject: kind === 'tools' ? toolPath(id) : readingPathPath(id),
    ...others,
  };
}

/** The sheet of every tool and reading path. @throws Error that names the file of one that is missing. */
export const workshopSheets = once(async (locale: string): Promise<readonly WorkshopSheet[]> => {
  const tools = (await allTools(locale)).filter(({ status }) => status === 'live');
  const paths = await readingPaths(locale);
  const known = [...tools.map(({ id }) => `tools/${id}`), ...paths.map(({ id }) => `paths/${id}`)];
  const stray = (await workshopEntries()).find(({ id }) => !known.includes(id));
  if (stray) {
    throw new Error(
      `content/workshops/${stray.id}.yml belongs to no tool and no path. Name it after one of: ${known.join(', ')}.`,
    );
  }
  return Promise.all([
    ...tools.map(({ id, title }) => sheetOf(locale, 'tools', id, { title, articles: [] })),
    ...paths.map(({ id, title, articles }) => sheetOf(locale, 'paths', id, { title, articles })),
  ]);
});

/** A page for each sheet. */
export function workshopPages() {
  return inEachLocale(async (locale, params) =>
    (await workshopSheets(locale)).map((sheet) => ({
      params: { ...params, kind: sheet.kind, slug: sheet.id },
      props: { locale, sheet },
    })),
  );
}
