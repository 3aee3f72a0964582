import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';

/** A script file that a page loads. */
export interface ScriptFile {
  /** Its address, as the page refers to it. */
  address: string;
  text: string;
}

const MODULE = /<script type="module" src="([^"]+)"/g;
/** Static imports alone: what is fetched later by `import()` is not needed at the start. */
const IMPORT =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/**
 * The script files that a page loads at once, imports of imports included.
 *
 * @param folder the built site.
 * @param base the site's sub-path, with a slash at both ends.
 */
export async function scriptFiles(
  html: string,
  folder: string,
  base: string,
): Promise<ScriptFile[]> {
  const found = new Map<string, ScriptFile>();
  const open = [...html.matchAll(MODULE)].map(([, address = '']) => address);
  for (let address = open.shift(); address !== undefined; address = open.shift()) {
    if (found.has(address)) continue;
    const text = await readFile(`${folder}/${address.slice(base.length)}`, 'utf8');
    found.set(address, { address, text });
    for (const [, imported = ''] of text.matchAll(IMPORT)) {
      open.push(posix.join(posix.dirname(address), imported));
    }
  }
  return [...found.values()];
}

/**
 * Tells the browser of imports at once: otherwise it learns of one only when the script that imports
 * it has arrived, a round trip later each time.
 */
export const preloads = (files: readonly ScriptFile[]): string =>
  files.map(({ address }) => `<link rel="modulepreload" href="${address}">`).join('');
