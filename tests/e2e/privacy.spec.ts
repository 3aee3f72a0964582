import { expect, test } from '@playwright/test';

test('an article is four requests: the page, its font, its script, its icon', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.resourceType()));
  await page.goto('/articles/should-i-take-this-interview/');
  await page.waitForLoadState('networkidle');
  expect(requests.length).toBeLessThanOrEqual(4);
  expect(requests.filter((type) => type === 'font')).toHaveLength(1);
});

test('an unknown path gets the 404 page and code', async ({ page }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await page.getByRole('main').getByRole('searchbox').fill('gap');
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=gap$/);
});
