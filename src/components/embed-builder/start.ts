/** Makes the page answer at once: choosing, fitting, the preview and the snippets. */
import { embedUrl, snippetsFor } from '../../domain/embed-snippets';
import type { LoaderUrls, SnippetItem, SnippetKind } from '../../domain/embed-snippets';
import { enhanceChooser } from './chooser';
import { enhanceForm } from './form';
import { makePreview } from './preview';

/** The same place on the site that this page came from, whatever origin its URLs were built for. */
function here(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function enhanceBuilder(root: HTMLElement): void {
  const loader = JSON.parse(root.dataset['loader'] ?? '') as LoaderUrls;
  const preview = root.querySelector<HTMLElement>('[data-builder-preview]');
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
              .replace('{url}', () => item.page)
          : texts[kind];
    }
    for (const place of all('[data-item-title]')) {
      place.textContent = item.title;
      if (item.lang) place.lang = item.lang;
      else place.removeAttribute('lang');
    }
    const url = here(embedUrl(item.embed, options));
    root.querySelector('[data-embed-link]')?.setAttribute('href', url);
    root.querySelector('[data-page-link]')?.setAttribute('href', here(item.page));
    show({ title: item.title, url, height: options.height ?? item.height, options });
  };
  const chooser = enhanceChooser(root, update);
  const form = enhanceForm(root, update);
  void chooser.start();
}

const root = document.querySelector<HTMLElement>('[data-builder]');
if (root) enhanceBuilder(root);
