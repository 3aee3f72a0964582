/** What the tests of the decision aid share: its strings, its cases, and how a user answers. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { format, type Invitations } from '../../../../src/tools/should-i-go/model/document';
import type { Answers } from '../../../../src/tools/should-i-go/model/flow';
import { evaluate } from '../../../../src/tools/should-i-go/model/evaluate';
import { stepsOf, type Step } from '../../../../src/tools/should-i-go/model/session';
import { resultName, titleOf } from '../../../../src/tools/should-i-go/views/messages';
import { cases } from '../../../fixtures/should-i-go/cases';
import { data, strings, ui } from '../../../fixtures/should-i-go/data';

export { data, strings, ui };

export const TOOL = '/tools/should-i-go/';
export const STORAGE_KEY = 'interview:should-i-go';

export const title = (question: string) => titleOf(data, question);

/** The answers of a case, by its id. */
export function answersOf(id: string): Answers {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no case "${id}".`);
  return found.answers;
}

/** What the result of these answers is called. */
export const nameOf = (answers: Answers) => resultName(data, evaluate(answers));

/** Every question that may be asked at once: all boxes ticked, the rest "not sure". */
export const EVERYTHING: Answers = Object.fromEntries(
  Object.entries(strings.questions).map(([id, { options }]) => [
    id,
    ['facts', 'gain', 'values'].includes(id)
      ? Object.keys(options).filter((option) => option !== 'unsure')
      : ['unsure'],
  ]),
);

/** The URL that holds these answers. */
export const link = (...invitations: Invitations) => `${TOOL}#${format.encode(invitations)}`;

export type Scope = Page | FrameLocator | Locator;

export const card = (scope: Scope) => scope.locator('.tool-card');
/** The heading of a question, of all questions, or of a comparison. */
export const heading = (scope: Scope) => scope.locator('.tool-question');
export const verdict = (scope: Scope) => scope.locator('.verdict-name');
export const notice = (scope: Scope) => scope.locator('[data-kit=status] > [role=status]');
/** The button that copied the text or link, and shows what came of it. */
export const copying = (scope: Scope) =>
  scope.locator('[data-kit=export] [data-kit=copy] [aria-live]');
/** The text or link that is shown to copy. */
export const copied = (scope: Scope) => scope.locator('[data-kit=export-text]');
export const press = (scope: Scope, key: string) =>
  scope.getByRole('button', { name: ui(key), exact: true });
/** Goes on from a question, whatever the button is called. */
export const next = (scope: Scope) => press(scope, 'next').or(press(scope, 'noneNext'));
export const input = (scope: Scope, question: string, option: string) =>
  scope.locator(`input[name="${question}"][value="${option}"]`);

export const chosenFrom = (answers: Answers, { question, options }: Step) =>
  options.filter((option) => answers[question.id]?.includes(option));

/** Answers the question that is shown, with the pointer, and goes on. */
export async function answer(scope: Scope, answers: Answers, step: Step) {
  await expect(heading(scope)).toContainText(title(step.question.id));
  const { id, kind } = step.question;
  if (kind === 'one') {
    await input(scope, id, answers[id]?.[0] ?? '').click();
    return;
  }
  for (const option of chosenFrom(answers, step)) await input(scope, id, option).check();
  await next(scope).click();
}

/** Part of a case's questions: from one on, or until one is shown. */
export interface Part {
  from?: string;
  upTo?: string;
}

export function stepsIn(answers: Answers, { from, upTo }: Part = {}): readonly Step[] {
  const steps = stepsOf(answers);
  const at = (id: string | undefined) => steps.findIndex(({ question }) => question.id === id);
  return steps.slice(Math.max(0, at(from)), at(upTo) < 0 ? undefined : at(upTo));
}

/** Answers one question after another. */
export async function answerAll(scope: Scope, answers: Answers, part: Part = {}) {
  for (const step of stepsIn(answers, part)) await answer(scope, answers, step);
}

/** The first screen of a question. */
export function stepOf(answers: Answers, id: string): Step {
  const found = stepsOf(answers).find(({ question }) => question.id === id);
  if (found === undefined) throw new Error(`"${id}" is not asked.`);
  return found;
}

/** The button in a result that changes the answer to a question. */
export const change = (scope: Scope, question: string) =>
  scope
    .locator('.answers > div')
    .filter({ has: scope.locator('dt', { hasText: title(question) }) })
    .getByRole('button');

/** Opens a result by its link. */
export async function openResult(page: Page, answers: Answers) {
  await page.goto(link(answers));
  await expect(verdict(page)).toContainText(nameOf(answers));
}

export { overflowing } from '../../page-checks';

/** Presses a key until an element has focus, as a user would. */
export async function tabTo(page: Page, target: Locator, limit = 40) {
  for (let presses = 0; presses < limit; presses += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
