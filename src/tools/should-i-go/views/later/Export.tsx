import { fullUrl, isFramed, isSandboxed } from '../../../../browser/location';
import { Export as ExportForms, type ExportForm } from '../../../kit/views/Export';
import { ClearAll } from '../../../kit/views/ClearAll';
import { KeepOnDevice } from '../../../kit/views/KeepOnDevice';
import type { SessionControl } from '../use-session';
import type { ToolData } from '../messages';
import { forLink, workFormat, type Work } from '../notes';

interface Props extends Pick<SessionControl, 'persisted' | 'persist'> {
  data: ToolData;
  /** One invitation, or the two that are compared, and what belongs to them. */
  work: Work;
  /** The result as plain text. */
  text: () => string;
  onPersistFailed: () => void;
  onRestart: () => void;
  onCompare: (() => void) | undefined;
}

/** What the user exports, and what stays here. */
export function Export(props: Props) {
  const { data, work, text, persisted, persist, onPersistFailed } = props;
  const { onRestart, onCompare } = props;
  const { strings, t, path } = data;
  const link = fullUrl(`${path}#${workFormat.encode(forLink(work))}`);
  const forms: readonly ExportForm[] = [
    {
      ...{ id: 'text', label: t('asText'), fieldLabel: t('textLabel') },
      ...{ text, shareAs: 'text' },
      file: { name: 'should-i-go.txt', type: 'text/plain' },
    },
    {
      ...{ id: 'link', label: t('asLink'), fieldLabel: t('linkLabel') },
      ...{ text: () => link, shareAs: 'url' },
      note: (
        <p class="quiet mt-3">
          {t('linkNote')}{' '}
          {/* In a sandbox its host would have to open it, and would learn the answers. */}
          {isFramed() && !isSandboxed() && <a href={link}>{t('goOnSite')}</a>}
        </p>
      ),
    },
  ];
  return (
    <section class="tool-export no-print">
      <h3 class="tool-h3">{t('export')}</h3>
      <ExportForms t={t} title={strings.title} forms={forms} copiesAtOnce>
        {onCompare && (
          <button type="button" class="button-quiet" onClick={onCompare}>
            {t('compare')}
          </button>
        )}
        <ClearAll t={t} asksFirst={false} onClear={onRestart} />
      </ExportForms>
      <KeepOnDevice {...{ t, persisted, persist }} onFailed={onPersistFailed} />
    </section>
  );
}
