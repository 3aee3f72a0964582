import { getEntry } from 'astro:content';
import { embedPath } from '../domain/embed-address';
import type { LoaderAddresses, SnippetItem } from '../domain/embed-snippets';
import { filePaths, releasedLoaderPath, scormPath } from '../domain/paths';
import { assetPath, localeParams, localePath } from '../i18n';
import type { Embedding } from '../schemas/embedding';
import { latestChanges, type Change } from './changes';
import { embeddables, type Embeddable } from './embeds';
import { newestRelease } from './loader';
import { workshopSheets, type WorkshopSheet } from './workshops';

/** What can be embedded, with the page on which its snippets stand. */
export interface CareersItem extends SnippetItem {
  kind: Embeddable['kind'];
  slug: string;
  description: string;
  /** The page with its snippets, from the root of the language. */
  path: string;
}

export interface CareersMaterial {
  words: Embedding;
  items: readonly CareersItem[];
  loader: LoaderAddresses;
  /** A SCORM package of each tool. */
  scorm: readonly { title: string; href: string }[];
  sheets: readonly WorkshopSheet[];
  changes: readonly Change[];
}

/** How many of the latest changes the page lists; the feeds hold more. */
const CHANGES = 6;

/** A page for each item: the `getStaticPaths` of the route. */
export async function careersPages() {
  const pages = localeParams().map(async ({ params, locale }) =>
    (await embeddables(locale)).map(({ kind, slug }) => ({
      params: { ...params, kind, slug },
      props: { locale, kind, slug },
    })),
  );
  return (await Promise.all(pages)).flat();
}

/** Everything that the pages for career centres show. @param site the site's origin. */
export async function careers(locale: string, site: URL): Promise<CareersMaterial> {
  const entry = await getEntry('embedding', locale);
  if (entry === undefined) throw new Error(`content/embedding/${locale}.yml is missing.`);
  const whole = (address: string) => new URL(address, site).href;
  const { version, integrity } = newestRelease();
  const all = await embeddables(locale);
  return {
    words: entry.data,
    items: all.map((item) => ({
      ...{ kind: item.kind, slug: item.slug, title: item.title, height: item.height },
      description: item.description,
      page: whole(localePath(locale, item.path)),
      embed: whole(assetPath(embedPath(item))),
      path: `/for-career-centres/${item.kind}/${item.slug}/`,
    })),
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

/** The item with this address. @throws Error if nothing like it can be embedded. */
export function itemOf(
  { items }: CareersMaterial,
  { kind, slug }: Pick<CareersItem, 'kind' | 'slug'>,
): CareersItem {
  const item = items.find((one) => one.kind === kind && one.slug === slug);
  if (item === undefined) throw new Error(`There is nothing to embed at ${kind}/${slug}.`);
  return item;
}

/** What is chosen before anybody chose. */
export const usualItem = { kind: 'tools', slug: 'should-i-go' } as const;
