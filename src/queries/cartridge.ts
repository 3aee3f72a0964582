import { contentLicence, siteName } from '../config/site';
import type { Cartridge, CartridgeFolder } from '../domain/packages/common-cartridge';
import { localeOf, localePath, useTranslations } from '../i18n';
import { embeddables, type Embeddable } from './embeds';
import { readingPaths } from './paths';

/**
 * Everything that can be embedded, as links to the site: the tools, then each reading path with its
 * articles, then articles that are in no path. An article in several paths is in the first.
 */
async function folders(locale: string, site: URL): Promise<CartridgeFolder[]> {
  const t = useTranslations(locale);
  const all = await embeddables(locale);
  const open = new Map(all.map((item) => [`${item.kind}/${item.slug}`, item]));
  const linksTo = (items: readonly Embeddable[]) =>
    items.map(({ kind, slug, title, path }) => {
      open.delete(`${kind}/${slug}`);
      return {
        id: `${kind}-${slug}`,
        title,
        url: new URL(localePath(locale, path), site).href,
      };
    });
  const tools = linksTo(all.filter(({ kind }) => kind === 'tools'));
  const paths = (await readingPaths(locale)).map(({ id, title, articles }) => ({
    id: `path-${id}`,
    title,
    links: linksTo(articles.flatMap(({ slug }) => open.get(`articles/${slug}`) ?? [])),
  }));
  return [
    { id: 'tools', title: t('nav.tools'), links: tools },
    ...paths,
    { id: 'articles', title: t('nav.articles'), links: linksTo([...open.values()]) },
  ].filter(({ links }) => links.length > 0);
}

/** The site as a cartridge for learning platforms. @param site the site's origin. */
export async function cartridge(locale: string, site: URL): Promise<Cartridge> {
  const t = useTranslations(locale);
  return {
    id: `take-the-interview-${locale}`,
    title: siteName,
    description: t('site.description'),
    language: localeOf(locale).lang,
    rights: `${siteName}, ${contentLicence.name}: ${contentLicence.url}`,
    folders: await folders(locale, site),
  };
}
