import type { LaunchOptions } from '@playwright/test';

/** How the browser starts for the tests of a file: the same one as for all others, with these options. */
export function launchWith(options: LaunchOptions): LaunchOptions {
  const executablePath = process.env['CHROMIUM_PATH'];
  return { ...(executablePath ? { executablePath } : {}), ...options };
}
