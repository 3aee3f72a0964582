import type { SnippetOptions } from '../../domain/embed-snippets';
import { readAccent, readFields } from './options';

/** While somebody drags through colours, the frame is loaded anew at most so often (milliseconds). */
const PAUSE = 250;

/** Reads the form whenever it changes, and says beside a field what it cannot be. */
export function enhanceForm(
  root: HTMLElement,
  changed: () => void,
): { options: () => SnippetOptions } {
  const form = root.querySelector<HTMLFormElement>('[data-careers-form]');
  const pick = form?.querySelector<HTMLInputElement>('[data-accent-pick]');
  if (!form || !pick) throw new Error('The form of the chooser is not whole.');
  const data = () => new FormData(form);
  const field = (name: string) => String(data().get(name) ?? '');
  const read = () =>
    readFields({
      theme: field('theme'),
      accent: field('accent'),
      font: field('font'),
      width: field('width'),
      height: field('height'),
    });
  const text = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`);

  const tell = () => {
    const { bad } = read();
    for (const name of ['accent', 'width', 'height'] as const) {
      const isBad = bad.includes(name);
      const note = form.querySelector<HTMLElement>(`#${name}-bad`);
      if (note) note.textContent = isBad ? (note.dataset['bad'] ?? '') : '';
      if (isBad) text(name)?.setAttribute('aria-invalid', 'true');
      else text(name)?.removeAttribute('aria-invalid');
    }
  };

  let waiting = 0;
  form.addEventListener('input', ({ target }) => {
    const accent = text('accent');
    if (target === pick && accent) accent.value = pick.value.slice(1);
    if (target === accent && accent)
      pick.value = `#${readAccent(accent.value) ?? pick.value.slice(1)}`;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      tell();
      changed();
    }, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  return { options: () => read().options };
}
