import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { format } from '../../src/tools/resume-gaps/model/document';
import {
  BAKER,
  fileInput,
  fixture,
  gapTitles,
  goTo,
  heading,
  keep,
  linesOf,
  notice,
  open,
  openAgain,
  openKept,
  openWork,
  press,
  pressOf,
  rows,
  STORAGE_KEY,
  stored,
  TOOL,
  ui,
  WORK,
  WORK_LINES,
  write,
} from './resume-gaps';
import { complaints } from './should-i-go';

/** Everything that a browser could keep for this site. */
const traces = async (page: Page, context: BrowserContext) => ({
  cookies: await context.cookies(),
  ...(await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }))),
});
const NO_TRACES = { cookies: [], local: 0, session: 0, databases: 0, caches: 0 };

test.describe('the tab remembers', () => {
  test('the way, so that Back and Forward move between steps, with the work of now', async ({
    page,
  }) => {
    await openWork(page);
    for (const step of ['gaps', 'checklist', 'take'] as const) await goTo(page, step);
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

  test('the step and the work over a reload, and over a visit elsewhere', async ({ page }) => {
    await openWork(page);
    await goTo(page, 'gaps');
    const titles = await gapTitles(page);
    await page.reload();
    await expect.poll(() => gapTitles(page)).toEqual(titles);
    await page.goto('/');
    await page.goBack();
    await expect.poll(() => gapTitles(page)).toEqual(titles);
  });

  test('nothing before the reader acts, and then only until it is closed', async ({
    page,
    context,
  }) => {
    await open(page);
    for (const step of ['gaps', 'checklist', 'take', 'history'] as const) await goTo(page, step);
    expect(await traces(page, context)).toEqual(NO_TRACES);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await expect(rows(page)).not.toHaveCount(0);
    expect(await traces(page, context)).toEqual({ ...NO_TRACES, session: 1 });
    const other = await openAgain(context);
    await expect(rows(other)).toHaveCount(0);
    expect(await traces(other, context)).toEqual(NO_TRACES);
  });
});

test.describe('keeping work on this device', () => {
  test('is off; once ticked, a new visit finds it, and later changes too', async ({
    page,
    context,
  }) => {
    await openWork(page);
    await goTo(page, 'take');
    await expect(keep(page)).not.toBeChecked();
    await keep(page).check();
    const other = await openAgain(context);
    await expect(notice(other)).toHaveText(ui('restored'));
    await expect.poll(() => linesOf(other)).toEqual(WORK_LINES);
    await pressOf(other, 'remove', BAKER).click();
    const third = await openAgain(context);
    await expect(notice(third)).toHaveText(ui('restored'));
    await expect.poll(() => linesOf(third)).toEqual(WORK_LINES.slice(1));
    await goTo(third, 'take');
    await expect(keep(third)).toBeChecked();
  });

  test('unticking deletes it', async ({ page, context }) => {
    await openKept(page);
    expect(await stored(page)).toBe(format.encode(WORK));
    await keep(page).uncheck();
    expect(await stored(page)).toBeNull();
    await expect(rows(await openAgain(context))).toHaveCount(0);
  });

  for (const [name, text] of [
    ['is damaged', '{"tool":"resume-gaps","version":1'],
    ['was kept by a later version', '{"tool":"resume-gaps","version":99}'],
    ['is nothing of ours', 'hello'],
  ] as const) {
    test(`what ${name} is told, and can be deleted`, async ({ page }) => {
      await page.goto(TOOL);
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
        STORAGE_KEY,
        text,
      ] as const);
      await page.goto('about:blank');
      await open(page);
      await expect(notice(page)).toHaveText(ui('keptDamaged'));
      expect(await stored(page)).toBe(text);
      await goTo(page, 'take');
      await expect(page.locator('.tool')).toContainText(ui('takeEmpty'));
      await press(page, 'clear').click();
      await press(page, 'clearYes').click();
      await expect(notice(page)).toHaveText(ui('cleared'));
      expect(await stored(page)).toBeNull();
    });
  }
});

test.describe('“Delete everything”', () => {
  test('asks first, and “Cancel” changes nothing', async ({ page }) => {
    await openKept(page);
    await press(page, 'clear').click();
    await expect(press(page, 'cancel')).toBeFocused();
    await expect(press(page, 'cancel')).toHaveAccessibleDescription(ui('clearSure'));
    await page.keyboard.press('Enter');
    await expect(press(page, 'clear')).toBeFocused();
    expect(await stored(page)).toBe(format.encode(WORK));
    await goTo(page, 'history');
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  });

  test('leaves nothing, and neither Back, Forward nor a reload brings anything back', async ({
    page,
    context,
  }) => {
    await openWork(page);
    await goTo(page, 'checklist');
    await goTo(page, 'take');
    await keep(page).check();
    await press(page, 'clear').click();
    await press(page, 'clearYes').click();
    await expect(notice(page)).toHaveText(ui('cleared'));
    await expect(heading(page)).toHaveText(ui('historyTitle'));
    await expect(heading(page)).toBeFocused();
    await expect(press(page, 'undo')).toHaveCount(0);
    /** At any step, nothing of the work is there. */
    const expectNothing = async () => {
      await expect(page.locator('.tool')).not.toContainText(BAKER);
      await expect(page.locator('.tool :checked:not(option)')).toHaveCount(0);
      expect(await traces(page, context)).toEqual(NO_TRACES);
      expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('Baker');
    };
    await expectNothing();
    for (const go of ['goBack', 'goBack', 'reload', 'goForward', 'goForward', 'reload'] as const) {
      await page[go]();
      await expectNothing();
    }
    await goTo(page, 'history');
    await expect(rows(page)).toHaveCount(0);
    await write(page, { what: 'New', from: '2020', to: 'now' });
    await press(page, 'addThis').click();
    await expect(rows(page)).toHaveCount(1);
    expect(await stored(page)).toBeNull();
  });
});

test.describe('where the browser forbids storage and history', () => {
  test('the whole tool works, and keeping is not offered', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { get: refuse });
      }
      history.pushState = refuse;
      history.replaceState = refuse;
    });
    const errors = complaints(page);
    await openWork(page);
    await pressOf(page, 'remove', BAKER).click();
    await press(page, 'undo').click();
    await goTo(page, 'gaps');
    await expect.poll(() => gapTitles(page)).toHaveLength(1);
    await goTo(page, 'checklist');
    await goTo(page, 'take');
    await expect(press(page, 'clear')).toBeVisible();
    await expect(keep(page)).toHaveCount(0);
    await press(page, 'clear').click();
    await press(page, 'clearYes').click();
    await expect(rows(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});

test.describe('where the storage of the browser is full', () => {
  test('keeping says that it did not work, however often it is tried', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const errors = complaints(page);
    await openWork(page);
    await goTo(page, 'take');
    for (const time of ['first', 'second']) {
      await keep(page).click();
      await expect(notice(page), time).toHaveText(ui('storeFailed'));
      await expect(keep(page), time).not.toBeChecked();
    }
    expect(errors).toEqual([]);
  });
});
