import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { originOf, SERVERS } from './servers';

interface Kind {
  frame: (src: string) => string;
  headers?: Readonly<Record<string, string>>;
}

const plain = (src: string) => `<iframe src="${src}"></iframe>`;

/** How a page of another site may frame ours. */
const KINDS = new Map<string, Kind>([
  ['a plain frame', { frame: plain }],
  [
    'a frame in a page that embeds only what allows it',
    { frame: plain, headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' } },
  ],
  [
    'a frame with an origin of its own',
    { frame: (src) => `<iframe sandbox="allow-scripts" src="${src}"></iframe>` },
  ],
  [
    'a frame in a sandboxed srcdoc',
    { frame: (src) => `<iframe sandbox="allow-scripts" srcdoc="<iframe src='${src}'>"></iframe>` },
  ],
]);

const EMBEDS = ['/embed/v1/en/tools/should-i-go/', '/embed/v1/en/articles/when-to-say-no/'];
const MISSING = '/embed/v1/en/tools/nope/';
const PAGES = ['/', '/articles/when-to-say-no/', '/no-such-page/'];

let host: Server;

test.beforeAll(async () => {
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host');
    const { frame, headers } = KINDS.get(searchParams.get('kind') ?? '') ?? { frame: () => '' };
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers });
    response.end(`<!doctype html><title>A host</title>${frame(searchParams.get('src') ?? '')}`);
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
});
test.afterAll(() => {
  host.close();
  host.closeAllConnections();
});

/** Opens a host page around a URL. @returns the innermost frame, once it has loaded. */
async function framed(page: Page, kind: string, src: string): Promise<Frame> {
  const { port } = host.address() as AddressInfo;
  const query = new URLSearchParams({ kind, src });
  await page.goto(`http://127.0.0.1:${port}/?${query.toString()}`);
  const frame = page.frames().at(-1);
  if (frame === undefined || frame === page.mainFrame()) throw new Error('The host has no frame.');
  return frame;
}

for (const server of SERVERS) {
  test.describe(`with the site on ${server.name}`, { tag: server.tag }, () => {
    const origin = originOf(server);

    for (const kind of KINDS.keys()) {
      test(`${kind} shows no page of the site`, async ({ page }) => {
        for (const path of PAGES) {
          const frame = await framed(page, kind, origin() + path);
          await expect
            .poll(() => frame.url(), { message: path })
            .toBe('chrome-error://chromewebdata/');
        }
      });

      test(`${kind} shows each embed and runs its modules, and shows what answers for one that is not there`, async ({
        page,
      }) => {
        const errors: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        for (const path of EMBEDS) {
          const frame = await framed(page, kind, origin() + path);
          expect(frame.url(), path).toBe(origin() + path);
          await expect(frame.getByRole('heading', { level: 1 }), path).toBeVisible();
          const module = frame.locator('script[type=module][src]').first();
          const exported = await module.evaluate(async (script: HTMLScriptElement) =>
            Object.prototype.toString.call(await import(script.src)),
          );
          expect(exported, path).toBe('[object Module]');
        }
        expect(errors).toEqual([]);

        const frame = await framed(page, kind, origin() + MISSING);
        expect(frame.url()).toBe(origin() + MISSING);
        await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      });
    }
  });
}
