import { useRef } from 'preact/hooks';
import type { Translate } from '../strings';
import { CopyButton } from './CopyButton';

interface Props {
  t: Translate;
  label: string;
  text: string;
}

/** A text to send or to adapt, with a button that copies it. */
export function CopyBlock({ t, label, text }: Props) {
  const shown = useRef<HTMLDivElement>(null);
  return (
    <figure class="script">
      <figcaption>
        <span>{label}</span>
        <CopyButton {...{ t, text }} shownIn={shown} label={t('copy')} what={label} />
      </figcaption>
      <div class="copy-text" ref={shown}>
        {text}
      </div>
    </figure>
  );
}
