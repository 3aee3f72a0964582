/**
 * The search code, fetched on first use and run once: it brings to life the search page, or the
 * dialog that every other page has. Its `import()` fails if an element
 * that it needs cannot be fetched.
 *
 * Everything happens on loading, and nothing is exported: the build treats this file as a program
 * of its own, which is what gives it a URL that an inlined script can fetch.
 */
import { loadIndex, type SearchPlace, type SearchQuery } from '../../browser/search-index';
import { searchLanguageFile } from '../../domain/paths';
import { enhancePanel } from './panel';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const IN_DIALOG = 6;
const ON_PAGE = 50;

/** Where the files of the search are: those of the language are beside its page. */
function placeOf(form: HTMLFormElement | null | undefined): SearchPlace {
  return { base: BASE, language: new URL(searchLanguageFile, form?.action ?? location.href).href };
}

/** Fetches the elements that the dialog borrows from the search page, so that no page carries them. */
async function borrowFrom(url: string): Promise<Element[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  // Without its styles: the policy of this page would complain about those of another.
  const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
  const page = new DOMParser().parseFromString(html, 'text/html');
  return ['[data-search-filters]', '[data-search-none]'].map((selector) => {
    const element = page.querySelector(selector);
    if (element === null) throw new Error(`${url} lacks ${selector}.`);
    return document.adoptNode(element);
  });
}

/** Whether a press landed beside the dialog, on its backdrop, and not on its edge or scroll bar. */
function isOutside(dialog: HTMLDialogElement, { clientX: x, clientY: y }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}

/**
 * Starts the dialog with what was typed while this was loading.
 *
 * @throws if the search page or the dialog lacks an element, or cannot be fetched.
 */
async function mountDialog(dialog: HTMLDialogElement): Promise<void> {
  const form = dialog.querySelector('form');
  const [filters, none] = await borrowFrom(form?.action ?? '');
  if (filters) form?.append(filters);
  if (none) dialog.querySelector('[data-search-status]')?.after(none);
  const panel = enhancePanel(dialog, { place: placeOf(form), limit: IN_DIALOG });
  dialog.addEventListener('mousedown', (event) => {
    if (event.target === dialog && isOutside(dialog, event)) dialog.close();
  });
  await panel.run();
}

function fromUrl(): SearchQuery {
  const params = new URLSearchParams(location.search);
  const value = (name: string) => params.get(name)?.slice(0, 100) ?? '';
  return {
    ...{ q: value('q'), topic: value('topic'), reply: value('reply') },
    sources: params.has('sources'),
  };
}

function toUrl({ q, topic, reply, sources }: SearchQuery): string {
  const params = new URLSearchParams();
  if (q) params.set('q', q);
  if (topic) params.set('topic', topic);
  if (reply) params.set('reply', reply);
  if (sources) params.set('sources', '1');
  const search = params.toString();
  return search === '' ? location.pathname : `${location.pathname}?${search}`;
}

/**
 * Runs the search page. The query is in the URL, so that it can be shared and gone back to:
 * typing changes the URL, and the first change after Enter begins a new entry of the history.
 */
function mountPage(root: HTMLElement): void {
  let submitted = false;
  const panel = enhancePanel(root, {
    place: placeOf(root.querySelector('form')),
    limit: ON_PAGE,
    onQuery: (query) => {
      const url = toUrl(query);
      if (url === location.pathname + location.search) return;
      if (submitted) history.pushState(null, '', url);
      else history.replaceState(null, '', url);
      submitted = false;
    },
  });
  root.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const ran = panel.run();
    // As soon as it has begun: what is typed while it looks is another query already.
    submitted = true;
    void ran.then(() => {
      root.querySelector<HTMLElement>('.search-hit-title')?.focus();
    });
  });
  const follow = () => {
    submitted = false;
    void panel.set(fromUrl());
  };
  addEventListener('popstate', follow);
  // What the user typed while this was on its way counts more than the URL.
  if (root.querySelector<HTMLInputElement>('[name=q]')?.value) void panel.run();
  else follow();
}

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const page = document.querySelector<HTMLElement>('[data-search-page] [data-search]');
// Fetched side by side with the elements; a failure is shown when a search needs it.
loadIndex(placeOf((page ?? dialog)?.querySelector('form'))).catch(() => undefined);

if (page) mountPage(page);
else if (dialog) await mountDialog(dialog);
