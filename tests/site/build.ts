import { spawn } from 'node:child_process';
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
  /** The copy of the project: its code, and the strings of its interface. */
  root: string;
  /** Its content folder. */
  content: string;
  /** Changes one file below the content folder; a new file starts empty. */
  edit: (file: string, change: (text: string) => string) => void;
  /** Builds it, with these environment variables beside its own. */
  build: (env?: Readonly<Record<string, string>>) => Promise<BuildResult>;
  /** Builds it, and its packages. */
  buildAll: (env?: Readonly<Record<string, string>>) => Promise<BuildResult>;
  /** Removes all of it. */
  remove: () => void;
}

/** Copies the project into a temporary folder. */
export function copyProject(): ProjectCopy {
  const { root, content, out, env, buildCommand, packagesCommand, remove } = copy();
  const run = (command: readonly string[], more: Readonly<Record<string, string>>) =>
    new Promise<BuildResult>((resolve, reject) => {
      const child = spawn(process.execPath, command, { cwd: root, env: { ...env, ...more } });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text;
        });
      }
      child.once('error', reject);
      child.once('close', (status) => {
        resolve({ status, output, folder: out });
      });
    });
  return {
    root,
    content,
    edit(file, change) {
      const path = join(content, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, change(readFileSync(path, { encoding: 'utf8', flag: 'a+' })));
    },
    build: (more = {}) => run(buildCommand, more),
    async buildAll(more = {}) {
      const built = await run(buildCommand, more);
      if (built.status !== 0) return built;
      const packed = await run(packagesCommand, more);
      return { ...packed, output: built.output + packed.output };
    },
    remove,
  };
}
