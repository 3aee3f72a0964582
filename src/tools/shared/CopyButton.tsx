import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { copyTextOf } from '../../browser/clipboard';
import { say, type UiWords } from './say';

interface Props {
  words: UiWords;
  /** What to copy, as it is shown. */
  text: RefObject<HTMLElement>;
  label: string;
  /** What the button copies, for those who do not see what is beside it. */
  what: string;
}

const SHOWN_FOR = 4000;

/** Copies a text that is shown, and says whether that worked. */
export function CopyButton({ words, text, label, what }: Props) {
  const [state, setState] = useState<'copied' | 'copyFailed'>();
  return (
    <button
      type="button"
      class="button-small no-print"
      onClick={() => {
        if (text.current === null) return;
        void copyTextOf(text.current).then((copied) => {
          setState(copied ? 'copied' : 'copyFailed');
          setTimeout(() => {
            setState(undefined);
          }, SHOWN_FOR);
        });
      }}
    >
      <span aria-live="polite">{state === undefined ? label : say(words, state)}</span>
      <span class="sr-only">: {what}</span>
    </button>
  );
}
