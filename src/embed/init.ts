/**
 * What an embed does before it is painted: what its host asked for in the URL, and
 * what its frame may do. A classic script.
 */
import { isSandboxed } from '../browser/location';
import { parseEmbedOptions } from '../domain/embed-options';
import { readableAccent } from './accent';

const root = document.documentElement;
const { theme, accent, font } = parseEmbedOptions(location.search);

root.dataset['js'] = '';
// It can open nothing: URLs to copy are there from the start, so that nothing moves.
root.toggleAttribute('data-alone', isSandboxed());
root.dataset['font'] = font;
// Dark or light by the user's system where the host sets nothing.
if (theme === 'auto') delete root.dataset['theme'];
else root.dataset['theme'] = theme;
if (accent) {
  for (const ground of ['light', 'dark'] as const) {
    root.style.setProperty(`--accent-${ground}`, readableAccent(accent, ground));
  }
}
