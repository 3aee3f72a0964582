/** A learning platform for tests: it serves an unpacked package in a frame, and notes the calls that it gets. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { launchWith } from './launch';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The run-time of the platform: https://github.com/jcputney/scorm-again. */
const RUNTIME = readFileSync('node_modules/scorm-again/dist/scorm12.min.js');

/**
 * The platform's page.
 *
 * @param status what it knows of the user from before.
 * @param name what its run-time is called; under another name than `API`, packages find none.
 */
const playerPage = (status: string, name: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A course</title><link rel="icon" href="data:,">
<script src="/runtime.js"></script>
<script>
  const runtime = new Scorm12API({ autocommit: false, logLevel: 5 });
  runtime.loadFromJSON({ cmi: { core: { lesson_status: ${JSON.stringify(status)} } } });
  window.calls = [];
  window.${name} = new Proxy(runtime, {
    get(target, name) {
      const part = target[name];
      if (typeof part !== 'function') return part;
      return (...parameters) => {
        const answer = part.apply(target, parameters);
        window.calls.push([name, ...parameters, String(answer)].join(' '));
        return answer;
      };
    },
  });
  window.record = () => JSON.parse(JSON.stringify(runtime.cmi));
</script></head>
<body><iframe src="/course/index.html" title="The package" width="800" height="1000"></iframe></body></html>`;

function serve(files: Readonly<Record<string, Uint8Array>>): Server {
  return createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://platform');
    const file = pathname.startsWith('/course/') ? pathname.slice('/course/'.length) : undefined;
    const content = file === undefined ? undefined : files[file];
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html');
      const status = searchParams.get('status') ?? 'not attempted';
      response.end(playerPage(status, searchParams.has('silent') ? 'other' : 'API'));
    } else if (pathname === '/runtime.js') {
      response.setHeader('content-type', 'text/javascript');
      response.end(RUNTIME);
    } else if (content === undefined) {
      response.writeHead(404).end();
    } else {
      const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
      response.setHeader('content-type', type);
      response.end(content);
    }
  });
}

/** How the browser starts for these tests: no name leads anywhere, and only the platform has none. */
export const withoutNetwork = launchWith({
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

/** What a platform shows and knows. */
export interface Course {
  frame: FrameLocator;
  /** What the page in it asked the run-time, with its answers. */
  calls: () => Promise<string[]>;
  /** Everything that the run-time knows of the user. */
  record: () => Promise<Record<string, unknown>>;
  /** What went wrong: complaints of scripts, answers that are no success, requests to anybody else. */
  problems: readonly string[];
  /** The user leaves. */
  leave: () => Promise<void>;
}

/** The platform's own part of `window`. */
interface Player extends Window {
  calls: string[];
  record: () => Record<string, unknown>;
}

/**
 * Puts a package on a platform for the tests of a file.
 *
 * @param zip the package's file.
 * @returns how to open the course. Every request to another origin is noted as a problem.
 */
export function platformWith(zip: string) {
  let server: Server;
  test.beforeAll(async () => {
    server = serve(unzipSync(new Uint8Array(readFileSync(zip))));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  test.afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return async (page: Page, query = ''): Promise<Course> => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const problems: string[] = [];
    page.context().on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (asked !== origin && protocol.startsWith('http')) {
        problems.push(`asked for ${request.url()}`);
      }
    });
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('response', (response) => {
      if (!response.ok()) problems.push(`${response.status()} for ${response.url()}`);
    });
    await page.goto(`${origin}/${query}`);
    return {
      frame: page.frameLocator('iframe'),
      calls: () => page.evaluate(() => (window as unknown as Player).calls),
      record: () => page.evaluate(() => (window as unknown as Player).record()),
      problems,
      leave: () =>
        page.evaluate(() => {
          document.querySelector('iframe')?.remove();
        }),
    };
  };
}

/** The calls to a platform when a user comes to the end for the first time. */
export const COMPLETED_CALLS = [
  'LMSInitialize  true',
  'LMSGetValue cmi.core.lesson_status not attempted',
  'LMSSetValue cmi.core.lesson_status completed true',
  'LMSCommit  true',
] as const;

/** Expects the platform to know that the user came to the end, and nothing else. */
export async function expectOnlyCompleted({ record }: Course, fresh: Record<string, unknown>) {
  const core = fresh['core'] as Record<string, unknown>;
  expect(await record()).toEqual({ ...fresh, core: { ...core, lesson_status: 'completed' } });
}

/** What the platform's origin stores in the browser. */
export const storedBy = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.fromEntries(Object.entries(localStorage)),
    session: Object.fromEntries(Object.entries(sessionStorage)),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookie: document.cookie,
  }));

export const NOTHING = { local: {}, session: {}, databases: [], caches: [], cookie: '' };
