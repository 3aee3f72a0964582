import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';

const font = readdirSync('dist/_astro').find((name) => name.startsWith('atkinson-core')) ?? '';

test.describe('response headers on the edge runtime', () => {
  for (const path of ['/', '/articles/when-to-say-no/', '/no-such-page/']) {
    test(`${path} may not be framed or sniffed`, async ({ request }) => {
      const headers = (await request.get(path)).headers();
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'strict-origin',
      });
    });
  }

  test('hashed files are kept for ever and may be read from anywhere', async ({ request }) => {
    const headers = (await request.get(`/_astro/${font}`)).headers();
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    });
  });

  test('pages are asked for anew and travel as brotli', async ({ request }) => {
    const headers = (
      await request.get('/articles/when-to-say-no/', { headers: { 'Accept-Encoding': 'br' } })
    ).headers();
    expect(headers['cache-control']).toContain('must-revalidate');
    expect(headers['content-encoding']).toBe('br');
  });
});
