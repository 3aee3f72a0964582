/** Moving in any tool of the kit. */
import { expect, type Locator } from '@playwright/test';
import { pointer, type User } from './user';

/** The steps that can be opened at any time; a tool that asks one question after another has none. */
const stepsOf = (tool: Locator) => tool.locator('nav[data-kit=steps] button');

/** Goes to the first step. */
export async function goToFirst(tool: Locator, user: User = pointer) {
  await user.press(stepsOf(tool).first());
}

/** Goes to the step that exports: the last one. */
export async function goToExport(tool: Locator) {
  const steps = stepsOf(tool);
  if ((await steps.count()) > 0) await steps.last().click();
  await expect(tool.locator('[data-kit=export]')).toBeVisible();
}
