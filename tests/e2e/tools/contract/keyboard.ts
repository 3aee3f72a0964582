import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { NONE, violations } from '../../../a11y/violations';
import { overflowing, watch } from '../../page-checks';
import { bare, printed } from '../../paper';
import type { Look } from '../driver';
import { goToExport } from '../steps';
import { keyboard } from '../user';
import {
  copyAll,
  exported,
  forms,
  NARROW,
  openDetails,
  kitElement,
  plain,
  showText,
  type ToolUnderTest,
} from './tool';

/** Printing and sharing leave a mark in the page, for what they open is not part of it. */
const markPrintAndShare = () => {
  window.print = () => {
    document.body.setAttribute('data-printed', '');
  };
  navigator.share = (shared) => {
    document.body.setAttribute('data-shared', JSON.stringify(shared));
    return Promise.resolve();
  };
};

/** Copies, downloads and shares each form; all give what is shown. */
async function expectSameEverywhere(page: Page, tool: Locator, { id, strings, t }: ToolUnderTest) {
  await showText(tool);
  for (const form of await forms(tool).all()) {
    if ((await form.getAttribute('aria-pressed')) !== 'true') await form.click();
    const isText = (await exported(tool).count()) > 0;
    const text = isText ? await exported(tool).inputValue() : '';
    if (isText) {
      await copyAll(tool).click();
      await expect(copyAll(tool)).toContainText(t('copied'));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
    if (isText && (await kitElement(tool, 'download').count()) > 0) {
      const coming = page.waitForEvent('download');
      await kitElement(tool, 'download').click();
      const file = await coming;
      expect(file.suggestedFilename()).toMatch(new RegExp(`^${id}\\.\\w+$`));
      expect(readFileSync(await file.path(), 'utf8')).toBe(text);
    }
    if ((await kitElement(tool, 'share').count()) > 0) {
      await kitElement(tool, 'share').click();
      const shared = await page.locator('[data-shared]').getAttribute('data-shared');
      const { title, ...what } = JSON.parse(shared ?? '{}') as Record<string, string>;
      expect({ title, what: Object.values(what) }).toEqual({ title: strings.title, what: [text] });
    }
  }
}

/** From the first step to the export without a pointer, and what is taken from there. */
export function byKeyboard(subject: ToolUnderTest) {
  const { driver, result, read } = subject;

  test('by keyboard alone, on the narrowest phone: each step fits and is accessible in light and dark; copy, file and paper show what the screen shows', async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize(NARROW);
    await page.addInitScript(markPrintAndShare);
    const { errors, foreign } = watch(page, baseURL);
    const tool = await subject.open(page);
    const look: Look = async (state) => {
      expect(await overflowing(page), state).toEqual([]);
    };
    await openDetails(page);
    expect(await violations(page, '.tool')).toEqual(NONE);
    // Paper gets the step or the worksheet, never a title alone.
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#worksheet, .tool-card').filter({ visible: true })).not.toHaveCount(
      0,
    );
    await page.emulateMedia({ media: null });

    await driver.fillIn(tool, keyboard(page), look);
    // It went to the heading of the last step, not to where nobody is.
    await expect(tool.locator(':focus')).toHaveCount(1);
    await goToExport(tool);
    expect(await read(tool)).toEqual(result);
    await expect(page.locator('[data-tool-done]')).toHaveCount(1);
    await openDetails(page);
    await look('the result');
    expect(await violations(page, '.tool')).toEqual(NONE);

    const text = plain(await showText(tool));
    for (const shown of result) expect(text).toContain(shown);
    await expectSameEverywhere(page, tool, subject);
    await kitElement(tool, 'print').click();
    await expect(page.locator('[data-printed]')).toHaveCount(1);
    const paper = await printed(page);
    for (const shown of driver.result) expect(paper).toContain(bare(shown));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#worksheet')).toBeHidden();
    const controls = page.locator('button, input, select, textarea').filter({ visible: true });
    await expect(controls).toHaveCount(0);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
  });
}
