import { useRef } from 'preact/hooks';
import { fullUrl, isSandboxed } from '../../../../browser/location';
import { ClearAll } from '../../../kit/views/ClearAll';
import { Export as ExportForms, type ExportForm } from '../../../kit/views/Export';
import { KeepOnDevice } from '../../../kit/views/KeepOnDevice';
import { format } from '../../model/document';
import { asMarkdown } from '../../model/export-text';
import { isUntouched } from '../../model/work';
import type { LaterStepProps } from '../step-props';
import { Picture } from './Picture';
import { Unconfirmed } from './Unconfirmed';

/** The text, the picture, and the file that the tool opens again. */
function Forms({ data, control, analysis, findings }: LaterStepProps) {
  const { strings, t, path } = data;
  const { work } = control;
  const picture = useRef<SVGSVGElement>(null);
  const forms: readonly ExportForm[] = [
    {
      ...{ id: 'text', label: t('asText'), shareAs: 'text' },
      text: () => asMarkdown(data, work, analysis, findings),
      note: <p class="quiet mt-2">{t('asTextNote')}</p>,
      file: { name: 'resume-gaps.md', type: 'text/markdown' },
    },
    ...(analysis.span
      ? [
          {
            ...{ id: 'picture', label: t('asPicture') },
            text: () => picture.current?.outerHTML ?? '',
            note: <p class="quiet mt-2">{t('asPictureNote')}</p>,
            picture: <Picture {...{ data, analysis, picture }} rows={work.rows} />,
            file: { name: 'resume-gaps.svg', type: 'image/svg+xml' },
          },
        ]
      : []),
    {
      ...{ id: 'file', label: t('asFile') },
      text: () => format.encode(work),
      note: (
        <>
          <p class="quiet mt-2">{t('asFileNote')}</p>
          {isSandboxed() && (
            <p class="quiet mt-1">
              {t('goOnElsewhere', { url: fullUrl(path), paste: t('paste') })}
            </p>
          )}
        </>
      ),
      file: { name: 'resume-gaps.json', type: 'application/json' },
    },
  ];
  return (
    <>
      <p class="mt-2">{t('exportLead')}</p>
      <ExportForms t={t} title={strings.title} forms={forms} first="text" />
    </>
  );
}

/** What the user exports, and what stays here. */
export function Export(props: LaterStepProps) {
  const { data, control, notify } = props;
  const { t } = data;
  const { work, persisted, persist, hasStored, clear } = control;
  const isEmpty = isUntouched(work);
  return (
    <>
      {isEmpty ? (
        <p class="mt-2">{t('exportEmpty')}</p>
      ) : (
        <div data-tool-done="">
          <Unconfirmed {...props} />
          <Forms {...props} />
        </div>
      )}
      {(!isEmpty || hasStored) && (
        <>
          <KeepOnDevice
            {...{ t, persisted, persist }}
            onFailed={() => {
              notify([t('storeFailed')]);
            }}
          />
          <div class="tool-buttons">
            <ClearAll
              t={t}
              asksFirst
              onClear={() => {
                clear();
                notify([t('cleared')]);
              }}
            />
          </div>
        </>
      )}
    </>
  );
}
