/**
 * `npm run bench:build [-- <articles> …]`: how long a build takes, and how much memory, when there are many
 * articles. Without arguments: 100, 1,000, 3,000 and 10,000.
 *
 * Each size is built in a temporary copy of the project, with synthetic articles beside the real ones.
 */
import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from './project-copy.ts';
import { report, type Measured } from './bench-report.ts';
import { watchTree } from './process-tree.ts';
import { fail } from './serve.ts';
import { addSyntheticArticles } from './synthetic-library.ts';

const SIZES = [100, 1_000, 3_000, 10_000];

/** Every file below a folder, with its size. */
function filesIn(folder: string): { path: string; bytes: number }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(folder.length), bytes: statSync(path).size }));
}

/** Builds the project with so many synthetic articles. @throws Error with the build's output if it fails. */
async function measure(articles: number): Promise<Measured> {
  const copy = copyProject();
  try {
    addSyntheticArticles(copy.content, articles);
    const started = performance.now();
    const build = spawn(process.execPath, copy.buildCommand, {
      ...{ cwd: copy.root, env: copy.env, stdio: ['ignore', 'pipe', 'pipe'] },
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    build.stdout.on('data', collect);
    build.stderr.on('data', collect);
    const stopWatching = watchTree(build.pid ?? 0);
    const status = await new Promise((resolve) => build.once('close', resolve));
    const seconds = (performance.now() - started) / 1000;
    const usage = stopWatching();
    if (status !== 0) throw new Error(`The build of ${articles} articles failed.\n${output}`);
    const files = filesIn(copy.out);
    const pages = files.filter(({ path }) => path.endsWith('.html'));
    return {
      ...{ articles, seconds, usage },
      distBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      files: files.length,
      largestPage: pages.reduce((a, b) => (b.bytes > a.bytes ? b : a), { path: '', bytes: 0 }),
    };
  } finally {
    copy.remove();
  }
}

/** The sizes asked for. @throws Error if one is no whole number above zero. */
function readSizes(args: readonly string[]): number[] {
  const sizes = args.map((arg) => {
    const size = Number(arg.replaceAll(',', ''));
    if (!Number.isInteger(size) || size < 1) {
      throw new Error(
        `"${arg}" is no number of articles. Write, for example: npm run bench:build -- 100 1000`,
      );
    }
    return size;
  });
  return sizes.length > 0 ? sizes.sort((a, b) => a - b) : SIZES;
}

try {
  const results: Measured[] = [];
  for (const size of readSizes(process.argv.slice(2))) {
    console.log(`Building ${size} articles …`);
    results.push(await measure(size));
  }
  console.log(`\n${report(results)}`);
} catch (error) {
  fail(error);
}
