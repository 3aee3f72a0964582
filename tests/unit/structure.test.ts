import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alg, Graph } from '@dagrejs/graphlib';
import { Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { layerOf, MAY_IMPORT } from '../../lint/layers.js';
import { mayImportRule } from '../../lint/may-import.js';
import { importsOf, modulesIn, specifiersIn } from './imports';

const root = join(import.meta.dirname, '..', '..');
const src = join(root, 'src');

describe('the table of layers', () => {
  const layers = [...new Set(modulesIn(src).map(layerOf))];
  const tools = layers.filter((layer) => /^tools\/(?!kit$|registry\.ts$)/.test(layer));

  it('has a row for each folder, each file beside them, and tools', () => {
    const expected = layers.filter((layer) => !tools.includes(layer));
    // Holds style sheets and fonts only.
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...expected, 'styles', 'tools/<id>'].sort());
  });

  it('allows only what has a row itself', () => {
    const unknown = Object.values(MAY_IMPORT)
      .flat()
      .filter((layer) => !(layer in MAY_IMPORT));
    expect(unknown).toEqual([]);
  });

  it('is the one in docs/architecture.md', () => {
    const text = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8');
    const [, section = ''] = text.split('\n## Who may import whom\n');
    const rows = section
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line.split('|').map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name)),
      )
      .map(([, layer = [], allowed = []]) => [layer[0], [...allowed].sort()]);
    expect(Object.fromEntries(rows ?? [])).toEqual(
      Object.fromEntries(
        Object.entries(MAY_IMPORT).map(([layer, allowed]) => [layer, [...allowed].sort()]),
      ),
    );
  });
});

describe('the linter', () => {
  const rules = { 'layers/may-import': 'error' } as const;
  const plugins = { layers: { rules: { 'may-import': mayImportRule } } };
  const config = [
    ...astro.configs.base,
    {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parser: tseslint.parser as Linter.Parser },
    },
    { files: ['src/**'], plugins, rules },
  ];
  const complaints = (file: string, code: string) =>
    new Linter({ configType: 'flat', cwd: root })
      .verify(code, config, { filename: join(root, file), filterCodeBlock: () => true })
      .map(({ message }) => message.split('. ')[0]);
  const refused = (from: string, to: string) => [`src/${from} may not import src/${to}`];

  it.each([
    ['a value', "import { a } from '../queries/a';"],
    ['a type', "import type { A } from '../queries/a';"],
    ['what it passes on', "export { a } from '../queries/a';"],
    ['all that it passes on', "export * from '../queries/a';"],
    ['a module on demand', "void import('../queries/a');"],
    ['a type in place', "export type A = import('../queries/a').A;"],
    ['an asset of a kind', "import a from '../queries/a?worker&url';"],
  ])('refuses %s from a layer that is not in the row', (_, code) => {
    expect(complaints('src/components/b.ts', code)).toEqual(refused('components', 'queries'));
  });

  it.each([
    ['frontmatter', "---\nimport type { A } from '../../queries/a';\n---\n<p>{1}</p>\n"],
    [
      'a script',
      "<p>Text</p>\n<script>\n  import { a } from '../../queries/a';\n  a();\n</script>\n",
    ],
  ])('refuses it in %s of a component', (_, code) => {
    const file = 'src/components/article/B.astro';
    expect(complaints(file, code)).toEqual(refused('components', 'queries'));
  });

  it.each([
    [
      'a tool from another tool',
      'tools/resume-gaps/tool.ts',
      '../should-i-go/tool',
      'tools/should-i-go',
    ],
    [
      'a view of another tool',
      'tools/should-i-go/views/A.tsx',
      '../../resume-gaps/views/B',
      'tools/resume-gaps',
    ],
    ['a tool from the kit', 'tools/kit/mount.ts', '../should-i-go/tool', 'tools/should-i-go'],
    ['a query from a file beside the folders', 'content-files.ts', './queries/articles', 'queries'],
    ['a file beside the folders', 'domain/a.ts', '../content-files', 'content-files.ts'],
    ['anything from a layer without a row', 'new-one/a.ts', '../config/site', 'config'],
  ])('refuses %s', (_, from, specifier, to) => {
    const code = `import { a } from '${specifier}';`;
    expect(complaints(`src/${from}`, code)).toEqual(refused(layerOf(from), to));
  });

  it.each([
    ['the kit from a tool', 'src/tools/should-i-go/tool.ts', '../kit/define-tool'],
    ['the same tool', 'src/tools/should-i-go/views/later/A.tsx', '../../model/weights'],
    ['a folder by its name', 'src/layouts/Base.ts', '../i18n'],
    ['a package', 'src/domain/a.ts', 'node:path'],
    ['a file of the project', 'src/i18n/index.ts', '../../content/ui/en.yml'],
  ])('allows %s', (_, file, specifier) => {
    expect(complaints(file, `import { a } from '${specifier}';`)).toEqual([]);
  });
});

describe('imports', () => {
  const code = `import a from './a';
    import type { B } from './b';
    export { c } from './c';
    const later = () => import('./d');
    type E = import('./e').E;`;
  const all = ['./a', './b', './c', './d', './e'];

  it('of every kind are found', () => {
    expect(specifiersIn('x.ts', code)).toEqual(all);
    const text = `---\n${code}\n---\n<p>Don't import "./f" from here.</p>\n<script>\n  import './g';\n</script>\n`;
    expect(specifiersIn('X.astro', text)).toEqual([...all, './g']);
  });

  it('go in no circle, those of types included', () => {
    const graph = new Graph();
    for (const file of modulesIn(src)) {
      for (const other of importsOf(src, file)) graph.setEdge(file, other);
    }
    expect(graph.edgeCount()).toBeGreaterThan(500);
    expect(
      alg.findCycles(graph).map((circle) => [...circle].sort()),
      'These files import one another. Move what needs the others into a file that none of them imports.',
    ).toEqual([]);
  });
});
