/** `npm start`: builds the site and serves it as the edge does. */
import { spawnSync } from 'node:child_process';
import { assertFree, fail, readPort, serveUntilStopped } from './serve.ts';

try {
  const port = readPort(process.env['PORT'], 4321);
  await assertFree(port);
  const origin = process.env['SITE_URL'] ?? `http://localhost:${port}`;
  const build = spawnSync('npm', ['run', '--silent', 'build:all'], {
    stdio: 'inherit',
    // Served from the root here, whatever sub-path the site is published under.
    env: { ...process.env, SITE_URL: origin, BASE_PATH: '/', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (build.status !== 0) throw new Error('The build failed: see the message above.');
  await serveUntilStopped(port, (url) => {
    console.log(`\nTake the Interview is at ${url} (Ctrl-C stops it)`);
  });
} catch (error) {
  fail(error);
}
