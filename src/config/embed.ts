/** What an embed is, in figures and names that its contract promises (docs/embedding.md). */

/** Kinds of pages that can be embedded: the first part of an address below a language. */
export const embedKinds = ['articles', 'tools'] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** The loader's version: the newest file in `src/embed/releases/`, which never changes. */
export const loaderVersion = '1.0.0';

/**
 * Pixels that a plain frame around an article gets: about a screen of a phone; the article scrolls in
 * it. What a tool needs stands in the registry of the tools, since a tool never scrolls.
 */
export const articleHeight = 640;

/** WordPress shows at most so many pixels of a frame: tools page below it. */
export const tallest = 1000;
