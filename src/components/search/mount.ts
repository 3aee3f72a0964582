/** The part of the search code that the search page fetches. */
interface SearchApp {
  mountPage(root: HTMLElement): void;
}

/** Starts the search page as soon as it is open: here the reader has asked for search. */
export function enhanceSearchPage(root: ParentNode): void {
  const panel = root.querySelector<HTMLElement>('[data-search-page]');
  if (panel === null) return;
  import(/* @vite-ignore */ panel.dataset['searchPage'] ?? '').then(
    (app: SearchApp) => app.mountPage(panel),
    () => {
      const help = panel.querySelector<HTMLElement>('[data-search-failed]');
      const status = panel.querySelector('[data-search-status]');
      if (status) status.textContent = help?.dataset['searchFailed'] ?? '';
      if (help) help.hidden = false;
    },
  );
}
