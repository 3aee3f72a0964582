/** What the modules of `src` import from one another. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';
import ts from 'typescript';

const MODULE = /\.(?:astro|tsx?)$/;
const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts'];

/** The code in an `.astro` file: its frontmatter and its scripts. */
const codeIn = (text: string): string =>
  [/^---\n(.*?)^---$/ms, /<script[^>]*>(.*?)<\/script>/gs]
    .flatMap((pattern) => [
      ...text.matchAll(new RegExp(pattern, `${pattern.flags.replace('g', '')}g`)),
    ])
    .map(([, code]) => code)
    .join('\n');

/** What a module names in imports of any kind: of values and types, `export … from` and `import()`. */
export function specifiersIn(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? codeIn(text) : text;
  return ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}

/** Releases never change; the template of a new tool imports what lies beside the tool that is made from it. */
const NOT_MODULES = /^(?:embed\/releases|commands\/new-tool\/template)\//;

/** The modules below a folder, as paths from it. */
export const modulesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => MODULE.test(file) && !NOT_MODULES.test(file));

/**
 * The modules that a module imports, as paths from the folder. Packages and files that are no modules are
 * left out.
 *
 * @throws Error if a path leads nowhere.
 */
export function importsOf(folder: string, file: string): string[] {
  const paths = specifiersIn(file, readFileSync(join(folder, file), 'utf8'))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => normalize(join(file, '..', specifier.replace(/\?.*$/, ''))));
  return paths.flatMap((path) => {
    const found = ENDINGS.map((ending) => path + ending).find(
      (one) => /\.\w+$/.test(one) && existsSync(join(folder, one)),
    );
    if (found === undefined)
      throw new Error(`src/${file} imports src/${path}, which is not there.`);
    return MODULE.test(found) && !found.startsWith('../') ? [found] : [];
  });
}
