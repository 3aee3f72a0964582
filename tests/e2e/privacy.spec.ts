import { expect, test } from '@playwright/test';
import { allPages } from './pages';

test('no page sets a cookie, keeps anything, or asks another origin, and none reports an error', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
  });
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    const expected = /status of 404/.test(message.text());
    if (message.type() === 'error' && !expected) errors.push(`${page.url()} ${message.text()}`);
  });
  for (const path of allPages()) {
    await page.goto(path);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  }
  expect(await context.cookies()).toEqual([]);
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test('an article is three requests: the page, its font, its icon', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.resourceType()));
  await page.goto('/articles/should-i-take-this-interview/');
  await page.waitForLoadState('networkidle');
  expect(requests.length).toBeLessThanOrEqual(3);
  expect(requests.filter((type) => type === 'font')).toHaveLength(1);
});

test('an unknown address gets the 404 page and code', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('searchbox').fill('gap');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=gap$/);
});
