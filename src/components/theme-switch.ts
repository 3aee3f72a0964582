import { readStored, store } from '../browser/storage';

const KEY = 'theme';

/**
 * Makes the header's button change between light and dark. The choice is kept only while it differs
 * from what the system asks for, so that a reader who goes back to it follows the system again.
 */
export function enhanceThemeSwitch(root: ParentNode): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = document.documentElement;
  root.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
    const chosen = page.dataset['theme'] ?? readStored(KEY);
    const dark = chosen === undefined ? system.matches : chosen === 'dark';
    const next = dark ? 'light' : 'dark';
    const asSystem = (next === 'dark') === system.matches;
    if (asSystem) delete page.dataset['theme'];
    else page.dataset['theme'] = next;
    store(KEY, asSystem ? undefined : next);
  });
}
