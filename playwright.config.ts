import { defineConfig } from '@playwright/test';
import { findChromium, launchArguments } from './src/commands/browser';

const port = Number(process.env['TEST_PORT'] ?? 4329);
const executablePath = findChromium();

/** Browser tests run on the built site, served by the edge's own runtime. */
export default defineConfig({
  testDir: 'tests',
  projects: [
    { name: 'behaviour', testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'] },
    // Alone, after the others: what it measures is the site and not a busy machine.
    { name: 'timing', testMatch: 'e2e/**/*.timing.ts', dependencies: ['behaviour'] },
  ],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 30_000,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['dot'], ['json']] : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { args: launchArguments(), ...(executablePath ? { executablePath } : {}) },
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
