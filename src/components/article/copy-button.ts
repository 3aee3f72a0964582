import { copyTextOf } from '../../browser/clipboard';

const SHOWN_FOR = 4000;

/** Makes each "Copy" button copy the wording beside it, and say whether that worked. */
export function enhanceCopyButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy-button]')) {
    const text = button.closest('[data-copy]')?.querySelector<HTMLElement>('[data-copy-text]');
    const label = button.firstElementChild;
    if (!text || !label) continue;
    const before = label.textContent;
    button.addEventListener('click', () => {
      void copyTextOf(text).then((copied) => {
        label.textContent = button.dataset[copied ? 'copied' : 'failed'] ?? '';
        setTimeout(() => {
          label.textContent = before;
        }, SHOWN_FOR);
      });
    });
  }
}
