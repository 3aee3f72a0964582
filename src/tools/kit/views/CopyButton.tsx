import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { copyText, type Copying } from '../../../browser/clipboard';
import type { Translate } from '../strings';

interface Props {
  t: Translate;
  text: string;
  /** What shows the text, so that it can be selected. */
  shownIn: RefObject<HTMLElement>;
  label: string;
  /** What the button copies, for those who do not see what is beside it. */
  what: string;
  /** Copies as soon as it is there: the user asked for a copy to get here. */
  atOnce?: boolean;
}

/** Milliseconds for which the button shows what came of copying. */
const SHOWN_FOR = 4000;

/** Copies a text that is shown, and shows whether that worked. */
export function CopyButton({ t, text, shownIn, label, what, atOnce = false }: Props) {
  const [state, setState] = useState<Copying>();
  const copy = () => {
    if (shownIn.current) void copyText(text, shownIn.current).then(setState);
  };
  useEffect(() => {
    if (atOnce) copy();
  }, []);
  useEffect(() => {
    if (state === undefined) return undefined;
    const timer = setTimeout(setState, SHOWN_FOR, undefined);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);
  return (
    <button type="button" class="button-small no-print" data-kit="copy" onClick={copy}>
      <span aria-live="polite">{state === undefined ? label : t(state)}</span>
      <span class="sr-only">: {what}</span>
    </button>
  );
}
