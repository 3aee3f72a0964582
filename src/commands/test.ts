/**
 * `npm test`: everything that must hold, one stage after the other. The last line counts what
 * passed and what failed; a stage that could not run counts as failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browser.ts';
import { ensureNginx } from './nginx.ts';
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
  /** The later stages need this one. */
  needed?: boolean;
}

const reports = mkdtempSync(join(tmpdir(), 'take-the-interview-'));
const bin = (name: string) => join('node_modules', '.bin', name);
const report = (name: string) => join(reports, `${name}.json`);
const read = (name: string): unknown => JSON.parse(readFileSync(report(name), 'utf8'));

function vitest(project: string): Stage {
  return {
    name: `${project} tests`,
    command: [
      bin('vitest'),
      ...['run', '--project', project],
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

function playwright(): Stage {
  return {
    name: 'browser tests',
    command: [bin('playwright'), 'test'],
    count: () => {
      const { stats } = read('browser') as { stats: Record<string, number> };
      const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
      return { passed: expected, failed: unexpected + flaky + skipped };
    },
  };
}

const stages: Stage[] = [
  { name: 'types', command: [bin('astro'), 'check', '--minimumFailingSeverity', 'error'] },
  { name: 'lint', command: [bin('eslint'), '.', '--max-warnings', '0'] },
  { name: 'format', command: [bin('prettier'), '--check', '.', '--log-level', 'warn'] },
  { name: 'prose', command: [bin('node'), 'src/commands/check-prose.ts'] },
  vitest('unit'),
  { name: 'build', command: [bin('astro'), 'build'], needed: true },
  vitest('site'),
  playwright(),
];

function run(
  { name, command: [program = '', ...args], count }: Stage,
  env: NodeJS.ProcessEnv,
): Count {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { status } = spawnSync(program, args, { stdio: 'inherit', env });
  let result: Count = status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (count) {
    try {
      result = count();
      // Nothing ran, or something broke outside the tests themselves.
      if (result.passed === 0 || status !== 0) result.failed = Math.max(1, result.failed);
    } catch {
      result = { passed: 0, failed: 1 };
    }
  }
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
  return result;
}

const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];
const add = (name: string, { passed, failed }: Count) => {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
};

let environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
let stopped = false;
for (const stage of stages) {
  if (stopped) {
    console.log(`\n── ${stage.name}: not run, the build failed`);
    add(stage.name, { passed: 0, failed: 1 });
    continue;
  }
  if (stage.name === 'browser tests') {
    try {
      environment = {
        ...environment,
        CHROMIUM_PATH: ensureChromium(),
        NGINX_PATH: ensureNginx(),
        TEST_PORT: String(await freePort()),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser'),
      };
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      add(stage.name, { passed: 0, failed: 1 });
      continue;
    }
  }
  const result = run(stage, environment);
  add(stage.name, result);
  stopped = stage.needed === true && result.failed > 0;
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
