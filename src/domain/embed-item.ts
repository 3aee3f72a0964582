/** How URLs name what the embed builder shows: `articles/explain-a-gap`. Pure. */
import { embedKinds } from '../config/embed.ts';
import type { EmbedTarget } from './embed-paths';
import { pagePaths } from './paths.ts';

/** An article or a tool, in whatever language the page around it is. */
export type EmbedItem = Pick<EmbedTarget, 'kind' | 'slug'>;

/** The parameter of the embed builder's URL that names an item. */
export const itemParameter = 'item';

/** The name of an item: also the end of its page's path and of its embed's. */
export const itemName = ({ kind, slug }: EmbedItem): string => `${kind}/${slug}`;

const NAME = new RegExp(`^(${embedKinds.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)$`);

/** The item with this name, or nothing where the text is no name. Whether such an item exists is not known here. */
export function parseItemName(text: string): EmbedItem | undefined {
  const [, name, slug] = NAME.exec(text) ?? [];
  const kind = embedKinds.find((one) => one === name);
  return kind === undefined || slug === undefined ? undefined : { kind, slug };
}

/** The item whose page or embed has this URL, as a user would paste it; nothing where it is no such URL. */
export function itemAtUrl(text: string): EmbedItem | undefined {
  const path = text.trim().replace(/[?#].*$/, '');
  return parseItemName(/(?:^|\/)([^/]+\/[^/]+)\/?$/.exec(path)?.[1] ?? '');
}

/** The embed builder with an item chosen, from the root of its language. */
export const embedBuilderPath = (item: EmbedItem): string =>
  `${pagePaths.embedBuilder}?${itemParameter}=${itemName(item)}`;
