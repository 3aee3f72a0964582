/** What an embed leaves, and whom it asks, before the user acts: nothing, and nobody but us. */
import { expect, test, type Page } from '@playwright/test';
import { embedded, loaderElement, loaderScript, otherSite, plainFrame } from './embed-hosts';

const host = otherSite();

const EMBEDS = [
  ['tools', 'should-i-go'],
  ['tools', 'resume-gaps'],
  ['articles', 'let-the-interview-edit-your-resume'],
] as const;

/** What is stored where a document may store at all. */
const stored = (page: Page) =>
  Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(async () => {
        try {
          const databases = await indexedDB.databases();
          return [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...databases];
        } catch {
          return [];
        }
      }),
    ),
  );

for (const [kind, slug] of EMBEDS) {
  for (const way of ['the loader', 'a sandboxed frame'] as const) {
    test(`${kind}/${slug} in ${way} leaves nothing and asks nobody else [promise: no-cookie] [promise: no-storage] [promise: no-third-party]`, async ({
      page,
      baseURL,
      context,
    }) => {
      const site = baseURL ?? '';
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(new URL(request.url()).origin));
      const embed = embedded(site, kind, slug);
      await host.open(page, {
        body:
          way === 'the loader'
            ? loaderScript(site) + loaderElement(embed)
            : plainFrame(embed, { sandbox: 'allow-scripts', width: 600, height: 900 }),
      });
      await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect([...asked].filter((origin) => origin !== 'null').sort()).toEqual(
        [host.origin(), new URL(site).origin].sort(),
      );
      expect(await context.cookies()).toEqual([]);
      expect((await stored(page)).flat()).toEqual([]);
    });
  }
}

test('what a user answers is sent to nobody [promise: never-leaks-answers]', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  await host.open(page, {
    body: loaderScript(site) + loaderElement(embedded(site, 'tools', 'should-i-go')),
  });
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.tool-card')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const asked: { url: string; method: string; body: string | null }[] = [];
  page.on('request', (request) =>
    asked.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  await frame.locator('input[type=radio]').nth(1).click();
  await expect(frame.locator('.tool-head')).toContainText('Step 2');
  await page.waitForLoadState('networkidle');
  expect(asked.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
  // The texts of later steps, and their script.
  const paths = asked.map(({ url }) => new URL(url).pathname);
  expect(paths.filter((path) => !/^\/_astro\/[\w.-]+\.js$/.test(path))).toEqual([
    '/tools/should-i-go.json',
  ]);
});
