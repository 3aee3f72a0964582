import { readFileSync } from 'node:fs';
import type { SitemapItem } from '@astrojs/sitemap';
import { locales } from '../config/locales';
import { listArticles } from '../content-files';

/**
 * Gives each article in the sitemap the day on which its advice last changed, and a listing page
 * no date at all: the date of the build would be worse than none.
 */
export function lastModified(root: string): (item: SitemapItem) => SitemapItem {
  const days = new Map<string, string>();
  for (const { locale, slug, file } of listArticles(root)) {
    const updated = /^updated:\s*["']?(\d{4}-\d{2}-\d{2})/m.exec(
      readFileSync(`${root}/${file}`, 'utf8'),
    )?.[1];
    const prefix = locales.find(({ code }) => code === locale)?.prefix ?? '';
    if (updated !== undefined)
      days.set(`${prefix === '' ? '' : `/${prefix}`}/articles/${slug}/`, updated);
  }
  return (item) => {
    const path = new URL(item.url).pathname;
    // What precedes the article's path is the prefix of a language, or the end of the site's sub-path.
    const [whole = '', ending = ''] = /(?:\/[^/]+)?(\/articles\/[^/]+\/)$/.exec(path) ?? [];
    const day = days.get(whole) ?? days.get(ending);
    return day === undefined ? item : { ...item, lastmod: day };
  };
}
