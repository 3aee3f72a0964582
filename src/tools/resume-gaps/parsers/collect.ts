import { monthsOf } from '../../../domain/months';
import { clean } from './clean';
import { MAX_ENTRIES, MAX_NOTE_LENGTH, MAX_NOTES, MAX_ROWS } from './limits';
import type { FoundPeriod, ReadNote, ReadResult } from './read';

const endsBeforeStart = ({ from, to }: FoundPeriod): boolean =>
  from !== undefined &&
  to !== undefined &&
  to !== 'now' &&
  monthsOf(to).latest < monthsOf(from).earliest;

/**
 * Turns what a file with fields holds into a result: what is there twice counts once, what ends before
 * it begins is left out, and a missing date is noted.
 *
 * @param before what was noted about the file as a whole.
 */
export function collect(
  found: Iterable<FoundPeriod>,
  before: readonly ReadNote[] = [],
): ReadResult {
  const periods: FoundPeriod[] = [];
  const notes = [...before];
  const seen = new Set<string>();
  let looked = 0;
  for (const period of found) {
    looked += 1;
    if (periods.length === MAX_ROWS || looked > MAX_ENTRIES) {
      notes.push({ id: 'tooMany' });
      break;
    }
    const { what, where, kind, from, to } = period;
    if (what === '' && where === '' && from === undefined && (to === undefined || to === 'now')) {
      continue;
    }
    const name = clean(where || what, MAX_NOTE_LENGTH);
    const note = (id: ReadNote['id']): void => {
      if (notes.length < MAX_NOTES) notes.push({ id, ...(name === '' ? {} : { at: name }) });
    };
    const key = JSON.stringify([what, where, kind, from, to]);
    if (seen.has(key)) {
      note('duplicate');
      continue;
    }
    seen.add(key);
    if (endsBeforeStart(period)) {
      note('endBeforeStart');
      continue;
    }
    if (from === undefined || to === undefined) note('dateUnknown');
    periods.push(period);
  }
  return periods.length > 0
    ? { ok: true, periods, notes }
    : { ok: false, notes: [{ id: 'noPeriods' }, ...notes] };
}
