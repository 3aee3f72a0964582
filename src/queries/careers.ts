import { getEntry } from 'astro:content';
import { embedPath } from '../domain/embed-paths';
import { itemName } from '../domain/embed-item';
import type { LoaderUrls, SnippetItem } from '../domain/embed-snippets';
import { filePaths, releasedLoaderPath, scormPath } from '../domain/paths';
import { assetPath, localePath } from '../i18n';
import type { Embedding } from '../schemas/embedding';
import { latestChanges, type Change } from './changes';
import { embeddables, type Embeddable } from './embeds';
import { newestRelease } from './loader';
import { workshopSheets, type WorkshopSheet } from './workshops';

/** What can be embedded, with all that its snippets need. */
export interface CareersItem extends SnippetItem {
  kind: Embeddable['kind'];
  slug: string;
  description: string;
  /** Its page, from the root of the language. */
  path: string;
}

export interface CareersMaterial {
  words: Embedding;
  /** What the page lists: all tools and the newest articles. */
  items: readonly CareersItem[];
  /** How many articles and tools there are: more than it lists, if there are many. */
  total: number;
  /** What is chosen before anybody chose. */
  chosen: CareersItem;
  loader: LoaderUrls;
  /** A SCORM package of each tool. */
  scorm: readonly { title: string; href: string }[];
  sheets: readonly WorkshopSheet[];
  changes: readonly Change[];
}

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
export async function careers(locale: string, site: URL): Promise<CareersMaterial> {
  const entry = await getEntry('embedding', locale);
  if (entry === undefined) throw new Error(`content/embedding/${locale}.yml is missing.`);
  const whole = (address: string) => new URL(address, site).href;
  const { version, integrity } = newestRelease();
  const all = await embeddables(locale);
  const items = all.slice(0, LISTED).map((item) => ({
    ...{ kind: item.kind, slug: item.slug, title: item.title, height: item.height },
    ...{ description: item.description, path: item.path },
    page: whole(localePath(locale, item.path)),
    embed: whole(assetPath(embedPath(item))),
  }));
  const chosen = items.find((item) => itemName(item) === DEFAULT_ITEM);
  if (chosen === undefined) throw new Error(`There is nothing to embed at ${DEFAULT_ITEM}.`);
  return {
    words: entry.data,
    ...{ items, total: all.length, chosen },
    loader: {
      current: whole(assetPath(filePaths.loader)),
      pinned: whole(assetPath(releasedLoaderPath(version))),
      integrity,
    },
    scorm: all.flatMap(({ kind, slug, title }) =>
      kind === 'tools' ? { title, href: assetPath(scormPath(slug)) } : [],
    ),
    sheets: await workshopSheets(locale),
    changes: (await latestChanges(locale)).slice(0, CHANGES),
  };
}
