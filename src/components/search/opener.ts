import { makeDialog } from './dialog';

/** Shows the user, by the panel's own strings, that search is out of reach, and where else to look. */
function showFailure(panel: ParentNode): void {
  const status = panel.querySelector('[data-search-status]');
  const help = panel.querySelector<HTMLElement>('[data-search-failed]');
  if (status) status.textContent = help?.dataset['searchFailed'] ?? '';
  if (help) help.hidden = false;
}

let attempts = 0;

/**
 * Fetches and runs the search code: our own hashed file, whose URL the build wrote. A failed
 * import is remembered by its URL, so that a second attempt needs another one.
 */
async function loadApp(url: string, panel: ParentNode): Promise<boolean> {
  const again = attempts++ > 0 ? `?${attempts}` : '';
  // The index is fetched by that code; its first file may come along at the same time.
  const early = document.createElement('link');
  early.rel = 'modulepreload';
  early.href = url.replace(/_astro\/.*/, 'pagefind/pagefind.js');
  document.head.append(early);
  try {
    await import(/* @vite-ignore */ url + again);
    return true;
  } catch {
    showFailure(panel);
    return false;
  }
}

/**
 * Opens the search dialog from the header's link and with Ctrl-K or Cmd-K. Nothing of search is
 * fetched before that. On the search page, where the user has asked already, it starts at once.
 */
export function enhanceSearch(root: Document): void {
  const link = root.querySelector<HTMLAnchorElement>('[data-search-open]');
  const url = link?.dataset['searchOpen'];
  if (!link || !url) return;

  const page = root.querySelector('[data-search-page]');
  if (page) void loadApp(url, page);
  // An older browser follows the link to the search page.
  else if (!('showModal' in HTMLDialogElement.prototype && 'adoptedStyleSheets' in root)) return;

  let dialog: HTMLDialogElement | undefined;
  let loaded: Promise<boolean> | undefined;

  const open = () => {
    const made = (dialog ??= makeDialog(link, () => dialog?.close()));
    // Asked for before the dialog is drawn, which takes a while.
    loaded ??= loadApp(url, made).then((done) => {
      if (!done) loaded = undefined;
      return done;
    });
    made.showModal();
  };

  const toggle = (event: Event) => {
    event.preventDefault();
    if (dialog?.open) {
      dialog.close();
      return;
    }
    if (!page) open();
    const field = (page ?? dialog)?.querySelector<HTMLInputElement>('[name=q]');
    if (page) field?.focus();
    field?.select();
  };

  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) toggle(event);
  });
  root.addEventListener('keydown', (event) => {
    const command = event.ctrlKey !== event.metaKey && !event.shiftKey && !event.altKey;
    if (command && !event.repeat && event.key.toLowerCase() === 'k') toggle(event);
  });
}
