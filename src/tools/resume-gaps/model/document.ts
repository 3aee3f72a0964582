/**
 * The tool's document as text: for the file that a user saves, and for what is persisted. What is not
 * known here is dropped and reported; what is valid beside it is used.
 */
import { formatYearMonth, isYearMonth, type YearMonth } from '../../../domain/months';
import { isLoose, oneOf, type Decoder, type Loose } from '../../kit/decode';
import { documentFormat, jsonNotation } from '../../kit/document';
import { askedIds, itemIds } from './checklist';
import { kinds, WORK, type Row } from './history';
import { reasonIds } from './reasons';
import { emptyWork, isUntouched, LIMITS, setNumber, type Work } from './work';

const TOOL = 'resume-gaps';
const ROW_ID = /^r\d{1,15}$/;
/** Two rows, or a row and today. */
const GAP_ID = /^r\d{1,15}~(r\d{1,15}|now)$/;

const dateText = (date: YearMonth | 'now' | undefined) =>
  date === undefined ? undefined : date === 'now' ? date : formatYearMonth(date);

function dateOf(value: unknown): YearMonth | undefined {
  const [, year, month] =
    /^(\d{4})(?:-(\d{2}))?$/.exec(typeof value === 'string' ? value : '') ?? [];
  const date = { year: Number(year), ...(month ? { month: Number(month) } : {}) };
  return isYearMonth(date) ? date : undefined;
}

function rowOf(decoder: Decoder, value: Loose, id: string): Row {
  const source = decoder.text(value['source'], LIMITS.source);
  return {
    id,
    what: decoder.text(value['what'], LIMITS.name),
    where: decoder.text(value['where'], LIMITS.name),
    kind: decoder.value(value['kind'], oneOf(kinds)) ?? 'job',
    from: decoder.value(value['from'], dateOf),
    to: value['to'] === 'now' ? 'now' : decoder.value(value['to'], dateOf),
    ...(value['unsure'] === true ? { unsure: true } : {}),
    ...(source ? { source } : {}),
  };
}

function workOf(value: Loose, decoder: Decoder): Work {
  const seen = new Set<string>();
  const rows = decoder.list(value['rows'], LIMITS.rows, (one): Row | undefined => {
    const id = isLoose(one) ? one['id'] : undefined;
    if (!isLoose(one) || typeof id !== 'string' || !ROW_ID.test(id) || seen.has(id))
      return undefined;
    seen.add(id);
    return rowOf(decoder, one, id);
  });
  const reasons = decoder.entries(value['reasons'], LIMITS.rows, ([gap, reason]) =>
    GAP_ID.test(gap) ? oneOf(reasonIds)(reason) : undefined,
  );
  const notes = decoder.entries(value['notes'], itemIds.length, ([item, written]) =>
    oneOf(itemIds)(item) && written !== '' && typeof written === 'string'
      ? decoder.text(written, LIMITS.note)
      : undefined,
  );
  const optional = kinds.filter((kind) => !WORK.includes(kind));
  const base: Work = {
    ...emptyWork,
    rows,
    ...(value['covers'] === undefined ? {} : { covers: decoder.ids(value['covers'], optional) }),
    reasons: Object.fromEntries(reasons),
    ticks: decoder.ids(value['ticks'], itemIds),
    notes: Object.fromEntries(notes),
    asked: decoder.ids(value['asked'], askedIds),
  };
  return (['threshold', 'lookBack'] as const).reduce((work, name) => {
    const number = decoder.value(value[name], (one) =>
      typeof one === 'number' && setNumber(work, name, one)[name] === one ? one : undefined,
    );
    return number === undefined ? work : setNumber(work, name, number);
  }, base);
}

/** Writes and reads the work, as JSON. A full history of 200 lines is about 100,000 characters long. */
export const format = documentFormat<Work>({
  id: TOOL,
  empty: emptyWork,
  isEmpty: isUntouched,
  migrations: [],
  notation: jsonNotation(TOOL),
  toData: ({ rows, ...others }) => ({
    rows: rows.map((row) => ({ ...row, from: dateText(row.from), to: dateText(row.to) })),
    ...others,
  }),
  fromData: workOf,
});
