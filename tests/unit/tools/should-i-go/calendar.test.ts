import { describe, expect, it } from 'vitest';
import { reminderFile } from '../../../../src/tools/should-i-go/views/later/calendar';

const today = new Date('2026-11-28T21:30:00Z');
const file = reminderFile({
  day: '2026-12-01',
  title: 'Reply to the interview invitation',
  text: 'Should I go? Ask first\nhttps://example.org/',
  today,
});
// Long lines are folded: a line that begins with a space belongs to the one before.
const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('the reminder for the calendar', () => {
  it('is one whole day, which is the same day everywhere', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20261201');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(file).not.toMatch(/TZID|VTIMEZONE/);
  });

  it('has the moment at which it was made from its argument', () => {
    expect(lines).toContain('DTSTAMP:20261128T213000Z');
  });

  it('names what is to be done, and what the answer was', () => {
    expect(lines).toContain('SUMMARY:Reply to the interview invitation');
    expect(lines).toContain('DESCRIPTION:Should I go? Ask first\\nhttps://example.org/');
  });

  it('rings on that morning', () => {
    expect(lines).toEqual(
      expect.arrayContaining(['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER;RELATED=START:PT9H']),
    );
  });

  it('is a calendar from its first line to its last', () => {
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines.filter((line) => line !== '').at(-1)).toBe('END:VCALENDAR');
  });
});
