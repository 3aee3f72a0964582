/** What an embed is, in figures and names that its contract promises (docs/embedding.md). */

/** Kinds of pages that can be embedded: the first segment of a path below a language. */
export const embedKinds = ['articles', 'tools'] as const;
export type EmbedKind = (typeof embedKinds)[number];

/** The loader's version: the newest file in `src/embed/releases/`, which never changes. */
export const loaderVersion = '1.0.0';

/**
 * Pixels that a plain frame around an article gets: about a screen of a phone; the article scrolls in
 * it. The registry of the tools has the height of a tool's frame.
 */
export const articleHeight = 640;
