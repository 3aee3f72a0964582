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
      await expect(verdict(page)).toHaveAccessibleDescription(ui('yourAnswer'));
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
    await first.check();
    await expect(page.getByRole('alert')).toBeEmpty();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toContainText(title('facts'));
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

test.describe('moving through the questions', () => {
  test('“Back” keeps every answer', async ({ page }) => {
    const answers = answersOf('four-hour-task');
    await page.goto(TOOL);
    await answerAll(page, answers, { upTo: 'pay' });
    for (const step of stepsOf(answers)
      .filter(({ number }) => number < 5)
      .reverse()) {
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

  test('progress shows the number and the total, and nobody is asked more than 12', async ({
    page,
  }) => {
    const answers = { ...EVERYTHING, gain: [], values: [] };
    await page.goto(TOOL);
    const shown: (readonly [number, number])[] = [];
    for (const one of stepsOf(answers)) {
      await expect(heading(page)).toContainText(title(one.question.id));
      const head = await card(page).locator('.tool-head').innerText();
      const [number = 0, total = 0] = (head.match(/\d+/g) ?? []).map(Number);
      await expect(card(page)).toContainText(ui('progress', { number, total }));
      shown.push([number, total]);
      await answer(page, answers, one);
    }
    await expect(verdict(page)).toBeVisible();
    expect(shown.at(-1)).toEqual([12, 12]);
    expect(shown.every(([number, total]) => number <= total && total <= 12)).toBe(true);
    expect(new Set(shown.map(([number]) => number)).size).toBe(12);
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
    await expect(card(page)).toContainText(ui('open', { count: 5 }));
    await input(page, 'reach', 'applied').check();
    await expect(card(page)).toContainText(ui('open', { count: 4 }));
    await press(page, 'seeOpen').click();
    const unsure = { work: ['unsure'], pay: ['unsure'], take: ['unsure'], hours: ['unsure'] };
    const answers = { reach: ['applied'], facts: [], ...unsure, gain: [], values: [] };
    await expect(verdict(page)).toContainText(nameOf(answers));
  });
});

test.describe('changing an answer from the result', () => {
  const before = answersOf('nothing-in-it');

  test('returns to the result, which follows it', async ({ page }) => {
    const after = { ...before, take: ['yes'] };
    expect(nameOf(after)).not.toBe(nameOf(before));
    await openResult(page, before);
    await change(page, 'take').click();
    await expect(heading(page)).toBeFocused();
    await expect(input(page, 'take', 'none')).toBeChecked();
    await input(page, 'take', 'yes').check();
    await next(page).click();
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
    await input(page, 'fare', 'spare').check();
    await next(page).click();
    await expect(verdict(page)).toBeFocused();
  });

  test('asks no more where the change settles it', async ({ page }) => {
    await openResult(page, before);
    await change(page, 'check').click();
    await press(page, 'back').click();
    await change(page, 'facts').click();
    await input(page, 'facts', 'scam').check();
    for (let screen = 0; screen < 3; screen += 1) await next(page).click();
    await input(page, 'asked', 'pay').check();
    await next(page).click();
    await expect(verdict(page)).toContainText(ui('safetyName'));
  });
});
