/** What kind of page a search result is, by its path. */
import { locales } from '../../config/locales';

/** In the order in which pages of the same rank are shown. */
export const searchKinds = [
  ...(['article', 'tool', 'path', 'topic', 'page', 'workshop', 'source'] as const),
];
export type SearchKind = (typeof searchKinds)[number];

const FOLDERS: readonly (readonly [folder: string, kind: SearchKind])[] = [
  ['articles', 'article'],
  ['tools', 'tool'],
  ['paths', 'path'],
  ['topics', 'topic'],
  ['evidence', 'source'],
  ['for-career-centres/workshop', 'workshop'],
];

const PREFIXES = locales.map(({ prefix }) => prefix).filter((prefix) => prefix !== '');

/** @param path from the root of the site, without its sub-path: `/articles/…/`, `/es/topics/…/`. */
export function kindOf(path: string): SearchKind {
  const prefix = PREFIXES.find((one) => path.startsWith(`/${one}/`));
  const own = prefix === undefined ? path : path.slice(prefix.length + 1);
  // What is in a folder, not its overview.
  const isIn = (folder: string) => own.startsWith(`/${folder}/`) && own.length > folder.length + 2;
  return FOLDERS.find(([folder]) => isIn(folder))?.[1] ?? 'page';
}
