/** `npm start`: builds the site and serves it as the edge does. */
import { spawnSync } from 'node:child_process';
import { fail, isFree, readPort, serveUntilStopped } from './serve.ts';

try {
  const port = readPort(process.env['PORT'], 4321);
  if (!(await isFree(port))) {
    throw new Error(
      `Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
    );
  }
  const origin = process.env['SITE_URL'] ?? `http://localhost:${port}`;
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, SITE_URL: origin, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (build.status !== 0) throw new Error('The build failed: see the message above.');
  await serveUntilStopped(port, (address) => {
    console.log(`\nTake the Interview is at ${address} (Ctrl-C stops it)`);
  });
} catch (error) {
  fail(error);
}
