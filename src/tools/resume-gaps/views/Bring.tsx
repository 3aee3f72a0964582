import { useEffect, useRef, useState } from 'preact/hooks';
import { onFileDropped } from '../../../browser/drop';
import { decode } from '../codec';
import { readAway, type Reading } from '../read-away';
import type { ReadResult } from '../readers/read';
import type { StepProps } from '../ResumeGaps';
import { noteText, say } from '../wording';
import { addRows, isUntouched, LIMITS, newPeriods } from '../work';

/** A file of our own is small; larger ones are left to the readers. */
const OWN_FILE = 2_000_000;
/** More are no help: the first few say what is wrong with the file. */
const NOTES = 6;
const TYPES = '.json,.csv,.zip,.xml,.txt,.md,.pdf,.docx';

/** Brings a history in from a file or from text. What was there before stays. */
export function Bring({ material, control, today, tell }: StepProps) {
  const { words } = material;
  const { work, change } = control;
  const [text, setText] = useState('');
  const [reading, setReading] = useState<{ name: string; share: number | undefined }>();
  const running = useRef<Reading>();

  /** Which reading is the newest: what an earlier one brings is no longer wanted. */
  const run = useRef(0);

  /** @returns whether anything was taken. */
  const take = (name: string, result: ReadResult): boolean => {
    const notes = result.notes.map((note) => noteText(material, note)).slice(0, NOTES);
    if (!result.ok) {
      tell([say(words, 'readNothing', { name }), ...notes]);
      return false;
    }
    let count = 0;
    let known = 0;
    change((now) => {
      const fresh = newPeriods(now, result.periods);
      const next = addRows(now, fresh);
      count = next.rows.length - now.rows.length;
      known = result.periods.length - fresh.length;
      return count === 0 ? now : next;
    });
    tell([
      say(words, 'readDone', { name, count }),
      ...(known > 0 ? [say(words, 'readKnown', { count: known })] : []),
      ...(count + known < result.periods.length ? [say(words, 'full', { most: LIMITS.rows })] : []),
      ...notes,
    ]);
    return true;
  };

  const read = async (file: File): Promise<boolean> => {
    running.current?.cancel();
    run.current += 1;
    const mine = run.current;
    setReading({ name: file.name, share: undefined });
    tell([]);
    const own =
      file.size <= OWN_FILE
        ? await file.text().then(decode, () => ({ kind: 'unreadable' }) as const)
        : ({ kind: 'none' } as const);
    if (mine !== run.current) return false;
    let taken = true;
    if (own.kind === 'unreadable') {
      taken = take(file.name, { ok: false, notes: [{ id: 'damaged' }] });
    } else if (own.kind === 'damaged') {
      tell([say(words, 'ownDamaged')]);
    } else if (own.kind === 'work') {
      const partly = own.partly ? [say(words, 'ownPartly')] : [];
      tell([say(words, isUntouched(work) ? 'ownOpened' : 'ownReplaced'), ...partly]);
      change(() => own.work);
    } else {
      running.current = readAway(file, today, (share) => {
        if (mine === run.current) setReading({ name: file.name, share });
      });
      const result = await running.current.result;
      if (mine !== run.current) return false;
      taken = take(file.name, result);
    }
    setReading(undefined);
    return taken;
  };

  const latest = useRef(read);
  latest.current = read;
  useEffect(() => {
    const stop = onFileDropped((file) => void latest.current(file));
    return () => {
      stop();
      // Who goes on while a file is read does not want it any more.
      run.current += 1;
      running.current?.cancel();
    };
  }, []);

  if (reading) {
    return (
      <div class="gaps-drop">
        <p>{say(words, 'reading', { name: reading.name })}</p>
        <progress
          class="tool-progress"
          max={1}
          value={reading.share}
          aria-label={say(words, 'reading', { name: reading.name })}
        />
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
