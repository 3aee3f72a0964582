import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import {
  answerAll,
  answersOf,
  change,
  complaints,
  copied,
  copying,
  heading,
  input,
  link,
  nameOf,
  next,
  notice,
  openResult,
  press,
  STORAGE_KEY,
  title,
  TOOL,
  ui,
  verdict,
} from './should-i-go';

const keep = (page: Page) => page.getByRole('checkbox', { name: ui('keep') });
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY);

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

test.describe('keeping answers on this device', () => {
  const answers = answersOf('unpaid-week');

  test('is off: after a whole run nothing is there, and a new tab begins afresh', async ({
    page,
    context,
  }) => {
    await page.goto(TOOL);
    await answerAll(page, answers);
    await expect(verdict(page)).toBeVisible();
    await expect(keep(page)).not.toBeChecked();
    const none = { cookies: [], local: 0, session: 0, databases: 0, caches: 0 };
    expect(await traces(page, context)).toEqual({ ...none, session: 1 });
    const other = await context.newPage();
    await other.goto(TOOL);
    await expect(heading(other)).toContainText(title('reach'));
    await expect(other.locator('.tool input:checked')).toHaveCount(0);
    expect(await traces(other, context)).toEqual(none);
  });

  test('once ticked, a new tab finds them, and later changes too', async ({ page, context }) => {
    await openResult(page, answers);
    await keep(page).check();
    const other = await context.newPage();
    await other.goto(TOOL);
    await expect(verdict(other)).toContainText(nameOf(answers));
    await expect(notice(other)).toHaveText(ui('restored'));
    await expect(keep(other)).toBeChecked();
    await change(other, 'trial').click();
    await input(other, 'trial', 'short').check();
    await next(other).click();
    await expect(heading(other)).toContainText(title('work'));
    const third = await context.newPage();
    await third.goto(TOOL);
    await expect(heading(third)).toContainText(title('work'));
  });

  test('a link comes before what is kept', async ({ page, context }) => {
    await openResult(page, answers);
    await keep(page).check();
    const other = await context.newPage();
    await openResult(other, answersOf('nothing-in-it'));
    await expect(notice(other)).toHaveText(ui('fromLink'));
    expect(await stored(other)).toBe(link(answers).split('#')[1]);
  });

  test('unticking deletes them', async ({ page }) => {
    await openResult(page, answers);
    await keep(page).check();
    expect(await stored(page)).not.toBeNull();
    await keep(page).uncheck();
    expect(await stored(page)).toBeNull();
  });

  test('“Start again” deletes them for good', async ({ page, context }) => {
    await openResult(page, answers);
    await keep(page).check();
    await press(page, 'clear').click();
    await expect(notice(page)).toContainText(ui('cleared'));
    expect(await stored(page)).toBeNull();
    const other = await context.newPage();
    await other.goto(TOOL);
    await expect(notice(other)).toBeEmpty();
  });

  test('what is kept and cannot be read is not called a link', async ({ page }) => {
    await page.goto(TOOL);
    await page.evaluate((key) => localStorage.setItem(key, 'v1.%%%'), STORAGE_KEY);
    await page.goto('about:blank');
    await page.goto(TOOL);
    await next(page).click();
    await expect(page.getByRole('alert')).toHaveText(ui('choose'));
    expect(await notice(page).innerText()).not.toBe(ui('damaged'));
  });

  test('“Start again” says so, and “Undo” brings the result back', async ({ page }) => {
    await openResult(page, answers);
    await keep(page).check();
    await press(page, 'clear').click();
    await expect(heading(page)).toContainText(title('reach'));
    await expect(page.locator('.tool input:checked')).toHaveCount(0);
    await expect(notice(page)).toContainText(ui('cleared'));
    await press(page, 'undo').click();
    await expect(verdict(page)).toContainText(nameOf(answers));
    await expect(verdict(page)).toBeFocused();
    await expect(notice(page)).toBeEmpty();
  });
});

test.describe('where the browser forbids storage, history and the clipboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, { get: refuse });
      }
      history.pushState = refuse;
      history.replaceState = refuse;
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
  });

  test('a reader gets from the first question to a text to copy by hand', async ({ page }) => {
    const errors = complaints(page);
    const answers = answersOf('claimant-no-offer');
    await page.goto(TOOL);
    await answerAll(page, answers, { upTo: 'work' });
    await press(page, 'back').click();
    await expect(heading(page)).toContainText(title('office'));
    await answerAll(page, answers, { from: 'office' });
    await expect(verdict(page)).toContainText(nameOf(answers));

    await press(page, 'asText').click();
    await expect(copying(page)).toHaveText(ui('copyFailed'));
    const text = copied(page);
    const selected = await text.evaluate(
      (node: HTMLTextAreaElement) => node.selectionEnd - node.selectionStart,
    );
    expect(selected).toBe((await text.inputValue()).length);

    const letter = page.locator('.script').first();
    await letter.getByRole('button').click();
    await expect(letter.getByRole('button')).toContainText(ui('copyFailed'));
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(
      (await letter.locator('.copy-text').innerText()).trim(),
    );
    expect(errors).toEqual([]);
  });

  test('keeping is not offered, and starting again works', async ({ page }) => {
    const errors = complaints(page);
    await openResult(page, answersOf('signed'));
    await expect(press(page, 'clear')).toBeVisible();
    await expect(keep(page)).toHaveCount(0);
    await press(page, 'clear').click();
    await expect(heading(page)).toContainText(title('reach'));
    expect(errors).toEqual([]);
  });
});

test.describe('where the storage of the browser is full', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
  });

  test('keeping says that it did not work, and starting again does', async ({ page }) => {
    const errors = complaints(page);
    await openResult(page, answersOf('signed'));
    await keep(page).click();
    await expect(notice(page)).toHaveText(ui('storeFailed'));
    await expect(keep(page)).not.toBeChecked();
    await press(page, 'clear').click();
    await expect(heading(page)).toContainText(title('reach'));
    expect(errors).toEqual([]);
  });

  test('ticked once more, it still says that nothing is kept', async ({ page }) => {
    await openResult(page, answersOf('signed'));
    await keep(page).click();
    await expect(notice(page)).toHaveText(ui('storeFailed'));
    await keep(page).click();
    await expect(keep(page)).not.toBeChecked();
  });
});
