import { useEffect, useRef, useState } from 'preact/hooks';
import { fullAddress, isSandboxed } from '../../../browser/address';
import { download } from '../../../browser/download';
import { CopyButton } from '../../shared/CopyButton';
import type { Check } from '../model/checks';
import { format } from '../model/document';
import { asMarkdown } from '../model/export-text';
import type { Analysis } from '../model/analyse';
import type { StepProps } from './ResumeGaps';
import { say } from './messages';
import { isUntouched } from '../model/work';
import { Picture } from './Picture';
import { Unconfirmed } from './Unconfirmed';

interface Props extends StepProps {
  analysis: Analysis;
  findings: readonly Check[];
}

/** What one can take along: its words are under these keys, with `Note` for what stands below. */
const forms = ['asText', 'asPicture', 'asFile'] as const;
type Form = (typeof forms)[number];
const FILES: Readonly<Record<Form, { name: string; type: string }>> = {
  asText: { name: 'resume-gaps.md', type: 'text/markdown' },
  asPicture: { name: 'resume-gaps.svg', type: 'image/svg+xml' },
  asFile: { name: 'resume-gaps.json', type: 'application/json' },
};

/** Copy, print, download. Where downloads are forbidden, the text is there to copy. */
function Away({ material, control, analysis, findings }: Props) {
  const { words } = material;
  const { work } = control;
  const [shown, setShown] = useState<Form>('asText');
  const field = useRef<HTMLTextAreaElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const isPicture = shown === 'asPicture';
  const text =
    shown === 'asText'
      ? asMarkdown(material, work, analysis, findings)
      : shown === 'asFile'
        ? format.encode(work)
        : undefined;
  return (
    <>
      <p class="mt-2">{say(words, 'takeLead')}</p>
      <div class="tool-buttons" role="group" aria-label={say(words, 'form')}>
        {forms
          .filter((form) => form !== 'asPicture' || analysis.span)
          .map((form) => (
            <button
              key={form}
              type="button"
              class="button-quiet"
              aria-pressed={shown === form}
              onClick={() => {
                setShown(form);
              }}
            >
              {say(words, form)}
            </button>
          ))}
      </div>
      <p class="quiet mt-2">{say(words, `${shown}Note`)}</p>
      {shown === 'asFile' && isSandboxed() && (
        <p class="quiet mt-1">
          {say(words, 'goOnElsewhere', {
            address: fullAddress(material.address),
            paste: say(words, 'paste'),
          })}
        </p>
      )}
      {isPicture ? (
        <Picture {...{ material, analysis, picture }} rows={work.rows} />
      ) : (
        <label>
          <span class="sr-only">{say(words, shown)}</span>
          <textarea class="field gaps-text" ref={field} readOnly rows={10} value={text} />
        </label>
      )}
      <div class="tool-buttons">
        {text !== undefined && (
          <CopyButton
            words={words}
            text={text}
            shownIn={field}
            label={say(words, 'copyAll')}
            what={say(words, shown)}
          />
        )}
        {!isSandboxed() && (
          <>
            <button
              type="button"
              class="button-small"
              onClick={() => {
                const { name, type } = FILES[shown];
                download(name, type, text ?? picture.current?.outerHTML ?? '');
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
    </>
  );
}

/** What stays on the device, and how to delete all of it. */
function Keeping({ material, control, tell }: StepProps) {
  const { words } = material;
  const { persisted, persist, clear } = control;
  const [asking, setAsking] = useState<boolean>();
  const button = useRef<HTMLButtonElement>(null);
  // To "Cancel", so that a second press deletes nothing; then back to where it began.
  useEffect(() => {
    if (asking !== undefined) button.current?.focus();
  }, [asking]);
  return (
    <>
      {persist && (
        <label class="gaps-tick keep">
          <input
            type="checkbox"
            checked={persisted}
            onChange={(event) => {
              const box = event.currentTarget;
              const wanted = box.checked;
              // Set by hand: where keeping failed, nothing changed that would draw the box anew.
              box.checked = persist(wanted);
              if (wanted && !box.checked) tell([say(words, 'storeFailed')]);
            }}
          />
          <span>
            {say(words, 'keep')} <span class="quiet">{say(words, 'keepNote')}</span>
          </span>
        </label>
      )}
      {asking ? (
        <div class="tool-buttons" role="group" aria-labelledby="delete-sure">
          <p class="w-full" id="delete-sure">
            {say(words, 'deleteSure')}
          </p>
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
            ref={button}
            aria-describedby="delete-sure"
            onClick={() => {
              setAsking(false);
            }}
          >
            {say(words, 'cancel')}
          </button>
        </div>
      ) : (
        <div class="tool-buttons">
          <button
            type="button"
            class="button-quiet"
            ref={button}
            onClick={() => {
              setAsking(true);
            }}
          >
            {say(words, 'delete')}
          </button>
        </div>
      )}
    </>
  );
}

/** What the reader takes along, and what stays here. */
export function Take(props: Props) {
  const { material, control } = props;
  const isEmpty = isUntouched(control.work);
  return (
    <>
      {isEmpty ? (
        <p class="mt-2">{say(material.words, 'takeEmpty')}</p>
      ) : (
        <div data-tool-done="">
          <Unconfirmed {...props} />
          <Away {...props} />
        </div>
      )}
      {(!isEmpty || control.hasStored) && <Keeping {...props} />}
    </>
  );
}
