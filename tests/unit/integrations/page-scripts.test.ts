import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { preloads, scriptFiles } from '../../../src/integrations/page-scripts';

const folder = mkdtempSync(join(tmpdir(), 'scripts-'));
mkdirSync(join(folder, '_astro'));
const FILES = {
  'tool.js': 'import{a as e}from"./preact.js";import"./side.js";const f=()=>import("./later.js");',
  'preact.js': 'import{x}from"./core.js";export{x as a};',
  'core.js': 'export const x=1;import"./preact.js";',
  'side.js': 'self.done=true;',
  'later.js': 'export const later=1;',
};
for (const [name, text] of Object.entries(FILES)) {
  writeFileSync(join(folder, '_astro', name), text);
}
const page = (base: string) =>
  `<head></head><script type="module">inline()</script><script type="module" src="${base}_astro/tool.js"></script>`;

describe.each(['/', '/careers/'])('the scripts of a page below %s', (base) => {
  it('are those that it names and all that these import, each once', async () => {
    const found = await scriptFiles(page(base), folder, base);
    expect(found.map(({ address }) => address).sort()).toEqual(
      ['core.js', 'preact.js', 'side.js', 'tool.js'].map((name) => `${base}_astro/${name}`),
    );
  });

  it('are announced in the head', async () => {
    const found = await scriptFiles(page(base), folder, base);
    expect(preloads(found)).toContain(`<link rel="modulepreload" href="${base}_astro/core.js">`);
    expect(preloads(found)).not.toContain('later.js');
  });
});

it('a page without script files has none to announce', async () => {
  expect(preloads(await scriptFiles('<p>words</p>', folder, '/'))).toBe('');
});
