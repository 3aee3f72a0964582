/**
 * Finds a Chromium for tests and measurements, or installs one.
 *
 * Looked for in this order: the path in CHROMIUM_PATH, Playwright's own download, the system's. If
 * there is none: Playwright's installer, then, on Debian or Ubuntu as root, apt-get.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installPackage, isDebian, onPath, run } from './programs.ts';

/** The first has no window to draw: the browser tests took less than half as long in it. */
const SYSTEM_NAMES = [
  ...['chromium-headless-shell', 'chromium', 'chromium-browser'],
  ...['google-chrome', 'google-chrome-stable'],
];

/** What every launch needs: root has no sandbox, and nothing may call home. */
export function launchArguments(): string[] {
  const root = process.getuid?.() === 0;
  return [
    ...(root ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-gpu',
  ];
}

/** Whether a program starts and says that it is a Chromium. */
function starts(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout);
}

/** A Chromium that starts, if this machine has one. @throws Error if CHROMIUM_PATH names no Chromium. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH is "${chosen}", and no Chromium starts there. Mend or unset it.`,
    );
  }
  const candidates = [chromium.executablePath(), ...SYSTEM_NAMES.map(onPath)];
  return candidates.find((path) => path !== undefined && existsSync(path) && starts(path));
}

/**
 * A Chromium that starts, installed if need be.
 *
 * @throws Error saying exactly what to install if that fails too.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium found. Installing one for the browser tests.');
  run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
  const own = findChromium();
  if (own) return own;
  for (const name of ['chromium-headless-shell', 'chromium']) {
    installPackage(name);
    const system = findChromium();
    if (system) return system;
  }
  throw new Error(
    isDebian()
      ? 'The browser tests need Chromium. Install it with "sudo apt-get install chromium", or set CHROMIUM_PATH to one.'
      : 'The browser tests need Chromium. Install it with your system\u2019s package manager or "npx playwright install --with-deps chromium", or set CHROMIUM_PATH to one.',
  );
}
