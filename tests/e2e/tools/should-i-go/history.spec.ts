import { expect, test, type Page } from '@playwright/test';
import { stepsOf } from '../../../../src/tools/should-i-go/model/session';
import {
  answer,
  answerAll,
  answersOf,
  change,
  heading,
  input,
  nameOf,
  next,
  openResult,
  press,
  stepOf,
  title,
  TOOL,
  ui,
  verdict,
  strings,
} from './shared';

test.describe('the tab remembers', () => {
  test('the way, so that the browser’s Back and Forward move between questions', async ({
    page,
  }) => {
    const answers = answersOf('dream-company');
    await page.goto(TOOL);
    await answerAll(page, answers, { upTo: 'take' });
    await page.goBack();
    await expect(heading(page)).toContainText(title('pay'));
    await expect(heading(page)).toBeFocused();
    await page.goBack();
    await expect(heading(page)).toContainText(title('work'));
    await expect(input(page, 'work', 'content')).toBeChecked();
    await page.goForward();
    await page.goForward();
    await expect(heading(page)).toContainText(title('take'));
    await answer(page, answers, stepOf(answers, 'take'));
    await expect(heading(page)).toContainText(title('hours'));
  });

  test('the place and the answers, when the page is loaded anew in the middle', async ({
    page,
  }) => {
    const answers = answersOf('four-hour-task');
    await page.goto(TOOL);
    await answerAll(page, answers, { upTo: 'pay' });
    await input(page, 'pay', 'short').focus();
    await page.keyboard.press('Space');
    await page.reload();
    await expect(heading(page)).toContainText(title('pay'));
    await expect(input(page, 'pay', 'short')).toBeChecked();
    await answerAll(page, answers, { from: 'pay' });
    await expect(verdict(page)).toContainText(nameOf(answers));
    await page.reload();
    await expect(verdict(page)).toContainText(nameOf(answers));
  });

  test('what is chosen before the script arrives', async ({ page }) => {
    const held = Promise.withResolvers<undefined>();
    await page.route(/\/_astro\/.*\.js$/, async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(TOOL, { waitUntil: 'commit' });
    await input(page, 'reach', 'vouched').check();
    held.resolve(undefined);
    await page.waitForLoadState('load');
    await expect(input(page, 'reach', 'vouched')).toBeChecked();
    await next(page).click();
    await expect(heading(page)).toContainText(title('time'));
  });

  test('where the user was when they come back from an article', async ({ page }) => {
    const answers = answersOf('unpaid-week');
    await page.goto(TOOL);
    await answerAll(page, answers);
    const links = page.locator('.result-reading').getByRole('link');
    await expect(links).toHaveCount(2);
    const name = await links.first().innerText();
    await links.first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.goBack();
    await expect(verdict(page)).toContainText(nameOf(answers));
  });
});

test.describe('Back and Forward never lose an answer, nor show a result too early:', () => {
  /** Goes back until something is shown. */
  async function backTo(page: Page, target: string) {
    for (let presses = 0; presses < 20; presses += 1) {
      if ((await heading(page).allInnerTexts()).join().includes(target)) return;
      await page.goBack();
    }
    await expect(heading(page)).toContainText(target);
  }

  test('from the home page to the result, back to the start, and forward', async ({ page }) => {
    const answers = answersOf('dream-company');
    await page.goto('/');
    const label = strings.questions['reach']?.options['applied'] ?? '';
    await page.getByRole('link', { name: label, exact: true }).click();
    for (const step of stepsOf(answers).slice(1)) await answer(page, answers, step);
    await expect(verdict(page)).toContainText(nameOf(answers));
    const steps = stepsOf(answers).length - 1;
    for (let presses = 0; presses < steps; presses += 1) await page.goBack();
    await expect(heading(page)).toContainText(title('time'));
    for (let presses = 0; presses < steps; presses += 1) await page.goForward();
    await expect(verdict(page)).toContainText(nameOf(answers));
  });

  test('a link’s result, changed, back twice and forward twice', async ({ page }) => {
    const answers = answersOf('little-in-it');
    await openResult(page, answers);
    await change(page, 'take').click();
    await input(page, 'take', 'yes').click();
    await expect(verdict(page)).toBeVisible();
    await page.goBack();
    await expect(heading(page)).toContainText(title('take'));
    await page.goBack();
    await expect(verdict(page)).toBeVisible();
    await page.goForward();
    await expect(heading(page)).toContainText(title('take'));
    await page.goForward();
    await expect(verdict(page)).toContainText(nameOf({ ...answers, take: ['yes'] }));
  });

  test('a box ticked on the way back asks its question before the result', async ({ page }) => {
    const answers = answersOf('two-days-in');
    await page.goto(TOOL);
    await answerAll(page, answers);
    await expect(verdict(page)).toBeVisible();
    await backTo(page, strings.questions['facts']?.screens?.['job'] ?? '');
    await input(page, 'facts', 'permit').check();
    // Work, pay, an offer, hours, gain, values, and the result.
    for (let step = 0; step < 7; step += 1) await page.goForward();
    await expect(heading(page)).toContainText(title('sponsorship'));
  });

  test('“Show all questions”, before anything is answered, and back', async ({ page }) => {
    await page.goto(TOOL);
    await press(page, 'showAll').click();
    await expect(heading(page)).toHaveText(ui('allTitle'));
    await page.goBack();
    await expect(heading(page)).toContainText(title('reach'));
  });

  test('the second of two invitations, not yet answered, and back', async ({ page }) => {
    const answers = answersOf('signed');
    await page.goto(TOOL);
    await answerAll(page, answers);
    await press(page, 'compare').click();
    await expect(heading(page)).toContainText(title('reach'));
    await page.goBack();
    await expect(verdict(page)).toContainText(nameOf(answers));
  });
});

test('a reload after the skip link keeps the answers', async ({ page }) => {
  await page.goto(TOOL);
  await input(page, 'reach', 'vouched').click();
  await expect(heading(page)).toContainText(title('time'));
  await page.locator('a[href="#content"]').first().focus();
  await page.keyboard.press('Enter');
  await page.reload();
  await expect(heading(page)).toContainText(title('time'));
});
