import { defaultLocale, locales } from '../config/locales';
import type { EmbedBuilderData } from '../domain/embed-builder';
import { itemName } from '../domain/embed-item';
import { embedPath } from '../domain/embed-paths';
import { filePaths, releasedLoaderPath, scormPath } from '../domain/paths';
import { assetPath, localeFile, localePath } from '../i18n';
import { latestChanges } from './changes';
import { embeddingFiles } from './collections';
import { embeddables } from './embeds';
import { newestRelease } from './loader';
import { workshopSheets } from './workshops';

/** How many of the latest changes the page lists; the feeds hold more. */
const CHANGES = 6;

/** How many items the page lists, so that it does not grow with the library. Any other is chosen by its URL. */
const LISTED = 100;

/** What is chosen before anybody chose. */
const DEFAULT_ITEM = 'tools/should-i-go';

/**
 * Everything that the page for career centres shows.
 *
 * @param site the site's origin.
 * @throws Error if the strings or the default item are missing.
 */
export async function embedBuilder(locale: string, site: URL): Promise<EmbedBuilderData> {
  const files = await embeddingFiles();
  const own = files.get(locale);
  const entry = own ?? files.get(defaultLocale);
  if (entry === undefined) throw new Error(`content/embedding/${defaultLocale}.yml is missing.`);
  const whole = (path: string) => new URL(path, site).href;
  const { version, integrity } = newestRelease();
  const all = await embeddables(locale);
  const items = all.slice(0, LISTED).map((item) => ({
    ...{ kind: item.kind, slug: item.slug, title: item.title, height: item.height },
    ...{ language: item.language, description: item.description, path: item.path },
    page: whole(localePath(locale, item.path)),
    embed: whole(assetPath(embedPath(item))),
  }));
  const chosen = items.find((item) => itemName(item) === DEFAULT_ITEM);
  if (chosen === undefined) throw new Error(`There is nothing to embed at ${DEFAULT_ITEM}.`);
  return {
    strings: entry.data,
    language: own ? locale : defaultLocale,
    languages: locales.map(({ code }) => code).filter((code) => files.has(code)),
    ...{ items, total: all.length, chosen },
    loader: {
      current: whole(assetPath(filePaths.loader)),
      pinned: whole(assetPath(releasedLoaderPath(version))),
      integrity,
    },
    scorm: all.flatMap(({ kind, slug, title }) =>
      kind === 'tools' ? { title, href: localeFile(locale, scormPath(slug)) } : [],
    ),
    sheets: await workshopSheets(locale),
    changes: (await latestChanges(locale)).slice(0, CHANGES),
  };
}
