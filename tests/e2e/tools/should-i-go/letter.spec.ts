import { expect, test } from '@playwright/test';
import { answersOf, copied, openResult, press, STORAGE_KEY } from './shared';

test('a letter changes as its fields are filled in, by e-mail, text or phone, and keeps them', async ({
  page,
}) => {
  await openResult(page, answersOf('day-trip'));
  const letter = page.locator('[data-kit=letter]');
  const text = letter.locator('[data-kit=letter-text]');
  const mail = letter.locator('[data-kit=letter-mail]');
  const field = (id: string) => letter.locator(`input[name=letter-${id}]`);

  await expect(text.locator('mark').first()).toBeVisible();
  await field('job').fill('welder & fitter');
  await field('person').fill('Ms Brown');
  await expect(text).toContainText('Dear Ms Brown,');
  await expect(text).toContainText('the welder & fitter role');
  const url = new URL((await mail.getAttribute('href')) ?? '');
  expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  expect(url.searchParams.get('body')).toContain('the welder & fitter role');

  await letter.locator('input[value=email]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(text).toContainText('Hello Ms Brown, it’s');
  await expect(mail).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(text).toContainText('Hello, this is');

  await page.reload();
  await expect(field('person')).toHaveValue('Ms Brown');
  await press(page, 'asLink').click();
  expect(await copied(page).inputValue()).not.toContain('Brown');
  expect(await page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY)).toBeNull();
});

test('the letter comes first, then its gaps, then what sends it, for the eye and the keyboard', async ({
  page,
}) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await openResult(page, answersOf('day-trip'));
    const letter = page.locator('[data-kit=letter]');
    const parts = [
      letter.locator('[data-kit=letter-text]'),
      letter.locator('input[name^=letter-]').first(),
      letter.locator('[data-kit=letter-mail]'),
    ];
    const tops = await Promise.all(parts.map(async (one) => (await one.boundingBox())?.y ?? 0));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await letter.getByRole('button').first().focus();
    await page.keyboard.press('Tab');
    await expect(letter.locator('input[name^=letter-]').first()).toBeFocused();
  }
});
