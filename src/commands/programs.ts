/** Finds programs of this machine, and installs them when asked to. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const INSTALL_LIMIT = 5 * 60_000;

/** The flag that lets `npm test` install what it lacks. */
const INSTALL_FLAG = '--install';

/**
 * Whether missing programs may be installed: in CI, or with `npm test -- --install`. A person's machine is
 * theirs, so nothing is installed on it without being asked for.
 */
export function mayInstall(): boolean {
  return isCI() || process.argv.includes(INSTALL_FLAG);
}

/** Whether this runs in continuous integration, where every test must run. */
export function isCI(): boolean {
  return !['', '0', 'false'].includes(process.env['CI'] ?? '');
}

/** Where a program is on the PATH, if it is. */
export function onPath(name: string): string | undefined {
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

/** Runs a command with its output in sight. @returns whether it worked. */
export function run(command: string, ...args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: INSTALL_LIMIT });
  return status === 0;
}

/** Whether this machine has Debian's packages. */
const isDebian = (): boolean =>
  existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;

export const isRoot = (): boolean => process.getuid?.() === 0;

/** Installs a Debian package, if this is root on Debian or Ubuntu. */
export function installPackage(name: string): void {
  if (!isDebian() || !isRoot()) return;
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', '--no-install-recommends', name);
}

/**
 * How to get a program that is missing, as the end of a message.
 *
 * @param name its Debian package. @param variable names the environment variable that holds its path.
 * @param elsewhere what to do on other systems.
 */
export function howToInstall(name: string, variable: string, elsewhere: string): string {
  const own = isDebian() ? `"sudo apt-get install ${name}"` : elsewhere;
  return `Install it with ${own}, let "npm test -- ${INSTALL_FLAG}" do so, or set ${variable} to one.`;
}
