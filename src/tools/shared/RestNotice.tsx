import { say, type UiWords } from './say';

interface Props {
  words: UiWords;
  /** It did not come; otherwise it is on its way. */
  failed: boolean;
  onRetry: () => void;
}

/** Stands in the place of what cannot be shown until its words are there. */
export function RestNotice({ words, failed, onRetry }: Props) {
  return (
    <div class="tool-notice" role="status">
      <p>{say(words, failed ? 'restFailed' : 'restLoading')}</p>
      {failed && (
        <button type="button" class="button-link" onClick={onRetry}>
          {say(words, 'retry')}
        </button>
      )}
    </div>
  );
}
