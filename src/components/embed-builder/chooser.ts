import { embedPath, oembedPath } from '../../domain/embed-paths';
import {
  itemAtUrl,
  itemName,
  itemParameter,
  parseItemName,
  type EmbedItem,
} from '../../domain/embed-item';
import type { SnippetItem } from '../../domain/embed-snippets';
import { fetchJson } from '../../browser/fetch-json';
import { holdsWords } from './filter';

/** Where the site is, as it was built. */
interface Place {
  locale: string;
  /** The home page of this language. */
  pages: string;
  /** The site's root, below which embeds are. */
  root: string;
}

/** What a page’s oEmbed description adds to its URL. */
interface Description {
  title: string;
  height: number;
}

/** While somebody types a URL, it is looked up at most so often (milliseconds). */
const PAUSE = 250;

/**
 * Makes the list of links a choice in this page, lets one search it, and takes the URL of any other page. The
 * page's own URL follows, so that it can be shared and loaded again.
 *
 * @param changed is called whenever something else is chosen.
 * @returns what is chosen, and how to begin with what the page's URL asks for.
 */
export function enhanceChooser(
  root: HTMLElement,
  changed: () => void,
): { item: () => SnippetItem; start: () => Promise<void> } {
  const place = JSON.parse(root.dataset['place'] ?? '') as Place;
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-builder-list] a')];
  const field = root.querySelector<HTMLInputElement>('[data-builder-filter]');
  const status = root.querySelector<HTMLElement>('[data-builder-count]');
  const first = links.find((link) => link.hasAttribute('aria-current'));
  if (!first || !field || !status) throw new Error('The chooser is not whole.');
  const { builderCount = '', none = '', missing = '' } = status.dataset;
  let chosen = listed(first);
  /** What was asked for last: an answer that comes after another choice does not count. */
  let asked = '';

  function withUrls(item: EmbedItem, { title, height }: Description): SnippetItem {
    return {
      ...{ title, height },
      page: new URL(`${itemName(item)}/`, place.pages).href,
      embed: new URL(embedPath({ locale: place.locale, ...item }).slice(1), place.root).href,
    };
  }

  /** An item as the list describes it. */
  function listed(link: HTMLAnchorElement): SnippetItem {
    const item = parseItemName(link.dataset['item'] ?? '');
    if (!item) throw new Error(`${link.href} is nothing that can be embedded.`);
    const { textContent: title = '', lang } = link.querySelector('b') ?? {};
    const described = { title, height: Number(link.dataset['height']) };
    return { ...withUrls(item, described), lang };
  }

  /** An item as the site describes it. @throws Error if there is none. */
  async function described(item: EmbedItem): Promise<SnippetItem> {
    const path = oembedPath({ locale: place.locale, ...item }, 'json').slice(1);
    // Written by the same build as this page.
    const found = (await fetchJson(new URL(path, place.root).pathname)) as Description;
    return withUrls(item, found);
  }

  const urlOf = (name: string) => `?${itemParameter}=${name}`;

  /** Chooses an item, or shows that there is none. @returns whether there is one. */
  async function choose(item: EmbedItem): Promise<boolean> {
    const name = itemName(item);
    asked = name;
    const link = links.find(({ dataset }) => dataset['item'] === name);
    const found = link ? listed(link) : await described(item).catch(() => undefined);
    if (asked !== name || !status) return false;
    if (found) {
      chosen = found;
      for (const other of links) other.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'true');
    } else status.textContent = missing;
    changed();
    return found !== undefined;
  }

  async function chooseAndName(item: EmbedItem): Promise<void> {
    if (await choose(item)) history.replaceState(history.state, '', urlOf(itemName(item)));
  }

  /** Shows the entries that hold all typed words. */
  function filter(query: string): void {
    let found = 0;
    for (const link of links) {
      const fits = holdsWords(`${link.textContent} ${link.dataset['text']}`, query);
      if (link.parentElement) link.parentElement.hidden = !fits;
      found += Number(fits);
    }
    if (status) status.textContent = found === 0 ? none : builderCount.replace('\n', String(found));
  }

  for (const link of links) {
    // In a new tab, too, it chooses.
    link.href = urlOf(link.dataset['item'] ?? '');
    link.addEventListener('click', (event) => {
      const item = parseItemName(link.dataset['item'] ?? '');
      if (!item || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void chooseAndName(item);
    });
  }

  let waiting = 0;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    const item = itemAtUrl(field.value);
    filter(item ? '' : field.value);
    if (item) waiting = window.setTimeout(() => void chooseAndName(item), PAUSE);
  });

  return {
    item: () => chosen,
    start: async () => {
      const item = parseItemName(new URLSearchParams(location.search).get(itemParameter) ?? '');
      if (item) await choose(item);
      else changed();
    },
  };
}
