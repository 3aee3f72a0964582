/**
 * A tool that nobody has touched yet: scaffolded into a copy of the project, built, and put through the
 * contract of all tools in a browser.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject } from '../../src/commands/project-copy';
import { freePort } from '../../src/commands/serve';
import { reduceLibrary } from './reduced-library';

const ID = 'phone-call';
/** What the contract needs beside what a build needs. */
const FOR_TESTS = [
  'content',
  'tests',
  'playwright.config.ts',
  'wrangler.jsonc',
  '.prettierrc.json',
];

/** Every file of the copy with a fingerprint of its content, without the packages. */
function filesIn(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((path) => [
      path.slice(root.length + 1),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

describe('npm run new:tool', () => {
  const { root, env, buildCommand, remove } = copyProject();
  for (const name of FOR_TESTS) cpSync(name, join(root, name), { recursive: true });
  reduceLibrary(join(root, 'content'));
  const registry = () => readFileSync(join(root, 'src/tools/registry.ts'), 'utf8').split('\n');

  /** Runs a program of the project in the copy. @returns its exit code, and what it printed. */
  const run = (args: readonly string[], more: NodeJS.ProcessEnv = {}) =>
    new Promise<{ status: number | null; output: string }>((resolve, reject) => {
      const child = spawn(process.execPath, args, {
        cwd: root,
        env: { ...env, CONTENT_DIR: './content', OUT_DIR: './dist', ...more },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
        });
      }
      child.once('error', reject);
      child.once('close', (status) => {
        resolve({ status, output });
      });
    });
  const scaffold = (...args: string[]) => run(['src/commands/new-tool/new-tool.ts', ...args]);

  let before: Record<string, string>;
  let registryBefore: string[];
  let scaffolded: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    before = filesIn(root);
    registryBefore = registry();
    scaffolded = await scaffold(ID);
  });
  afterAll(remove);

  it('writes a folder, its strings, a workshop sheet, three routes and a driver, and one line in the registry', () => {
    expect(scaffolded).toMatchObject({ status: 0 });
    const after = filesIn(root);
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.filter((path) => !path.startsWith(`src/tools/${ID}/`)).sort()).toEqual([
      `content/tools/${ID}/en.yml`,
      `content/workshops/tools/${ID}.yml`,
      `src/pages/[...locale]/tools/${ID}.astro`,
      `src/pages/[...locale]/tools/${ID}.json.ts`,
      `src/pages/embed/v1/[locale]/tools/${ID}.astro`,
      'src/tools/registry.ts',
      `tests/e2e/tools/drivers/${ID}.ts`,
    ]);
    const added = registry().filter((line) => !registryBefore.includes(line));
    expect(added).toHaveLength(1);
    expect(added[0]).toContain(`id: '${ID}'`);
    expect(registry()).toHaveLength(registryBefore.length + 1);
    expect(Object.keys(before).filter((path) => !(path in after))).toEqual([]);
  });

  it('writes nothing over what is there, and reports that', async () => {
    const after = filesIn(root);
    const again = await scaffold(ID);
    expect(again.status).toBe(1);
    expect(again.output).toContain('is taken');
    expect(filesIn(root)).toEqual(after);
  });

  it('makes a tool that builds and keeps the contract of all tools', async () => {
    const built = await run(buildCommand);
    expect(built.status, built.output).toBe(0);
    const tested = await run(
      [
        ...['node_modules/@playwright/test/cli.js', 'test', 'tests/e2e/tools/contract.spec.ts'],
        'tests/e2e/embed.plain-frame.spec.ts',
        ...['--project', 'behaviour', '--grep', ID, '--reporter', 'line'],
      ],
      {
        TEST_PORT: String(await freePort()),
        CHROMIUM_PATH: process.env['CHROMIUM_PATH'],
      },
    );
    expect(tested.output).toMatch(/\d+ passed/);
    expect(tested.status, tested.output).toBe(0);
  }, 240_000);
});
