import { expect, test } from '@playwright/test';
import { evidencePlaces } from './pages';

/** A source, with its place. */
const [id, place] = [...evidencePlaces()].find(
  ([name, path]) => path.startsWith('/evidence/gaps/') && name.startsWith('gaps-'),
) ?? ['', ''];

test.describe('a link to a source', () => {
  test('from the time when all were on one page leads to it', async ({ page }) => {
    await page.goto('/about/');
    await page.goto(`/evidence/#${id}`);
    await expect(page).toHaveURL(new RegExp(`${place}$`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    // One entry in the history, not two.
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });

  test('that names another page than the source is on leads to it', async ({ page }) => {
    await page.goto(`/evidence/practice/#${id}`);
    await expect(page).toHaveURL(new RegExp(`${place}$`));
  });

  test('that nobody knows stays where it is', async ({ page }) => {
    for (const hash of ['no-such-source', 'toString', '%E0%A4%A']) {
      const answered = page.waitForResponse(/\/evidence\/sources\.json$/);
      await page.goto('/about/');
      await page.goto(`/evidence/#${hash}`);
      await answered;
      await expect(page).toHaveURL(new RegExp(`/evidence/#${hash}$`));
    }
  });

  test('to a topic, as they once were, leads to its row', async ({ page }) => {
    await page.goto('/evidence/#topic-gaps');
    await expect(page.locator('#topic-gaps')).toBeInViewport();
    await expect(page).toHaveURL(/\/evidence\/#topic-gaps$/);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the evidence explains a link to one source, and leads to its topic', async ({ page }) => {
    await page.goto(`/evidence/#${id}`);
    await expect(page.getByText('If a link to one source brought you here')).toBeVisible();
    await page.locator('#topic-gaps a').click();
    await expect(page.locator(`[id="${id}"]`)).toBeAttached();
  });
});
