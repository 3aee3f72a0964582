import { expect, test } from '@playwright/test';
import { overflowing } from './page-checks';
import { ARTICLE } from './pages';

test('text set to twice its size stays within the page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(ARTICLE);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await overflowing(page)).toEqual([]);
});

test('nothing moves while a page loads', async ({ page }) => {
  for (const path of ['/', ARTICLE, '/articles/', '/evidence/']) {
    await page.goto(path);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let total = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              total += (entry as PerformanceEntry & { value: number }).value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(total), 500);
        }),
    );
    expect(shift, path).toBeLessThan(0.02);
  }
});

test('on paper there are no controls, and the sources are there', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(ARTICLE);
  for (const hidden of ['[data-theme-switch]', '[data-copy-button]', 'header nav', '.toc']) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  for (const shown of ['h1', '.short', '#note-1', '#sources', '.wrong', '.bars']) {
    await expect(page.locator(shown).first()).toBeVisible();
  }
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe('rgb(0, 0, 0)');
});

test.describe('printed from a dark screen', () => {
  test.use({ colorScheme: 'dark' });

  test('paper is white', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(ARTICLE);
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  });
});

test.describe('with the user’s own colours', () => {
  test('replies and levels keep their shapes', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(ARTICLE);
    const level = page.locator('.note .level-primary').first();
    await level.locator('xpath=ancestor::details').locator('summary').click();
    await expect(level).toBeVisible();
    const dot = await level.evaluate((node) => getComputedStyle(node, '::before').backgroundColor);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(dot).not.toBe(paper);
    await expect(page.locator('.short .mark')).toBeVisible();
  });
});
