import { locales } from '../config/locales';
import { embedPath } from '../domain/embed-paths';
import { oembedOf } from '../domain/oembed';
import { filePaths } from '../domain/paths';
import { assetPath, localePath } from '../i18n';
import { embeddables, type Embeddable } from './embeds';

/** A description of each page that can be embedded: the `getStaticPaths` of the oEmbed routes. */
export async function oembedPages() {
  const all = await Promise.all(locales.map(({ code }) => embeddables(code)));
  return all.flat().map((item) => ({
    params: { locale: item.locale, kind: item.kind, slug: item.slug },
    props: { item },
  }));
}

/** The description of a page. @param site the site's origin. */
export function describe(item: Embeddable, site: URL) {
  const { locale, title, height, path } = item;
  const whole = (path: string) => new URL(path, site).href;
  return oembedOf({
    ...{ title, height },
    page: whole(localePath(locale, path)),
    embed: whole(assetPath(embedPath(item))),
    home: whole(localePath(locale, '/')),
    thumbnail: whole(assetPath(filePaths.socialImage)),
  });
}
