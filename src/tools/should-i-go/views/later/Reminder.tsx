import { useState } from 'preact/hooks';
import { download } from '../../../../browser/download';
import { fullUrl, isSandboxed } from '../../../../browser/location';
import type { ToolData } from '../messages';

interface Props {
  data: ToolData;
  today: Date;
  /** What the reminder is about, for the calendar. */
  answer: string;
}

/** A day as a date field holds it, counted from today where the user is. */
function dayAfter(today: Date, days: number): string {
  const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 12);
  const two = (digits: number) => String(digits).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

type State = 'saved' | 'failed' | 'past' | undefined;
const NOTICES = { saved: 'reminderSaved', failed: 'reminderFailed', past: 'reminderPast' } as const;

/** The day by which the reply is due, as an entry for the calendar. A sandboxed frame leaves no files. */
export function Reminder({ data: { t, strings, path }, today, answer }: Props) {
  const [day, setDay] = useState(() => dayAfter(today, 1));
  const [state, setState] = useState<State>();
  if (isSandboxed()) return null;
  const save = async () => {
    // As text, dates of this form are in their order.
    if (day < dayAfter(today, 0)) {
      setState('past');
      return;
    }
    try {
      const { reminderFile } = await import('./calendar');
      const text = `${strings.title} ${answer}\n${fullUrl(path)}`;
      const file = reminderFile({ day, title: t('reminderTitle'), text, today });
      download('reply-by.ics', 'text/calendar', file);
      setState('saved');
    } catch {
      setState('failed');
    }
  };
  return (
    <div class="reminder no-print">
      <label>
        <span class="field-label">{t('replyBy')}</span>
        <input
          class="field"
          type="date"
          min={dayAfter(today, 0)}
          value={day}
          onInput={(event) => {
            setDay(event.currentTarget.value);
            setState(undefined);
          }}
        />
      </label>
      <button
        type="button"
        class="button-quiet"
        onClick={() => {
          void save();
        }}
      >
        {t('reminderSave')}
      </button>
      <p class="quiet" role="status">
        {state && t(NOTICES[state])}
      </p>
    </div>
  );
}
