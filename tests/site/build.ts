import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What `astro build` did. */
export interface BuildResult {
  /** The exit code: 0 if it worked. */
  status: number | null;
  /** What it printed, without colours. */
  output: string;
  /** The folder that it wrote. */
  folder: string;
}

/** A copy of the project whose words may be changed and which is built apart. */
export interface ProjectCopy {
  /** Its content folder. */
  content: string;
  /** Changes one file below the content folder; a new file starts empty. */
  edit: (file: string, change: (text: string) => string) => void;
  /** Builds it, with these environment variables beside its own. */
  build: (env?: Readonly<Record<string, string>>) => BuildResult;
  /** Removes all of it. */
  remove: () => void;
}

/** What a build reads, beside the words and the packages. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the project into a temporary folder.
 *
 * Astro keeps what it read of the content in `.astro` and in `node_modules/.astro`. A build of other
 * content in this folder would leave its traces there, for the next build or a running development
 * server to trip over. So the copy has both to itself, and borrows only the packages.
 */
export function copyProject(): ProjectCopy {
  const top = mkdtempSync(join(tmpdir(), 'take-the-interview-site-'));
  const root = join(top, 'project');
  const content = join(top, 'content');
  const folder = join(top, 'dist');

  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  cpSync('content', content, { recursive: true });
  // The interface's words are part of the code: they are read beside it, wherever the content is.
  cpSync('content/ui', join(root, 'content/ui'), { recursive: true });
  for (const name of readdirSync('node_modules')) {
    if (/^\.(?:astro|vite)/.test(name)) continue;
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  }

  return {
    content,
    edit(file, change) {
      const path = join(content, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, change(readFileSync(path, { encoding: 'utf8', flag: 'a+' })));
    },
    build(env = {}) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
        { cwd: root, encoding: 'utf8', env: { ...cleanEnv(), ...env } },
      );
      return { status, output: `${stdout}${stderr}`, folder };
    },
    remove() {
      rmSync(top, { recursive: true, force: true });
    },
  };

  /** The build's environment: without what vitest adds, which would make it a test build. */
  function cleanEnv(): NodeJS.ProcessEnv {
    const { PATH, HOME, TMPDIR } = process.env;
    return {
      ...{ PATH, HOME, TMPDIR },
      ...{ CONTENT_DIR: content, OUT_DIR: folder },
      ...{ ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    };
  }
}
