import { expect, test, type Page } from '@playwright/test';
import { complaints } from '../../page-checks';
import {
  answerAll,
  answersOf,
  copied,
  copying,
  heading,
  link,
  nameOf,
  notice,
  openResult,
  press,
  STORAGE_KEY,
  title,
  TOOL,
  ui,
  verdict,
} from './shared';

const persistBox = (page: Page) => page.getByRole('checkbox', { name: ui('persist') });
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY);

test.describe('keeping answers on this device', () => {
  const answers = answersOf('unpaid-week');

  test('a link comes before what is kept', async ({ page, context }) => {
    await openResult(page, answers);
    await persistBox(page).check();
    const other = await context.newPage();
    await openResult(other, answersOf('little-in-it'));
    await expect(notice(other)).toHaveText(ui('fromLink'));
    expect(await stored(other)).toBe(link(answers).split('#')[1]);
  });

  test('“Start again” gives a notice, and “Undo” restores the result', async ({ page }) => {
    await openResult(page, answers);
    await persistBox(page).check();
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

  test('a user gets from the first question to a text to copy by hand', async ({ page }) => {
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
});
