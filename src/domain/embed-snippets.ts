/**
 * The texts that somebody copies to show one of our pages in their own: HTML or a URL, by what the
 * host lets through. Pure, since the chooser makes them in the browser too.
 */
import { chosenOptions, type SnippetOptions } from './embed-options';
import { escapeHtml } from './escape-html';

/** What is embedded, with full URLs. */
export interface SnippetItem {
  title: string;
  /** BCP 47 tag of the title’s language, where it is known not to be that of the page around it. */
  lang?: string | undefined;
  /** The page on the site. */
  page: string;
  /** Its embed, without options. */
  embed: string;
  /** Pixels that a plain frame needs. */
  height: number;
}

/** The loader: the one that gains, and the frozen one with the hash of its text. */
export interface LoaderUrls {
  current: string;
  pinned: string;
  integrity: string;
}

/** What can be copied: each host takes one of these. */
export const snippetKinds = [
  'frame',
  'bare',
  'alone',
  'loader',
  'pinned',
  'page',
  'embed',
] as const;
export type SnippetKind = (typeof snippetKinds)[number];

/** The embed's URL with the options that differ from the default. */
export function embedUrl(embed: string, options: SnippetOptions): string {
  const query = new URLSearchParams(chosenOptions(options)).toString();
  return query === '' ? embed : `${embed}?${query}`;
}

/** An element's attributes, each escaped. */
const attributes = (of: readonly (readonly [name: string, value: string | number])[]): string =>
  of.map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`).join('');

/** The link that stays where a host removes the frame. */
const link = ({ page, title }: SnippetItem): string =>
  `<a${attributes([['href', page]])}>${escapeHtml(title)}</a>`;

const frameOf = (item: SnippetItem, options: SnippetOptions) =>
  [
    ['src', embedUrl(item.embed, options)],
    ['title', item.title],
  ] as const;

/** For hosts that let styles pass: as wide as its place, and never lower than it must be. */
function frame(item: SnippetItem, options: SnippetOptions): string {
  const { width, height } = options;
  const style = [
    'width:100%',
    ...(width === undefined ? [] : [`max-width:${width}px`]),
    height === undefined ? `min-height:${item.height}px` : `height:${height}px`,
    'border:0',
  ].join(';');
  const others = [
    ['style', style],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write'],
  ] as const;
  return `<p>${link(item)}</p>\n<iframe${attributes([...frameOf(item, options), ...others])}></iframe>`;
}

/** A frame with nothing but what sanitisers know, for hosts that strip `style`. */
function bareFrame(item: SnippetItem, options: SnippetOptions): string {
  const size = [
    ['width', options.width ?? '100%'],
    ['height', options.height ?? item.height],
  ] as const;
  return `<iframe${attributes([...frameOf(item, options), ...size])}></iframe>`;
}

/** For pages that may run scripts: the frame is always as high as what it shows. */
function loaded(item: SnippetItem, options: SnippetOptions, script: string): string {
  const element = attributes([
    ['src', item.embed],
    ['title', item.title],
    ...chosenOptions(options),
    ['height', options.height ?? item.height],
  ]);
  const embed = `<interview-embed${element}>${link(item)}</interview-embed>`;
  const { width } = options;
  return `${script}\n${width === undefined ? embed : `<div style="max-width:${width}px">${embed}</div>`}`;
}

/** Every text to copy for an item. */
export function snippetsFor(
  item: SnippetItem,
  loader: LoaderUrls,
  options: SnippetOptions,
): Record<SnippetKind, string> {
  const frozen = attributes([
    ['src', loader.pinned],
    ['integrity', loader.integrity],
    ['crossorigin', 'anonymous'],
  ]);
  return {
    frame: frame(item, options),
    bare: `<p>${link(item)}</p>\n${bareFrame(item, options)}`,
    // For hosts that allow a frame and nothing beside it.
    alone: bareFrame(item, options),
    loader: loaded(
      item,
      options,
      `<script async${attributes([['src', loader.current]])}></script>`,
    ),
    pinned: loaded(item, options, `<script async${frozen}></script>`),
    page: item.page,
    embed: embedUrl(item.embed, options),
  };
}
