import type { Translate } from '../strings';

interface Props {
  t: Translate;
  /** What happened; a screen reader reads it out. */
  lines: readonly string[];
  /** Something that takes a while: what it is, and the share that is done, 0 to 1, where it is known. */
  progress?: { label: string; share: number | undefined } | undefined;
  onUndo?: (() => void) | undefined;
  /** Closes the notice, or stops what takes a while. */
  close?: { label: string; onClick: () => void };
}

/** Shows what happened in the tool. The element is always there, or its text would not be read out. */
export function Status({ t, lines, progress, onUndo, close }: Props) {
  const isShown = lines.length > 0 || progress !== undefined;
  return (
    <div class={isShown ? 'tool-notice tool-status' : ''} data-kit="status">
      <div role="status">
        {lines.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
        {progress && <p>{progress.label}</p>}
      </div>
      {progress && (
        <progress
          class="tool-progress"
          max={1}
          value={progress.share}
          aria-label={progress.label}
        />
      )}
      {isShown && (onUndo ?? close) && (
        <div class="tool-buttons">
          {onUndo && <UndoButton t={t} onUndo={onUndo} />}
          {close && (
            <button type="button" class="button-link" onClick={close.onClick}>
              {close.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Undoes the last change. */
export const UndoButton = ({ t, onUndo }: { t: Translate; onUndo: () => void }) => (
  <button type="button" class="button-quiet" data-kit="undo" onClick={onUndo}>
    {t('undo')}
  </button>
);
