import type { DocumentControl } from '../use-document';
import type { Translate } from '../strings';

interface Props extends Pick<DocumentControl<unknown>, 'persisted' | 'persist'> {
  t: Translate;
  /** Storage is full or switched off: notify the user. */
  onFailed: () => void;
}

/** A checkbox that persists the document on this device. Absent where the browser forbids storage. */
export function KeepOnDevice({ t, persisted, persist, onFailed }: Props) {
  if (persist === undefined) return null;
  return (
    <label class="tick persist">
      <input
        type="checkbox"
        data-kit="persist"
        checked={persisted}
        onChange={(event) => {
          const box = event.currentTarget;
          const wanted = box.checked;
          // Set by hand: where it failed, no state changed that would render the box anew.
          box.checked = persist(wanted);
          if (wanted && !box.checked) onFailed();
        }}
      />
      <span>
        {t('persist')} <span class="quiet">{t('persistNote')}</span>
      </span>
    </label>
  );
}
