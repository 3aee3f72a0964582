import { useEffect, useRef, useState } from 'preact/hooks';
import { monthsOf, MAX_YEAR, MIN_YEAR, type YearMonth } from '../../../domain/months';
import { kinds, type Kind, type Row, type Today } from '../history';
import type { WorkControl } from '../use-work';
import { monthNames, say, toFields, type ToolMaterial } from '../wording';
import { addRows, changeRow, LIMITS } from '../work';

interface Props {
  material: ToolMaterial;
  control: WorkControl;
  today: Today;
  /** The line to change; `undefined` for a new one. */
  row: Row | undefined;
  onDone: () => void;
  onCancel?: (() => void) | undefined;
}

/** A year with or without a month; `undefined` where the year is none. */
function toDate({ month, year }: { month: string; year: string }): YearMonth | undefined {
  const found = Number(year);
  if (!/^\d{4}$/.test(year.trim()) || found < MIN_YEAR || found > MAX_YEAR) return undefined;
  return { year: found, ...(month === '' ? {} : { month: Number(month) }) };
}

/** One line of the history: what, with whom, from when to when. Months or years only. */
export function RowForm({ material, control, row, today, onDone, onCancel }: Props) {
  const { words, lang } = material;
  const { change } = control;
  const id = row?.id ?? 'new';
  const first = useRef<HTMLInputElement>(null);
  const [what, setWhat] = useState(row?.what ?? '');
  const [where, setWhere] = useState(row?.where ?? '');
  const [kind, setKind] = useState<Kind>(row?.kind ?? 'job');
  const [from, setFrom] = useState(toFields(row?.from));
  const [to, setTo] = useState(toFields(row?.to === 'now' ? undefined : row?.to));
  const [goesOn, setGoesOn] = useState(row?.to === 'now');
  const [fault, setFault] = useState<string>();

  // Whoever opened a line wants to write in it; an empty form that stands there anyway waits.
  useEffect(() => {
    if (row ?? onCancel) first.current?.focus();
  }, []);

  const save = () => {
    const start = toDate(from);
    const end = goesOn ? ('now' as const) : toDate(to);
    const found =
      what.trim() === '' && where.trim() === ''
        ? 'needsName'
        : start === undefined
          ? 'needsStart'
          : end === undefined
            ? 'needsEnd'
            : end !== 'now' && monthsOf(end).latest < monthsOf(start).earliest
              ? 'endFirst'
              : monthsOf(start).earliest > monthsOf(today).latest
                ? 'startLater'
                : undefined;
    setFault(found);
    if (found !== undefined) return;
    const period = { what: what.trim(), where: where.trim(), kind, from: start, to: end };
    change((now) => (row ? changeRow(now, row.id, period) : addRows(now, [period])));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
  };
  const when = (
    name: 'from' | 'to',
    date: { month: string; year: string },
    set: (date: { month: string; year: string }) => void,
  ) => (
    <fieldset class="gaps-when" disabled={name === 'to' && goesOn}>
      <legend class="field-label">{say(words, name)}</legend>
      <select
        class="field"
        aria-label={say(words, 'month')}
        value={date.month}
        onChange={(event) => {
          set({ ...date, month: event.currentTarget.value });
        }}
      >
        <option value="">{say(words, 'noMonth')}</option>
        {monthNames(lang).map((month, index) => (
          <option key={month} value={String(index + 1)}>
            {month}
          </option>
        ))}
      </select>
      <input
        class="field"
        aria-label={say(words, 'year')}
        placeholder={say(words, 'year')}
        inputMode="numeric"
        maxLength={4}
        autocomplete="off"
        value={date.year}
        onInput={(event) => {
          set({ ...date, year: event.currentTarget.value });
        }}
        onKeyDown={onKeyDown}
      />
    </fieldset>
  );
  return (
    <div class="gaps-form">
      <div class="gaps-fields">
        <label>
          <span class="field-label">{say(words, 'what')}</span>
          <input
            class="field"
            ref={first}
            maxLength={LIMITS.name}
            autocomplete="off"
            value={what}
            onInput={(event) => {
              setWhat(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
          />
        </label>
        <label>
          <span class="field-label">{say(words, 'where')}</span>
          <input
            class="field"
            maxLength={LIMITS.name}
            autocomplete="off"
            value={where}
            onInput={(event) => {
              setWhere(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
          />
        </label>
        {when('from', from, setFrom)}
        {when('to', to, setTo)}
        <label>
          <span class="field-label">{say(words, 'kind')}</span>
          <select
            class="field"
            value={kind}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              setKind(kinds.find((one) => one === chosen) ?? 'job');
            }}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="gaps-tick">
          <input
            type="checkbox"
            checked={goesOn}
            onChange={(event) => {
              setGoesOn(event.currentTarget.checked);
            }}
          />
          <span>{say(words, 'goesOn')}</span>
        </label>
      </div>
      <p class="tool-missing" role="alert" id={`fault-${id}`}>
        {fault && say(words, fault)}
      </p>
      <div class="tool-buttons">
        <button type="button" class={row ? 'button' : 'button-quiet'} onClick={save}>
          {say(words, row ? 'save' : 'addThis')}
        </button>
        {(row ?? onCancel) && (
          <button type="button" class="button-link" onClick={onCancel ?? onDone}>
            {say(words, 'cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
