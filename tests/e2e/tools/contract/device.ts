import { expect, test } from '@playwright/test';
import { NONE, violations } from '../../../a11y/violations';
import { watch } from '../../page-checks';
import { pointer } from '../user';
import {
  clear,
  persistBox,
  NO_TRACES,
  notice,
  openDetails,
  traces,
  type ToolUnderTest,
} from './tool';

/** What stays in the tab, on the device and in other tabs, and what does not. */
export function onDevice(subject: ToolUnderTest) {
  const { driver, format, path, t, read, expectResult, expectEmpty } = subject;

  test('in the tab: the worksheet and back, undo, a reload, a visit elsewhere; and nothing is on the device', async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    const { errors } = watch(page, baseURL);
    const tool = await subject.open(page);
    const steps = tool.locator('nav[data-kit=steps] button');
    for (const step of await steps.all()) await step.click();
    if ((await steps.count()) > 0) await steps.first().click();
    expect(await traces(page, context)).toEqual(NO_TRACES);
    await subject.fillIn(tool);

    const sheet = page.locator('#worksheet');
    await expect(sheet).toBeHidden();
    await page.getByRole('link', { name: t('paperLink') }).click();
    await expect(sheet).toBeVisible();
    await expect(tool).toBeHidden();
    // With what is below the tool, opened.
    await openDetails(page);
    expect(await violations(page, '.tool-page')).toEqual(NONE);
    await page.getByRole('link', { name: t('paperBack') }).click();
    await expect(sheet).toBeHidden();
    await expectResult(tool);

    await subject.changeAndUndo(tool);
    await page.reload();
    await expectResult(tool);
    await page.goto('/about/');
    await page.goBack();
    await expectResult(tool);
    expect(await traces(page, context)).toEqual({ ...NO_TRACES, session: 1 });
    await expect(persistBox(tool)).not.toBeChecked();
    expect(errors).toEqual([]);
  });

  test('on the device: only once ticked; in another tab, whose changes come over; deleted for good; a notice where it is full', async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    const { errors } = watch(page, baseURL);
    const tool = await subject.open(page);
    await subject.fillIn(tool);
    const other = await context.newPage();
    const otherTool = await subject.open(other);
    await expectEmpty(other, otherTool);
    expect(await traces(other, context)).toEqual(NO_TRACES);

    await persistBox(tool).check();
    expect(format.decode((await subject.stored(page)) ?? '')).toMatchObject({ partly: false });
    await other.reload();
    await expect(notice(otherTool)).toContainText(t('restored'));
    await expectResult(otherTool);
    await expect(persistBox(otherTool)).toBeChecked();

    const first = await subject.stored(page);
    await driver.change(otherTool, pointer);
    await expect(notice(tool)).toContainText(t('elsewhere'));
    const changed = await read(otherTool);
    expect(changed).not.toEqual(subject.result);
    expect(await read(tool)).toEqual(changed);
    expect(await subject.stored(page)).not.toBe(first);
    await tool.locator('[data-kit=undo]').first().click();
    await expectResult(tool);
    await expectResult(otherTool);

    await clear(otherTool);
    await expectEmpty(other, otherTool);
    // It is unticked here too, and what is on the screen stays.
    await expect(persistBox(tool)).not.toBeChecked();
    await expectResult(tool);
    await subject.changeAndUndo(tool);
    expect(await subject.stored(page)).toBeNull();
    for (const go of ['goBack', 'goBack', 'reload', 'goForward', 'goForward', 'reload'] as const) {
      await other[go]();
      if (!other.url().includes(path)) await other.goForward();
      await expectEmpty(other, otherTool);
    }
    expect(await traces(other, context)).toEqual(NO_TRACES);

    await persistBox(tool).check();
    await persistBox(tool).uncheck();
    expect(await subject.stored(page)).toBeNull();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    for (const time of ['first', 'second']) {
      await persistBox(tool).click();
      await expect(notice(tool), time).toContainText(t('storeFailed'));
      await expect(persistBox(tool), time).not.toBeChecked();
    }
    await clear(tool);
    await expectEmpty(page, tool);
    expect(errors).toEqual([]);
  });
}
