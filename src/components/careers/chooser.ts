import type { SnippetItem } from '../../domain/embed-snippets';
import { holdsWords } from './filter';

/**
 * Makes the list of links a choice in this page, and lets one search it. The address follows, so that
 * it can be kept and loaded again; a link opened in a new tab leads to the page as ever.
 *
 * @returns what is chosen.
 */
export function enhanceChooser(
  root: HTMLElement,
  changed: () => void,
): { item: () => SnippetItem } {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-careers-list] a')];
  const status = root.querySelector<HTMLElement>('[data-careers-count]');
  let chosen = links.find((link) => link.getAttribute('aria-current')) ?? links[0];

  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      chosen?.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      chosen = link;
      history.replaceState(history.state, '', link.href);
      changed();
    });
  }

  root
    .querySelector<HTMLInputElement>('[data-careers-filter]')
    ?.addEventListener('input', (event) => {
      const { value } = event.target as HTMLInputElement;
      let found = 0;
      for (const link of links) {
        const fits = holdsWords(`${link.textContent} ${link.dataset['words']}`, value);
        if (link.parentElement) link.parentElement.hidden = !fits;
        found += Number(fits);
      }
      const { careersCount, none } = status?.dataset ?? {};
      if (status) {
        status.textContent =
          (found === 0 ? none : careersCount?.replace('\n', String(found))) ?? '';
      }
    });

  // What this page was built with: an item for each link.
  return { item: () => JSON.parse(chosen?.dataset['item'] ?? '') as SnippetItem };
}
