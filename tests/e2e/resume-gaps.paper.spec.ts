import { expect, test, type Page } from '@playwright/test';
import { askedIds, itemIds } from '../../src/tools/resume-gaps/model/checklist';
import { reasonIds } from '../../src/tools/resume-gaps/model/reasons';
import { helpFor } from '../../src/tools/resume-gaps/views/messages';
import {
  BAKER,
  fileInput,
  GAP,
  gapLine,
  gapTitle,
  goTo,
  heading,
  LEAD,
  data,
  openWork,
  sentencesFor,
  TOOL,
  ui,
  WORK,
  strings,
} from './resume-gaps';

const sheet = (page: Page) => page.locator('#worksheet');
const paper = (page: Page) => page.locator('.gaps-paper');
const card = (page: Page) => page.locator('.tool-card');

/** That it prints at all; what is on it is told by the styles for print. */
async function expectPdf(page: Page) {
  const file = await page.pdf({ format: 'A4' });
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
  expect(file.length).toBeGreaterThan(20_000);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the worksheet stands in place of the tool, without dead controls', async ({ page }) => {
    await page.goto(TOOL);
    await expect(sheet(page).getByRole('heading', { level: 2 })).toHaveText(ui('paperTitle'));
    await expect(card(page)).toBeHidden();
    await expect(fileInput(page)).toBeHidden();
    for (const role of ['button', 'textbox', 'checkbox', 'combobox', 'progressbar'] as const) {
      await expect(page.getByRole('main').getByRole(role)).toHaveCount(0);
    }
    await expect(page.getByRole('link', { name: ui('paperBack') })).toBeHidden();
    for (const { title } of Object.values(strings.about)) {
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
    }
  });

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

  test('it prints', async ({ page }) => {
    await page.goto(TOOL);
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page).locator('.paper-table').last()).toBeVisible();
    await expect(page.getByRole('navigation').first()).toBeHidden();
    await expectPdf(page);
  });
});

test('with script, a link swaps the tool for the worksheet, and back; the work stays', async ({
  page,
}) => {
  await openWork(page);
  await goTo(page, 'gaps');
  await expect(sheet(page)).toBeHidden();
  await page.getByRole('link', { name: ui('paperLink') }).click();
  await expect(sheet(page)).toBeVisible();
  await expect(card(page)).toBeHidden();
  await page.getByRole('link', { name: ui('paperBack') }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(card(page)).toContainText(BAKER);
});

test.describe('on paper', () => {
  for (const step of ['history', 'gaps', 'checklist', 'take'] as const) {
    test(`from “${ui(step)}”: the picture, the sentences, the checklist, and no controls`, async ({
      page,
    }) => {
      await openWork(page);
      if (step !== 'history') await goTo(page, step);
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
        await expect(paper(page).getByText(part).first(), part).toBeVisible();
      }
      await expect(paper(page).locator('.lane-sure').first()).toBeVisible();
      await expect(paper(page).locator('.box')).toHaveCount(itemIds.length);
      await expect(
        paper(page)
          .locator('li')
          .filter({ has: page.locator('.is-ticked') }),
      ).toHaveText(new RegExp(strings.items['sheet']?.title ?? '-'));
      await expect(sheet(page)).toBeHidden();
      await expect(
        page.locator('button, input, select, textarea').filter({ visible: true }),
      ).toHaveCount(0);
      await expectPdf(page);
    });
  }

  test('without a history: the worksheet, and no controls', async ({ page }) => {
    await page.goto(TOOL);
    await expect(heading(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page).locator('.paper-table').last()).toBeVisible();
    await expect(paper(page)).toHaveCount(0);
    await expect(
      page.locator('button, input, select, textarea').filter({ visible: true }),
    ).toHaveCount(0);
    await expectPdf(page);
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
