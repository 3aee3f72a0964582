import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { redirects } from '../../src/domain/redirects';
import { originOf, SERVERS } from './servers';

/** What can be embedded: until November 2026 each had a page below this one. */
const ITEMS = (['articles', 'tools'] as const).flatMap((kind) =>
  readdirSync(`dist/embed/v1/en/${kind}`).map((slug) => `${kind}/${slug}`),
);
/** Pages that have moved, one by one. */
const SINGLE = redirects.filter(({ from }) => !from.includes(':slug'));
const HOME = '/for-career-centres/';

for (const server of SERVERS) {
  test.describe(`pages that have moved, on ${server.name}`, { tag: server.tag }, () => {
    const origin = originOf(server);

    test('send to where they are now [promise: stable-address]', async ({ request }) => {
      expect(ITEMS.length).toBeGreaterThan(3);
      let target = '';
      for (const item of ITEMS) {
        for (const path of [`${HOME}${item}/`, `${HOME}${item}`]) {
          const response = await request.get(origin() + path, { maxRedirects: 0 });
          expect(response.status(), path).toBe(301);
          target = new URL(response.headers()['location'] ?? '', origin()).href;
          expect(target, path).toBe(`${origin()}${HOME}?item=${item}`);
        }
      }
      // It is one file for every item.
      expect((await request.get(target)).status(), target).toBe(200);
    });

    test('send an article that was merged to the heading that answers it', async ({ request }) => {
      expect(SINGLE.length).toBeGreaterThan(3);
      for (const { from, to } of SINGLE) {
        for (const path of [from, from.slice(0, -1)]) {
          const response = await request.get(origin() + path, { maxRedirects: 0 });
          expect(response.status(), path).toBe(301);
          const target = new URL(response.headers()['location'] ?? '', origin()).href;
          expect(target, path).toBe(origin() + to);
        }
      }
    });

    test('leave other pages alone', async ({ request }) => {
      const sheet = `${HOME}workshop/tools/should-i-go/`;
      const response = await request.get(origin() + sheet, { maxRedirects: 0 });
      expect(response.status()).toBe(200);
    });

    test('send nobody to another site, and let no header be written', async ({ request }) => {
      for (const slug of ['%2F%2Fexample.org', 'a%0d%0aX-Injected:%201', '..%5Cexample.org']) {
        const response = await request.get(`${origin()}${HOME}articles/${slug}`, {
          maxRedirects: 0,
        });
        expect(response.headers()['x-injected'], slug).toBeUndefined();
        const target = new URL(response.headers()['location'] ?? '/', origin());
        expect(target.origin, slug).toBe(origin());
        expect(target.pathname.startsWith(HOME) || target.pathname === '/', slug).toBe(true);
      }
    });
  });
}
