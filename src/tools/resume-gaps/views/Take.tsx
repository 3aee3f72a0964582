import { useRef, useState } from 'preact/hooks';
import { isSandboxed } from '../../../browser/address';
import { download } from '../../../browser/download';
import { CopyButton } from '../../shared/CopyButton';
import type { Check } from '../checks';
import { encode } from '../codec';
import { asMarkdown } from '../markdown';
import type { Analysis } from '../model';
import type { StepProps } from '../ResumeGaps';
import { say } from '../wording';
import { isUntouched } from '../work';

interface Props extends StepProps {
  analysis: Analysis;
  findings: readonly Check[];
}

const FILES = {
  text: { name: 'resume-gaps.md', type: 'text/markdown' },
  file: { name: 'resume-gaps.json', type: 'application/json' },
} as const;

/** Copy, print, download, keep, delete. Where downloads are forbidden, the text is there to copy. */
export function Take({ material, control, analysis, findings, tell }: Props) {
  const { words } = material;
  const { work, kept, keep, clear } = control;
  const [shown, setShown] = useState<keyof typeof FILES>('text');
  const [asking, setAsking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = shown === 'text' ? asMarkdown(material, work, analysis, findings) : encode(work);
  if (isUntouched(work)) return <p class="mt-2">{say(words, 'takeEmpty')}</p>;
  return (
    <>
      <p class="mt-2">{say(words, 'takeLead')}</p>
      <div class="tool-buttons" role="group" aria-label={say(words, 'form')}>
        {(['text', 'file'] as const).map((form) => (
          <button
            key={form}
            type="button"
            class="button-quiet"
            aria-pressed={shown === form}
            onClick={() => {
              setShown(form);
            }}
          >
            {say(words, form === 'text' ? 'asText' : 'asFile')}
          </button>
        ))}
      </div>
      <p class="quiet mt-2">{say(words, shown === 'text' ? 'textNote' : 'fileNote')}</p>
      <label>
        <span class="sr-only">{say(words, shown === 'text' ? 'asText' : 'asFile')}</span>
        <textarea class="field gaps-text" ref={field} readOnly rows={10} value={text} />
      </label>
      <div class="tool-buttons">
        <CopyButton
          words={words}
          text={field}
          label={say(words, 'copyAll')}
          what={say(words, shown === 'text' ? 'asText' : 'asFile')}
        />
        {!isSandboxed() && (
          <>
            <button
              type="button"
              class="button-small"
              onClick={() => {
                const { name, type } = FILES[shown];
                download(name, type, text);
              }}
            >
              {say(words, 'download')}
            </button>
            <button
              type="button"
              class="button-small"
              onClick={() => {
                print();
              }}
            >
              {say(words, 'print')}
            </button>
          </>
        )}
      </div>
      <label class="gaps-tick keep">
        <input
          type="checkbox"
          checked={kept}
          onChange={(event) => {
            const box = event.currentTarget;
            const wanted = box.checked;
            // Set by hand: where keeping failed, nothing changed that would draw the box anew.
            box.checked = keep(wanted);
            if (wanted && !box.checked) tell([say(words, 'storeFailed')]);
          }}
        />
        <span>
          {say(words, 'keep')} <span class="quiet">{say(words, 'keepNote')}</span>
        </span>
      </label>
      <div class="tool-buttons">
        {asking ? (
          <>
            <p class="w-full">{say(words, 'deleteSure')}</p>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                clear();
                tell([say(words, 'deleted')]);
              }}
            >
              {say(words, 'deleteYes')}
            </button>
            <button
              type="button"
              class="button-link"
              onClick={() => {
                setAsking(false);
              }}
            >
              {say(words, 'cancel')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              setAsking(true);
            }}
          >
            {say(words, 'delete')}
          </button>
        )}
      </div>
    </>
  );
}
