/**
 * What WordPress makes of an oEmbed answer from a site that it does not know, in our own words, from its
 * documentation of oEmbed and of the functions that filter the answer.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
import { load } from 'cheerio';

/** Elements that pass, with the attributes that they keep. Of others, the text alone is left. */
const PASSES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    ...['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling'],
    'title',
  ],
};

/** Ten letters or digits, made up anew for each embed. */
const SECRET = 'Qm3x7Kp0Za';

/** Removes what may not pass. */
function strip(html: string): string {
  const $ = load(html, null, false);
  for (const node of $('*').toArray()) {
    const element = $(node);
    const allowed = PASSES[String(element.prop('tagName')).toLowerCase()];
    if (allowed === undefined) {
      element.replaceWith(element.contents());
      continue;
    }
    for (const name of Object.keys(element.attr() ?? {})) {
      if (!allowed.includes(name)) element.removeAttr(name);
    }
  }
  return $.html();
}

/**
 * The HTML that is in the post: of all that came, a quotation, if there is one, and a frame. The frame
 * may run scripts and nothing else, and is out of sight until it sends its secret.
 *
 * @returns nothing where there is no frame: the post shows a plain link.
 */
export function inWordPress(html: string): string | undefined {
  const found = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(strip(html));
  const [, quote = '', frame] = found ?? [];
  if (frame === undefined) return undefined;
  const $ = load(quote + frame, null, false);
  const source = $('iframe').attr('src');
  if (source !== undefined) {
    $('iframe').attr('src', `${source}#?secret=${SECRET}`);
    $('blockquote, iframe').attr('data-secret', SECRET);
  }
  $('blockquote').addClass('wp-embedded-content');
  $('iframe')
    .addClass('wp-embedded-content')
    .attr({ sandbox: 'allow-scripts', security: 'restricted' });
  // Only where a quotation takes its place.
  if (quote !== '') $('iframe').attr('style', 'position: absolute; visibility: hidden;');
  return $.html();
}
