/** Embeds that come, go, move and wait in a page of others. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { embedded, loaderElement, loaderScript, otherSite } from './embed-hosts';
import { titleOf } from './pages';

const host = otherSite();

const frameOf = (page: Page): Frame => {
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('There is no frame.');
  return frame;
};
const boxOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);
const contentOf = (page: Page) =>
  frameOf(page).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** The frame is exactly as high as what it holds; one that is still loading is asked again. */
const expectWhole = (page: Page) =>
  expect(async () => {
    expect(Math.abs((await boxOf(page)) - (await contentOf(page)))).toBeLessThanOrEqual(1);
  }).toPass({ timeout: 5_000 });

/** The frame has no scroll bar of its own; one that is still loading is asked again. */
const expectNoBar = (page: Page) =>
  expect(async () => {
    const hasNone = await frameOf(page).evaluate(() => {
      const { scrollHeight, clientHeight, style } = document.documentElement;
      return style.overflow === 'hidden' && scrollHeight <= clientHeight + 1;
    });
    expect(hasNone).toBe(true);
  }).toPass({ timeout: 5_000 });

test('ten embeds load as the user comes near [promise: lazy]', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.url().includes('/embed/v1/')) {
      asked.push(request.url());
    }
  });
  const one = loaderElement(embedded(site, 'articles', 'when-to-say-no'), { height: 900 });
  const gap = '<div style="height:3000px"></div>';
  await host.open(page, {
    body: loaderScript(site) + Array.from({ length: 10 }, () => one).join(gap),
  });
  await expect(page.locator('iframe')).toHaveCount(10);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(5);
  const soFar = asked.length;
  await page.locator('interview-embed').last().scrollIntoViewIfNeeded();
  await expect(page.locator('iframe').last().contentFrame().locator('h1')).toBeVisible();
  expect(asked.length).toBeGreaterThan(soFar);
});

test('elements that come and go leave nothing behind', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  await host.open(page, {
    head: `<script>
      window.listeners = 0;
      const { addEventListener: add, removeEventListener: remove } = window;
      window.addEventListener = (type, ...rest) => { if (type === 'message') listeners++; return add.call(window, type, ...rest); };
      window.removeEventListener = (type, ...rest) => { if (type === 'message') listeners--; return remove.call(window, type, ...rest); };
    </script>`,
    body: loaderScript(site) + loaderElement(embedded(site, 'tools', 'should-i-go')),
  });
  await expectWhole(page);
  const { src } = embedded(site, 'articles', 'when-to-say-no');
  const left = await page.evaluate((url) => {
    for (let i = 0; i < 50; i += 1) {
      const element = document.createElement('interview-embed');
      element.setAttribute('src', url);
      document.body.append(element);
      element.remove();
    }
    return {
      listeners: (window as unknown as { listeners: number }).listeners,
      frames: document.querySelectorAll('iframe').length,
    };
  }, src);
  expect(left).toEqual({ listeners: 1, frames: 1 });
  // Moved, it begins anew and works.
  await page.evaluate(() => {
    const element = document.querySelector('interview-embed');
    if (element) document.body.prepend(document.createElement('p'), element);
  });
  await expectWhole(page);
  await expectNoBar(page);
  // Another URL is another frame.
  await page.evaluate((url) => {
    document.querySelector('interview-embed')?.setAttribute('src', url);
  }, src);
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText(titleOf('when-to-say-no'));
  await expectWhole(page);
  await expect(page.getByRole('link', { name: 'Embedded: should-i-go' })).toBeHidden();
  // A URL that is none of ours is no frame: the link in its place is there again.
  await page.evaluate(() => {
    document.querySelector('interview-embed')?.setAttribute('src', 'https://example.org/');
  });
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Embedded: should-i-go' })).toBeVisible();
});

test('in a host that has an origin of its own, a frame is as high as what it shows', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  await host.open(page, {
    headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
    body: loaderScript(site) + loaderElement(embedded(site, 'tools', 'should-i-go')),
  });
  expect(await page.evaluate(() => origin)).toBe('null');
  await expectWhole(page);
  await expectNoBar(page);
});
