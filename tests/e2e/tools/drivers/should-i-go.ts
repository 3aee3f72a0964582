import { expect, type Locator } from '@playwright/test';
import type { Answers } from '../../../../src/tools/should-i-go/model/flow';
import { firstLetter } from '../../../../src/tools/should-i-go/views/later/first-letter';
import {
  answersOf,
  chosenFrom,
  data,
  EVERYTHING,
  heading,
  input,
  nameOf,
  next,
  press,
  stepsIn,
  title,
  verdict,
} from '../should-i-go/shared';
import type { Driver, Look } from '../driver';
import { pointer, type User } from '../user';

const answers = answersOf('little-in-it');

/** Answers a question, and goes on: with a pointer, choosing one of several answers does both. */
async function choose(tool: Locator, user: User, id: string, options: readonly string[]) {
  const isOne = (await tool.locator(`input[type=radio][name="${id}"]`).count()) > 0;
  if (isOne && user === pointer) {
    await input(tool, id, options[0] ?? '').click();
    return;
  }
  for (const option of options) await user.check(input(tool, id, option));
  await user.press(next(tool));
}

/** Answers one question after another. */
async function answerAll(tool: Locator, user: User, all: Answers, look: Look) {
  for (const step of stepsIn(all)) {
    const { id } = step.question;
    await expect(heading(tool)).toContainText(title(id));
    await look(id);
    await choose(tool, user, id, chosenFrom(all, step));
  }
}

export const driver: Driver = {
  fillIn: (tool, user, look) => answerAll(tool, user, answers, look),
  read: async (tool) => [
    await verdict(tool).innerText(),
    await tool.locator('.copy-text').first().innerText(),
  ],
  result: [nameOf(answers), firstLetter(data, answers).text],
  async change(tool, user) {
    const answer = tool.locator('.answers > div').filter({ hasText: title('take') });
    await user.press(answer.getByRole('button'));
    await choose(tool, user, 'take', ['yes']);
  },
  // The user goes back through the questions; what can be undone is starting again.
  undoable: (tool, user) => user.press(press(tool, 'clear')),
  tour: (tool, user, look) => answerAll(tool, user, EVERYTHING, look),
};
