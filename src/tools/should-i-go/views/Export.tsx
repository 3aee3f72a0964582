import { useEffect, useRef, useState } from 'preact/hooks';
import { fullAddress, isFramed, isSandboxed } from '../../../browser/address';
import { copyText, type Copying } from '../../../browser/clipboard';
import { format, type Invitations } from '../model/document';
import { say, type Material } from './messages';

interface Props {
  material: Material;
  /** One invitation, or the two that are compared. */
  invitations: Invitations;
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
  const content = shown === 'link' ? fullAddress(`${address}#${format.encode(invitations)}`) : text;
  const [status, setStatus] = useState<Copying>();
  useEffect(() => {
    if (field.current) void copyText(content, field.current).then(setStatus);
  }, [shown]);
  const button = (label: string, onClick: () => void, expanded?: boolean) => (
    <button type="button" class="button-quiet" aria-expanded={expanded} onClick={onClick}>
      {say(words, label)}
    </button>
  );
  const toggle = (label: 'asText' | 'asLink', what: 'text' | 'link') =>
    button(
      label,
      () => {
        setStatus(undefined);
        setShown(shown === what ? undefined : what);
      },
      shown === what,
    );
  return (
    <section class="tool-take no-print">
      <h3 class="tool-h3">{say(words, 'take')}</h3>
      <div class="tool-buttons">
        {toggle('asText', 'text')}
        {toggle('asLink', 'link')}
        {!isSandboxed() &&
          button('print', () => {
            print();
          })}
        {onCompare && button('compare', onCompare)}
        {button('restart', onRestart)}
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
          {shown === 'link' && (
            <p class="quiet mt-2">
              {say(words, 'linkNote')}{' '}
              {/* In a sandbox its host would have to open it, and would be told the answers. */}
              {isFramed() && !isSandboxed() && <a href={content}>{say(words, 'goOnSite')}</a>}
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
