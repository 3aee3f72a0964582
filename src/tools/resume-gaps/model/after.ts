/** From a question of an interview to the user's own lines, where the history shows which. Pure. */
import { monthsOf } from '../../../domain/months';
import type { AskedId } from './checklist';
import { WORK, type Row } from './history';
import type { Analysis } from './analyse';

/** Months: a job that surely lasted no longer may have been "only a few months". */
const SHORT = 11;

/** How long a job lasted at the most, in months; `undefined` where an end is open. */
function most({ from, to }: Row): number | undefined {
  if (from === undefined || to === undefined || to === 'now') return undefined;
  return monthsOf(to).latest - monthsOf(from).earliest + 1;
}

const isVague = ({ from, to }: Row) =>
  from?.month === undefined || to === undefined || (to !== 'now' && to.month === undefined);

/**
 * The ids of the lines that a kind of question is likely about, the newest first; none where only the
 * user can know.
 */
export function linesAskedAbout(
  question: AskedId,
  rows: readonly Row[],
  { gaps, bars }: Analysis,
): readonly string[] {
  const newest = bars.flatMap(({ row }) => rows.find(({ id }) => id === row) ?? []);
  const jobs = newest.filter(({ kind }) => WORK.includes(kind));
  const ids = (found: readonly Row[]) => found.map(({ id }) => id);
  switch (question) {
    case 'gap': {
      const beside = new Set(gaps.flatMap(({ after, before }) => [after, before]));
      return ids(newest.filter(({ id }) => beside.has(id)));
    }
    case 'short':
      return ids(jobs.filter((row) => (most(row) ?? Infinity) <= SHORT));
    case 'dates':
      return ids(rows.filter(isVague));
    case 'leaving':
      return ids(jobs.slice(0, 1));
    default:
      return [];
  }
}
