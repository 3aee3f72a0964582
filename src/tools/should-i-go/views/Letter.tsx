import { useRef } from 'preact/hooks';
import type { LetterId } from '../advice';
import type { Result } from '../model';
import { letterText, say, type Material } from '../wording';
import { CopyButton } from '../../shared/CopyButton';

interface Props {
  material: Material;
  id: LetterId;
  result: Result;
}

/** Words to send, ready to copy. */
export function Letter({ material, id, result }: Props) {
  const { words } = material;
  const text = useRef<HTMLDivElement>(null);
  const label = words.letters[id]?.label ?? '';
  return (
    <figure class="script">
      <figcaption>
        <span>{label}</span>
        <CopyButton words={words} text={text} label={say(words, 'copy')} what={label} />
      </figcaption>
      <div class="letter-text" ref={text}>
        {letterText(words, id, result)}
      </div>
    </figure>
  );
}
