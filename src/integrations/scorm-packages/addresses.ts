/** Where an address of the site leads, seen from a package. Pure. */

/** The built site. */
export interface BuiltSite {
  /** Its sub-path, with a slash at both ends. */
  base: string;
  /** Its whole address, sub-path included. */
  root: string;
  /** Whether it holds a file, by the path below its root. */
  has: (file: string) => boolean;
}

/** A file that goes into the package, by its path there and on the site; or a page that stays where it is. */
export type Place = { kind: 'file'; path: string } | { kind: 'page'; address: string };

/**
 * Finds out what an address means.
 *
 * @param address as a page of the site writes it: from the root of its host.
 * @returns nothing where it is none of the site.
 */
export function placeOf(address: string, { base, root, has }: BuiltSite): Place | undefined {
  if (!address.startsWith(base)) return undefined;
  const below = address.slice(base.length);
  const path = below.replace(/[?#].*$/, '');
  if (has(`${path}index.html`)) return { kind: 'page', address: root + below };
  return has(path) ? { kind: 'file', path } : undefined;
}
