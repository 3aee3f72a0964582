/**
 * JSON Resume, https://jsonresume.org/schema: `work`, `volunteer` and `education`. Its pattern for
 * dates lets month 19 through, and files in the wild have no schema at all, so nothing is certain.
 */
import type { Kind, Today } from '../model/history';
import { clean } from './clean';
import { collect } from './collect';
import { readFieldDates } from './field-date';
import type { FoundPeriod, ReadResult } from './read';
import { isRecord, type Json } from './record';
import { nothing } from './unreadable';

interface Section {
  readonly key: string;
  readonly kind: Kind;
  readonly where: (entry: Json) => string;
  readonly what: (entry: Json) => string;
}

const SECTIONS: readonly Section[] = [
  {
    key: 'work',
    kind: 'job',
    // `company` is what the name was called before version 1.
    where: (entry) => clean(entry['name']) || clean(entry['company']),
    what: (entry) => clean(entry['position']),
  },
  {
    key: 'volunteer',
    kind: 'volunteering',
    where: (entry) => clean(entry['organization']),
    what: (entry) => clean(entry['position']),
  },
  {
    key: 'education',
    kind: 'education',
    where: (entry) => clean(entry['institution']),
    what: (entry) =>
      clean(
        [clean(entry['studyType']), clean(entry['area'])].filter((text) => text !== '').join(', '),
      ),
  },
];

/** Whether a value is a file that this tool wrote; another module reads those. */
export const isOwnFile = (value: unknown): boolean =>
  isRecord(value) && value['tool'] === 'resume-gaps';

const isResume = (value: unknown): value is Json =>
  isRecord(value) &&
  !isOwnFile(value) &&
  (isRecord(value['basics']) || SECTIONS.some(({ key }) => Array.isArray(value[key])));

function* periodsIn(resume: Json, today: Today): Generator<FoundPeriod> {
  for (const { key, kind, where, what } of SECTIONS) {
    const entries: unknown = resume[key];
    if (!Array.isArray(entries)) continue;
    for (const entry of entries as readonly unknown[]) {
      if (!isRecord(entry)) continue;
      const dates = readFieldDates(entry['startDate'], entry['endDate'], today);
      yield { what: what(entry), where: where(entry), kind, ...dates, uncertain: false };
    }
  }
}

export function readJsonResume(text: string, today: Today): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return nothing('damaged');
  }
  return isResume(value) ? collect(periodsIn(value, today)) : nothing('notAResume');
}
