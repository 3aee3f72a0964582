/** The servers that the site is tested on: headers and framing are up to them. */
import { test } from '@playwright/test';
import { serveWithNginx } from '../../src/commands/nginx';

export interface TestedServer {
  name: string;
  /** Tests with `@nginx` do not run where there is none: see playwright.config.ts. */
  tag: string[];
  /** Starts it; one without runs for all tests. */
  start?: typeof serveWithNginx;
  /** How pages are compressed on it. */
  encoding: string;
}

export const SERVERS: readonly TestedServer[] = [
  { name: 'the edge', tag: [], encoding: 'br' },
  { name: 'nginx', tag: ['@nginx'], start: serveWithNginx, encoding: 'gzip' },
];

/** Has a server run for the tests of a describe block. @returns its origin, once they run. */
export function originOf({ start }: TestedServer): () => string {
  let started: Awaited<ReturnType<typeof serveWithNginx>> | undefined;
  let origin = '';
  test.beforeAll(async ({ baseURL }) => {
    started = await start?.();
    origin = started?.url ?? baseURL ?? '';
  });
  test.afterAll(() => {
    started?.stop();
  });
  return () => origin;
}
