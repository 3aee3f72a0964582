import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyDraft } from '../model/draft';
import type { Row } from '../model/history';
import type { StepProps } from './ResumeGaps';
import { NEW, type DraftsControl } from './use-drafts';
import type { ReadingControl } from './use-import';
import { periodText, rowName, say, type FirstMaterial } from './messages';
import { confirmRows, removeRow } from '../model/work';
import { Bring } from './Import';
import { RowForm } from './RowForm';

interface Props extends StepProps<FirstMaterial> {
  drafts: DraftsControl;
  read: ReadingControl['read'];
}

/** The history as lines, to write by hand or to bring along, to correct and to confirm. */
export function History({ material, control, tell, refocus, drafts, read }: Props) {
  const { words } = material;
  const { work, change } = control;
  /** The line whose first button gets the focus, since what had it is gone; `new` for the one that adds. */
  const [next, setNext] = useState<{ id: string }>();
  const lines = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (next) lines.current?.querySelector<HTMLElement>(`#${next.id} button`)?.focus();
  }, [next]);

  const unsure = work.rows.filter((row) => row.unsure).map(({ id }) => id);
  const button = (row: Row, key: 'isRight' | 'edit' | 'remove', onClick: () => void) => (
    <button type="button" class="button-small" onClick={onClick}>
      {say(words, key)}
      <span class="sr-only">: {rowName(material, row)}</span>
    </button>
  );
  /** The form of a line that is being written; for a new one it stands there while there is no other. */
  const formOf = (id: string) => {
    const isOnly = id === NEW && work.rows.length === 0;
    const state = drafts.of(id) ?? (isOnly ? { draft: emptyDraft } : undefined);
    return (
      state && (
        <RowForm
          key={id === NEW ? `${id}${drafts.added}` : id}
          takesFocus={!isOnly}
          {...{ material, id, state }}
          onWrite={(draft) => {
            drafts.write(id, draft);
          }}
          onSave={() => {
            const saved = drafts.save(id);
            if (saved === undefined) return;
            tell([say(words, 'added', { name: rowName(material, saved) })]);
            if (id !== NEW) setNext({ id });
          }}
          onCancel={
            isOnly
              ? undefined
              : () => {
                  drafts.close(id);
                  setNext({ id });
                }
          }
        />
      )
    );
  };
  return (
    <div ref={lines}>
      <p class="mt-2">{say(words, 'historyLead')}</p>
      {unsure.length > 0 && (
        <div class="tool-aside">
          <h3>{say(words, 'confirmTitle', { count: unsure.length })}</h3>
          <p>{say(words, 'confirmLead')}</p>
          <div class="tool-buttons">
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                change((now) => confirmRows(now, unsure));
                tell([say(words, 'confirmed')]);
                refocus();
              }}
            >
              {say(words, 'confirmAll')}
            </button>
          </div>
        </div>
      )}
      {work.rows.length > 0 && (
        <ol class="gaps-rows" aria-label={say(words, 'history')}>
          {work.rows.map((row, index) => (
            <li key={row.id} id={row.id}>
              {formOf(row.id) ?? (
                <>
                  <p>
                    <b>{rowName(material, row)}</b>
                    <span class="gaps-dates">{periodText(material, row)}</span>
                    {row.kind !== 'job' && <span class="quiet">{words.kinds[row.kind]}</span>}
                  </p>
                  {row.unsure && (
                    <p class="gaps-source">
                      {row.source ? (
                        <>
                          {say(words, 'readFrom')} <q>{row.source}</q>
                        </>
                      ) : (
                        say(words, 'lookAt')
                      )}
                    </p>
                  )}
                  <div class="tool-buttons">
                    {row.unsure &&
                      button(row, 'isRight', () => {
                        change((now) => confirmRows(now, [row.id]));
                        // To the next one that waits to be looked at.
                        const waiting = work.rows.find((one, at) => at > index && one.unsure);
                        setNext({ id: (waiting ?? row).id });
                      })}
                    {button(row, 'edit', () => {
                      drafts.open(row.id);
                    })}
                    {button(row, 'remove', () => {
                      change((now) => removeRow(now, row.id));
                      tell([say(words, 'removed', { name: rowName(material, row) })]);
                      const beside = work.rows[index + 1] ?? work.rows[index - 1];
                      if (beside) setNext({ id: beside.id });
                      else refocus();
                    })}
                  </div>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      <div id={NEW}>
        {formOf(NEW) ?? (
          <div class="tool-buttons">
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                drafts.open(NEW);
              }}
            >
              {say(words, 'add')}
            </button>
          </div>
        )}
      </div>
      <Bring material={material} read={read} />
    </div>
  );
}
