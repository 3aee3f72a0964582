import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyDraft } from '../model/draft';
import type { Row } from '../model/history';
import { NEW, type DraftsControl } from './use-drafts';
import type { ImportControl } from './use-import';
import { confirmRows, removeRow } from '../model/work';
import { Import } from './Import';
import { periodText, rowName, type FirstData } from './messages';
import { RowForm } from './RowForm';
import type { StepProps } from './step-props';

interface Props extends StepProps<FirstData> {
  drafts: DraftsControl;
  read: ImportControl['read'];
}

/** The history as lines, to write by hand or to import, to correct and to confirm. */
export function History({ data, control, notify, refocus, drafts, read }: Props) {
  const { strings, t } = data;
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
      {t(key)}
      <span class="sr-only">: {rowName(data, row)}</span>
    </button>
  );
  /** The form of a line that is being written; the form of a new line is open while there is no other line. */
  const formOf = (id: string) => {
    const isOnly = id === NEW && work.rows.length === 0;
    const state = drafts.of(id) ?? (isOnly ? { draft: emptyDraft } : undefined);
    return (
      state && (
        <RowForm
          key={id === NEW ? `${id}${drafts.added}` : id}
          getsFocus={!isOnly}
          {...{ data, id, state }}
          onWrite={(draft) => {
            drafts.write(id, draft);
          }}
          onSave={() => {
            const saved = drafts.save(id);
            if (saved === undefined) return;
            notify([t('added', { name: rowName(data, saved) })]);
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
      <p class="mt-2">{t('historyLead')}</p>
      {unsure.length > 0 && (
        <div class="tool-aside">
          <h3>{t('confirmTitle', { count: unsure.length })}</h3>
          <p>{t('confirmLead')}</p>
          <div class="tool-buttons">
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                change((now) => confirmRows(now, unsure));
                notify([t('confirmed')]);
                refocus();
              }}
            >
              {t('confirmAll')}
            </button>
          </div>
        </div>
      )}
      {work.rows.length > 0 && (
        <ol class="gaps-rows" aria-label={t('history')}>
          {work.rows.map((row, index) => (
            <li key={row.id} id={row.id}>
              {formOf(row.id) ?? (
                <>
                  <p>
                    <b>{rowName(data, row)}</b>
                    <span class="gaps-dates">{periodText(data, row)}</span>
                    {row.kind !== 'job' && <span class="quiet">{strings.kinds[row.kind]}</span>}
                  </p>
                  {row.unsure && (
                    <p class="gaps-source">
                      {row.source ? (
                        <>
                          {t('readFrom')} <q>{row.source}</q>
                        </>
                      ) : (
                        t('lookAt')
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
                      notify([t('removed', { name: rowName(data, row) })]);
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
              {t('add')}
            </button>
          </div>
        )}
      </div>
      <Import data={data} read={read} />
    </div>
  );
}
