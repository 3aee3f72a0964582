import { expect, test } from '@playwright/test';
import { ARTICLE } from '../e2e/pages';
import { NONE, violations } from './violations';

test('the search dialog with results has none', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('gap');
  await expect(page.locator('.search-hit').first()).toBeVisible();
  expect(await violations(page)).toEqual(NONE);
});

test('search results, a corrected search, and one without results have none', async ({ page }) => {
  await page.goto('/search/?q=gap');
  await expect(page.locator('.search-hit').first()).toBeVisible();
  expect(await violations(page)).toEqual(NONE);
  await page.goto('/search/?q=recuriter');
  await expect(page.locator('[data-search-note]').getByRole('button')).toBeVisible();
  expect(await violations(page)).toEqual(NONE);
  await page.goto('/search/?q=zzzzqqq');
  await expect(page.locator('[data-search-none]')).toBeVisible();
  expect(await violations(page)).toEqual(NONE);
});

test('a note and a source that a link led to have none', async ({ page }) => {
  for (const target of ['#note-1', '#source-1']) {
    await page.goto(ARTICLE + target);
    expect(await violations(page)).toEqual(NONE);
  }
});

test('an article on a phone with a note open has none', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(ARTICLE);
  await page.locator('.note summary').first().click();
  expect(await violations(page)).toEqual(NONE);
});
