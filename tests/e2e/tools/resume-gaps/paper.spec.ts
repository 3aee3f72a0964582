import { expect, test, type Page } from '@playwright/test';
import { askedIds, itemIds } from '../../../../src/tools/resume-gaps/model/checklist';
import { reasonIds } from '../../../../src/tools/resume-gaps/model/reasons';
import { helpFor } from '../../../../src/tools/resume-gaps/views/messages';
import {
  BAKER,
  GAP,
  gapLine,
  gapTitle,
  goTo,
  LEAD,
  data,
  importWork,
  open,
  openWork,
  sentencesFor,
  TOOL,
  ui,
  WORK,
  strings,
} from './shared';

const sheet = (page: Page) => page.locator('#worksheet');
const paper = (page: Page) => page.locator('.gaps-paper');

/** That printing starts at all. What is on paper follows from the styles for print. */
async function expectPdf(page: Page) {
  const file = await page.pdf({ format: 'A4' });
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  expect(file.length).toBeGreaterThan(20_000);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all reasons, items and questions can be read on it', async ({ page }) => {
    await page.goto(TOOL);
    const text = (await sheet(page).innerText()).replace(/\s+/g, ' ');
    const blanks = (message: string) =>
      message.replace('{from}', '______').replace('{to}', '______');
    for (const id of reasonIds) {
      const { name, resume, interview, private: own, asked, matters } = strings.reasons[id] ?? {};
      for (const part of [name, resume, interview, own, asked, matters]) {
        expect(text, id).toContain(blanks(part ?? '-----'));
      }
      for (const one of helpFor(data, id)) expect(text, id).toContain(one.text);
    }
    for (const id of itemIds) {
      const { title, why, how } = strings.items[id] ?? {};
      for (const part of [title, why, how]) expect(text, id).toContain(part ?? '-----');
    }
    for (const id of askedIds) {
      const { question, line, fix } = strings.asked[id] ?? {};
      for (const part of [question, line, fix]) expect(text, id).toContain(part ?? '-----');
    }
    for (const { title, text: found } of Object.values(strings.evidence)) {
      expect(text).toContain(title);
      expect(text).toContain(found);
    }
    expect(text).not.toMatch(/[{}]/);
  });
});

test.describe('on paper', () => {
  const controls = (page: Page) =>
    page.locator('button, input, select, textarea').filter({ visible: true });

  test('from each step: the picture, the sentences, the checklist, and no controls; before, the worksheet', async ({
    page,
  }) => {
    await open(page);
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page).locator('.paper-table').last()).toBeVisible();
    await expect(paper(page)).toHaveCount(0);
    await expect(controls(page)).toHaveCount(0);

    await page.emulateMedia({ media: null });
    await importWork(page);
    for (const step of ['history', 'gaps', 'checklist', 'export'] as const) {
      await page.emulateMedia({ media: null });
      await goTo(page, step);
      await expect(paper(page)).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(paper(page)).toBeVisible();
      const [forResume = '-', forInterview = '-'] = sentencesFor('caring');
      for (const part of [
        BAKER,
        LEAD,
        gapLine(GAP.from, GAP.to, GAP.months),
        gapTitle(GAP.from, GAP.to, GAP.months),
        forResume,
        forInterview,
        WORK.notes.tasks ?? '-',
        strings.items['everywhere']?.title ?? '-',
        strings.asked['day']?.fix ?? '-',
        ...helpFor(data, 'caring').map(({ url }) => url),
      ]) {
        await expect(paper(page).getByText(part).first(), `${step}: ${part}`).toBeVisible();
      }
      await expect(paper(page).locator('.lane-sure').first()).toBeVisible();
      await expect(paper(page).locator('.box')).toHaveCount(itemIds.length);
      await expect(
        paper(page)
          .locator('li')
          .filter({ has: page.locator('.is-ticked') }),
      ).toHaveText(new RegExp(strings.items['sheet']?.title ?? '-'));
      await expect(sheet(page)).toBeHidden();
      await expect(controls(page), step).toHaveCount(0);
      await expectPdf(page);
    }
  });

  test('from the worksheet: the worksheet, even with a history', async ({ page }) => {
    await openWork(page);
    await page.getByRole('link', { name: ui('paperLink') }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page).locator('.paper-table').last()).toBeVisible();
    await expect(paper(page)).toBeHidden();
    await expect(
      page.locator('button, input, select, textarea').filter({ visible: true }),
    ).toHaveCount(0);
  });
});
