import type { SourceData } from '../../domain/source';

/** What an article page hands to the components inside its text, through `Astro.locals`. */
export interface ArticleContext {
  locale: string;
  slug: string;
  /** Every source by id. */
  sources: ReadonlyMap<string, SourceData>;
  /** In a feed, where links must be whole: the site's origin. */
  origin?: string;
}

/**
 * The context of the article being rendered.
 *
 * @throws Error if a component that belongs into an article is used elsewhere.
 */
export function articleContext(locals: App.Locals): ArticleContext {
  if (locals.article === undefined) {
    throw new Error('This component works only inside an article: set Astro.locals.article first.');
  }
  return locals.article;
}

/** One source of the article being rendered. @throws Error if the page did not hand it on. */
export function citedSource(locals: App.Locals, id: string): SourceData {
  const source = articleContext(locals).sources.get(id);
  if (source === undefined) throw new Error(`The article page did not hand on the source "${id}".`);
  return source;
}
