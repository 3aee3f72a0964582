import { expect, test, type Page } from '@playwright/test';
import type { Answers } from '../../../../src/tools/should-i-go/model/flow';
import { stepsOf } from '../../../../src/tools/should-i-go/model/session';
import {
  answer,
  answerAll,
  answersOf,
  card,
  change,
  chosenFrom,
  EVERYTHING,
  heading,
  input,
  nameOf,
  next,
  openResult,
  press,
  stepOf,
  stepsIn,
  tabTo,
  title,
  TOOL,
  ui,
  verdict,
  strings,
} from './shared';

/** Answers everything with Tab, arrows, Space and Enter, checking where focus is. */
async function answerByKeys(page: Page, answers: Answers) {
  for (const [index, step] of stepsOf(answers).entries()) {
    const { question, options } = step;
    await expect(heading(page)).toContainText(title(question.id));
    if (index > 0) await expect(heading(page)).toBeFocused();
    const chosen = chosenFrom(answers, step);
    if (question.kind === 'one') {
      await tabTo(page, input(page, question.id, options[0] ?? ''));
      await page.keyboard.press('Space');
      for (const option of options.slice(1, options.indexOf(chosen[0] ?? '') + 1)) {
        await page.keyboard.press('ArrowDown');
        await expect(input(page, question.id, option)).toBeChecked();
      }
      await page.keyboard.press('Enter');
    } else {
      for (const option of chosen) {
        await tabTo(page, input(page, question.id, option));
        await page.keyboard.press('Space');
        await expect(input(page, question.id, option)).toBeChecked();
      }
      await tabTo(page, next(page));
      await page.keyboard.press('Enter');
    }
  }
}

test.describe('by keyboard alone, from the first question', () => {
  for (const [reply, id] of [
    [strings.replies['go']?.name, 'cold-message'],
    [strings.replies['terms']?.name, 'two-days-in'],
    [strings.replies['ask']?.name, 'claimant-no-offer'],
    [strings.replies['no']?.name, 'unpaid-week'],
    [ui('safetyName'), 'bank-transfer'],
  ] as const) {
    test(`a user reaches “${reply}”, and lands on it`, async ({ page }) => {
      await page.goto(TOOL);
      await answerByKeys(page, answersOf(id));
      await expect(verdict(page)).toBeFocused();
      await expect(verdict(page)).toHaveText(reply ?? '-');
      const steps = stepsOf(answersOf(id)).length;
      await expect(verdict(page)).toHaveAccessibleDescription(new RegExp(`\\b${steps} steps`));
      await expect(verdict(page)).toBeInViewport();
    });
  }

  test('“Next” without an answer shows what is missing, and focus stays', async ({ page }) => {
    await page.goto(TOOL);
    await tabTo(page, next(page));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(ui('choose'));
    await expect(next(page)).toBeFocused();
    await expect(heading(page)).toContainText(title('reach'));
    const first = input(page, 'reach', 'applied');
    await first.focus();
    await page.keyboard.press('Space');
    await expect(first).toBeChecked();
    await expect(page.getByRole('alert')).toBeEmpty();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText(title('time'));
  });

  test('Enter in a question without an answer shows the same', async ({ page }) => {
    await page.goto(TOOL);
    const first = input(page, 'reach', 'applied');
    await tabTo(page, first);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(ui('choose'));
    await expect(first).toBeFocused();
    await expect(first).toHaveAccessibleDescription(ui('choose'));
  });
});

test.describe('one tap answers', () => {
  const label = (page: Page, question: string, option: string) =>
    page.locator('label').filter({ has: input(page, question, option) });

  test('a tap on the words or on the circle goes on, and “Back” undoes it', async ({ page }) => {
    await page.goto(TOOL);
    await label(page, 'reach', 'vouched').locator('span').click();
    await expect(heading(page)).toContainText(title('time'));
    await expect(heading(page)).toBeFocused();
    await press(page, 'back').click();
    await expect(heading(page)).toContainText(title('reach'));
    await expect(input(page, 'reach', 'vouched')).toBeChecked();
    await input(page, 'reach', 'applied').click();
    await expect(heading(page)).toContainText(title('time'));
    await page.goBack();
    await expect(input(page, 'reach', 'applied')).toBeChecked();
    // The answer that was there already goes on too.
    await input(page, 'reach', 'applied').click();
    await expect(heading(page)).toContainText(title('time'));
  });

  test('the second press of a double click does not answer the next question', async ({ page }) => {
    await page.goto(TOOL);
    await label(page, 'reach', 'found-me').dblclick();
    await expect(heading(page)).toContainText(title('time'));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    await expect(card(page).locator('input:checked')).toHaveCount(0);
    await card(page).getByRole('radio').first().click();
    await expect(heading(page)).toContainText(title('until'));
  });

  test('arrow keys, and a click that assistive technology makes, only choose', async ({ page }) => {
    await page.goto(TOOL);
    await input(page, 'reach', 'applied').focus();
    await page.keyboard.press('ArrowDown');
    await expect(input(page, 'reach', 'found-me')).toBeChecked();
    // No pointer: its `detail` is 0, as that of a screen reader's default action.
    await input(page, 'reach', 'vouched').evaluate((node: HTMLElement) => {
      node.click();
    });
    await expect(input(page, 'reach', 'vouched')).toBeChecked();
    await label(page, 'reach', 'internal').evaluate((node: HTMLElement) => {
      node.click();
    });
    await expect(input(page, 'reach', 'internal')).toBeChecked();
    await expect(heading(page)).toContainText(title('reach'));
    await next(page).click();
    await expect(heading(page)).toContainText(title('time'));
  });
});

test.describe('moving through the questions', () => {
  test('“Back” keeps every answer', async ({ page }) => {
    const answers = answersOf('four-hour-task');
    await page.goto(TOOL);
    await answerAll(page, answers, { upTo: 'pay' });
    for (const step of [...stepsIn(answers, { upTo: 'pay' })].reverse()) {
      await press(page, 'back').click();
      await expect(heading(page)).toContainText(title(step.question.id));
      await expect(heading(page)).toBeFocused();
      const ticked = card(page).locator('input:checked');
      await expect(ticked).toHaveCount(chosenFrom(answers, step).length);
      for (const option of chosenFrom(answers, step)) {
        await expect(input(page, step.question.id, option)).toBeChecked();
      }
    }
    await expect(press(page, 'back')).toHaveCount(0);
  });

  test('progress counts every step, and its bar ends full', async ({ page }) => {
    const answers = { ...EVERYTHING, gain: [], values: [] };
    await page.goto(TOOL);
    const shown: (readonly [number, number])[] = [];
    for (const one of stepsOf(answers)) {
      await expect(heading(page)).toContainText(title(one.question.id));
      const head = await card(page).locator('.tool-head').innerText();
      const [number = 0, total = 0] = (head.match(/\d+/g) ?? []).map(Number);
      await expect(card(page)).toContainText(ui('progress', { number, total }));
      const bar = card(page).locator('.tool-progress');
      await expect(bar).toHaveJSProperty('value', number);
      await expect(bar).toHaveJSProperty('max', total);
      shown.push([number, total]);
      await answer(page, answers, one);
    }
    await expect(verdict(page)).toBeVisible();
    const steps = stepsOf(answers).length;
    expect(shown.at(-1)).toEqual([steps, steps]);
    expect(shown.map(([number]) => number)).toEqual(shown.map((_, index) => index + 1));
    expect(shown.every(([number, total]) => number <= total)).toBe(true);
  });
});

test.describe('all questions on one page', () => {
  for (const [id, way] of [
    ['four-hour-task', 'one by one'],
    ['fishing', 'a link'],
  ] as const) {
    test(`give the same result as ${way}, to the word: ${id}`, async ({ page, context }) => {
      const answers = answersOf(id);
      if (way === 'a link') await openResult(page, answers);
      else {
        await page.goto(TOOL);
        await answerAll(page, answers);
        await expect(verdict(page)).toContainText(nameOf(answers));
      }
      const together = await context.newPage();
      await together.goto(TOOL);
      await press(together, 'showAll').click();
      await expect(heading(together)).toBeFocused();
      for (const step of stepsOf(answers)) {
        for (const option of chosenFrom(answers, step)) {
          await input(together, step.question.id, option).check();
        }
      }
      await press(together, 'see').click();
      await expect(verdict(together)).toBeFocused();
      const whole = (from: Page) => from.locator('.tool-result').innerText();
      expect(await whole(together)).toBe(await whole(page));
    });
  }

  test('keep what was answered, there and back', async ({ page }) => {
    const answers = answersOf('dream-company');
    await page.goto(TOOL);
    await answerAll(page, answers, { upTo: 'take' });
    await press(page, 'showAll').click();
    await expect(heading(page)).toHaveText(ui('allTitle'));
    await expect(input(page, 'work', 'content')).toBeChecked();
    await input(page, 'take', 'better').check();
    await page.reload();
    await expect(heading(page)).toHaveText(ui('allTitle'));
    await press(page, 'showOne').click();
    await expect(input(page, 'reach', 'applied')).toBeChecked();
    await answerAll(page, { ...answers, take: ['better'] }, { upTo: 'take' });
    await expect(input(page, 'take', 'better')).toBeChecked();
  });

  test('what is left open counts as “Not sure”', async ({ page }) => {
    await page.goto(TOOL);
    await press(page, 'showAll').click();
    await expect(card(page)).toContainText(ui('open', { count: 7 }));
    await input(page, 'reach', 'applied').check();
    await expect(card(page)).toContainText(ui('open', { count: 6 }));
    await press(page, 'seeOpen').click();
    const unsure = { work: ['unsure'], pay: ['unsure'], take: ['unsure'], hours: ['unsure'] };
    const time = { time: ['unsure'], until: ['unsure'] };
    const answers = { reach: ['applied'], ...time, facts: [], ...unsure, gain: [], values: [] };
    await expect(verdict(page)).toContainText(nameOf(answers));
  });
});

test.describe('changing an answer from the result', () => {
  const before = answersOf('little-in-it');

  test('returns to the result, which follows it', async ({ page }) => {
    const after = { ...before, take: ['yes'] };
    expect(nameOf(after)).not.toBe(nameOf(before));
    await openResult(page, before);
    await change(page, 'take').click();
    await expect(heading(page)).toBeFocused();
    await expect(input(page, 'take', 'none')).toBeChecked();
    await input(page, 'take', 'yes').click();
    await expect(verdict(page)).toContainText(nameOf(after));
    await expect(verdict(page)).toBeFocused();
  });

  test('“Back” returns to the result too', async ({ page }) => {
    await openResult(page, before);
    await change(page, 'take').click();
    await press(page, 'back').click();
    await expect(verdict(page)).toContainText(nameOf(before));
  });

  test('asks first what the change opens, and only that', async ({ page }) => {
    const after = { ...before, facts: ['unpaid', 'money'], trial: ['days'] };
    await openResult(page, before);
    await change(page, 'facts').click();
    for (const one of stepsOf(after).filter(({ question }) => question.id === 'facts')) {
      await answer(page, after, one);
    }
    await expect(heading(page)).toContainText(title('trial'));
    await answer(page, { trial: ['short'] }, stepOf(after, 'trial'));
    await expect(heading(page)).toContainText(title('fare'));
    await input(page, 'fare', 'spare').click();
    await expect(verdict(page)).toBeFocused();
  });

  test('asks no more where the change settles it', async ({ page }) => {
    await openResult(page, before);
    await change(page, 'check').click();
    await press(page, 'back').click();
    await change(page, 'facts').click();
    await input(page, 'facts', 'scam').check();
    for (let screen = 0; screen < 3; screen += 1) await next(page).click();
    await input(page, 'asked', 'pay').click();
    await expect(verdict(page)).toContainText(ui('safetyName'));
  });
});
