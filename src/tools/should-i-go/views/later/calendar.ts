/** A reminder as a calendar file. Fetched when the user asks for one. Pure. */
import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator';

interface Reminder {
  /** The day, as a date field holds it: 2026-11-30. */
  day: string;
  title: string;
  text: string;
  /** The moment at which the file is made. */
  today: Date;
}

/** A whole day, so that it is the same day in every time zone; it rings at nine in the morning. */
export function reminderFile({ day, title, text, today }: Reminder): string {
  const calendar = ical({ prodId: { company: 'Take the Interview', product: 'Should I go' } });
  const event = calendar.createEvent({
    id: `reply-${day}-${today.getTime()}`,
    stamp: today,
    start: new Date(`${day}T00:00:00Z`),
    allDay: true,
    summary: title,
    description: text,
  });
  const alarm = { type: ICalAlarmType.display, triggerAfter: 9 * 60 * 60, description: title };
  // Without it, nine hours after the end of the day.
  event.createAlarm(alarm).relatesTo(ICalAlarmRelatesTo.start);
  return calendar.toString();
}
