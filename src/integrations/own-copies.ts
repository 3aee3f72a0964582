import type { Plugin } from 'vite';

/** Parts of the site whose scripts stand beside the script of every page. */
const OWNER = /\/src\/(tools\/(?!shared\/)[\w-]+|components\/(?:article|embed|careers))\//;
/** What was copied for an owner already: its own imports belong to the same copy. */
const COPY = /\?for=([\w-]+)$/;
/** What several of them use: our own modules, and Preact. */
const SHARED = /\/src\/[\w./-]+\.tsx?$|\/node_modules\/preact\/.*js$/;

/**
 * Gives each tool, articles, the frame of embeds and the chooser of embeds their own copy of what they share with others, so that each is one
 * file. If a module were shared with the script of every page, the bundler would put it into a file of
 * its own, and Astro inlines only scripts that import nothing: every page would wait for two more
 * requests. Two tools that shared one would each load several files instead of one. A page holds one
 * tool, so no reader loads anything twice.
 */
export function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    async resolveId(source, importer, options) {
      const owner =
        COPY.exec(importer ?? '')?.[1] ?? OWNER.exec(importer ?? '')?.[1]?.replace('/', '-');
      if (owner === undefined) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found || !SHARED.test(found.id)) return null;
      const isOwn = OWNER.exec(found.id)?.[1]?.replace('/', '-') === owner;
      return isOwn ? null : { ...found, id: `${found.id}?for=${owner}` };
    },
  };
}
