/** How high an embed is in each kind of host: as high as what it shows, and never cut off. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { articleHeight, tallest } from '../../src/config/embed';
import { tools } from '../../src/tools/registry';
import {
  embedded,
  loaderElement,
  loaderScript,
  otherSite,
  plainFrame,
  resizers,
  wordPressFrame,
  wordPressScript,
} from './embed-hosts';

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

for (const width of [320, 800]) {
  test.describe(`with the loader, ${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a tool is as high as its step, through steps that grow and shrink [promise: no-layout-shift]', async ({
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

    test('text of twice the size gets the room that it needs', async ({ page, baseURL }) => {
      const site = baseURL ?? '';
      await host.open(page, {
        body: loaderScript(site) + loaderElement(embedded(site, 'articles', 'when-to-say-no')),
      });
      await expectWhole(page);
      const before = await boxOf(page);
      await frameOf(page).evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await expect.poll(() => boxOf(page)).toBeGreaterThan(before * 1.3);
      await expectWhole(page);
      await expectNoBar(page);
      await frameOf(page).evaluate(() => {
        document.documentElement.style.fontSize = '';
      });
      await expect.poll(() => boxOf(page)).toBe(before);
    });
  });
}

test('a font that comes late changes the height with it', async ({ page, baseURL }) => {
  const site = baseURL ?? '';
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.woff2$/, async (route) => {
    await held;
    await route.continue();
  });
  await host.open(page, {
    body: loaderScript(site) + loaderElement(embedded(site, 'articles', 'when-to-say-no')),
  });
  await expectWhole(page);
  release();
  await frameOf(page).evaluate(() => document.fonts.ready.then(() => document.fonts.status));
  await expectWhole(page);
  await expectNoBar(page);
});

test.describe('without our loader', () => {
  for (const [name, script] of Object.entries(resizers)) {
    test(`a host that listens as ${name} does gives a frame its height`, async ({
      page,
      baseURL,
    }) => {
      const embed = embedded(baseURL ?? '', 'tools', 'should-i-go');
      await host.open(page, { body: `${plainFrame(embed, { width: 600, height: 300 })}${script}` });
      await expectWhole(page);
      await goOn(page);
      await expectWhole(page);
    });
  }

  for (const [order, secret] of [
    ['whose server wrote the secret', 'a1B2c3D4e5'],
    ['whose script adds the secret later', undefined],
  ] as const) {
    test(`a WordPress post ${order} shows the frame, within its limits [promise: wordpress]`, async ({
      page,
      baseURL,
    }) => {
      const embed = embedded(baseURL ?? '', 'tools', 'should-i-go');
      await host.open(page, {
        body: wordPressFrame(embed, secret ? { secret } : {}) + wordPressScript(),
      });
      await expect(page.locator('iframe')).toBeVisible();
      await expect(page.locator('blockquote')).toBeHidden();
      await expectWhole(page);
      expect(await boxOf(page)).toBeLessThanOrEqual(1000 + 4);
    });
  }

  test('with no script at all, an article scrolls in its frame and a tool fits', async ({
    page,
    baseURL,
  }) => {
    const site = baseURL ?? '';
    const [tool] = tools;
    await host.open(page, {
      body:
        plainFrame(embedded(site, 'tools', tool.id), {
          style: `width:100%;min-height:${tool.embedHeight}px;border:0`,
        }) +
        plainFrame(embedded(site, 'articles', 'when-to-say-no'), {
          style: `width:100%;min-height:${articleHeight}px;border:0`,
        }),
    });
    await expect(page.frameLocator('iframe').first().locator('.tool-card')).toBeVisible();
    const canScroll = (index: number) =>
      page.frames()[index]?.evaluate(() => {
        scrollTo(0, 400);
        return scrollY > 0;
      });
    await expect(page.frameLocator('iframe').last().locator('h1')).toBeVisible();
    expect(await canScroll(1)).toBe(false);
    expect(await canScroll(2)).toBe(true);
  });
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
