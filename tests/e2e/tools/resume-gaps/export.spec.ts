import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { format } from '../../../../src/tools/resume-gaps/model/document';
import { itemIds } from '../../../../src/tools/resume-gaps/model/checklist';
import { emptyWork } from '../../../../src/tools/resume-gaps/model/work';
import {
  BAKER,
  fileInput,
  GAP,
  gapLine,
  gapTitle,
  gapTitles,
  goTo,
  LEAD,
  linesOf,
  notice,
  open,
  openAll,
  openWork,
  period,
  press,
  pressOf,
  reasonOf,
  row,
  sentencesFor,
  textFile,
  ui,
  WORK,
  WORK_LINES,
  strings,
} from './shared';

const text = (page: Page) => page.locator('.export-text');
const picture = (page: Page) => page.locator('.picture');

/** What “Download” leaves on the device. */
async function downloaded(page: Page) {
  const coming = page.waitForEvent('download');
  await press(page, 'download').click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('the end is marked for those who embed the tool: the last step, with work in it', async ({
  page,
}) => {
  const done = page.locator('[data-tool-done]');
  await open(page);
  await goTo(page, 'export');
  await expect(page.getByText(ui('exportEmpty'))).toBeVisible();
  await expect(done).toHaveCount(0);
  await goTo(page, 'history');
  await fileInput(page).setInputFiles(textFile('saved.json', format.encode(WORK)));
  await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  for (const step of ['gaps', 'checklist'] as const) {
    await goTo(page, step);
    await expect(done).toHaveCount(0);
  }
  await goTo(page, 'export');
  await expect(done).toHaveCount(1);
  await goTo(page, 'gaps');
  await expect(done).toHaveCount(0);
});

test.describe('the work is exported', () => {
  test('as text: the lines, the gap with its sentences, ticks, notes and questions', async ({
    page,
  }) => {
    await openWork(page);
    await goTo(page, 'export');
    await expect(press(page, 'asText')).toHaveAttribute('aria-pressed', 'true');
    const file = await downloaded(page);
    expect(file.name).toBe('resume-gaps.md');
    expect(file.text).toBe(await text(page).inputValue());
    const [forResume, forInterview] = sentencesFor('caring');
    const title = (id: (typeof itemIds)[number]) => strings.items[id]?.title ?? '-';
    for (const line of [
      `# ${strings.title}`,
      `- ${BAKER}: ${period('2015-03', '2018-06')}`,
      `### ${gapTitle(GAP.from, GAP.to, GAP.months)}`,
      `- ${ui('forResume')}: ${forResume}`,
      `- ${ui('forInterview')}: ${forInterview}`,
      `- [x] ${title('sheet')}`,
      `- [ ] ${title('tasks')}`,
      `  - ${ui('note')}: ${WORK.notes.tasks}`,
      `- ${strings.asked['day']?.question} → ${strings.asked['day']?.fix}`,
    ]) {
      expect(file.text.split('\n')).toContain(line);
    }
    expect(file.text.match(/- \[[x ]\]/g)).toHaveLength(itemIds.length);
  });

  test('as a file, which gives the same work elsewhere', async ({ page, browser }) => {
    await openWork(page);
    await goTo(page, 'export');
    await press(page, 'asFile').click();
    const file = await downloaded(page);
    expect(file.name).toBe('resume-gaps.json');
    expect(file.text).toBe(format.encode(WORK));
    expect(format.decode(file.text)).toEqual({ kind: 'document', document: WORK, partly: false });

    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await open(other);
    await fileInput(other).setInputFiles(textFile(file.name, file.text));
    await expect(notice(other)).toHaveText(ui('ownOpened'));
    await expect.poll(() => linesOf(other)).toEqual(WORK_LINES);
    await goTo(other, 'gaps');
    await expect.poll(() => gapTitles(other)).toEqual([gapTitle(GAP.from, GAP.to, GAP.months)]);
    await expect(reasonOf(other)).toHaveValue('caring');
    await goTo(other, 'checklist');
    await expect(press(other, 'afterInterview')).toHaveAttribute('aria-pressed', 'true');
    await expect(other.locator('.gaps-item :checked')).toHaveCount(1);
    await press(other, 'beforeInterview').click();
    await openAll(other);
    await expect(other.locator('#item-sheet input')).toBeChecked();
    await expect(other.locator('#item-tasks textarea')).toHaveValue(WORK.notes.tasks ?? '-');
    await elsewhere.close();
  });

  test('as a picture that is complete by itself and describes all that it shows', async ({
    page,
    browser,
  }) => {
    await openWork(page);
    await goTo(page, 'export');
    await press(page, 'asPicture').click();
    await expect(picture(page)).toBeVisible();
    await expect(text(page)).toHaveCount(0);
    await expect(press(page, 'copyAll')).toHaveCount(0);
    const file = await downloaded(page);
    expect(file.name).toBe('resume-gaps.svg');
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(file.text)}`);
    const svg = other.locator('svg');
    await expect(svg).toHaveAccessibleName(new RegExp(`^${ui('pictureTitle')}`));
    for (const shown of [BAKER, LEAD, gapLine(GAP.from, GAP.to, GAP.months)]) {
      await expect(svg.locator('text').filter({ hasText: shown })).toBeVisible();
      await expect(svg.locator('desc')).toContainText(shown);
    }
    await elsewhere.close();
  });

  test('needs something: before that, and with ticks alone, it shows and offers less', async ({
    page,
  }) => {
    await open(page);
    await goTo(page, 'export');
    await expect(page.locator('.tool')).toContainText(ui('exportEmpty'));
    await expect(press(page, 'clear')).toHaveCount(0);
    await goTo(page, 'checklist');
    await page.locator('#item-truth input').check();
    await goTo(page, 'export');
    await expect(text(page)).toHaveValue(/- \[x\]/);
    await expect(press(page, 'asPicture')).toHaveCount(0);
  });

  test('is well without a picture, once the last line went', async ({ page }) => {
    await openWork(page, { ...emptyWork, rows: [row(1, 'Baker', '2020', 'now')], ticks: ['log'] });
    await goTo(page, 'export');
    await press(page, 'asPicture').click();
    await goTo(page, 'history');
    await pressOf(page, 'remove', 'Baker').click();
    await goTo(page, 'export');
    await expect(text(page)).toHaveValue(/- \[x\]/);
  });
});

test.describe('saved work that is imported', () => {
  test('replaces what was there, which “Undo” restores', async ({ page }) => {
    await openWork(page);
    const other = { ...emptyWork, rows: [row(1, 'Planner', '2022', 'now')] };
    await fileInput(page).setInputFiles(textFile('other.json', format.encode(other)));
    await expect(notice(page)).toHaveText(ui('ownReplaced'));
    await expect.poll(() => linesOf(page)).toEqual([`Planner | ${period('2022', 'now')}`]);
    await press(page, 'undo').click();
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  });

  test('of a later version, or partly unknown, gives a notice', async ({ page }) => {
    await openWork(page);
    const later = format.encode(WORK).replace('"version": 1', '"version": 2');
    await fileInput(page).setInputFiles(textFile('later.json', later));
    await expect(notice(page)).toHaveText(ui('ownDamaged'));
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
    const partly = format.encode(WORK).replace('"caring"', '"daring"');
    await fileInput(page).setInputFiles(textFile('partly.json', partly));
    await expect(notice(page)).toContainText(ui('ownPartly'));
  });
});
