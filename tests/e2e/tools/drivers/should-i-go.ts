import { expect, type Locator } from '@playwright/test';
import { adviseOn } from '../../../../src/tools/should-i-go/model/advice';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import type { Answers } from '../../../../src/tools/should-i-go/model/flow';
import { letterText } from '../../../../src/tools/should-i-go/views/messages';
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
import type { User } from '../user';

const answers = answersOf('nothing-in-it');

/** Answers one question after another. */
async function answerAll(tool: Locator, user: User, all: Answers, look: Look) {
  for (const step of stepsIn(all)) {
    const { id } = step.question;
    await expect(heading(tool)).toContainText(title(id));
    await look(id);
    for (const option of chosenFrom(all, step)) await user.check(input(tool, id, option));
    await user.press(next(tool));
  }
}

const result = evaluate(answers);
const [letter] = adviseOn(answers, result).letters;

export const driver: Driver = {
  fillIn: (tool, user, look) => answerAll(tool, user, answers, look),
  read: async (tool) => [
    await verdict(tool).innerText(),
    await tool.locator('.copy-text').first().innerText(),
  ],
  result: [nameOf(answers), letterText(data, letter, result)],
  async change(tool, user) {
    const answer = tool.locator('.answers > div').filter({ hasText: title('take') });
    await user.press(answer.getByRole('button'));
    await user.check(input(tool, 'take', 'yes'));
    await user.press(next(tool));
  },
  // The user goes back through the questions; what can be undone is starting again.
  undoable: (tool, user) => user.press(press(tool, 'clear')),
  tour: (tool, user, look) => answerAll(tool, user, EVERYTHING, look),
};
