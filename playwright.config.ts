import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { describeChromium, findChromium } from './src/commands/browser';
import { findNginx } from './src/commands/nginx';
import { launchWith } from './tests/e2e/launch';

const port = Number(process.env['TEST_PORT'] ?? 4329);
const executablePath = findChromium();
const nginx = findNginx();

// Every worker reads this file too: what was found once is handed on to them.
if (executablePath) process.env['CHROMIUM_PATH'] = executablePath;
if (nginx) process.env['NGINX_PATH'] = nginx;
if (process.env['TEST_WORKER_INDEX'] === undefined) {
  if (executablePath) console.log(`Browser: ${describeChromium(executablePath)}`);
  if (!nginx) console.log('There is no nginx here: tests with @nginx in their name do not run.');
}

/** Browser tests run on the built site, served by the edge's own runtime. */
export default defineConfig({
  testDir: 'tests',
  projects: [
    { name: 'behaviour', testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'] },
    // Measures time, so it runs alone and only when asked for: `npm run bench`.
    { name: 'bench', testMatch: 'bench/**/*.spec.ts' },
  ],
  ...(nginx ? {} : { grepInvert: /@nginx/ }),
  fullyParallel: true,
  workers: availableParallelism(),
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['dot'], ['json']] : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: launchWith(),
    trace: 'off',
  },
  webServer: {
    command: `node src/commands/serve.ts ${port}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
