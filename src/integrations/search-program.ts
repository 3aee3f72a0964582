/** Makes Pagefind's program start sooner. Pure. */

/** A file of the index, as Pagefind names it. */
export interface IndexFile {
  path: string;
  /** Bytes. */
  size: number;
}

/** How Pagefind waits for its own index: it looks every 50 ms, the first search half of that too long. */
const WAITING = 'await asyncSleep(50);}if(!this.raw_ptr)';
const WAITING_LESS = WAITING.replace('50', '4');

/** Bytes of word lists that are fetched before anybody knows which words are asked for. */
const MOST_AHEAD = 64_000;

interface Entry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/**
 * What every search in a language needs, so that it can be fetched at once and not one after the
 * other. Lists of words are among it while they are few.
 *
 * @param entry the text of Pagefind's `pagefind-entry.json`.
 * @returns paths inside Pagefind's folder, by language.
 * @throws SyntaxError if `entry` is no JSON.
 */
export function partsAhead(entry: string, files: readonly IndexFile[]): Record<string, string[]> {
  const { languages } = JSON.parse(entry) as Entry;
  return Object.fromEntries(
    Object.entries(languages).map(([lang, { hash, wasm }]) => {
      const lists = files.filter(({ path }) => path.startsWith(`index/${lang}_`));
      const isFew = lists.reduce((sum, { size }) => sum + size, 0) <= MOST_AHEAD;
      const always = [`pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`];
      return [lang, [...always, ...(isFew ? lists.map(({ path }) => path) : [])]];
    }),
  );
}

/**
 * @param program the text of Pagefind's `pagefind.js`.
 * @returns the same program, which looks more often and tells which parts a search needs.
 * @throws Error if Pagefind has changed so much that this no longer fits.
 */
export function quickProgram(program: string, parts: Record<string, string[]>): string {
  if (program.split(WAITING).length !== 2) {
    throw new Error(
      `pagefind.js no longer holds "${WAITING}" once. See how this version of Pagefind waits for its index in getPtr(), and mend src/integrations/search-program.ts.`,
    );
  }
  return `${program.replace(WAITING, WAITING_LESS)}\nexport const parts=${JSON.stringify(parts)};\n`;
}
