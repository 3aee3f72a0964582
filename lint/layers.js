/**
 * Which layer of `src` may import which. The one table: the linter refuses every other import, and
 * docs/architecture.md explains it to people (a test compares the two).
 *
 * A layer is a folder of `src`, a file beside the folders, or a tool. It may always import itself.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const MAY_IMPORT = {
  config: [],
  domain: ['config'],
  i18n: ['domain', 'config'],
  schemas: ['domain', 'config'],
  browser: ['domain'],
  embed: ['browser', 'domain', 'config'],
  components: ['browser', 'i18n', 'domain', 'config'],
  'tools/registry.ts': [],
  'tools/kit': ['browser', 'i18n', 'domain', 'config'],
  'tools/<id>': ['tools/kit', 'components', 'browser', 'i18n', 'domain', 'config'],
  queries: [
    ...['schemas', 'tools/registry.ts', 'tools/kit', 'tools/<id>'],
    ...['embed', 'i18n', 'domain', 'config'],
  ],
  styles: [],
  layouts: ['components', 'embed', 'browser', 'i18n', 'domain', 'config', 'styles'],
  pages: [
    ...['layouts', 'components', 'queries', 'tools/registry.ts', 'tools/kit', 'tools/<id>'],
    ...['i18n', 'domain', 'config'],
  ],
  'content-files.ts': ['config'],
  'content.config.ts': ['schemas', 'content-files.ts', 'tools/registry.ts', 'config'],
  'middleware.ts': ['queries', 'config'],
  'env.d.ts': ['components', 'domain'],
  'assets.d.ts': [],
  integrations: ['content-files.ts', 'domain', 'config'],
  prose: ['integrations', 'domain', 'config'],
  packages: [
    ...['queries', 'tools/registry.ts', 'content.config.ts', 'integrations', 'domain', 'config'],
  ],
  commands: [
    ...['packages', 'prose', 'integrations', 'tools/registry.ts', 'content-files.ts'],
    ...['domain', 'config'],
  ],
};

/**
 * The layer of a module.
 *
 * @param {string} path from `src` on, with or without its ending: `tools/kit/mount.ts`.
 * @returns {string} `tools/kit`; of a file beside the folders, its name.
 */
export function layerOf(path) {
  const [top = '', second] = path.replace(/\.tsx?$/, '').split('/');
  const name = top === 'tools' && second !== undefined ? `tools/${second}` : top;
  return `${name}.ts` in MAY_IMPORT ? `${name}.ts` : name;
}

/** @param {string} layer @returns {string} its row in the table. */
const rowOf = (layer) =>
  layer in MAY_IMPORT || !layer.startsWith('tools/') ? layer : 'tools/<id>';

/**
 * Whether the table allows an import. A layer that has no row may import nothing, and nothing imports it.
 *
 * @param {string} from path of the module that imports, from `src` on.
 * @param {string} to path of what it imports, from `src` on.
 * @returns {boolean}
 */
export function mayImport(from, to) {
  const [own, other] = [layerOf(from), layerOf(to)];
  const allowed = MAY_IMPORT[rowOf(own)];
  return allowed !== undefined && (own === other || allowed.includes(rowOf(other)));
}
