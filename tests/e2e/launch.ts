import type { LaunchOptions } from '@playwright/test';

/** Pages are painted on the processor here; in a process of its own that takes a tenth more time. */
const ARGS = ['--in-process-gpu'];

/** How the browser starts: the one that was found, with what the tests of a file ask for besides. */
export function launchWith({ args = [], ...options }: LaunchOptions = {}): LaunchOptions {
  const executablePath = process.env['CHROMIUM_PATH'];
  return { ...(executablePath ? { executablePath } : {}), ...options, args: [...ARGS, ...args] };
}
