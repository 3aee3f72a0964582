/** What a tool's last step or result has in the page. */
const DONE = 'data-tool-done';

/** Calls back once, when the user has come to the end of the tool in a page. */
export function whenDone(page: Document, listener: () => void): void {
  const look = () => {
    if (page.querySelector(`[${DONE}]`) === null) return;
    observer.disconnect();
    listener();
  };
  const observer = new MutationObserver(look);
  observer.observe(page, {
    ...{ childList: true, subtree: true, attributes: true },
    attributeFilter: [DONE],
  });
}
