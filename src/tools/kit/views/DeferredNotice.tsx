import type { Translate } from '../strings';

interface Props {
  t: Translate;
  /** It could not be fetched; otherwise it is on its way. */
  failed: boolean;
  onRetry: () => void;
}

/** In place of what cannot be shown until its data is there. */
export const DeferredNotice = ({ t, failed, onRetry }: Props) => (
  <div class="tool-notice" data-kit="deferred" role="status">
    <p>{t(failed ? 'loadingFailed' : 'loading')}</p>
    {failed && (
      <button type="button" class="button-link" onClick={onRetry}>
        {t('retry')}
      </button>
    )}
  </div>
);
