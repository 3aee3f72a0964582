import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isSandboxed } from '../../../browser/location';
import { download } from '../../../browser/download';
import { canShare, share, type Sharing } from '../../../browser/share';
import type { Translate } from '../strings';
import { CopyButton } from './CopyButton';

/** A form in which a user can export the document. */
export interface ExportForm {
  id: string;
  /** On the button that chooses it. */
  label: string;
  /** Above the field that shows it, where the button does not explain enough. */
  fieldLabel?: string;
  /** What it is good for. */
  note?: ComponentChildren;
  /** Its text; or, for a picture, the text of its file. */
  text: () => string;
  /** Shown instead of the text. A picture cannot be copied as text. */
  picture?: ComponentChildren;
  /** How it is downloaded; a link is not. */
  file?: { name: string; type: string };
  /** How it is shared, where the browser can. */
  shareAs?: 'text' | 'url';
}

interface Props {
  t: Translate;
  /** What is exported, for the system's share window: the tool's title. */
  title: string;
  forms: readonly ExportForm[];
  /** The form that is shown at first; none, if its text is long and the page too. */
  first?: string;
  /** Choosing a form copies it, as the label of its button announces. */
  copiesAtOnce?: boolean;
  /** More buttons beside those of the forms. */
  children?: ComponentChildren;
}

/** Copy, download, share, print. Where downloads are forbidden, the text is there to copy. */
export function Export({ t, title, forms, first, copiesAtOnce = false, children }: Props) {
  const [chosen, setChosen] = useState(first);
  const shown = forms.find(({ id }) => id === chosen) ?? forms.find(({ id }) => id === first);
  return (
    <div data-kit="export">
      <div class="tool-buttons">
        <div class="contents" role="group" aria-label={t('form')}>
          {forms.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              class="button-quiet"
              aria-pressed={id === shown?.id}
              onClick={() => {
                setChosen(id === chosen && first === undefined ? undefined : id);
              }}
            >
              {label}
            </button>
          ))}
        </div>
        {!isSandboxed() && (
          <button
            type="button"
            class="button-quiet"
            data-kit="print"
            onClick={() => {
              print();
            }}
          >
            {t('print')}
          </button>
        )}
        {children}
      </div>
      {shown && <Shown key={shown.id} {...{ t, title, copiesAtOnce }} form={shown} />}
    </div>
  );
}

interface ShownProps extends Pick<Props, 't' | 'title'> {
  form: ExportForm;
  copiesAtOnce: boolean;
}

/** The form that is chosen, and what can be done with it. */
function Shown({ t, title, form, copiesAtOnce }: ShownProps) {
  const { label, fieldLabel, note, picture, file, shareAs } = form;
  const field = useRef<HTMLTextAreaElement>(null);
  const [sharing, setSharing] = useState<Sharing>();
  const text = picture ? '' : form.text();
  return (
    <>
      {note}
      {picture ?? (
        <label>
          <span class={fieldLabel ? 'field-label mt-3' : 'sr-only'}>{fieldLabel ?? label}</span>
          <textarea
            class="field export-text"
            data-kit="export-text"
            ref={field}
            readOnly
            rows={shareAs === 'url' ? 4 : 10}
            value={text}
          />
        </label>
      )}
      <div class="tool-buttons">
        {!picture && (
          <CopyButton
            {...{ t, text }}
            shownIn={field}
            label={t('copyAll')}
            what={fieldLabel ?? label}
            atOnce={copiesAtOnce}
          />
        )}
        {file && !isSandboxed() && (
          <button
            type="button"
            class="button-small"
            data-kit="download"
            onClick={() => {
              download(file.name, file.type, form.text());
            }}
          >
            {t('download')}
          </button>
        )}
        {shareAs && canShare() && (
          <button
            type="button"
            class="button-small"
            data-kit="share"
            onClick={() => {
              void share({ title, [shareAs]: text }).then(setSharing);
            }}
          >
            {t('share')}
          </button>
        )}
      </div>
      <p class="quiet" role="status">
        {sharing === 'failed' && t('shareFailed')}
      </p>
    </>
  );
}
