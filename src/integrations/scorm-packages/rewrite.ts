/** Makes the text of a built file fit for a package. Pure. */
import { hashOf } from '../../domain/policy';
import type { Place } from './addresses';

/** What to do with an address: the same as `placeOf`, for one site. */
export type Find = (address: string) => Place | undefined;

/** A text in which every address is fit for a package, and the files that it asks for. */
export interface Rewritten {
  text: string;
  needs: string[];
}

/** An address as the package writes it, from its root; each file is noted in `needs`. */
const writer = (find: Find, needs: string[]) => (address: string) => {
  const place = find(address);
  if (place?.kind === 'page') return place.address;
  if (place?.kind === 'file') needs.push(place.path);
  return place?.path;
};

function rewriteValues(value: unknown, write: (address: string) => string | undefined): unknown {
  if (typeof value === 'string') return write(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => rewriteValues(one, write));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, rewriteValues(one, write)]),
  );
}

/** Data: every text that is an address, and no other. */
export function rewriteJson(text: string, find: Find): Rewritten {
  const needs: string[] = [];
  const value = rewriteValues(JSON.parse(text), writer(find, needs));
  // It may stand in a page, where a tag would end it.
  return { text: JSON.stringify(value).replaceAll('<', '\\u003c'), needs };
}

/** Texts in a script that are one address. */
const LITERAL = /(["'`])(\/[\w./-]+)\1/g;
/** Files beside a script, however it imports them. */
const BESIDE = /["'`]\.\/([\w.-]+\.js)["'`]/g;
/** How Vite's loader of `import()` writes the address of a file that it fetches early. */
const EARLY = /function\((\w+)\)\{return(["'`])([\w./-]*)\2\+\1\}/g;
const LOADER = 'modulepreload';

/**
 * A script.
 *
 * @param file its path on the site.
 * @param base the site's sub-path.
 * @throws Error if Vite's loader is in it in a form that we do not know: it would ask the platform for files.
 */
export function rewriteScript(text: string, file: string, base: string, find: Find): Rewritten {
  const needs: string[] = [];
  const write = writer(find, needs);
  const folder = file.replace(/[^/]*$/, '');
  let loaders = 0;
  const rewritten = text
    .replace(LITERAL, (whole, quote: string, address: string) => {
      const written = write(address);
      return written === undefined ? whole : quote + written + quote;
    })
    .replace(EARLY, (whole, name: string, quote: string, prefix: string) => {
      if (prefix !== base) return whole;
      loaders += 1;
      // Resolved from the script, not from the page.
      const up = '../'.repeat(folder.split('/').length - 1);
      return `function(${name}){return${quote}${up}${quote}+${name}}`;
    });
  if (text.includes(LOADER) && loaders !== 1) {
    throw new Error(
      `${file}: ${loaders} places were found where Vite's loader writes addresses, not one. Mend EARLY in src/integrations/scorm-packages/rewrite.ts.`,
    );
  }
  // Compiled code has names of the same form that are no files.
  for (const [, name = ''] of text.matchAll(BESIDE)) write(base + folder + name);
  return { text: rewritten, needs };
}

const BLOCK = /(<(?:script|style)\b[^>]*>[\s\S]*?<\/(?:script|style)>)/;
const PARTS_OF_BLOCK = /^(<[^>]*>)([\s\S]*)(<\/\w+>)$/;
const ATTRIBUTE = /(\s(?:href|src)=")([^"]*)"/g;
const IN_STYLE = /url\(([^)"']+)\)/g;

/** A page. Its styles change with their addresses, and so does their hash in its policy. */
export function rewritePage(html: string, find: Find): Rewritten {
  const needs: string[] = [];
  const write = writer(find, needs);
  const hashes: (readonly [before: string, after: string])[] = [];
  const attributes = (markup: string) =>
    markup.replace(
      ATTRIBUTE,
      (_, name: string, address: string) => `${name}${write(address) ?? address}"`,
    );
  const inside = (tag: string, text: string) => {
    if (/^<script[^>]*json/.test(tag)) {
      const data = rewriteJson(text, find);
      needs.push(...data.needs);
      return data.text;
    }
    if (!tag.startsWith('<style')) return text;
    const styles = text.replace(IN_STYLE, (whole, address: string) => {
      const written = write(address);
      return written === undefined ? whole : `url(${written})`;
    });
    hashes.push([hashOf(text), hashOf(styles)]);
    return styles;
  };
  const rewritten = html
    .split(BLOCK)
    .map((part) => {
      const [, tag, text, end] = PARTS_OF_BLOCK.exec(BLOCK.test(part) ? part : '') ?? [];
      if (tag === undefined || text === undefined || end === undefined) return attributes(part);
      return attributes(tag) + inside(tag, text) + end;
    })
    .join('');
  return {
    text: hashes.reduce((page, [before, after]) => page.replace(before, after), rewritten),
    needs,
  };
}
