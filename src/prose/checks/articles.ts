import { basename } from 'node:path';
import type { Document } from '../document.ts';

/** The slug of an article's file, which may be a folder with an `index.mdx`. */
export const slugOf = (file: string): string =>
  /\/articles\/[^/]+\/([^/]+)(?:\/index)?\.mdx$/.exec(file)?.[1] ?? basename(file, '.mdx');

/** The article that a link leads to; `undefined` if it leads elsewhere. */
export const linkedSlug = (url: string): string | undefined =>
  /^\/articles\/([a-z0-9-]+)\/(?:[#?]|$)/.exec(url)?.[1];

/** The line of an article's title: where a problem of the article as a whole is shown. */
export const titleLine = ({ elements }: Document): number =>
  elements.find(({ path }) => path.join('.') === 'title')?.line ?? 1;
