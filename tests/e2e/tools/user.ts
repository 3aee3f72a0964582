/** Whoever uses a tool in a test: with the pointer, or with the keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface User {
  /** Writes into an empty field. */
  write: (field: Locator, text: string) => Promise<void>;
  /** Ticks a box, or chooses one of several answers. */
  check: (box: Locator) => Promise<void>;
  /** Chooses from a list, by the value of the option. */
  select: (list: Locator, value: string) => Promise<void>;
  press: (button: Locator) => Promise<void>;
}

export const pointer: User = {
  write: (field, text) => field.fill(text),
  check: (box) => box.check(),
  select: async (list, value) => {
    await list.selectOption(value);
  },
  press: (button) => button.click(),
};

/** Presses what may be beyond the edge of a frame, where no pointer reaches it. */
export const anywhere: User = {
  ...pointer,
  check: (box) => box.evaluate((element: HTMLElement) => element.click()),
  press: (button) => button.evaluate((element: HTMLElement) => element.click()),
};

const isFocused = (target: Locator) => target.evaluate((node) => node === document.activeElement);

/** Presses a key until an element has the focus. */
async function pressUntilFocused(page: Page, target: Locator, key: string, most = 60) {
  for (let presses = 0; presses < most; presses += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `focused by pressing ${key}`).toBeFocused();
}

/** Tab leads to the chosen one of several radio buttons, or to the first; arrows to the others. */
async function choose(page: Page, radio: Locator) {
  const isInGroup = () =>
    radio.evaluate(
      (node: HTMLInputElement) =>
        document.activeElement instanceof HTMLInputElement &&
        document.activeElement.name === node.name,
    );
  for (let presses = 0; presses < 60 && !(await isInGroup()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await pressUntilFocused(page, radio, 'ArrowDown', 20);
  await expect(radio).toBeChecked();
}

/** A user without a pointer. */
export const keyboard = (page: Page): User => ({
  write: async (field, text) => {
    await pressUntilFocused(page, field, 'Tab');
    await page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  },
  check: async (box) => {
    if ((await box.getAttribute('type')) === 'radio') {
      await choose(page, box);
      return;
    }
    await pressUntilFocused(page, box, 'Tab');
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  },
  select: async (list, value) => {
    await pressUntilFocused(page, list, 'Tab');
    // Letters choose the first option that begins with them.
    await page.keyboard.type(await list.locator(`option[value="${value}"]`).innerText());
    await expect(list).toHaveValue(value);
  },
  press: async (button) => {
    await pressUntilFocused(page, button, 'Tab');
    await page.keyboard.press('Enter');
  },
});
