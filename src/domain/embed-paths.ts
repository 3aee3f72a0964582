/** Where embeds and their descriptions are, below the site's root. Once published they never break. */
import type { EmbedKind } from '../config/embed';

/** What is embedded: an article or a tool, in one language. */
export interface EmbedTarget {
  /** The language's code. It is in the path for every language, so that `lang` is right without script. */
  locale: string;
  kind: EmbedKind;
  slug: string;
}

/** The embed itself: `/embed/v1/en/tools/should-i-go/`. */
export const embedPath = ({ locale, kind, slug }: EmbedTarget): string =>
  `/embed/v1/${locale}/${kind}/${slug}/`;

/** Its oEmbed description: `/oembed/en/tools/should-i-go.json`. */
export const oembedPath = ({ locale, kind, slug }: EmbedTarget, format: 'json' | 'xml'): string =>
  `/oembed/${locale}/${kind}/${slug}.${format}`;
