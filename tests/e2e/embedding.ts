/** A page of another site that frames a tool, for the tests of what works there. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type FrameLocator, type Page } from '@playwright/test';

const NOT_IN_A_FRAME = ['content-security-policy', 'x-frame-options', 'cross-origin-opener-policy'];

/** What the proxy must not repeat: its body is no longer compressed. */
const OF_THE_BODY = ['content-encoding', 'content-length', 'transfer-encoding', 'connection'];

/**
 * The site as it is, less the headers that forbid frames as yet, and on `/post` a page that frames the
 * tool as WordPress would. A server and no interception: what a test makes up counts as coming from
 * the public network, and Chromium lets that load nothing from this machine.
 */
function proxyOf(site: string, tool: string): Server {
  return createServer((request, response) => {
    const { port } = request.socket.address() as AddressInfo;
    if (request.url === '/post') {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>A post</title><link rel="icon" href="data:,">
        <iframe sandbox="allow-scripts" src="http://localhost:${port}${tool}"
          width="600" height="1000"></iframe>`);
      return;
    }
    void fetch(new URL(request.url ?? '', site)).then(async (answer) => {
      const headers = [...answer.headers].filter(
        ([name]) => ![...NOT_IN_A_FRAME, ...OF_THE_BODY].includes(name),
      );
      response.writeHead(answer.status, Object.fromEntries(headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
}

/** Frames a tool for the tests of a file. @returns how to open the post around it; its origin is another. */
export function framed(tool: string): (page: Page) => Promise<FrameLocator> {
  let proxy: Server;
  test.beforeAll(async ({ baseURL }) => {
    proxy = proxyOf(baseURL ?? '', tool);
    await new Promise<void>((resolve) => proxy.listen(0, resolve));
  });
  test.afterAll(() => {
    proxy.close();
    proxy.closeAllConnections();
  });
  return async (page) => {
    await page.goto(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}/post`);
    return page.frameLocator('iframe');
  };
}

/** Less what Chromium notes by itself when it refuses the Clipboard API; the older way copies. */
export const ownErrors = (errors: readonly string[]) =>
  errors.filter((text) => !/Clipboard API has been blocked/.test(text));
