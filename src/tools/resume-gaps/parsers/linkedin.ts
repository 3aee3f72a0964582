/**
 * The tables in LinkedIn's copy of one's data: `Positions.csv`, `Education.csv`, `Volunteering.csv`.
 * Another table is read by what is in its columns, and marked as uncertain.
 */
import { monthsOf, type YearMonth } from '../../../domain/months';
import type { Kind, Today } from '../model/history';
import { clean } from './clean';
import { collect } from './collect';
import { guessColumns, type Columns } from './columns';
import { readCsv, type Line } from './csv';
import { readFieldDate, readFieldDates } from './field-date';
import type { FoundPeriod, ReadResult } from './read';
import { nothing } from './unreadable';

interface Table {
  readonly kind: Kind;
  readonly headings: Readonly<Record<'where' | 'what' | 'from' | 'to', string>>;
}

const TABLES: readonly Table[] = [
  {
    kind: 'job',
    headings: { where: 'company name', what: 'title', from: 'started on', to: 'finished on' },
  },
  {
    kind: 'education',
    headings: { where: 'school name', what: 'degree name', from: 'start date', to: 'end date' },
  },
  {
    kind: 'volunteering',
    headings: { where: 'company name', what: 'role', from: 'started on', to: 'finished on' },
  },
];

const columnsOf = (header: Line, { headings }: Table): Required<Columns> | undefined => {
  const names = header.map((cell) => cell.trim().toLowerCase());
  const columns = {
    where: names.indexOf(headings.where),
    what: names.indexOf(headings.what),
    from: names.indexOf(headings.from),
    to: names.indexOf(headings.to),
  };
  return Object.values(columns).includes(-1) ? undefined : columns;
};

const isKnownHeader = (cells: Line): boolean =>
  TABLES.some((table) => columnsOf(cells, table) !== undefined);

/** Whether a text begins with the headings of one of LinkedIn's tables, whatever its file is called. */
export const looksLikeTable = (text: string): boolean => {
  const line = text.slice(0, text.search(/[\r\n]|$/)).slice(0, 1000);
  return isKnownHeader(line.split(/[,;\t]/).map((cell) => cell.replace(/^"|"$/g, '')));
};

const toPeriod = (
  line: Line,
  { where, what, from, to }: Columns,
  kind: Kind,
  today: Today,
): FoundPeriod => ({
  what: what === undefined ? '' : clean(line[what]),
  where: clean(line[where]),
  kind,
  ...readFieldDates(line[from], line[to], today),
  uncertain: false,
});

/** Long enough to know a line by. */
const SOURCE_LENGTH = 200;

/** Whether the two columns of dates are the other way round in most lines. */
function areTurned(lines: readonly Line[], { from, to }: Columns, today: Today): boolean {
  const dateOf = (cell: string | undefined): YearMonth | undefined => {
    const date = readFieldDate(cell, today);
    return date === 'now' ? undefined : date;
  };
  let score = 0;
  for (const line of lines) {
    const [first, second] = [dateOf(line[from]), dateOf(line[to])];
    if (first === undefined || second === undefined) continue;
    score += Math.sign(monthsOf(first).latest - monthsOf(second).latest);
  }
  return score > 0;
}

function* guessPeriods(lines: readonly Line[], today: Today): Generator<FoundPeriod> {
  const isDate = (cell: string) => readFieldDate(cell, today) !== undefined;
  const [header = [], ...following] = lines;
  const guess = guessColumns(following.length > 0 ? following : lines, isDate);
  if (guess === undefined) return;
  const hasHeader = !isDate(header[guess.from] ?? '') && !isDate(header[guess.to] ?? '');
  const body = hasHeader ? following : lines;
  const columns = areTurned(body, guess, today)
    ? { ...guess, from: guess.to, to: guess.from }
    : guess;
  for (const line of body) {
    yield {
      ...toPeriod(line, columns, 'job', today),
      source: clean(line.filter((cell) => cell.trim() !== '').join(', '), SOURCE_LENGTH),
      uncertain: true,
    };
  }
}

const knownPeriods = (
  [header = [], ...following]: readonly Line[],
  today: Today,
): readonly FoundPeriod[] | undefined => {
  for (const table of TABLES) {
    const columns = columnsOf(header, table);
    if (columns) return following.map((line) => toPeriod(line, columns, table.kind, today));
  }
  return undefined;
};

/** The periods in one of LinkedIn's own tables; `undefined` if its headings are others. */
export const readKnownTable = async (
  text: string,
  today: Today,
): Promise<readonly FoundPeriod[] | undefined> =>
  knownPeriods(await readCsv(text, isKnownHeader), today);

/** Any table: one of LinkedIn's, or one to be guessed at. */
export async function readTable(text: string, today: Today): Promise<ReadResult> {
  const lines = await readCsv(text, isKnownHeader);
  const known = knownPeriods(lines, today);
  if (known) return collect(known);
  const guessed = [...guessPeriods(lines, today)];
  return guessed.length > 0 ? collect(guessed, [{ id: 'csvColumns' }]) : nothing('csvColumns');
}
