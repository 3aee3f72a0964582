/**
 * `npm test`: everything that must hold, in groups of stages. The last line counts what passed and what
 * failed; a stage that could not run counts as failed.
 *
 * Installs a browser and an nginx only in CI or with `npm test -- --install`, else it names what to install.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeChromium, ensureChromium } from './browser.ts';
import { ensureNginx } from './nginx.ts';
import { isCI, mayInstall } from './programs.ts';
import { freePort } from './serve.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  command: readonly string[];
  /** Reads the counts from a report; without it the stage itself is the one test. */
  count?: () => Count;
  /** The groups after this one need it. */
  needed?: boolean;
}

interface Result extends Stage, Count {
  milliseconds: number;
}

const reports = mkdtempSync(join(tmpdir(), 'take-the-interview-'));
const bin = (name: string) => join('node_modules', '.bin', name);
const report = (name: string) => join(reports, `${name}.json`);
const read = (name: string): unknown => JSON.parse(readFileSync(report(name), 'utf8'));

/** @param options what Vitest is asked besides. */
function vitest(project: string, ...options: readonly string[]): Stage {
  return {
    name: `${project} tests`,
    command: [
      bin('vitest'),
      ...['run', '--project', project, ...options],
      ...['--reporter=dot', '--reporter=json', `--outputFile.json=${report(project)}`],
    ],
    count: () => {
      const { numPassedTests, numTotalTests } = read(project) as Record<string, number>;
      const passed = numPassedTests ?? 0;
      // A skipped test is not a passed one.
      return { passed, failed: (numTotalTests ?? 0) - passed };
    },
  };
}

const playwright: Stage = {
  name: 'browser tests',
  command: [bin('playwright'), 'test', '--project', 'behaviour'],
  count: () => {
    const { stats } = read('browser') as { stats: Record<string, number> };
    const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
    return { passed: expected, failed: unexpected + flaky + skipped };
  },
};

/** Groups run one after the other; the stages of a group beside one another, as cores allow. */
const groups: readonly (readonly Stage[])[] = [
  // What content/ holds, as types: the linter needs them, and would else read them half written.
  [{ name: 'content types', command: [bin('astro'), 'sync'], needed: true }],
  [
    // The longest first, so that no core waits for one at the end.
    { name: 'build', command: ['npm', 'run', '--silent', 'build:all'], needed: true },
    { name: 'types', command: [bin('astro'), 'check', '--minimumFailingSeverity', 'error'] },
    vitest('unit', '--project', 'mocked'),
    { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
    { name: 'format', command: [bin('prettier'), '--check', '.', '--log-level', 'warn'] },
    { name: 'prose', command: [bin('node'), 'src/commands/check-prose.ts'] },
  ],
  // Alone it may have every core; by itself, Vitest leaves one free.
  [vitest('site', `--maxWorkers=${availableParallelism()}`)],
  [playwright],
];

/** How long something ran, as text. */
function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/**
 * What the browser tests need from this machine, as environment variables.
 *
 * @throws Error if there is no browser, or in CI no nginx.
 */
async function browserEnvironment(): Promise<NodeJS.ProcessEnv> {
  const browser = ensureChromium(mayInstall());
  console.log(`Browser: ${describeChromium(browser)}`);
  return {
    CHROMIUM_PATH: browser,
    ...nginxEnvironment(),
    TEST_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser'),
  };
}

function nginxEnvironment(): NodeJS.ProcessEnv {
  try {
    return { NGINX_PATH: ensureNginx(mayInstall()) };
  } catch (error) {
    if (isCI()) throw error;
    console.log(`Not tested on nginx: there is none here. ${messageOf(error)}`);
    return {};
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Runs a stage's command. @returns whether it worked, and what it printed unless that was shown at once. */
function execute(
  { command: [program = '', ...args] }: Stage,
  env: NodeJS.ProcessEnv,
  live: boolean,
) {
  return new Promise<{ worked: boolean; output: string }>((resolve) => {
    const running = spawn(program, args, {
      env,
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [running.stdout, running.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    running.once('error', (error) => resolve({ worked: false, output: output + error.message }));
    running.once('close', (status) => resolve({ worked: status === 0, output }));
  });
}

function countOf({ count }: Stage, worked: boolean): Count {
  if (!count) return worked ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = count();
    // Nothing ran, or something broke outside the tests themselves.
    return { passed, failed: passed > 0 && worked ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs a stage, and prints what it printed under its name. */
async function run(stage: Stage, env: NodeJS.ProcessEnv, live: boolean): Promise<Result> {
  if (live) console.log(`\n── ${stage.name}`);
  const start = Date.now();
  const { worked, output } = await execute(stage, env, live);
  const result = { ...stage, ...countOf(stage, worked), milliseconds: Date.now() - start };
  if (!live) console.log(`\n── ${stage.name}\n${output.trim()}`);
  const { name, passed, failed, milliseconds } = result;
  console.log(`── ${name}: ${passed} passed, ${failed} failed, ${duration(milliseconds)}`);
  return result;
}

/** Runs the stages of a group beside one another, at most as many at once as there are cores. */
async function runGroup(group: readonly Stage[], env: NodeJS.ProcessEnv): Promise<Result[]> {
  const waiting = [...group];
  const results: Result[] = [];
  const lane = async () => {
    for (let stage = waiting.shift(); stage; stage = waiting.shift()) {
      results.push(await run(stage, env, group.length === 1));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return results;
}

const start = Date.now();
const results: Result[] = [];
const notRun = (stage: Stage, reason: string) => {
  console.log(`\n── ${stage.name}: not run. ${reason}`);
  results.push({ ...stage, passed: 0, failed: 1, milliseconds: 0 });
};

let environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
let lacks: string | undefined;
try {
  environment = { ...environment, ...(await browserEnvironment()) };
} catch (error) {
  lacks = messageOf(error);
  console.error(lacks);
}

for (const group of groups) {
  const broken = results.find(({ needed, failed }) => needed === true && failed > 0);
  const ready = group.filter((stage) => {
    if (broken) notRun(stage, `It needs the ${broken.name}, which failed.`);
    else if (lacks !== undefined && stage === playwright) notRun(stage, lacks);
    else return true;
    return false;
  });
  results.push(...(await runGroup(ready, environment)));
}

const sum = (of: keyof Count) => results.reduce((total, result) => total + result[of], 0);
console.log('\nTime of each stage:');
for (const { name, milliseconds } of results) {
  console.log(`  ${name.padEnd(14)} ${duration(milliseconds).padStart(12)}`);
}
console.log(`  ${'in all'.padEnd(14)} ${duration(Date.now() - start).padStart(12)}`);
const failures = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
