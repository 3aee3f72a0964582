/** A temporary copy of the project, to be built with other content than its own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where the copy is. */
export interface ProjectCopy {
  /** The project itself: the folder to run commands in. */
  root: string;
  /** Its content folder. */
  content: string;
  /** The folder that a build writes. */
  out: string;
  /** The environment of its build: the paths of what it reads and writes, and nothing that a caller adds. */
  env: NodeJS.ProcessEnv;
  /** The arguments to `node` that build it. */
  buildCommand: readonly string[];
  /** The arguments to `node` that add its packages to what was built. */
  packagesCommand: readonly string[];
  /** Removes all of it. */
  remove: () => void;
}

/** What a build reads, beside the content and the packages. */
const FILES = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the project into a temporary folder.
 *
 * Astro caches what it read of the content in `.astro` and in `node_modules/.astro`. A build of other
 * content in this folder would leave its traces there, for the next build or a running development
 * server to find. So the copy has both to itself, and borrows only the packages.
 */
export function copyProject(): ProjectCopy {
  const top = mkdtempSync(join(tmpdir(), 'take-the-interview-'));
  const root = join(top, 'project');
  const content = join(top, 'content');
  const out = join(top, 'dist');

  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of FILES) cpSync(name, join(root, name), { recursive: true });
  cpSync('content', content, { recursive: true });
  // The interface's strings belong to the code: they are read beside it, wherever the content is.
  cpSync('content/ui', join(root, 'content/ui'), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (/^\.(?:astro|vite)/.test(name)) continue;
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }

  const { PATH, HOME, TMPDIR } = process.env;
  return {
    ...{ root, content, out },
    env: {
      ...{ PATH, HOME, TMPDIR },
      ...{ CONTENT_DIR: content, OUT_DIR: out },
      ...{ ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
    buildCommand: [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    packagesCommand: ['src/commands/packages.ts'],
    remove() {
      rmSync(top, { recursive: true, force: true });
    },
  };
}
