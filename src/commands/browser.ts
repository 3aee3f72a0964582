/**
 * Finds a Chromium for tests and measurements, and installs one when asked to.
 *
 * Looked for in this order: the path in CHROMIUM_PATH; a headless shell, which draws no window and takes less
 * than half the time for the browser tests; a full Chromium. Of each kind Playwright's own comes before the
 * system's.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { howToInstall, installPackage, isRoot, onPath, run } from './programs.ts';

const SHELL = 'chromium-headless-shell';
const FULL = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The version that a program reports, if it starts and is a Chromium. */
function versionOf(path: string): string | undefined {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /chrom/i.test(stdout) ? stdout.trim() : undefined;
}

/** Playwright's own headless shell: in a folder beside its full Chromium, of the same revision. */
function playwrightShell(): string | undefined {
  const folder = /^(.*)chromium-(\d+)/.exec(chromium.executablePath());
  if (folder === null) return undefined;
  const [, cache = '', revision = ''] = folder;
  const shells = `${cache}chromium_headless_shell-${revision}`;
  if (!existsSync(shells)) return undefined;
  const file = readdirSync(shells, { recursive: true, encoding: 'utf8' }).find((name) =>
    /(?:^|[\\/])(?:chrome-)?headless[-_]shell(?:\.exe)?$/.test(name),
  );
  return file === undefined ? undefined : join(shells, file);
}

/** A Chromium that starts, if this machine has one. @throws Error if CHROMIUM_PATH names no Chromium. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (versionOf(chosen)) return chosen;
    throw new Error(
      `CHROMIUM_PATH is "${chosen}", and no Chromium starts there. Correct or unset it.`,
    );
  }
  const candidates = [
    ...[playwrightShell(), onPath(SHELL)],
    ...[chromium.executablePath(), ...FULL.map(onPath)],
  ];
  return candidates.find((path) => path !== undefined && existsSync(path) && versionOf(path));
}

/** Which browser is at a path, as text. */
export const describeChromium = (path: string): string =>
  `${versionOf(path) ?? 'unknown version'} (${path})`;

/**
 * A Chromium that starts.
 *
 * @param install whether to install one if there is none.
 * @throws Error that names exactly what to install if there is none in the end.
 */
export function ensureChromium(install: boolean): string {
  const found = findChromium();
  if (found) return found;
  if (install) {
    for (const attempt of INSTALLERS) {
      attempt();
      const installed = findChromium();
      if (installed) return installed;
    }
  }
  throw new Error(
    `The browser tests need Chromium. ${howToInstall(SHELL, 'CHROMIUM_PATH', '"npx playwright install --only-shell chromium"')}`,
  );
}

const INSTALLERS = [
  () => installPackage(SHELL),
  () =>
    run(
      process.execPath,
      ...['node_modules/@playwright/test/cli.js', 'install', '--only-shell', 'chromium'],
      // The libraries that it needs come from the system's packages, which only root may install.
      ...(isRoot() ? ['--with-deps'] : []),
    ),
  () => installPackage('chromium'),
];
