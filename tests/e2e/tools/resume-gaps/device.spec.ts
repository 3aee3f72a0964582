import { expect, test } from '@playwright/test';
import { format } from '../../../../src/tools/resume-gaps/model/document';
import {
  BAKER,
  gapTitles,
  goTo,
  heading,
  linesOf,
  notice,
  open,
  openPersisted,
  openWork,
  press,
  pressOf,
  STORAGE_KEY,
  stored,
  TOOL,
  ui,
  WORK,
  WORK_LINES,
} from './shared';

test.describe('the tab remembers', () => {
  test('the way, so that Back and Forward move between steps, with the work of now', async ({
    page,
  }) => {
    await openWork(page);
    for (const step of ['gaps', 'checklist', 'export'] as const) await goTo(page, step);
    await page.goBack();
    await expect(heading(page)).toHaveText(ui('checklistTitle'));
    await expect(heading(page)).toBeFocused();
    await page.goBack();
    await page.goBack();
    await expect(heading(page)).toHaveText(ui('historyTitle'));
    await pressOf(page, 'remove', BAKER).click();
    await page.goForward();
    await expect(heading(page)).toHaveText(ui('gapsTitle'));
    await expect.poll(() => gapTitles(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES.slice(1));
  });
});

test.describe('keeping work on this device', () => {
  test('what is damaged can be deleted without anything else being there', async ({ page }) => {
    await page.goto(TOOL);
    await page.evaluate((key) => localStorage.setItem(key, '{'), STORAGE_KEY);
    await page.goto('about:blank');
    await open(page);
    await goTo(page, 'export');
    await expect(page.locator('.tool')).toContainText(ui('exportEmpty'));
    await press(page, 'clear').click();
    await press(page, 'clearYes').click();
    await expect(notice(page)).toHaveText(ui('cleared'));
    expect(await stored(page)).toBeNull();
  });
});

test.describe('“Delete everything”', () => {
  test('asks first, and “Cancel” changes nothing', async ({ page }) => {
    await openPersisted(page);
    await press(page, 'clear').click();
    await expect(press(page, 'cancel')).toBeFocused();
    await expect(press(page, 'cancel')).toHaveAccessibleDescription(ui('clearSure'));
    await page.keyboard.press('Enter');
    await expect(press(page, 'clear')).toBeFocused();
    expect(await stored(page)).toBe(format.encode(WORK));
    await goTo(page, 'history');
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  });
});
