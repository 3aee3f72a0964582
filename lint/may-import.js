import { dirname, join, relative, resolve, sep } from 'node:path';
import { layerOf, mayImport } from './layers.js';

const SRC = join(import.meta.dirname, '..', 'src');

/** @param {string} file @returns {string} its path from `src` on, with `/` on every system. */
const belowSrc = (file) => relative(SRC, file).split(sep).join('/');

/**
 * Every way to import: values and types, `export … from`, `import()` and `import('…').Type`, also in
 * frontmatter and scripts of `.astro` files.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const mayImportRule = {
  meta: {
    type: 'problem',
    messages: {
      refused:
        'src/{{from}} may not import src/{{to}}. Move what is needed to a layer that both may import; lint/layers.js and docs/architecture.md have the table.',
    },
    schema: [],
  },
  create(context) {
    // A script in an .astro file has a name of its own below that of the file.
    const file = context.physicalFilename;
    const from = belowSrc(file);
    /** @param {{ source?: unknown }} node */
    const check = ({ source }) => {
      const asked = /** @type {import('estree').Literal | null | undefined} */ (source);
      if (typeof asked?.value !== 'string' || !asked.value.startsWith('.')) return;
      const to = belowSrc(resolve(dirname(file), asked.value));
      if (to.startsWith('../') || mayImport(from, to)) return;
      context.report({
        node: asked,
        messageId: 'refused',
        data: { from: layerOf(from), to: layerOf(to) },
      });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
