/** `npm run new:tool <id>`: writes a small tool that works, to be turned into another one. See docs/tools.md. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { toolIds } from '../../tools/registry.ts';
import { idFault, scaffoldTool, withTool, type Files } from './scaffold-tool.ts';

const TEMPLATE = 'src/commands/new-tool/template';
const REGISTRY = 'src/tools/registry.ts';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Every file below a folder, by its path there. */
const readFiles = (folder: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(folder.length + 1).replaceAll('\\', '/'),
        readFileSync(path, 'utf8'),
      ]),
  );

/** A file as the project formats it: another name makes lines longer or shorter. */
async function formatted(path: string, text: string): Promise<string> {
  // Line breaks in texts for users are the writer's.
  if (path.startsWith('content/')) return text;
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

const id = process.argv[2];
const fault = idFault(id, toolIds);
if (id === undefined || fault !== undefined) fail(fault ?? '');

const files = scaffoldTool(id, new Date().toISOString().slice(0, 10), readFiles(TEMPLATE));
const existing = Object.keys(files).filter((path) => existsSync(path));
if (existing.length > 0) {
  fail(
    `Nothing was written, since these files exist already:\n${existing.map((path) => `  ${path}`).join('\n')}\nChoose another name, or delete them.`,
  );
}
// Before anything is written, since it may throw.
const registry = withTool(readFileSync(REGISTRY, 'utf8'), id);
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await formatted(path, text));
}
writeFileSync(REGISTRY, registry);

console.log(`Written, with one line in ${REGISTRY}:`);
for (const path of Object.keys(files).sort()) console.log(`  ${path}`);
console.log(`See it with "npm run dev" at /tools/${id}/. What to do next is in docs/tools.md.`);
