import type { SearchResult } from '../../domain/search/result';

type Content = Node | string;

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: Content[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...children);
  return node;
}

function link(href: string, text: string, className: string): HTMLAnchorElement {
  const anchor = element('a', className, text);
  anchor.href = href;
  return anchor;
}

/**
 * A result as list item. Text from the index becomes text nodes, never markup.
 *
 * @param labels its kind, reply and main topic in the user's language.
 */
export function renderResult(result: SearchResult, labels: readonly string[]): HTMLLIElement {
  const excerpt = result.excerpt.map(({ text, marked }) =>
    marked ? element('mark', '', text) : text,
  );
  const title = link(result.url, result.title, 'search-hit-title');
  const text = result.answer
    ? element('p', 'search-hit-excerpt', result.answer)
    : element('p', 'search-hit-excerpt', '… ', ...excerpt, ' …');
  const section = result.section
    ? [link(result.section.url, result.section.title, 'search-hit-section')]
    : [];
  if (result.lang !== undefined) {
    for (const node of [title, text, ...section]) node.lang = result.lang;
  }
  const about = element('p', 'quiet', labels.filter(Boolean).join(' · '));
  return element('li', 'search-hit', title, about, text, ...section);
}

/**
 * Lets the arrow keys move between the field and the links of the results. Tab still works as
 * everywhere.
 */
export function moveWithArrows(
  field: HTMLElement,
  list: HTMLElement,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops = [field, ...list.querySelectorAll<HTMLElement>('.search-hit-title')];
    const from = document.activeElement;
    const item = from?.closest('.search-hit')?.querySelector<HTMLElement>('.search-hit-title');
    // In a filter's list the arrow keys choose.
    if (from instanceof HTMLSelectElement) return;
    const index = stops.findIndex((stop) => stop === from || stop === item);
    const target = stops[index + (event.key === 'ArrowDown' ? 1 : -1)];
    if (index === -1 || target === undefined) return;
    event.preventDefault();
    target.focus();
  };
}
