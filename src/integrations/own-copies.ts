import type { Plugin } from 'vite';

const TOOL = /\/src\/tools\//;
const ADAPTER = /\/src\/browser\/[\w-]+\.ts$/;

/**
 * Gives tools their own copy of the browser adapters. If the script of every page and a tool shared a
 * module, the bundler would put it into a file of its own, and Astro inlines only scripts that import
 * nothing: every article would wait for two more requests. The copies are below 1 kB.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || !TOOL.test(importer)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && ADAPTER.test(found.id) ? { ...found, id: `${found.id}?tool` } : null;
    },
  };
}
