import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyProject as copy } from '../../src/commands/project-copy';

/** What `astro build` did. */
export interface BuildResult {
  /** The exit code: 0 if it worked. */
  status: number | null;
  /** What it printed, without colours. */
  output: string;
  /** The folder that it wrote. */
  folder: string;
}

/** A copy of the project whose content may be changed and which is built apart. */
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

/** Copies the project into a temporary folder. */
export function copyProject(): ProjectCopy {
  const { root, content, out, env, buildCommand, remove } = copy();
  return {
    content,
    edit(file, change) {
      const path = join(content, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, change(readFileSync(path, { encoding: 'utf8', flag: 'a+' })));
    },
    build(more = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, buildCommand, {
        ...{ cwd: root, encoding: 'utf8', env: { ...env, ...more } },
      });
      return { status, output: `${stdout}${stderr}`, folder: out };
    },
    remove,
  };
}
