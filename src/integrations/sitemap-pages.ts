import { locales, type Locale } from '../config/locales';
import { translationGaps, type ContentFolders } from './translation-gaps';

/** The path of a page below the sub-path that the site is served under. */
const below = (base: string, url: string): string =>
  `/${new URL(url).pathname.slice(base.replace(/\/?$/, '/').length)}`;

/**
 * Which pages the sitemap lists: not embeds, which are shown in other people's pages; not the answer to unknown
 * paths; and not what is shown in the default language because it is not translated, whose original is listed.
 *
 * @param base the sub-path that the site is served under.
 */
export function isListed(
  folders: ContentFolders,
  base: string,
  languages: readonly Pick<Locale, 'code' | 'prefix'>[] = locales,
): (url: string) => boolean {
  const left = new Set(
    languages
      .filter(({ prefix }) => prefix !== '')
      .flatMap(({ code, prefix }) => [
        `/${prefix}/404/`,
        ...translationGaps(folders, code).flatMap(({ path }) =>
          path === undefined ? [] : `/${prefix}${path}`,
        ),
      ]),
  );
  return (url) => {
    const path = below(base, url);
    return !path.startsWith('/embed/v1/') && !left.has(path);
  };
}
