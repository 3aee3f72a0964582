import { expect, test, type Page } from '@playwright/test';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(16, 22, 20)';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

for (const [scheme, own, other] of [
  ['light', LIGHT, DARK],
  ['dark', DARK, LIGHT],
] as const) {
  test.describe(`where the system is ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('the site follows it, and the switch turns to the other and back', async ({ page }) => {
      await page.goto('/');
      expect(await background(page)).toBe(own);
      await page.locator('[data-theme-switch]').click();
      expect(await background(page)).toBe(other);
      await page.goto('/about/');
      expect(await background(page)).toBe(other);
      await page.locator('[data-theme-switch]').click();
      expect(await background(page)).toBe(own);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });

    test('a stored choice is there before anything is painted', async ({ page }) => {
      const chosen = scheme === 'light' ? 'dark' : 'light';
      await page.addInitScript((theme) => localStorage.setItem('interview:theme', theme), chosen);
      await page.goto('/');
      // The attribute is set by a script in the head, before the body exists.
      const early = await page.evaluate(async () => {
        const html = await (await fetch(location.href)).text();
        return html.indexOf('localStorage.getItem') < html.indexOf('<body');
      });
      expect(early).toBe(true);
      expect(await background(page)).toBe(other);
    });
  });
}

test('a stored value that is no theme is ignored', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('interview:theme', '"><script>'));
  await page.goto('/');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('the switch shows what it will do', async ({ page }) => {
  await page.goto('/');
  const name = (text: string) => page.getByRole('button', { name: text });
  await name('Switch to dark colours').click();
  await expect(name('Switch to light colours')).toBeVisible();
});

test('another page of the site follows a choice made here', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto('/');
  await two.goto('/about/');
  await one.locator('[data-theme-switch]').click();
  await expect(two.locator('html')).toHaveAttribute('data-theme', 'dark');
});
