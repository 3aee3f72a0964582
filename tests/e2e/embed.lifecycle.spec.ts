/** Embeds that come, go, move and wait in a page of others. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { tallest } from '../../src/config/embed';
import { embedded, loaderElement, loaderScript, otherSite } from './embed-hosts';

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

/** The frame is exactly as high as what it holds. */
async function expectWhole(page: Page): Promise<void> {
  await expect
    .poll(async () => Math.abs((await boxOf(page)) - (await contentOf(page))))
    .toBeLessThanOrEqual(1);
}

/** The frame has no scroll bar of its own. */
const expectNoBar = async (page: Page) => {
  await expect
    .poll(() =>
      frameOf(page).evaluate(() => {
        const { scrollHeight, clientHeight, style } = document.documentElement;
        return style.overflow === 'hidden' && scrollHeight <= clientHeight + 1;
      }),
    )
    .toBe(true);
};

/** Goes on to the next question. */
async function goOn(page: Page): Promise<void> {
  const frame = frameOf(page);
  const before = await frame.locator('.tool-head').innerText();
  await frame.locator('input[type=radio]').last().check();
  await frame.locator('.tool-buttons .button').click();
  await expect(frame.locator('.tool-head')).not.toHaveText(before);
}

test('once a tool is as high as its step, nothing in the host moves by itself [promise: no-layout-shift]', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  await host.open(page, {
    body: loaderScript(site) + loaderElement(embedded(site, 'tools', 'should-i-go')),
  });
  await expectWhole(page);
  await expectNoBar(page);
  const heights = new Set([await boxOf(page)]);
  for (let step = 0; step < 3; step += 1) {
    await goOn(page);
    await expectWhole(page);
    await expectNoBar(page);
    heights.add(await boxOf(page));
  }
  expect(heights.size).toBeGreaterThan(1);
  // Once sized, nothing in the host moves by itself.
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            sum += (entry as PerformanceEntry & { value: number }).value;
          }
        }).observe({ type: 'layout-shift', buffered: false });
        setTimeout(() => {
          resolve(sum);
        }, 500);
      }),
  );
  expect(shift).toBe(0);
});

test('ten embeds load as the reader comes near [promise: lazy]', async ({ page, baseURL }) => {
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
  await page.locator('interview-embed').last().scrollIntoViewIfNeeded();
  const soFar = asked.length;
  await expect.poll(() => asked.length).toBeGreaterThan(soFar - 1);
  await expect(page.frameLocator('iframe').last().locator('h1')).toBeVisible();
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
  const left = await page.evaluate((address) => {
    for (let i = 0; i < 50; i += 1) {
      const element = document.createElement('interview-embed');
      element.setAttribute('src', address);
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
  // Another address is another frame.
  await page.evaluate((address) => {
    document.querySelector('interview-embed')?.setAttribute('src', address);
  }, src);
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText('When to say no');
  await expectWhole(page);
});

test('a frame keeps still once it is as high as it needs', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  await host.open(page, {
    head: `<script>window.count = 0; addEventListener('message', () => count++);</script>`,
    body: loaderScript(site) + loaderElement(embedded(site, 'tools', 'resume-gaps')),
  });
  await expectWhole(page);
  await expectNoBar(page);
  await frameOf(page).evaluate(() => document.fonts.ready.then(() => undefined));
  await expectWhole(page);
  const count = () => page.evaluate(() => (window as unknown as { count: number }).count);
  const before = await count();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 700)));
  expect(await count()).toBe(before);
  expect(await boxOf(page)).toBeLessThanOrEqual(tallest);
});
