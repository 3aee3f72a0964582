import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { serveWithNginx } from '../../src/commands/nginx';
import { headerRules } from '../../src/config/headers';
import { headerNames, headersFor } from '../../src/domain/header-rules';

const DIST = 'dist';

/** What nobody made: each kind of place has one. */
const UNKNOWN = [
  ...['/no-such-page/', '/articles/nope.md', '/_astro/nope.js', '/tools/nope.json'],
  ...['/embed/v1/no/such/', '/embed/v1/en/tools/nope/', '/embed/v1.9.9.js', '/oembed/en/nope.xml'],
  ...['/packages/nope.zip', '/pagefind/nope.js'],
];

/** Read by the host itself, never sent as files. */
const NOT_SERVED = ['_headers'];

/** The path of every file of the built site, as a browser asks for it. */
function everyPath(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(DIST, name)).isFile() && !NOT_SERVED.includes(name))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`)
    .filter((path) => !path.endsWith('/404.html'))
    .sort();
}

const names = headerNames(headerRules);

/** What the table says of a path, for comparison. */
function expected(path: string): Record<string, string | undefined> {
  const headers = headersFor(path, headerRules);
  return Object.fromEntries(
    names
      // A server knows the types of files by itself; of an answer that is none, only its own.
      .filter((name) => name !== 'Content-Type' || (headers.has(name) && !UNKNOWN.includes(path)))
      .map((name) => [name, headers.get(name)]),
  );
}

async function received(request: APIRequestContext, address: string, path: string) {
  const response = await request.get(address + path, { maxRedirects: 0 });
  const headers = response.headers();
  return {
    status: response.status(),
    headers: Object.fromEntries(
      Object.keys(expected(path)).map((name) => [name, headers[name.toLowerCase()]]),
    ),
  };
}

test.describe('response headers', () => {
  let nginx: Awaited<ReturnType<typeof serveWithNginx>>;

  test.beforeAll(async () => {
    nginx = await serveWithNginx(DIST);
  });
  test.afterAll(() => {
    nginx.stop();
  });

  for (const host of ['the edge runtime', 'nginx'] as const) {
    test(`on ${host} each path of the site gets exactly its set`, async ({ request, baseURL }) => {
      test.setTimeout(120_000);
      const address = host === 'nginx' ? nginx.address : (baseURL ?? '');
      const paths = everyPath();
      expect(paths.length).toBeGreaterThan(100);
      for (const path of paths) {
        const got = await received(request, address, path);
        expect(got, path).toEqual({ status: 200, headers: expected(path) });
      }
    });

    test(`on ${host} a path that is not there gets the set of its place, and code 404`, async ({
      request,
      baseURL,
    }) => {
      const address = host === 'nginx' ? nginx.address : (baseURL ?? '');
      for (const path of UNKNOWN) {
        const got = await received(request, address, path);
        expect(got, path).toEqual({ status: 404, headers: expected(path) });
      }
    });

    test(`on ${host} an unknown embed is answered by a small page that may be framed`, async ({
      request,
      baseURL,
    }) => {
      const address = host === 'nginx' ? nginx.address : (baseURL ?? '');
      const embed = await (await request.get(`${address}/embed/v1/en/tools/nope/`)).text();
      const page = await (await request.get(`${address}/nope/`)).text();
      expect(embed).toContain('class="embed"');
      expect(page).not.toContain('class="embed"');
    });

    test(`on ${host} a folder is sent to its closing slash`, async ({ request, baseURL }) => {
      const address = host === 'nginx' ? nginx.address : (baseURL ?? '');
      const response = await request.get(`${address}/articles`, { maxRedirects: 0 });
      expect([301, 307, 308]).toContain(response.status());
      expect(response.headers()['location']).toBe('/articles/');
    });

    test(`on ${host} dots in an address win no headers of another place`, async ({
      request,
      baseURL,
    }) => {
      const address = host === 'nginx' ? nginx.address : (baseURL ?? '');
      for (const dots of ['..%2f..%2farticles/', '%2e%2e/%2e%2e/articles/', '..%2F..%2F']) {
        const response = await request.get(`${address}/embed/v1/${dots}`, { maxRedirects: 0 });
        const isSitePage = (await response.text()).includes('data-search-open');
        const mayBeFramed = response.headers()['x-frame-options'] !== 'DENY';
        expect(isSitePage && mayBeFramed && response.status() === 200, dots).toBe(false);
      }
    });
  }

  test('pages travel as brotli from the edge and as gzip from nginx', async ({
    request,
    baseURL,
  }) => {
    const encoding = async (address: string) =>
      (
        await request.get(`${address}/articles/when-to-say-no/`, {
          headers: { 'Accept-Encoding': 'br, gzip' },
        })
      ).headers()['content-encoding'];
    expect(await encoding(baseURL ?? '')).toBe('br');
    expect(await encoding(nginx.address)).toBe('gzip');
  });
});
