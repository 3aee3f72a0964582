import { expect, test, type Page } from '@playwright/test';
import {
  answerAll,
  answersOf,
  change,
  copied,
  heading,
  input,
  link,
  nameOf,
  notice,
  openResult,
  press,
  title,
  ui,
  verdict,
} from './shared';

test.describe('comparing two invitations', () => {
  const first = answersOf('day-trip');
  const second = answersOf('claimant-no-offer');
  const cells = (page: Page) => page.locator('.comparison tbody tr').first().locator('td');

  test('the second is answered, and both appear side by side', async ({ page, browser }) => {
    await openResult(page, first);
    await press(page, 'compare').click();
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toContainText(title('reach'));
    await expect(input(page, 'reach', 'applied')).not.toBeChecked();
    await answerAll(page, second, { upTo: 'work' });
    // What is true of the user is true of both.
    await expect(input(page, 'work', first['work']?.[0] ?? '')).toBeChecked();
    await answerAll(page, second, { from: 'work' });
    await expect(heading(page)).toHaveText(ui('compareTitle'));
    await expect(heading(page)).toBeFocused();
    await expect(cells(page)).toHaveText([nameOf(first), nameOf(second)]);

    await press(page, 'showFirst').click();
    await expect(verdict(page)).toContainText(nameOf(first));
    await press(page, 'compare').click();
    await press(page, 'showSecond').click();
    await expect(verdict(page)).toContainText(nameOf(second));
    await press(page, 'compare').click();
    await expect(cells(page)).toHaveText([nameOf(first), nameOf(second)]);

    await press(page, 'asLink').click();
    const url = await copied(page).inputValue();
    const elsewhere = await browser.newContext();
    const other = await elsewhere.newPage();
    await other.goto(url);
    await expect(cells(other)).toHaveText([nameOf(first), nameOf(second)]);
    await expect(notice(other)).toContainText(ui('fromLink'));
    await elsewhere.close();
  });

  test('changing an answer of one updates the table; a reload keeps both', async ({ page }) => {
    const changed = { ...first, take: ['none'] };
    expect(nameOf(changed)).not.toBe(nameOf(first));
    await page.goto(link(first, second));
    await press(page, 'showFirst').click();
    await change(page, 'take').click();
    await input(page, 'take', 'none').click();
    await expect(cells(page)).toHaveText([nameOf(changed), nameOf(second)]);
    await page.reload();
    await expect(cells(page)).toHaveText([nameOf(changed), nameOf(second)]);
  });

  test('it can be stopped: the first invitation stays', async ({ page }) => {
    await page.goto(link(first, second));
    await expect(cells(page)).toHaveText([nameOf(first), nameOf(second)]);
    await press(page, 'compareStop').click();
    await expect(verdict(page)).toContainText(nameOf(first));
    await press(page, 'asLink').click();
    expect(await copied(page).inputValue()).toBe(new URL(page.url()).origin + link(first));
  });

  test('a reload before the second is answered keeps the first', async ({ page }) => {
    const short = answersOf('signed');
    await openResult(page, short);
    await press(page, 'compare').click();
    await expect(heading(page)).toContainText(title('reach'));
    await page.reload();
    await expect(heading(page)).toContainText(title('reach'));
    await expect(page.locator('.tool input:checked')).toHaveCount(0);
    await answerAll(page, answersOf('unpaid-week'));
    await expect(cells(page)).toHaveText([nameOf(short), nameOf(answersOf('unpaid-week'))]);
  });

  test('“Copy as text” gives both', async ({ page }) => {
    await page.goto(link(first, answersOf('signed')));
    await press(page, 'asText').click();
    await expect(copied(page)).toHaveValue(new RegExp(nameOf(first)));
    await expect(copied(page)).toHaveValue(new RegExp(nameOf(answersOf('signed'))));
  });

  test('a user who did not mean to compare gets back to the result', async ({ page }) => {
    await openResult(page, first);
    await press(page, 'compare').click();
    await expect(heading(page)).toContainText(title('reach'));
    await press(page, 'compareStop').or(press(page, 'back')).click({ timeout: 5_000 });
    await expect(verdict(page)).toContainText(nameOf(first));
  });
});
