/**
 * Finds a Chromium for tests and measurements, or installs one.
 *
 * Looked for in this order: the path in CHROMIUM_PATH, Playwright's own download, the system's. If
 * there is none: Playwright's installer, then, on Debian or Ubuntu as root, apt-get.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const INSTALL_LIMIT = 5 * 60_000;

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

function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
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

function run(command: string, ...args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: INSTALL_LIMIT });
  return status === 0;
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
  const debian = existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
  if (debian && process.getuid?.() === 0) {
    run('apt-get', 'update');
    run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  const system = findChromium();
  if (system) return system;
  throw new Error(
    debian
      ? 'The browser tests need Chromium. Install it with "sudo apt-get install chromium", or set CHROMIUM_PATH to one.'
      : 'The browser tests need Chromium. Install it with your system\u2019s package manager or "npx playwright install --with-deps chromium", or set CHROMIUM_PATH to one.',
  );
}
