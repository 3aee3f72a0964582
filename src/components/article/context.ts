import type { LocalSource } from '../../domain/source';

/** The languages of a text and of the page around it. */
export interface TextContext {
  /** The code of the language of the page: its links lead to pages of that language. */
  locale: string;
  /** The code of the language that the text is written in: so are the strings within it. */
  language: string;
}

/** What an article page hands to the components inside its text, through `Astro.locals`. */
export interface ArticleContext extends TextContext {
  slug: string;
  /** Every source by id, in the language of the text as far as it is translated. */
  sources: ReadonlyMap<string, LocalSource>;
  /** In a feed, where links must be whole: the site's origin. */
  origin?: string;
  /** An embed opens links in a new tab, but for those to places in its text. */
  isEmbed?: boolean;
  /** Where the text gets styles: the sheets of what it contains and only some articles do. */
  styles?: Set<string>;
}

/**
 * The languages of the text being rendered: of an article or of a page about the site.
 *
 * @throws Error if a component that belongs into a text is used elsewhere.
 */
export function textContext(locals: App.Locals): TextContext {
  const context = locals.article ?? locals.text;
  if (context === undefined) {
    throw new Error('This component works only inside a text: set Astro.locals.text first.');
  }
  return context;
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
export function citedSource(locals: App.Locals, id: string): LocalSource {
  const source = articleContext(locals).sources.get(id);
  if (source === undefined) throw new Error(`The article page did not hand on the source "${id}".`);
  return source;
}

/** The target of a link to a place in the same article. */
export const targetWithin = (locals: App.Locals): '_self' | undefined =>
  locals.article?.isEmbed ? '_self' : undefined;

/** Adds the style sheet of a component in the text to those of its page; other pages import it themselves. */
export function addStyles(locals: App.Locals, sheet: string): void {
  locals.article?.styles?.add(sheet);
}
