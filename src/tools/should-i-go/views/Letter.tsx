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

/** A text by its paragraphs, each with the empty line below it: together they are the text. */
const paragraphs = (text: string) => text.match(/[^]+?(?:\n\n+|$)/g) ?? [];

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
        {paragraphs(letterText(words, id, result)).map((paragraph) => (
          <span key={paragraph}>{paragraph}</span>
        ))}
      </div>
    </figure>
  );
}
