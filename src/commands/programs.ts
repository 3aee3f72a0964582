/** Finds programs of this machine, and installs them where that can be done without asking. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const INSTALL_LIMIT = 5 * 60_000;

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

/** Runs a command in sight of who waits for it. @returns whether it worked. */
export function run(command: string, ...args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', timeout: INSTALL_LIMIT });
  return status === 0;
}

/** Whether this machine has Debian's packages. */
export const isDebian = (): boolean =>
  existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;

/** Installs a Debian package, if this is root on Debian or Ubuntu. */
export function installPackage(name: string): void {
  if (!isDebian() || process.getuid?.() !== 0) return;
  run('apt-get', 'update');
  run('apt-get', 'install', '-y', '--no-install-recommends', name);
}
