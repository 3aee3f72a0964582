/** What a user does in an embed, and what a browser may refuse them there. */
import { type Page } from '@playwright/test';

/** A field on a host's page in which a user pastes. */
export const PASTE = '<textarea aria-label="Paste here"></textarea>';

/** What the user gets who pastes into that field. */
export async function pasted(page: Page): Promise<string> {
  const field = page.getByLabel('Paste here');
  await field.fill('');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
  return field.inputValue();
}

/** How a browser is without storage, by what its properties do. */
export type NoStorage = 'throws' | 'is null';

/** Takes all storage away from a page and its frames, before any script runs. */
export const withoutStorage = (page: Page, how: NoStorage) =>
  page.addInitScript((kind) => {
    const refuse = () => {
      if (kind === 'is null') return null;
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  }, how);

/** Less what Chromium notes by itself when a frame may not use the Clipboard API; the older way copies. */
export const ownErrors = (errors: readonly string[]) =>
  errors.filter((text) => !text.includes('Clipboard API has been blocked'));
