import { useState } from 'preact/hooks';
import type { ReadingControl } from './use-import';
import { say, type FirstMaterial } from './messages';

const TYPES = '.json,.csv,.zip,.xml,.txt,.md,.pdf,.docx';

interface Props {
  material: FirstMaterial;
  read: ReadingControl['read'];
}

/** Brings a history in from a file or from text. What was there before stays. */
export function Bring({ material, read }: Props) {
  const { words } = material;
  const [text, setText] = useState('');
  return (
    <section class="gaps-bring" aria-labelledby="gaps-bring">
      <h3 class="gaps-h3" id="gaps-bring">
        {say(words, 'bring')}
      </h3>
      <p class="quiet mt-1">{say(words, 'bringLead')}</p>
      <label class="gaps-drop">
        <span class="field-label">{say(words, 'file')}</span>
        <input
          type="file"
          accept={TYPES}
          onChange={(event) => {
            const field = event.currentTarget;
            const file = field.files?.[0];
            // The same file may be chosen again after it was changed.
            if (file) {
              void read(file).then(() => {
                field.value = '';
              });
            }
          }}
        />
      </label>
      <details class="more">
        <summary>{say(words, 'paste')}</summary>
        <label>
          <span class="field-label">{say(words, 'pasteLabel')}</span>
          <textarea
            class="field"
            rows={8}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        </label>
        <div class="tool-buttons">
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              const pasted = new File([text], say(words, 'pasted'), { type: 'text/plain' });
              void read(pasted).then((taken) => {
                if (taken) setText('');
              });
            }}
          >
            {say(words, 'readText')}
          </button>
        </div>
      </details>
    </section>
  );
}
