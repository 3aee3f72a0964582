import { ClearAll } from '../../../kit/views/ClearAll';
import { Export, type ExportForm } from '../../../kit/views/Export';
import { KeepOnDevice } from '../../../kit/views/KeepOnDevice';
import type { DocumentControl } from '../../../kit/use-document';
import { format, type Practice } from '../../model/document';
import { resultText, type ToolData } from '../messages';
import { Result } from './Result';

interface Props {
  data: ToolData;
  control: DocumentControl<Practice>;
  onClear: () => void;
  onPersistFailed: () => void;
}

/** The last step: the result, its export, and what stays on the device. */
export function ResultStep({ data, control, onClear, onPersistFailed }: Props) {
  const { t, strings } = data;
  const { document: practice, persisted, persist, hasStored } = control;
  const isEmpty = format.isEmpty(practice);
  const forms: readonly ExportForm[] = [
    {
      ...{ id: 'text', label: t('asText'), shareAs: 'text' },
      text: () => resultText(data, practice),
      file: { name: 'sample-tool.txt', type: 'text/plain' },
    },
  ];
  return (
    <>
      {isEmpty ? (
        <p class="mt-2">{t('nothingYet')}</p>
      ) : (
        // Those who embed the tool are notified that the user came to its end.
        <div data-tool-done="">
          <Result {...{ data, practice }} />
          <Export t={t} title={strings.title} forms={forms} first="text" />
        </div>
      )}
      {(!isEmpty || hasStored) && (
        <>
          <KeepOnDevice {...{ t, persisted, persist }} onFailed={onPersistFailed} />
          <div class="tool-buttons">
            <ClearAll t={t} asksFirst onClear={onClear} />
          </div>
        </>
      )}
    </>
  );
}
