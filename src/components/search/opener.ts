/** The part of the search code that is fetched on first use. */
interface SearchApp {
  mountDialog(dialog: HTMLDialogElement): void;
}

/**
 * Opens the search dialog from the header's link and with Ctrl-K or Cmd-K. Nothing of search is
 * fetched before that. Where it cannot be fetched the dialog says so.
 */
export function enhanceSearchOpener(root: Document): void {
  const link = root.querySelector<HTMLElement>('[data-search-open]');
  const dialog = root.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (!link || !dialog?.showModal) return;
  let mounted = false;

  const fail = () => {
    mounted = false;
    const status = dialog.querySelector('[data-search-status]');
    const help = dialog.querySelector<HTMLElement>('[data-search-failed]');
    if (status) status.textContent = help?.dataset['searchFailed'] ?? '';
    if (help) help.hidden = false;
  };
  const toggle = (event: Event) => {
    event.preventDefault();
    if (dialog.open) {
      dialog.close();
      return;
    }
    dialog.showModal();
    dialog.querySelector<HTMLInputElement>('input')?.select();
    if (mounted) return;
    mounted = true;
    // The address of our own hashed file, written by the build.
    import(/* @vite-ignore */ link.dataset['searchOpen'] ?? '').then(
      (app: SearchApp) => app.mountDialog(dialog),
      fail,
    );
  };

  link.addEventListener('click', (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) toggle(event);
  });
  dialog.querySelector('[data-search-close]')?.addEventListener('click', toggle);
  root.addEventListener('keydown', (event) => {
    const command = event.ctrlKey !== event.metaKey && !event.shiftKey && !event.altKey;
    if (command && event.key.toLowerCase() === 'k') toggle(event);
  });
}
