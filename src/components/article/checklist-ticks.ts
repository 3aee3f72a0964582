import { readStored, store } from '../../browser/storage';

const PREFIX = 'interview:ticks:';

/**
 * Persists the ticks of checklists on this device.
 *
 * Stored under `interview:ticks:<article>/<checklist>`: the ids of the ticked items, separated by spaces. Ids
 * that the list no longer has are dropped on reading; a list without ticks leaves nothing behind.
 */
export function enhanceChecklists(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-checklist]')) {
    const key = `${PREFIX}${list.dataset['checklist']}`;
    const boxes = [...list.querySelectorAll<HTMLInputElement>('[data-check]')];
    const persisted = readStored(key)?.split(' ') ?? [];
    const save = () => {
      const ticked = boxes.filter((box) => box.checked).map((box) => box.dataset['check']);
      store(key, ticked.length > 0 ? ticked.join(' ') : undefined);
    };
    for (const box of boxes) box.checked = persisted.includes(box.dataset['check'] ?? '');
    list.addEventListener('change', save);
    list.querySelector('[data-checklist-clear]')?.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      save();
      boxes[0]?.focus();
    });
  }
}
