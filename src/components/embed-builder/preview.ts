import type { SnippetOptions } from '../../domain/embed-options';

/** CSS pixels of a usual phone, and of a column of text on a desktop. */
const VIEWS = { phone: 390, desktop: 760 } as const;

export interface Shown {
  title: string;
  /** The embed's URL with its options. */
  url: string;
  /** Pixels that the snippet gives it. */
  height: number;
  options: SnippetOptions;
}

/**
 * The embed in a frame as wide as a view has it, made smaller where the window has less room. The frame
 * is made when it first has something to show, and loads when it comes near.
 *
 * @returns how to show an embed.
 */
export function makePreview(root: HTMLElement): (shown: Shown) => void {
  const place = root.querySelector<HTMLElement>('[data-builder-window]');
  if (!place) throw new Error('The preview has no [data-builder-window].');
  const frame = document.createElement('iframe');
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write';
  let current: Shown | undefined;

  const size = () => {
    if (!current) return;
    const view = root.querySelector<HTMLInputElement>('[name=view]:checked')?.value;
    const wide = VIEWS[view === 'phone' ? 'phone' : 'desktop'];
    const width = Math.min(wide, current.options.width ?? wide);
    const scale = Math.min(1, place.clientWidth / width);
    frame.style.cssText = `width:${width}px;height:${current.height}px;transform:scale(${scale});margin-bottom:${current.height * (scale - 1)}px;margin-inline:${Math.max(0, (place.clientWidth - width) / 2)}px`;
  };
  // A desktop's page on a phone would be too small to read.
  const phone = root.querySelector<HTMLInputElement>('[name=view][value=phone]');
  if (phone && place.clientWidth <= VIEWS.phone) phone.checked = true;
  new ResizeObserver(size).observe(place);
  root.addEventListener('change', size);

  return (shown) => {
    const isOther = shown.url !== current?.url;
    current = shown;
    frame.title = (place.dataset['title'] ?? '').replace('\n', shown.title);
    size();
    if (!isOther) return;
    // Another entry in the history for every colour would make "back" useless.
    if (frame.src) frame.contentWindow?.location.replace(shown.url);
    else {
      frame.src = shown.url;
      place.append(frame);
    }
  };
}
