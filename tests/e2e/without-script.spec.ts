import { expect, test } from '@playwright/test';
import { ARTICLE, titleOf } from './pages';

test.use({ javaScriptEnabled: false });

test('an article is whole: answer, text, notes, words to copy, checklist, sources', async ({
  page,
}) => {
  await page.goto(ARTICLE);
  for (const part of [
    page.getByRole('heading', { level: 1 }),
    page.getByText('The short answer'),
    page.locator('.prose > p').first(),
    page.locator('#note-1').getByText('Caveat:'),
    page.locator('[data-copy-text]').first(),
    page.locator('.bars').first(),
    page.getByRole('heading', { name: 'When this advice is wrong' }),
    page.getByRole('heading', { name: 'Sources', exact: true }),
  ]) {
    await expect(part).toBeVisible();
  }
  const box = page.locator('[data-checklist] input').first();
  await box.check();
  await expect(box).toBeChecked();
});

test('controls that need script are not shown', async ({ page }) => {
  await page.goto(ARTICLE);
  const controls = await page.locator('.js-only').all();
  expect(controls.length).toBeGreaterThan(3);
  for (const control of controls) await expect(control).toBeHidden();
});

test('the list of articles filters by links to pages', async ({ page }) => {
  await page.goto('/articles/');
  const filters = page.getByRole('navigation', { name: 'Filter the articles' });
  await filters.getByRole('link', { name: 'Decline' }).click();
  await expect(page).toHaveURL(/\/articles\/reply\/no\/$/);
  await expect(page.getByRole('link', { name: titleOf('when-to-say-no') })).toBeVisible();
  await filters.getByRole('link', { name: 'Gaps and breaks' }).click();
  await expect(page).toHaveURL(/\/topics\/gaps\/$/);
  await expect(
    page.getByRole('link', { name: titleOf('explain-a-gap-with-confidence') }),
  ).toBeVisible();
});

test('the search page shows what it needs and leads to the list', async ({ page }) => {
  await page.goto('/search/?q=gap');
  await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'See all articles' }).click();
  await expect(page).toHaveURL(/\/articles\/$/);
});

test('the header’s search leads to the search page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});
