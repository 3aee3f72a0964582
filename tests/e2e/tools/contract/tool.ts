/** A tool as the contract sees it: what is the kit's, by its `data-kit` attributes, and what its driver does. */
import {
  expect,
  type BrowserContext,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import { toolPath } from '../../../../src/domain/paths';
import { storageKey } from '../../../../src/tools/kit/use-document';
import { driverOf, stringsAndFormat, type Look } from '../driver';
import { goToExport } from '../steps';
import { pointer, type User } from '../user';

/** The narrowest phone, which is also a 1280 px window at 400 % zoom (WCAG 1.4.10). */
export const NARROW = { width: 320, height: 800 };
export const MARKUP = '<img src=x onerror=alert(1)>';

/** The text as a line: where it breaks is up to the page. */
export const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

export const kitElement = (tool: Locator, name: string) => tool.locator(`[data-kit=${name}]`);
export const notice = (tool: Locator) => kitElement(tool, 'status').getByRole('status');
/** The text that is shown to copy. */
export const exported = (tool: Locator) => kitElement(tool, 'export-text');
export const persistBox = (tool: Locator) => kitElement(tool, 'persist');
/** The buttons that choose a form of the export. */
export const forms = (tool: Locator) =>
  kitElement(tool, 'export').getByRole('group').getByRole('button');
export const copyAll = (tool: Locator) => kitElement(kitElement(tool, 'export'), 'copy');
/** The tool in a page or a frame. */
export const shell = (scope: Page | FrameLocator) => scope.locator('[data-kit=shell]');

/** Deletes everything, whether the tool asks first or not. */
export async function clear(tool: Locator) {
  await kitElement(tool, 'clear').click();
  const sure = kitElement(tool, 'clear-yes');
  if ((await sure.count()) > 0) await sure.click();
}

/** Chooses a form whose text is shown, if none is yet. @returns the text. */
export async function showText(tool: Locator): Promise<string> {
  if ((await exported(tool).count()) === 0) await forms(tool).first().click();
  return exported(tool).inputValue();
}

/** Opens everything in the page that can be opened. */
export const openDetails = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

/** Everything that a browser could store for this site. */
export const traces = async (page: Page, context: BrowserContext) => ({
  cookies: await context.cookies(),
  ...(await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }))),
});
export const NO_TRACES = { cookies: [], local: 0, session: 0, databases: 0, caches: 0 };

/** What the tests of the contract need of a tool. */
export async function toolUnderTest(id: string) {
  const driver = await driverOf(id);
  const { strings, format } = await stringsAndFormat(id);
  const path = toolPath(id);
  const key = storageKey(id);
  const result = driver.result.map(plain);

  const read = async (tool: Locator) => {
    await goToExport(tool);
    return (await driver.read(tool)).map(plain);
  };
  const expectResult = (tool: Locator) => expect.poll(() => read(tool)).toEqual(result);

  /** Sets the day of its tests, where it has one. */
  const setDay = async (page: Page) => {
    if (driver.today) await page.clock.setFixedTime(driver.today);
  };

  /** Opens its page. */
  const open = async (page: Page): Promise<Locator> => {
    await setDay(page);
    await page.goto(path);
    const tool = shell(page);
    await expect(kitElement(tool, 'heading')).toBeVisible();
    return tool;
  };

  /** Fills it in, up to the step that exports. */
  const fillIn = async (
    tool: Locator,
    user: User = pointer,
    look: Look = () => Promise.resolve(),
  ) => {
    await driver.fillIn(tool, user, look);
    await expectResult(tool);
  };

  /** Makes a change, and undoes it. */
  const changeAndUndo = async (tool: Locator) => {
    await (driver.undoable ?? driver.change)(tool, pointer);
    await kitElement(tool, 'undo').first().click();
    await expectResult(tool);
  };

  /** Nothing of what was entered is in the tool, nor where the tab remembers its steps. */
  const expectEmpty = async (page: Page, tool: Locator) => {
    await expect(kitElement(tool, 'heading')).toBeVisible();
    await expect(tool.locator(':checked:not(option)')).toHaveCount(0);
    const held = await page.evaluate(() => JSON.stringify(history.state));
    for (const text of result) {
      await expect(tool).not.toContainText(text);
      expect(held).not.toContain(text);
    }
  };

  return {
    ...{ id, driver, format, path, key, result },
    ...{ strings: strings.strings, t: strings.t },
    ...{ setDay, open, fillIn, changeAndUndo, read, expectResult, expectEmpty },
    /** What is persisted on the device. */
    stored: (page: Page) => page.evaluate((name) => localStorage.getItem(name), key),
  };
}

export type ToolUnderTest = Awaited<ReturnType<typeof toolUnderTest>>;
