/**
 * The search code, fetched on first use and run once: it brings to life the search page, or the
 * dialog that every other page has. It fails, as `import()` tells its caller, if a part that it
 * needs cannot be fetched.
 *
 * Everything happens on loading, and nothing is exported: the build treats this file as a program
 * of its own, which is what gives it an address that an inlined script can fetch.
 */
import { loadIndex, type SearchQuery } from '../../browser/search-index';
import { enhancePanel } from './panel';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const IN_DIALOG = 6;
const ON_PAGE = 50;

/** Fetches the parts that the dialog borrows from the search page, so that no page carries them. */
async function borrowFrom(address: string): Promise<Element[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  // Without its styles: the policy of this page would complain about those of another.
  const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  return ['[data-search-filters]', '[data-search-none]'].map((selector) => {
    const part = page.querySelector(selector);
    if (part === null) throw new Error(`${address} lacks ${selector}.`);
    return document.adoptNode(part);
  });
}

/** Whether a press landed beside the dialog, on its backdrop, and not on its edge or scroll bar. */
function isOutside(dialog: HTMLDialogElement, { clientX: x, clientY: y }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}

/**
 * Brings the dialog to life and takes up what was typed while this was loading.
 *
 * @throws if the search page or the dialog lacks a part, or cannot be fetched.
 */
async function mountDialog(dialog: HTMLDialogElement): Promise<void> {
  const form = dialog.querySelector('form');
  const [filters, none] = await borrowFrom(form?.action ?? '');
  if (filters) form?.append(filters);
  if (none) dialog.querySelector('[data-search-status]')?.after(none);
  const panel = enhancePanel(dialog, { base: BASE, limit: IN_DIALOG });
  dialog.addEventListener('mousedown', (event) => {
    if (event.target === dialog && isOutside(dialog, event)) dialog.close();
  });
  await panel.run();
}

function fromAddress(): SearchQuery {
  const params = new URLSearchParams(location.search);
  const value = (name: string) => params.get(name)?.slice(0, 100) ?? '';
  return { q: value('q'), topic: value('topic'), reply: value('reply') };
}

function toAddress({ q, topic, reply }: SearchQuery): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  if (topic) params.set('topic', topic);
  if (reply) params.set('reply', reply);
  const search = params.toString();
  return search === '' ? location.pathname : `${location.pathname}?${search}`;
}

/**
 * Runs the search page. The query lives in the address, so that it can be shared and gone back to:
 * typing changes the address, and the first change after Enter begins a new entry of the history.
 */
function mountPage(root: HTMLElement): void {
  let submitted = false;
  const panel = enhancePanel(root, {
    base: BASE,
    limit: ON_PAGE,
    onQuery: (query) => {
      const address = toAddress(query);
      if (address === location.pathname + location.search) return;
      if (submitted) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
      submitted = false;
    },
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void panel.run().then(() => {
      submitted = true;
      root.querySelector<HTMLElement>('.search-hit-title')?.focus();
    });
  });
  const follow = () => {
    submitted = false;
    void panel.set(fromAddress());
  };
  addEventListener('popstate', follow);
  // What the reader typed while this was on its way counts more than the address.
  if (root.querySelector<HTMLInputElement>('[name=q]')?.value) void panel.run();
  else follow();
}

// Fetched side by side with the rest; a failure is told when a search needs it.
loadIndex(BASE).catch(() => undefined);

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const page = document.querySelector<HTMLElement>('[data-search-page] [data-search]');
if (page) mountPage(page);
else if (dialog) await mountDialog(dialog);
