/**
 * The search code that is fetched on first use: the dialog over any page, and the search page.
 */
import { enhancePanel, type Panel, type Query } from './panel';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const IN_DIALOG = 6;
const ON_PAGE = 50;

const panels = new WeakMap<Element, Panel>();

/** Brings the dialog's panel to life, once, and takes up what was typed while this was loading. */
export function mountDialog(dialog: HTMLDialogElement): void {
  const root = dialog.querySelector<HTMLElement>('[data-search]');
  if (root === null || panels.has(dialog)) return;
  const panel = enhancePanel(root, { base: BASE, limit: IN_DIALOG });
  panels.set(dialog, panel);
  // A press beside the dialog lands on the dialog element itself.
  dialog.addEventListener('mousedown', (event) => {
    if (event.target === dialog) dialog.close();
  });
  panel.run();
}

function fromAddress(): Query {
  const params = new URLSearchParams(location.search);
  const value = (name: string) => params.get(name)?.slice(0, 100) ?? '';
  return { q: value('q'), topic: value('topic'), reply: value('reply') };
}

function toAddress({ q, topic, reply }: Query): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  if (topic) params.set('topic', topic);
  if (reply) params.set('reply', reply);
  const search = params.toString();
  return search === '' ? location.pathname : `${location.pathname}?${search}`;
}

/** Runs the search page: the query lives in the address, so that it can be shared and gone back to. */
export function mountPage(page: HTMLElement): void {
  const root = page.querySelector<HTMLElement>('[data-search]');
  if (root === null) return;
  const panel = enhancePanel(root, {
    base: BASE,
    limit: ON_PAGE,
    onQuery: (query) => {
      const address = toAddress(query);
      if (address !== location.pathname + location.search) history.replaceState(null, '', address);
    },
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', location.href);
    root.querySelector<HTMLElement>('.search-hit-title')?.focus();
  });
  addEventListener('popstate', () => panel.set(fromAddress()));
  const query = fromAddress();
  if (query.q || query.topic || query.reply) panel.set(query);
}
