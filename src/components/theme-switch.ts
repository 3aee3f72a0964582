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
  const button = root.querySelector<HTMLElement>('[data-theme-switch]');
  if (!button) return;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const toDark = button.getAttribute('aria-label') ?? '';
  const isDark = () => {
    const chosen = document.documentElement.dataset['theme'];
    return chosen === undefined ? system.matches : chosen === 'dark';
  };
  const name = () =>
    button.setAttribute('aria-label', isDark() ? (button.dataset['themeSwitch'] ?? '') : toDark);
  const change = (theme: string | undefined) => {
    show(theme);
    name();
  };
  button.addEventListener('click', () => {
    const dark = isDark();
    const next = dark === system.matches ? (dark ? 'light' : 'dark') : undefined;
    change(next);
    store(KEY, next);
  });
  system.addEventListener('change', name);
  // A page from the back-forward cache, or in another tab, follows a choice made elsewhere.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) change(readStored(KEY));
  });
  addEventListener('storage', () => change(readStored(KEY)));
  name();
}
