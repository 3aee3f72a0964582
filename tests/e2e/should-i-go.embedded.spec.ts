import { expect, test } from '@playwright/test';
import { framed, ownErrors } from './embedding';
import {
  answerAll,
  answersOf,
  complaints,
  heading,
  nameOf,
  notice,
  press,
  title,
  TOOL,
  ui,
  verdict,
} from './should-i-go';

const openPost = framed(TOOL);

test.describe('inside sandbox="allow-scripts" on another site', () => {
  test('a reader gets from the first question to a copied letter, without an error', async ({
    page,
  }) => {
    const errors = complaints(page);
    const frame = await openPost(page);
    const answers = answersOf('claimant-no-offer');
    await answerAll(frame, answers, { upTo: 'work' });
    await press(frame, 'back').click();
    await expect(heading(frame)).toContainText(title('office'));
    await answerAll(frame, answers, { from: 'office' });
    await expect(verdict(frame)).toContainText(nameOf(answers));
    await expect(verdict(frame)).toBeFocused();
    await expect(press(frame, 'print')).toHaveCount(0);

    const letter = frame.locator('.script').first();
    await letter.getByRole('button').click();
    await expect(letter.getByRole('button')).toContainText(ui('copied'));
    await press(frame, 'asLink').click();
    await expect(frame.locator('.tool-copy textarea')).toHaveValue(new RegExp(`${TOOL}#v1\\.`));
    await expect(frame.locator('.tool-copy [role=status]')).toHaveText(ui('copied'));
    expect(ownErrors(errors)).toEqual([]);
  });

  test('nothing can be kept there, so it is not offered', async ({ page }) => {
    const errors = complaints(page);
    const frame = await openPost(page);
    const answers = answersOf('unpaid-week');
    await answerAll(frame, answers);
    await expect(verdict(frame)).toContainText(nameOf(answers));
    await expect(frame.getByRole('checkbox', { name: ui('keep') })).toHaveCount(0);
    await press(frame, 'restart').click();
    await expect(notice(frame)).toContainText(ui('restarted'));
    expect(errors).toEqual([]);
  });

  test('the Back button of the page around it is left alone', async ({ page }) => {
    const frame = await openPost(page);
    const before = await page.evaluate(() => history.length);
    await answerAll(frame, answersOf('unpaid-week'));
    await expect(verdict(frame)).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});
