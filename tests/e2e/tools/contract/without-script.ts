import { expect, test } from '@playwright/test';
import { overflowing } from '../../page-checks';
import { bare, printed } from '../../paper';
import { NARROW, type ToolUnderTest } from './tool';

/** What is left of the page of a tool where no script runs. */
export function withoutScript({ path, strings, t }: ToolUnderTest) {
  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false, viewport: NARROW });

    test('the worksheet is in place of the tool, without dead controls, and can be printed', async ({
      page,
    }) => {
      await page.goto(path);
      const sheet = page.locator('#worksheet');
      await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(t('paperTitle'));
      await expect(page.locator('.tool-card')).toBeHidden();
      const main = page.getByRole('main');
      const roles = ['button', 'textbox', 'checkbox', 'radio', 'combobox', 'progressbar'] as const;
      for (const role of roles) await expect(main.getByRole(role)).toHaveCount(0);
      await expect(page.getByRole('link', { name: t('paperBack') })).toBeHidden();
      for (const { title } of Object.values(strings.about)) {
        await expect(main.getByRole('heading', { name: title, exact: true })).toBeVisible();
      }
      expect(await overflowing(page)).toEqual([]);

      const paper = await printed(page);
      expect(paper).toContain(bare(t('paperTitle')));
      for (const title of await sheet.getByRole('heading', { level: 3 }).allInnerTexts()) {
        expect(paper).toContain(bare(title));
      }
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('navigation').first()).toBeHidden();
    });
  });
}
