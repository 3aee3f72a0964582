import { useState } from 'preact/hooks';
import type { FirstData } from './messages';
import type { ImportControl } from './use-import';

const TYPES = '.json,.csv,.zip,.xml,.txt,.md,.pdf,.docx';

interface Props {
  data: FirstData;
  read: ImportControl['read'];
}

/** Imports a history from a file or from text. What was there before stays. */
export function Import({ data, read }: Props) {
  const { t } = data;
  const [text, setText] = useState('');
  return (
    <section class="gaps-import" aria-labelledby="gaps-import">
      <h3 class="gaps-h3" id="gaps-import">
        {t('import')}
      </h3>
      <p class="quiet mt-1">{t('importLead')}</p>
      <label class="gaps-drop">
        <span class="field-label">{t('file')}</span>
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
        <summary>{t('paste')}</summary>
        <label>
          <span class="field-label">{t('pasteLabel')}</span>
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
              const pasted = new File([text], t('pasted'), { type: 'text/plain' });
              void read(pasted).then((isImported) => {
                if (isImported) setText('');
              });
            }}
          >
            {t('readText')}
          </button>
        </div>
      </details>
    </section>
  );
}
