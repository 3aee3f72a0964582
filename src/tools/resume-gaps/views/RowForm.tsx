import { useEffect, useRef } from 'preact/hooks';
import type { Draft, DraftDate, DraftField } from '../model/draft';
import { kinds } from '../model/history';
import { NEW, type DraftId, type DraftState } from './use-drafts';
import { monthNames, type FirstData } from './messages';
import { LIMITS } from '../model/work';

interface Props {
  data: FirstData;
  id: DraftId;
  state: DraftState;
  /** Whoever opened it wants to write in it; an empty form that is always open does not. */
  getsFocus: boolean;
  onWrite: (draft: Draft) => void;
  onSave: () => void;
  /** `undefined` where there is nothing to go back to. */
  onCancel: (() => void) | undefined;
}

/** One line of the history: what, with whom, from when to when. Months or years only. */
export function RowForm({ data, id, state, getsFocus, onWrite, onSave, onCancel }: Props) {
  const { strings, t, lang } = data;
  const { draft, fault } = state;
  const form = useRef<HTMLDivElement>(null);
  const faultId = `fault-${id}`;
  useEffect(() => {
    if (getsFocus) form.current?.querySelector('input')?.focus();
  }, []);
  useEffect(() => {
    if (fault) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [fault]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter may also end the writing of a word by an input method.
    if (event.key === 'Enter' && !event.isComposing) onSave();
  };
  /** Ties the field that is wrong to its message. */
  const checked = (field: DraftField) =>
    fault?.field === field ? { 'aria-invalid': true, 'aria-describedby': faultId } : {};
  const name = (field: 'what' | 'where') => (
    <label>
      <span class="field-label">{t(field)}</span>
      <input
        class="field"
        maxLength={LIMITS.name}
        autocomplete="off"
        value={draft[field]}
        onInput={(event) => {
          onWrite({ ...draft, [field]: event.currentTarget.value });
        }}
        onKeyDown={onKeyDown}
        {...(field === 'what' ? checked('what') : {})}
      />
    </label>
  );
  const when = (field: 'from' | 'to') => {
    const date = draft[field];
    const set = (change: Partial<DraftDate>) => {
      onWrite({ ...draft, [field]: { ...date, ...change } });
    };
    return (
      <fieldset class="gaps-when" disabled={field === 'to' && draft.goesOn}>
        <legend class="field-label">{t(field)}</legend>
        <select
          class="field"
          aria-label={t('month')}
          value={date.month}
          onChange={(event) => {
            set({ month: event.currentTarget.value });
          }}
        >
          <option value="">{t('noMonth')}</option>
          {monthNames(lang).map((month, index) => (
            <option key={month} value={String(index + 1)}>
              {month}
            </option>
          ))}
        </select>
        <input
          class="field"
          aria-label={t('year')}
          placeholder={t('year')}
          inputMode="numeric"
          maxLength={4}
          autocomplete="off"
          value={date.year}
          onInput={(event) => {
            set({ year: event.currentTarget.value });
          }}
          onKeyDown={onKeyDown}
          {...checked(field)}
        />
      </fieldset>
    );
  };
  return (
    <div class="gaps-form" ref={form}>
      <div class="gaps-fields">
        {name('what')}
        {name('where')}
        {when('from')}
        {when('to')}
        <label>
          <span class="field-label">{t('kind')}</span>
          <select
            class="field"
            value={draft.kind}
            onChange={(event) => {
              const chosen = kinds.find((one) => one === event.currentTarget.value);
              onWrite({ ...draft, kind: chosen ?? 'job' });
            }}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {strings.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={draft.goesOn}
            onChange={(event) => {
              onWrite({ ...draft, goesOn: event.currentTarget.checked });
            }}
          />
          <span>{t('goesOn')}</span>
        </label>
      </div>
      <p class="tool-missing" role="alert" id={faultId}>
        {fault && t(fault.message, { most: LIMITS.rows })}
      </p>
      <div class="tool-buttons">
        <button type="button" class={id === NEW ? 'button-quiet' : 'button'} onClick={onSave}>
          {t(id === NEW ? 'addThis' : 'save')}
        </button>
        {onCancel && (
          <button type="button" class="button-link" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
