import type { Plugin } from 'vite';

/** Parts of the site whose scripts stand beside the script of every page. */
const OWNER = /\/src\/(tools\/[\w-]+|components\/article)\//;
const ADAPTER = /\/src\/browser\/[\w-]+\.ts$/;

/**
 * Gives each tool, and articles, their own copy of the browser adapters. If their script and that of
 * every page shared a module, the bundler would put it into a file of its own, and Astro inlines only
 * scripts that import nothing: every page would wait for two more requests. The copies are below 1 kB.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const owner = OWNER.exec(importer ?? '')?.[1];
      if (owner === undefined) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && ADAPTER.test(found.id)
        ? { ...found, id: `${found.id}?for=${owner.replace('/', '-')}` }
        : null;
    },
  };
}
