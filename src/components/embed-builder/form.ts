import {
  parseFields,
  parseTypedAccent,
  typedOptions,
  type SnippetOptions,
} from '../../domain/embed-options';

/** While somebody drags through colours, the frame is loaded anew at most so often (milliseconds). */
const PAUSE = 250;

/** Reads the form whenever it changes, and shows beside a field what is wrong with it. */
export function enhanceForm(
  root: HTMLElement,
  changed: () => void,
): { options: () => SnippetOptions } {
  const form = root.querySelector<HTMLElement>('[data-builder-form]');
  const pick = form?.querySelector<HTMLInputElement>('[data-accent-pick]');
  if (!form || !pick) throw new Error('The form of the chooser is not whole.');
  const text = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`);
  const field = (name: string) =>
    (form.querySelector<HTMLInputElement>(`[name=${name}]:checked`) ?? text(name))?.value ?? '';
  const read = () =>
    parseFields({
      theme: field('theme'),
      accent: field('accent'),
      font: field('font'),
      width: field('width'),
      height: field('height'),
    });
  const showInvalid = () => {
    const { invalid } = read();
    for (const name of typedOptions) {
      const isBad = invalid.includes(name);
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
      pick.value = `#${parseTypedAccent(accent.value) ?? pick.value.slice(1)}`;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      showInvalid();
      changed();
    }, PAUSE);
  });
  return { options: () => read().options };
}
