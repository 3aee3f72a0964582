import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../../domain/packages/zip';
import { placeOf, type BuiltSite } from './addresses';
import { rewriteJson, rewritePage, rewriteScript, type Find, type Rewritten } from './rewrite';

/** The built site, and where it lies. */
export interface SiteFolder extends BuiltSite {
  folder: string;
}

/** A file as it goes into a package: texts that hold addresses with these made fit. */
async function packed(site: SiteFolder, file: string, find: Find): Promise<Rewritten | Uint8Array> {
  const content = await readFile(join(site.folder, file));
  if (file.endsWith('.js')) return rewriteScript(content.toString(), file, site.base, find);
  if (file.endsWith('.json')) return rewriteJson(content.toString(), find);
  return content;
}

/**
 * A page with everything that it loads, now or later, so that it runs without the site.
 *
 * @param page the page's file on the site; in the package it is `index.html`.
 */
export async function collect(
  site: SiteFolder,
  page: string,
): Promise<Record<string, Files[string]>> {
  const find: Find = (address) => placeOf(address, site);
  const html = rewritePage(await readFile(join(site.folder, page), 'utf8'), find);
  const files: Record<string, Files[string]> = { 'index.html': html.text };
  const open = [...html.needs];
  for (let file = open.shift(); file !== undefined; file = open.shift()) {
    if (file in files) continue;
    const found = await packed(site, file, find);
    if (found instanceof Uint8Array) {
      files[file] = found;
    } else {
      files[file] = found.text;
      open.push(...found.needs);
    }
  }
  return files;
}
