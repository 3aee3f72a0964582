import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import {
  filesOfTool,
  LOADED_FILES,
  loadedFiles,
  type LoadedFiles,
} from '../../../src/packages/loaded-files';

const loaded: LoadedFiles = {
  'src/pages/tools/one.astro?script': ['one.js', 'shared.js'],
  'src/pages/tools/two.astro?script': ['two.js', 'shared.js', 'worker.js'],
  'src/layouts/Embed.astro?script': ['embed.js'],
  'node_modules/framework/client.js': ['client.js', 'shared.js'],
};
const all = ['client.js', 'embed.js', 'font.woff2', 'one.js', 'shared.js', 'two.js', 'worker.js'];

describe('the files of a tool', () => {
  it.each([
    ['one', ['embed.js', 'font.woff2', 'one.js', 'shared.js']],
    ['two', ['embed.js', 'font.woff2', 'shared.js', 'two.js', 'worker.js']],
  ])('"%s" are all but those that only other tools load, or frameworks', (tool, files) => {
    expect(filesOfTool(tool, all, loaded)).toEqual(files);
  });
});

/** What a hook of a plugin writes for a bundle. */
function written(plugin: Plugin, bundle: object): Record<string, string[]> {
  let source = '{}';
  const context = {
    emitFile: ({ fileName, source: text }: { fileName: string; source: string }) => {
      expect(fileName).toBe(LOADED_FILES);
      source = text;
    },
  };
  // Only what the hook uses of its context and its bundle.
  const hook = plugin.generateBundle as unknown as (
    this: typeof context,
    options: object,
    bundle: object,
  ) => void;
  hook.call(context, {}, bundle);
  return JSON.parse(source) as Record<string, string[]>;
}

const chunk = (fileName: string, more: object = {}) => ({
  ...{ type: 'chunk', fileName, isEntry: false, facadeModuleId: null },
  ...{ imports: [], dynamicImports: [] },
  ...more,
});

describe('what a script loads', () => {
  const worker = { worker: chunk('worker.js', { isEntry: true }), part: chunk('part.js') };
  const bundle = {
    'a.js': chunk('a.js', {
      ...{ isEntry: true, facadeModuleId: `${process.cwd()}/src/a.ts`, imports: ['b.js'] },
      dynamicImports: ['c.js'],
    }),
    'b.js': chunk('b.js', { imports: ['a.js'] }),
    'c.js': chunk('c.js', { viteMetadata: { importedAssets: new Set(['worker.js']) } }),
    'd.js': chunk('d.js'),
    'worker.js': { type: 'asset', fileName: 'worker.js' },
  };

  it('is what it imports, at once or later, with workers and what these import', () => {
    const { scripts, workers } = loadedFiles();
    written(workers, { 'worker.js': worker.worker, 'part.js': worker.part });
    expect(written(scripts, bundle)).toEqual({
      'src/a.ts': ['a.js', 'b.js', 'c.js', 'part.js', 'worker.js'],
    });
  });
});
