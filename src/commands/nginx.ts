/**
 * Finds an nginx for the tests, installs one when asked to, and runs the built site on it with
 * `dist/nginx.conf`.
 *
 * Looked for in this order: the path in NGINX_PATH, the PATH, where Debian puts it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { headerRules } from '../config/headers.ts';
import { locales } from '../config/locales.ts';
import { notFoundFolders } from '../domain/not-found.ts';
import { redirects } from '../domain/redirects.ts';
import { nginxConf } from '../integrations/nginx-conf.ts';
import { howToInstall, installPackage, onPath } from './programs.ts';
import { freePort } from './serve.ts';

const READY_WITHIN = 10_000;
const PACKAGE = 'nginx-light';

const starts = (path: string) =>
  existsSync(path) && spawnSync(path, ['-v'], { timeout: 10_000 }).status === 0;

/** An nginx that starts, if this machine has one. @throws Error if NGINX_PATH names none. */
export function findNginx(): string | undefined {
  const chosen = process.env['NGINX_PATH'];
  if (chosen && !starts(chosen)) {
    throw new Error(`NGINX_PATH is "${chosen}", and no nginx starts there. Correct or unset it.`);
  }
  const candidates = [chosen, onPath('nginx'), '/usr/sbin/nginx'];
  return candidates.find((path) => path !== undefined && starts(path));
}

/**
 * An nginx that starts.
 *
 * @param install whether to install one if there is none.
 * @throws Error that names what to install if there is none in the end.
 */
export function ensureNginx(install: boolean): string {
  const found = findNginx();
  if (found) return found;
  if (install) {
    installPackage(PACKAGE);
    const installed = findNginx();
    if (installed) return installed;
  }
  throw new Error(
    `The tests of nginx need it. ${howToInstall(PACKAGE, 'NGINX_PATH', 'your system’s package manager')}`,
  );
}

/** What surrounds the site's own file on a server; here all of it in a folder of its own. */
const around = (folder: string, site: string) => `
daemon off;
# As who runs the tests: workers of their own could not read a folder that only root can.
master_process off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
    types {
        text/html html; text/css css; text/xml xml; text/plain txt; text/javascript js;
        application/json json; image/svg+xml svg; image/png png; font/woff2 woff2;
    }
    default_type application/octet-stream;
    access_log off;
    ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n    ')}
    include ${site};
}
`;

/**
 * Serves a built site through nginx until it is stopped.
 *
 * @returns its URL, and how to stop it.
 * @throws Error if there is no nginx, or with its own message if it does not come up.
 */
export async function serveWithNginx(root = 'dist'): Promise<{ url: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'take-the-interview-nginx-'));
  const port = await freePort();
  const site = join(folder, 'site.conf');
  const whole = join(folder, 'nginx.conf');
  writeFileSync(
    site,
    nginxConf(
      headerRules,
      { redirects, notFoundFolders: notFoundFolders(locales) },
      { listen: `127.0.0.1:${port}`, root: resolve(root) },
    ),
  );
  writeFileSync(whole, around(folder, site));
  const server = spawn(
    ensureNginx(false),
    ['-c', whole, '-p', folder, '-e', join(folder, 'error.log')],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let complaints = '';
  server.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline && server.exitCode === null) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) {
      return {
        url,
        stop: () => {
          server.kill();
          rmSync(folder, { recursive: true, force: true });
        },
      };
    }
    await wait(50);
  }
  server.kill();
  throw new Error(`nginx did not come up.\n${complaints.trim()}`);
}
