import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { copyText, type Copying } from '../../browser/clipboard';
import { say, type UiWords } from './say';

interface Props {
  words: UiWords;
  text: string;
  /** What shows the text, so that it can be selected. */
  shownIn: RefObject<HTMLElement>;
  label: string;
  /** What the button copies, for those who do not see what is beside it. */
  what: string;
}

const SHOWN_FOR = 4000;

/** Copies a text that is shown, and says whether that worked. */
export function CopyButton({ words, text, shownIn, label, what }: Props) {
  const [state, setState] = useState<Copying>();
  return (
    <button
      type="button"
      class="button-small no-print"
      onClick={() => {
        if (shownIn.current === null) return;
        void copyText(text, shownIn.current).then((copying) => {
          setState(copying);
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
