import { useEffect, useRef, useState } from 'preact/hooks';
import type { Translate } from '../strings';

interface Props {
  t: Translate;
  onClear: () => void;
  /** It cannot be undone, so the user is asked whether they are sure. */
  asksFirst: boolean;
}

/** Deletes everything, here and on the device. */
export function ClearAll({ t, onClear, asksFirst }: Props) {
  const [asking, setAsking] = useState<boolean>();
  const focused = useRef<HTMLButtonElement>(null);
  // To "Cancel", so that a second press deletes nothing; then back to where it began.
  useEffect(() => {
    if (asking !== undefined) focused.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button
        type="button"
        class="button-quiet"
        data-kit="clear"
        ref={focused}
        onClick={() => {
          if (asksFirst) setAsking(true);
          else onClear();
        }}
      >
        {t('clear')}
      </button>
    );
  }
  return (
    <div class="tool-buttons" role="group" aria-labelledby="clear-sure">
      <p class="w-full" id="clear-sure">
        {t('clearSure')}
      </p>
      <button type="button" class="button-quiet" data-kit="clear-yes" onClick={onClear}>
        {t('clearYes')}
      </button>
      <button
        type="button"
        class="button-link"
        data-kit="clear-cancel"
        ref={focused}
        aria-describedby="clear-sure"
        onClick={() => {
          setAsking(false);
        }}
      >
        {t('cancel')}
      </button>
    </div>
  );
}
