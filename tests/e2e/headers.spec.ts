import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { headerRules } from '../../src/config/headers';
import { headerNames, headersFor } from '../../src/domain/header-rules';
import { originOf, SERVERS } from './servers';

const DIST = 'dist';

/** Requests at a time: one after the other, a server mostly waits. */
const AT_ONCE = 8;

/** What nobody made: each kind of place has one. */
const UNKNOWN = [
  ...['/no-such-page/', '/articles/nope.md', '/_astro/nope.js', '/tools/nope.json'],
  ...['/embed/v1/no/such/', '/embed/v1/en/tools/nope/', '/embed/v1.9.9.js', '/oembed/en/nope.xml'],
  ...['/packages/nope.zip', '/pagefind/nope.js'],
  // These are there, for hosts alone.
  ...['/_headers', '/_redirects', '/nginx.conf', '/.assetsignore'],
];

/** Read by the host itself, never sent as files. */
const NOT_SERVED = ['_headers', '_redirects', 'nginx.conf', '.assetsignore'];

/** The path of every file of the built site, as a browser asks for it. */
function everyPath(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(DIST, name)).isFile() && !NOT_SERVED.includes(name))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
    .filter((path) => !path.endsWith('/404.html'))
    .sort();
}

const names = headerNames(headerRules);

/** What the table holds for a path, for comparison. */
function expected(path: string): Record<string, string | undefined> {
  const headers = headersFor(path, headerRules);
  return Object.fromEntries(
    names
      // A server knows the types of files by itself; of an answer that is none, only its own.
      .filter((name) => name !== 'Content-Type' || (headers.has(name) && !UNKNOWN.includes(path)))
      .map((name) => [name, headers.get(name)]),
  );
}

/** Asked for without Playwright, which would read every file to its end. */
async function received(origin: string, path: string) {
  const { status, headers, body } = await fetch(origin + path, { redirect: 'manual' });
  await body?.cancel();
  return {
    status,
    headers: Object.fromEntries(
      Object.keys(expected(path)).map((name) => [name, headers.get(name) ?? undefined]),
    ),
  };
}

for (const server of SERVERS) {
  test.describe(`response headers on ${server.name}`, { tag: server.tag }, () => {
    const origin = originOf(server);

    test('each path of the site gets exactly its set', async () => {
      test.setTimeout(120_000);
      const paths = everyPath();
      expect(paths.length).toBeGreaterThan(100);
      const wrong: unknown[] = [];
      const lane = async () => {
        for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
          const got = await received(origin(), path);
          const wanted = { status: 200, headers: expected(path) };
          if (!isDeepStrictEqual(got, wanted)) wrong.push({ path, got, wanted });
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, lane));
      expect(wrong).toEqual([]);
    });

    test('a path that is not there gets the set of its place, and code 404', async () => {
      for (const path of UNKNOWN) {
        const got = await received(origin(), path);
        expect(got, path).toEqual({ status: 404, headers: expected(path) });
      }
    });

    test('an unknown embed is answered by a small page that may be framed', async ({ request }) => {
      const embed = await (await request.get(`${origin()}/embed/v1/en/tools/nope/`)).text();
      const page = await (await request.get(`${origin()}/nope/`)).text();
      expect(embed).toContain('class="embed"');
      expect(page).not.toContain('class="embed"');
    });

    test('a folder is sent to its closing slash', async ({ request }) => {
      const response = await request.get(`${origin()}/articles`, { maxRedirects: 0 });
      expect([301, 307, 308]).toContain(response.status());
      expect(response.headers()['location']).toBe('/articles/');
    });

    test('dots in a path win no headers of another place', async ({ request }) => {
      for (const dots of ['..%2f..%2farticles/', '%2e%2e/%2e%2e/articles/', '..%2F..%2F']) {
        const response = await request.get(`${origin()}/embed/v1/${dots}`, { maxRedirects: 0 });
        const isSitePage = (await response.text()).includes('data-search-open');
        const mayBeFramed = response.headers()['x-frame-options'] !== 'DENY';
        expect(isSitePage && mayBeFramed && response.status() === 200, dots).toBe(false);
      }
    });

    test(`pages travel as ${server.encoding}`, async ({ request }) => {
      const response = await request.get(`${origin()}/articles/when-to-say-no/`, {
        headers: { 'Accept-Encoding': 'br, gzip' },
      });
      expect(response.headers()['content-encoding']).toBe(server.encoding);
    });
  });
}
