/** The embed of a page of the site. Pure. */

/** What an embed's own path shows of the site around it. */
const EMBED = /^(.*\/)embed\/v1\/([\w-]+)\//;
const PAGE = /^(articles|tools)\/([a-z0-9-]+)\/$/;

/**
 * The embed that shows the same as a page of the site, in the language of this embed.
 *
 * @param here the path of this embed, such as `/embed/v1/en/articles/a/`.
 * @param path the path of the page, such as `/tools/should-i-go/`.
 * @returns the path of the other embed, or nothing where the page has none.
 */
export function embedPathOf(here: string, path: string): string | undefined {
  const [, base, locale] = EMBED.exec(here) ?? [];
  if (base === undefined || locale === undefined || !path.startsWith(base)) return undefined;
  const below = path.slice(base.length);
  const [, kind, slug] =
    PAGE.exec(below.startsWith(`${locale}/`) ? below.slice(locale.length + 1) : below) ?? [];
  return kind && slug ? `${base}embed/v1/${locale}/${kind}/${slug}/` : undefined;
}
