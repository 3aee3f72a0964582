import { format } from '../../src/tools/should-i-go/model/document';
import { load, type CheerioAPI } from 'cheerio';

/** A URL that a page, feed or sitemap holds. */
export interface Link {
  /** The URL as written. */
  target: string;
  /** How messages name it: `<a href="/about/">`. */
  shown: string;
  /** Whether a user follows it, as opposed to the browser. */
  followed: boolean;
  /** The words of its `rel`. */
  rel: readonly string[];
}

/** A page, a feed entry or a sitemap, with its links. */
export interface Linking {
  /** How messages name it. */
  name: string;
  /** The whole URL that its relative links start from. */
  url: string;
  links: readonly Link[];
  /** Where an author wrote a URL: `file:line`. */
  places?: (target: string) => readonly string[];
}

/** What links may lead to. */
export interface Targets {
  /** The site's URL with its sub-path and a slash at the end. */
  root: string;
  /** Every file of the site. */
  files: ReadonlySet<string>;
  /** The ids of the pages, by file. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Where HTML keeps URLs. */
const ATTRIBUTES = [
  ['a', 'href'],
  ['area', 'href'],
  ['form', 'action'],
  ['link', 'href'],
  ['img', 'src'],
  ['script', 'src'],
  ['source', 'src'],
  ['iframe', 'src'],
  ['video', 'src'],
  ['audio', 'src'],
  ['use', 'href'],
  // The search code, which the page's script imports when the user asks for it.
  ['[data-search-open]', 'data-search-open'],
] as const;

const FOLLOWED = ['a', 'area', 'form'];

/** A fragment of HTML, or a page that is parsed already. */
type Html = string | CheerioAPI;

const parse = (html: Html): CheerioAPI => (typeof html === 'string' ? load(html) : html);

/** Every URL in a fragment of HTML, in the order of the table above, then those in its styles. */
export function linksIn(html: Html): Link[] {
  const $ = parse(html);
  const attributes = ATTRIBUTES.flatMap(([selector, name]) =>
    $(selector)
      .toArray()
      .flatMap((element) => {
        const target = $(element).attr(name);
        if (target === undefined) return [];
        const { tagName } = element;
        return {
          target,
          shown: `<${tagName} ${name}="${target}">`,
          followed: FOLLOWED.includes(tagName) && name !== 'data-search-open',
          rel: ($(element).attr('rel') ?? '').split(' ').filter(Boolean),
        };
      }),
  );
  const candidates = $('[srcset]')
    .toArray()
    .flatMap((element) => ($(element).attr('srcset') ?? '').split(','))
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
    .map((target) => asset(target, `srcset="${target}"`));
  const styles = $('style')
    .toArray()
    .flatMap((element) => [
      ...$(element)
        .text()
        .matchAll(/url\((["']?)(.*?)\1\)/g),
    ])
    .map(([shown, , target = '']) => asset(target, shown));
  return [...attributes, ...candidates, ...styles];
}

function asset(target: string, shown: string): Link {
  return { target, shown, followed: false, rel: [] };
}

/** The ids in a page. */
export function idsIn(html: Html): ReadonlySet<string> {
  const $ = parse(html);
  return new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? ''),
  );
}

/** The URL that a link leads to; `undefined` if it cannot be read. */
function resolve(target: string, base: string): URL | undefined {
  try {
    const url = new URL(target, base);
    decodeURIComponent(url.pathname + url.hash);
    return url;
  } catch {
    return undefined;
  }
}

/** What is wrong with one link into the site; `undefined` if nothing is. */
function problemWith(link: Link, url: URL, { root, files, ids }: Targets): string | undefined {
  const { pathname: base } = new URL(root);
  if (!url.pathname.startsWith(base)) {
    return `lies outside ${base}. Make it with localePath() or assetPath().`;
  }
  const place = decodeURIComponent(url.pathname.slice(base.length));
  const ending = `${url.search}${url.hash}`;
  const page = /^(.*\/)?index\.html$/.exec(place);
  if (page && files.has(place)) {
    return `would be redirected. Write "${base}${page[1] ?? ''}${ending}".`;
  }
  if (files.has(`${place}/index.html`)) {
    return `would be redirected. Write "${base}${place}/${ending}".`;
  }
  const file = place === '' || place.endsWith('/') ? `${place}index.html` : place;
  if (!files.has(file)) {
    return link.followed
      ? 'leads to no page. Fix the URL, or add the page.'
      : 'names a file that the build does not hold. Fix the URL, or put the file into public/.';
  }
  const id = decodeURIComponent(url.hash.slice(1));
  // What begins so is no place in the page but answers for a tool.
  if (/^v\d/.test(id)) {
    const found = format.decode(id);
    return found.kind === 'document' && !found.partly
      ? undefined
      : `holds answers that the tool does not know. Fix the part after #.`;
  }
  const known = ids.get(file);
  if (id !== '' && known !== undefined && !known.has(id)) {
    return `leads to a page that has no id="${id}". Fix the part after #, or give the heading that id.`;
  }
  return undefined;
}

/** Where a link is: on its page, and where known, on which line its author wrote it. */
function place({ name, places }: Linking, { target }: Link): string {
  const written = places?.(target) ?? [];
  return written.length === 0 ? name : `${name} (${written.join(', ')})`;
}

/**
 * Follows every link that stays on the site.
 *
 * @returns a message for each that does not lead straight to a page, a file or an id.
 */
export function checkLinks(documents: readonly Linking[], targets: Targets): string[] {
  const { origin } = new URL(targets.root);
  return documents.flatMap((document) =>
    document.links.flatMap((link) => {
      const where = place(document, link);
      const url = resolve(link.target, document.url);
      if (url === undefined) return `${where}: ${link.shown} is no URL. Fix it.`;
      if (url.origin !== origin) return [];
      const problem = problemWith(link, url, targets);
      return problem === undefined ? [] : `${where}: ${link.shown} ${problem}`;
    }),
  );
}

/** Which URLs elsewhere pages may hold. */
export interface ElsewhereRules {
  root: string;
  /** The URLs that users may be sent to. */
  allowed: ReadonlySet<string>;
  /** Hosts that copy other people's documents. */
  mirrors: RegExp;
}

function problemElsewhere(
  { target, followed, rel }: Link,
  url: URL,
  { allowed, mirrors }: Omit<ElsewhereRules, 'root'>,
): string | undefined {
  if (!followed) return 'would be fetched from another site. Host it here, or leave it out.';
  if (!/^https?:$/.test(url.protocol)) {
    return `leads to "${url.protocol}". Users are sent to https: and http: only.`;
  }
  if (mirrors.test(url.hostname)) {
    return 'leads to a site that copies documents. Link the DOI, the publisher or the author, or nothing.';
  }
  if (!allowed.has(target)) {
    return 'leads to a page that is no source and no organisation’s. Add it in content/sources/ or content/organisations/, or leave the link out.';
  }
  if (!rel.includes('external')) {
    return 'leaves the site without a mark. Add rel="external".';
  }
  return undefined;
}

/**
 * Looks at every link that leaves the site; nothing is fetched.
 *
 * @returns a message for each that users should not be sent to.
 */
export function checkElsewhere(documents: readonly Linking[], rules: ElsewhereRules): string[] {
  const { origin } = new URL(rules.root);
  return documents.flatMap((document) =>
    document.links.flatMap((link) => {
      const url = resolve(link.target, document.url);
      if (url === undefined || url.origin === origin || url.protocol === 'data:') return [];
      const problem = problemElsewhere(link, url, rules);
      return problem === undefined ? [] : `${place(document, link)}: ${link.shown} ${problem}`;
    }),
  );
}
