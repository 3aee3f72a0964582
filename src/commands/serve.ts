/**
 * Serves `dist` as the edge does: through workerd, with the real headers and the 404 page.
 *
 * `node src/commands/serve.ts [port]`; without a build it fails with a message. Used by `npm start` and by the
 * browser tests.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const READY_WITHIN = 30_000;

/** Whether nothing listens on a port of this machine. */
async function isFree(port: number): Promise<boolean> {
  const probe = (host: string) =>
    new Promise<boolean>((resolve) => {
      const server = createServer();
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
      server.once('listening', () => server.close(() => resolve(true)));
      server.listen(port, host);
    });
  return (await probe('127.0.0.1')) && (await probe('::1'));
}

/** @throws Error that explains what to do if something listens on a port. */
export async function assertFree(port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Error(
    `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
  );
}

/** A port that nothing listens on, chosen by the system. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
}

/**
 * The port in an environment variable or argument.
 *
 * @throws Error if it is no port number.
 */
export function readPort(text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`"${text}" is no port. Use a whole number from 1 to 65535.`);
  }
  return port;
}

/**
 * Starts the server and waits until it answers.
 *
 * @param folder the built site.
 * @returns the server's process and its URL.
 * @throws Error if the port is taken, nothing is built, or the server does not come up.
 */
export async function serve(
  port: number,
  folder = 'dist',
): Promise<{ server: ChildProcess; url: string }> {
  await assertFree(port);
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  const server = spawn(
    process.execPath,
    [
      'node_modules/wrangler/bin/wrangler.js',
      'dev',
      ...['--assets', folder, '--port', String(port), '--ip', 'localhost', '--inspector-port', '0'],
      ...['--log-level', 'error', '--show-interactive-dev-session=false'],
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' },
    },
  );
  let complaints = '';
  server.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const url = `http://localhost:${port}`;
  const deadline = Date.now() + READY_WITHIN;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) break;
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return { server, url };
    await wait(100);
  }
  server.kill();
  throw new Error(`The server did not come up on port ${port}.\n${complaints.trim()}`);
}

/** Ends with one clear line and a non-zero code. */
export function fail(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

/** Serves until this process is asked to stop, and stops the server too. */
export async function serveUntilStopped(port: number, announce: (url: string) => void) {
  const { server, url } = await serve(port);
  let asked = false;
  const stop = () => {
    asked = true;
    server.kill('SIGTERM');
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  server.on('exit', (code) => process.exit(asked ? 0 : (code ?? 1)));
  announce(url);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const port = readPort(process.argv[2] ?? process.env['PORT'], 4321);
    await serveUntilStopped(port, (url) => console.log(`Serving dist at ${url}`));
  } catch (error) {
    fail(error);
  }
}
