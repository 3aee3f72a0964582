import { expect, test, type Page } from '@playwright/test';
import { questions } from '../../../../src/tools/should-i-go/model/questions';
import { weights } from '../../../../src/tools/should-i-go/model/weights';
import { signed } from '../../../../src/tools/should-i-go/views/messages';
import { title, TOOL, ui, strings } from './shared';

const sheet = (page: Page) => page.locator('#worksheet');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every question is on the worksheet, with every answer and its points; on paper with what the answers mean', async ({
    page,
  }) => {
    await page.goto(TOOL);
    const rows = await sheet(page)
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) => {
          const [answer, points] = [...row.querySelectorAll('td')].map((cell) => {
            const copy = cell.cloneNode(true) as HTMLElement;
            copy.querySelector('small')?.remove();
            return copy.textContent.trim();
          });
          const block = row.closest('.paper-entry, .paper-nested');
          const name = block?.querySelector('h4, .paper-nested-title')?.textContent.trim();
          return { name, answer, points };
        }),
      );
    const text = await sheet(page).innerText();
    for (const { id, options } of questions) {
      expect(text).toContain(title(id));
      for (const option of options) {
        const answer = strings.questions[id]?.options[option] ?? '';
        if (id === 'facts' || id === 'values') {
          expect(text).toContain(answer);
          continue;
        }
        const row = rows.find((one) => one.name === title(id) && one.answer === answer);
        expect(row?.points, `${id}.${option}`).toMatch(/\S/);
        const weight = weights[id]?.[option];
        if (weight && !weight.cap) expect(row?.points).toBe(signed('en', weight.points));
      }
    }
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page).locator('.paper-table').last()).toBeVisible();
    await expect(page.getByRole('heading', { name: ui('repliesTitle') })).toBeVisible();
    await expect(page.locator('.replies dd').last()).toBeVisible();
  });

  test('the first question on the home page leads to it', async ({ page }) => {
    await page.goto('/');
    const answer = strings.questions['reach']?.options['applied'] ?? '';
    await page.getByRole('link', { name: answer, exact: true }).click();
    await expect(sheet(page)).toBeVisible();
  });
});
