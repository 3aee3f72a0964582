import { readStored, store } from '../browser/storage';

/** Shared with src/browser/theme-init.js, which applies the choice before anything is painted. */
const KEY = 'interview:theme';

/** Shows the theme that the user chose, or the system's where there is no choice. */
function show(theme: string | undefined): void {
  const page = document.documentElement;
  if (theme === 'dark' || theme === 'light') page.dataset['theme'] = theme;
  else delete page.dataset['theme'];
}

/**
 * Makes the header's button change between light and dark. The choice is stored only while it differs
 * from what the system asks for, so that a user who goes back to it follows the system again.
 */
export function enhanceThemeSwitch(root: ParentNode): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  root.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
    const shown = document.documentElement.dataset['theme'];
    const dark = shown === undefined ? system.matches : shown === 'dark';
    const next = dark === system.matches ? (dark ? 'light' : 'dark') : undefined;
    show(next);
    store(KEY, next);
  });
  // A page from the back-forward cache, or in another tab, follows a choice made elsewhere.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show(readStored(KEY));
  });
  addEventListener('storage', () => show(readStored(KEY)));
}
