/** Makes the page answer at once: choosing, fitting, the preview and the snippets. */
import { embedUrl, snippetsFor } from '../../domain/embed-snippets';
import type { LoaderUrls, SnippetItem, SnippetKind } from '../../domain/embed-snippets';
import { enhanceChooser } from './chooser';
import { enhanceForm } from './form';
import { makePreview } from './preview';

/** The same place on the site that this page came from, whatever origin its addresses were built for. */
function here(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function enhanceCareers(root: HTMLElement): void {
  const loader = JSON.parse(root.dataset['loader'] ?? '') as LoaderUrls;
  const preview = root.querySelector<HTMLElement>('[data-careers-preview]');
  if (!preview) return;
  const show = makePreview(preview);
  const all = (selector: string) => root.querySelectorAll<HTMLElement>(selector);

  const update = () => {
    const item: SnippetItem = chooser.item();
    const options = form.options();
    const texts: Record<SnippetKind, string> = snippetsFor(item, loader, options);
    for (const place of all('[data-snippet]')) {
      const kind = place.dataset['snippet'] as SnippetKind | 'credit';
      place.textContent =
        kind === 'credit'
          ? (place.dataset['template'] ?? '')
              .replace('{title}', () => item.title)
              .replace('{address}', () => item.page)
          : texts[kind];
    }
    for (const place of all('[data-item-title]')) place.textContent = item.title;
    const address = here(embedUrl(item.embed, options));
    root.querySelector('[data-embed-link]')?.setAttribute('href', address);
    root.querySelector('[data-page-link]')?.setAttribute('href', here(item.page));
    show({ title: item.title, address, height: options.height ?? item.height, options });
  };
  const chooser = enhanceChooser(root, update);
  const form = enhanceForm(root, update);
  void chooser.start();
}

const root = document.querySelector<HTMLElement>('[data-careers]');
if (root) enhanceCareers(root);
