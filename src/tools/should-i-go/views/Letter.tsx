import { useRef } from 'preact/hooks';
import type { LetterId } from '../model/advice';
import type { Result } from '../model/evaluate';
import { letterText, say, type Material } from './messages';
import { CopyButton } from '../../shared/CopyButton';

interface Props {
  material: Material;
  id: LetterId;
  result: Result;
}

/** Words to send, ready to copy. */
export function Letter({ material, id, result }: Props) {
  const { words } = material;
  const shown = useRef<HTMLDivElement>(null);
  const text = letterText(words, id, result);
  const label = words.letters[id]?.label ?? '';
  return (
    <figure class="script">
      <figcaption>
        <span>{label}</span>
        <CopyButton {...{ words, text }} shownIn={shown} label={say(words, 'copy')} what={label} />
      </figcaption>
      <div class="letter-text" ref={shown}>
        {text}
      </div>
    </figure>
  );
}
