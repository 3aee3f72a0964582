/** Where the answers to unknown paths are: a host serves the nearest `404.html`. Pure. */
import type { Locale } from '../config/locales';

/**
 * The folders with a `404.html` of their own beside the one at the root, below it: embeds, which must not be
 * answered by a page that refuses to be framed, and each language below a prefix.
 */
export const notFoundFolders = (
  languages: readonly Pick<Locale, 'code' | 'prefix'>[],
): readonly string[] => [
  'embed/v1/',
  ...languages
    .filter(({ prefix }) => prefix !== '')
    .flatMap(({ code, prefix }) => [`${prefix}/`, `embed/v1/${code}/`]),
];
