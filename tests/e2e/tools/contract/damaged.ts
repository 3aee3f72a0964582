import { expect, test } from '@playwright/test';
import { watch } from '../../page-checks';
import { clear, persistBox, MARKUP, notice, kitElement, type ToolUnderTest } from './tool';

/** What is on the device or in the tab, and is not what the tool wrote. */
export function damagedData(subject: ToolUnderTest) {
  const { id, key, t } = subject;

  test('what is stored and damaged, hostile or too new does no harm, gives a notice, and can be deleted', async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const { errors } = watch(page, baseURL);
    const tool = await subject.open(page);
    await subject.fillIn(tool);
    await persistBox(tool).check();
    const whole = (await subject.stored(page)) ?? '';
    /** Comes back with this on the device, and this in the tab's history. */
    const comeBackTo = async (text: string, state: unknown = null) => {
      await page.evaluate(
        ([name, value, left]) => {
          sessionStorage.clear();
          localStorage.setItem(name, value);
          history.replaceState(left, '');
        },
        [key, text, state] as const,
      );
      await page.reload();
      const seen = text.slice(0, 40);
      await expect(
        kitElement(tool, 'heading').or(kitElement(tool, 'export')).first(),
        seen,
      ).toBeVisible();
      await expect(tool.locator(':is(img, script)'), seen).toHaveCount(0);
    };

    const tooNew = whole.replace(/(version\W+|^v)\d+/, '$199');
    expect(tooNew).not.toBe(whole);
    const unreadable = ['', '%%%', 'hello', '{"a":1}', '[]', MARKUP, MARKUP.repeat(5_000), tooNew];
    for (const text of unreadable) {
      await comeBackTo(text);
      await expect(notice(tool), text.slice(0, 40)).toContainText(t('persistedDamaged'));
      expect(await subject.stored(page)).toBe(text);
    }
    // What is half there may open in part; a place in the tool that does not exist becomes another one.
    await comeBackTo(whole.slice(0, whole.length / 2));
    await comeBackTo(whole.replaceAll(/\w{5,}/g, MARKUP));
    for (const place of ['__proto__', 5, { place: { at: MARKUP } }]) {
      await comeBackTo(whole, { [id]: place });
      await subject.expectResult(tool);
    }
    await comeBackTo(whole, 'text');
    await subject.expectResult(tool);

    await comeBackTo(tooNew);
    await subject.fillIn(tool);
    await clear(tool);
    await expect.poll(() => subject.stored(page)).toBeNull();
    await subject.expectEmpty(page, tool);
    expect(errors).toEqual([]);
  });
}
