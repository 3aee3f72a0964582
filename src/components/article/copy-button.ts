import { copyText } from '../../browser/clipboard';

const SHOWN_FOR = 4000;

/** The text of an element, whatever of it is out of sight at the moment. */
function textOf(element: HTMLElement): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  // Where lines are as they are written, the text is too; `innerText` would lose those out of sight.
  const isAsWritten = getComputedStyle(element).whiteSpace.startsWith('pre');
  return (isAsWritten ? element.textContent : element.innerText).trim();
}

/** Makes each "Copy" button copy the text beside it, and show whether that worked. */
export function enhanceCopyButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy-button]')) {
    const text = button.closest('[data-copy]')?.querySelector<HTMLElement>('[data-copy-text]');
    const label = button.firstElementChild;
    if (!text || !label) continue;
    const before = label.textContent;
    button.addEventListener('click', () => {
      void copyText(textOf(text), text).then((copying) => {
        label.textContent = button.dataset[copying] ?? '';
        setTimeout(() => {
          label.textContent = before;
        }, SHOWN_FOR);
      });
    });
  }
}
