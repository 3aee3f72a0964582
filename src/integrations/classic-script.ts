import { build, type Plugin } from 'vite';

const SUFFIX = '?classic';

/**
 * A module with all that it imports as one classic script, small and in strict mode.
 *
 * @param file path of the module.
 * @throws Error if it cannot be built.
 */
export async function classicScript(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: file, formats: ['iife'], name: 'embed' },
      rolldownOptions: { output: { minify: true, exports: 'none', extend: true } },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const code = output && 'output' in output ? output.output[0].code : undefined;
  if (code === undefined) throw new Error(`${file} gave no script.`);
  return code.trim();
}

/**
 * `import text from './x.ts?classic'`: the text of a script that runs as it is, where a module may
 * not: before the first paint, and in pages of others. The text is the same in every build of the same
 * source.
 */
export function classicScripts(): Plugin {
  return {
    name: 'classic-scripts',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith(SUFFIX)) return null;
      const found = await this.resolve(source.slice(0, -SUFFIX.length), importer, {
        ...options,
        skipSelf: true,
      });
      return found && `${found.id}${SUFFIX}`;
    },
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const file = id.slice(0, -SUFFIX.length);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(await classicScript(file))};`;
    },
  };
}
