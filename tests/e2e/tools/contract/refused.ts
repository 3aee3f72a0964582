import { expect, test } from '@playwright/test';
import { embedded, plainFrame, type otherSite } from '../../embed-hosts';
import { ownErrors, PASTE, pasted, withoutStorage } from '../../embed-user';
import { watch } from '../../page-checks';
import {
  clear,
  copyAll,
  exported,
  persistBox,
  NARROW,
  notice,
  kitElement,
  plain,
  shell,
  showText,
  type ToolUnderTest,
} from './tool';

const refuseAll = () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, { get: refuse });
  }
  history.pushState = refuse;
  history.replaceState = refuse;
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  document.execCommand = () => false;
};

/** Where a browser, or the page around a frame, forbids what a tool would use. */
export function whereRefused(subject: ToolUnderTest, host: ReturnType<typeof otherSite>) {
  const { id, result, t } = subject;

  test('where storage, history and the clipboard are refused, all of it works but keeping, and the text is selected', async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(refuseAll);
    const { errors } = watch(page, baseURL);
    const tool = await subject.open(page);
    await subject.fillIn(tool);
    await expect(persistBox(tool)).toHaveCount(0);
    const text = await showText(tool);
    await copyAll(tool).click();
    await expect(copyAll(tool)).toContainText(t('copyFailed'));
    const selected = await exported(tool).evaluate(
      (field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart,
    );
    expect(selected).toBe(text.length);
    await subject.changeAndUndo(tool);
    await clear(tool);
    await expect(notice(tool)).toContainText(t('cleared'));
    await subject.expectEmpty(page, tool);
    expect(errors).toEqual([]);
  });

  for (const [name, frame] of [
    ['a sandboxed frame', { sandbox: 'allow-scripts', ...NARROW }],
    ['a frame without storage', NARROW],
  ] as const) {
    test(`in ${name} as narrow as a phone, a user gets to a copied text without an error; what is refused is not offered [promise: works-in-sandbox] [promise: works-without-storage] [promise: copy-instead-of-print]`, async ({
      page,
      baseURL,
    }) => {
      const isSandboxed = 'sandbox' in frame;
      const { errors } = watch(page, baseURL);
      if (!isSandboxed) await withoutStorage(page, 'is null');
      await subject.setDay(page);
      const embed = embedded(baseURL ?? '', 'tools', id);
      await host.open(page, { body: plainFrame(embed, frame) + PASTE });
      const tool = shell(page.frameLocator('iframe'));
      const entries = await page.evaluate(() => history.length);
      await subject.fillIn(tool);
      await expect(persistBox(tool)).toHaveCount(0);
      const text = await showText(tool);
      for (const control of ['download', 'print']) {
        await expect(kitElement(tool, control)).toHaveCount(isSandboxed ? 0 : 1);
      }
      for (const shown of result) expect(plain(text)).toContain(shown);
      await copyAll(tool).click();
      await expect(copyAll(tool)).toContainText(t('copied'));
      expect(await pasted(page)).toBe(text);
      // The Back button of the page around it is left alone.
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await clear(tool);
      await expect(notice(tool)).toContainText(t('cleared'));
      expect(ownErrors(errors)).toEqual([]);
    });
  }
}
