import { useEffect, useRef, useState } from 'preact/hooks';
import { confirmRows, removeRow } from '../work';
import type { StepProps } from '../ResumeGaps';
import { periodText, rowName, say } from '../wording';
import { Bring } from './Bring';
import { RowForm } from './RowForm';

/** The history as lines, to write by hand or to bring along, to correct and to confirm. */
export function History({ material, control, today, tell, refocus }: StepProps) {
  const { words } = material;
  const { work, change } = control;
  /** The id of the line that is being changed; `new` for one more. */
  const [open, setOpen] = useState<string>();
  /** The line whose buttons get the focus, since what had it is gone. */
  const [left, setLeft] = useState<{ row: string }>();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const rows = [...(list.current?.children ?? [])];
    const row = rows.find((one) => one.id === left?.row);
    row?.querySelector('button')?.focus();
  }, [left]);
  const unsure = work.rows.filter((row) => row.unsure).map(({ id }) => id);
  return (
    <>
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
        <ol class="gaps-rows" ref={list} aria-label={say(words, 'history')}>
          {work.rows.map((row) => (
            <li key={row.id} id={row.id}>
              {open === row.id ? (
                <RowForm
                  material={material}
                  control={control}
                  today={today}
                  row={row}
                  onDone={() => {
                    setOpen(undefined);
                    setLeft({ row: row.id });
                  }}
                />
              ) : (
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
                    {row.unsure && (
                      <button
                        type="button"
                        class="button-small"
                        onClick={() => {
                          change((now) => confirmRows(now, [row.id]));
                          setLeft({ row: row.id });
                        }}
                      >
                        {say(words, 'isRight')}
                        <span class="sr-only">: {rowName(material, row)}</span>
                      </button>
                    )}
                    <button
                      type="button"
                      class="button-small"
                      onClick={() => {
                        setOpen(row.id);
                      }}
                    >
                      {say(words, 'edit')}
                      <span class="sr-only">: {rowName(material, row)}</span>
                    </button>
                    <button
                      type="button"
                      class="button-small"
                      onClick={() => {
                        change((now) => removeRow(now, row.id));
                        tell([say(words, 'removed', { name: rowName(material, row) })]);
                        refocus();
                      }}
                    >
                      {say(words, 'remove')}
                      <span class="sr-only">: {rowName(material, row)}</span>
                    </button>
                  </div>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {open === 'new' || (open === undefined && work.rows.length === 0) ? (
        <RowForm
          key={work.rows.length}
          material={material}
          control={control}
          today={today}
          row={undefined}
          onDone={() => {
            setOpen('new');
          }}
          onCancel={
            work.rows.length > 0
              ? () => {
                  setOpen(undefined);
                }
              : undefined
          }
        />
      ) : (
        <div class="tool-buttons">
          <button
            type="button"
            class="button-quiet"
            onClick={() => {
              setOpen('new');
            }}
          >
            {say(words, 'add')}
          </button>
        </div>
      )}
      <Bring material={material} control={control} today={today} tell={tell} refocus={refocus} />
    </>
  );
}
