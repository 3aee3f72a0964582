import { useEffect, useRef, useState } from 'preact/hooks';
import { decode } from '../codec';
import { readAway, type Reading } from '../read-away';
import type { ReadResult } from '../readers/read';
import type { StepProps } from '../ResumeGaps';
import { noteText, say } from '../wording';
import { addRows, isUntouched, LIMITS } from '../work';

/** A file of our own is small; larger ones are left to the readers. */
const OWN_FILE = 2_000_000;
const TYPES = '.json,.csv,.zip,.xml,.txt,.md,.pdf,.docx';

/** Brings a history in from a file or from text. What was there before stays. */
export function Bring({ material, control, today, tell }: StepProps) {
  const { words } = material;
  const { work, change } = control;
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const [reading, setReading] = useState<{ name: string; share: number | undefined }>();
  const running = useRef<Reading>();

  const take = (name: string, result: ReadResult) => {
    const notes = result.notes.map((note) => noteText(material, note));
    if (!result.ok) {
      tell([say(words, 'readNothing', { name }), ...notes]);
      return;
    }
    let count = 0;
    change((now) => {
      const next = addRows(now, result.periods);
      count = next.rows.length - now.rows.length;
      return next;
    });
    const tooMany =
      count < result.periods.length ? [say(words, 'full', { most: LIMITS.rows })] : [];
    tell([say(words, 'readDone', { name, count }), ...tooMany, ...notes]);
  };

  // Who goes on while a file is read does not want it any more.
  useEffect(() => () => running.current?.cancel(), []);

  const read = async (file: File) => {
    const own = file.size <= OWN_FILE ? decode(await file.text()) : ({ kind: 'none' } as const);
    if (own.kind === 'damaged') {
      tell([say(words, 'ownDamaged')]);
      return;
    }
    if (own.kind === 'work') {
      change(() => own.work);
      const partly = own.partly ? [say(words, 'ownPartly')] : [];
      tell([say(words, isUntouched(work) ? 'ownOpened' : 'ownReplaced'), ...partly]);
      return;
    }
    setReading({ name: file.name, share: undefined });
    tell([]);
    running.current = readAway(file, today, (share) => {
      setReading({ name: file.name, share });
    });
    const result = await running.current.result;
    setReading(undefined);
    take(file.name, result);
  };

  if (reading) {
    return (
      <div class="gaps-drop" role="status">
        <p>{say(words, 'reading', { name: reading.name })}</p>
        <progress class="tool-progress" max={1} value={reading.share} />
        <div class="tool-buttons">
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              running.current?.cancel();
            }}
          >
            {say(words, 'cancel')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <section class="gaps-bring" aria-labelledby="gaps-bring">
      <h3 class="gaps-h3" id="gaps-bring">
        {say(words, 'bring')}
      </h3>
      <p class="quiet mt-1">{say(words, 'bringLead')}</p>
      <label
        class={over ? 'gaps-drop is-over' : 'gaps-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) void read(file);
        }}
      >
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
              void read(new File([text], say(words, 'pasted'), { type: 'text/plain' })).then(() => {
                setText('');
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
