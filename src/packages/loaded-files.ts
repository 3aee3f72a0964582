/** Which files each script of a build loads, now or later, as the bundler knows it. */
import { relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** For each script that a page names: the module that it is made from, and the files that it loads. */
export type LoadedFiles = Readonly<Record<string, readonly string[]>>;

/** The file in the build's folder that lists them. */
export const LOADED_FILES = 'loaded-files.json';

/** Files of workers, by the worker's own file: they are bundled apart. */
type WorkerFiles = ReadonlyMap<string, readonly string[]>;

/** What a file asks for: scripts, and assets such as workers. */
function asksFor(
  bundle: Rolldown.OutputBundle,
  workers: WorkerFiles,
  file: string,
): readonly string[] {
  const output = bundle[file];
  if (output?.type !== 'chunk') return workers.get(file) ?? [];
  const { imports, dynamicImports, viteMetadata } = output;
  return [...imports, ...dynamicImports, ...(viteMetadata?.importedAssets ?? [])];
}

/** A file, and all that it asks for, that this asks for, and so on. */
function allFrom(bundle: Rolldown.OutputBundle, workers: WorkerFiles, entry: string): string[] {
  const found = new Set([entry]);
  // A set grows while it is walked.
  for (const file of found) for (const next of asksFor(bundle, workers, file)) found.add(next);
  return [...found].sort();
}

/** Two plugins for one build, the second noting the files of workers for the first. */
export function loadedFiles(): { scripts: Plugin; workers: Plugin } {
  const workers = new Map<string, readonly string[]>();
  return {
    /** For scripts of pages: writes what they load into the build. */
    scripts: {
      name: 'loaded-files',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle(_, bundle) {
        const entries = Object.values(bundle).flatMap((output) =>
          output.type === 'chunk' && output.isEntry && output.facadeModuleId !== null
            ? [
                [
                  relative('', output.facadeModuleId),
                  allFrom(bundle, workers, output.fileName),
                ] as const,
              ]
            : [],
        );
        this.emitFile({
          type: 'asset',
          fileName: LOADED_FILES,
          source: JSON.stringify(Object.fromEntries(entries) satisfies LoadedFiles),
        });
      },
    },
    /** For workers: notes their files. */
    workers: {
      name: 'loaded-files-of-workers',
      generateBundle(_, bundle) {
        const files = Object.keys(bundle);
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk' && output.isEntry) workers.set(output.fileName, files);
        }
      },
    },
  };
}

/**
 * The files of a build that one tool needs: all but those that only other tools, or no page, load.
 *
 * @param all every file. @param loaded what each script loads.
 */
export function filesOfTool(tool: string, all: readonly string[], loaded: LoadedFiles): string[] {
  // Scripts of frameworks are built whether or not a page asks for them.
  const isForeign = (module: string) =>
    !module.startsWith('src/') ||
    (/\/tools\/[\w-]+\.astro/.test(module) && !module.includes(`/tools/${tool}.astro`));
  const own = new Set<string>();
  const others = new Set<string>();
  for (const [module, files] of Object.entries(loaded)) {
    for (const file of files) (isForeign(module) ? others : own).add(file);
  }
  return all.filter((file) => own.has(file) || !others.has(file)).sort();
}
