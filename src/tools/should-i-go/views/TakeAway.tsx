import { useEffect, useRef, useState } from 'preact/hooks';
import { fullAddress, isFramed, isSandboxed } from '../../../browser/address';
import { copyTextOf } from '../../../browser/clipboard';
import { encode } from '../codec';
import type { Answers } from '../flow';
import { say, type Material } from '../wording';

interface Props {
  material: Material;
  /** One invitation, or the two that are compared. */
  invitations: [Answers, Answers?];
  /** The result as plain text. */
  text: string;
  kept: boolean;
  /** @returns whether the answers are kept now. `undefined` where nothing can be kept. */
  onKeep: ((on: boolean) => boolean) | undefined;
  onRestart: () => void;
  onCompare: (() => void) | undefined;
}

/** Copy, link, print, keep, compare, start again. */
export function TakeAway({
  material,
  invitations,
  text,
  kept,
  onKeep,
  onRestart,
  onCompare,
}: Props) {
  const { words, address } = material;
  const [shown, setShown] = useState<'text' | 'link'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const content = shown === 'link' ? fullAddress(`${address}#${encode(...invitations)}`) : text;
  const [status, setStatus] = useState<'copied' | 'copyFailed'>();
  useEffect(() => {
    if (shown === undefined || field.current === null) return;
    void copyTextOf(field.current).then((copied) => {
      setStatus(copied ? 'copied' : 'copyFailed');
    });
  }, [shown]);
  const toggle = (what: 'text' | 'link') => {
    setStatus(undefined);
    setShown(shown === what ? undefined : what);
  };
  return (
    <section class="tool-take no-print" aria-labelledby="tool-take">
      <h3 class="tool-h3" id="tool-take">
        {say(words, 'take')}
      </h3>
      <div class="tool-buttons">
        {(['text', 'link'] as const).map((what) => (
          <button
            key={what}
            type="button"
            class="button-quiet"
            aria-expanded={shown === what}
            onClick={() => {
              toggle(what);
            }}
          >
            {say(words, what === 'text' ? 'asText' : 'asLink')}
          </button>
        ))}
        {!isSandboxed() && (
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              print();
            }}
          >
            {say(words, 'print')}
          </button>
        )}
        {onCompare && (
          <button type="button" class="button-quiet" onClick={onCompare}>
            {say(words, 'compare')}
          </button>
        )}
        <button type="button" class="button-quiet" onClick={onRestart}>
          {say(words, 'restart')}
        </button>
      </div>
      {shown && (
        <div class="tool-copy">
          <label class="field-label" for="tool-copy">
            {say(words, shown === 'text' ? 'textLabel' : 'linkLabel')}
          </label>
          <textarea
            class="field"
            id="tool-copy"
            ref={field}
            readOnly
            rows={shown === 'text' ? 10 : 4}
            value={content}
          />
          <p class="quiet mt-2" role="status">
            {status && say(words, status)}
          </p>
          {shown === 'link' && <p class="quiet mt-2">{say(words, 'linkNote')}</p>}
          {/* In a sandbox its host would have to open it, and would be told the answers. */}
          {shown === 'link' && isFramed() && !isSandboxed() && (
            <p class="mt-2">
              <a href={content}>{say(words, 'goOnSite')}</a>
            </p>
          )}
        </div>
      )}
      {onKeep && (
        <label class="option keep">
          <input
            type="checkbox"
            checked={kept}
            onChange={(event) => {
              const box = event.currentTarget;
              // Set by hand: where keeping failed, nothing changed that would draw the box anew.
              box.checked = onKeep(box.checked);
            }}
          />
          <span>
            {say(words, 'keep')} <span class="quiet">{say(words, 'keepNote')}</span>
          </span>
        </label>
      )}
    </section>
  );
}
