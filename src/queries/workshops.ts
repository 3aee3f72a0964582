import { getEntry } from 'astro:content';
import { defaultLocale } from '../config/locales';
import { readingPathPath, toolPath, workshopPath } from '../domain/paths';
import { stringsIn } from '../domain/translation';
import type { WorkshopSheet } from '../domain/workshop';
import { workshopEntries } from './collections';
import { inEachLocale, localesWhere } from './each-locale';
import { once } from './once';
import { readingPaths } from './paths';
import { allTools } from './tools';

async function sheetOf(
  locale: string,
  kind: 'tools' | 'paths',
  id: string,
  others: Pick<WorkshopSheet, 'title' | 'titleLanguage' | 'articles'>,
): Promise<WorkshopSheet> {
  const entry = await getEntry('workshops', `${kind}/${id}`);
  const found = entry && stringsIn(entry.data.strings, locale, defaultLocale);
  if (entry === undefined || found === undefined) {
    throw new Error(
      `content/workshops/${kind}/${id}.yml has no strings for "${defaultLocale}": every tool and path has a sheet for advisers. Write them there.`,
    );
  }
  return {
    ...{ kind, id, ...found, minutes: entry.data.minutes },
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
    ...tools.map(({ id, title, language }) =>
      sheetOf(locale, 'tools', id, { title, titleLanguage: language, articles: [] }),
    ),
    ...paths.map(({ id, title, language, articles }) =>
      sheetOf(locale, 'paths', id, { title, titleLanguage: language, articles }),
    ),
  ]);
});

/** The languages that a sheet is written in. */
const languagesOf = ({ kind, id }: WorkshopSheet) =>
  localesWhere(async (code) => {
    const sheets = await workshopSheets(code);
    return sheets.some((one) => one.kind === kind && one.id === id && one.language === code);
  });

/** A page for each sheet. */
export function workshopPages() {
  return inEachLocale(async (locale, params) =>
    Promise.all(
      (await workshopSheets(locale)).map(async (sheet) => ({
        params: { ...params, kind: sheet.kind, slug: sheet.id },
        props: { locale, sheet, languages: await languagesOf(sheet) },
      })),
    ),
  );
}
