/** What the tests of the resume-gap checklist share: its strings, a history, and how a user moves. */
import {
  expect,
  type BrowserContext,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import { format } from '../../../../src/tools/resume-gaps/model/document';
import type { Row } from '../../../../src/tools/resume-gaps/model/history';
import type { ReadNoteId } from '../../../../src/tools/resume-gaps/parsers/read';
import type { ReasonId } from '../../../../src/tools/resume-gaps/model/reasons';
import type { StepId } from '../../../../src/tools/resume-gaps/views/use-work';
import {
  dateText,
  lengthText,
  noteText,
  periodText,
  rowName,
} from '../../../../src/tools/resume-gaps/views/messages';
import { emptyWork, LIMITS, type Work } from '../../../../src/tools/resume-gaps/model/work';
import type { YearMonth } from '../../../../src/domain/months';
import { data as common, strings, ui } from '../../../fixtures/resume-gaps/data';

export { strings, ui };

export const TOOL = '/tools/resume-gaps/';
export const STORAGE_KEY = 'interview:resume-gaps';
/** The day on which the tests take place. */
export const DAY = new Date('2026-11-24T12:00:00');
/** As the page in English writes dates. */
const LANG = 'en-GB';
export const data = { ...common, lang: LANG };

export const noteOf = (id: ReadNoteId, at?: string) =>
  noteText(data, { id, ...(at === undefined ? {} : { at }) });

const FILES = 'tests/fixtures/resume-gaps/files';
export const fixture = (name: string) => `${FILES}/${name}`;

/** `2022-04` or `2018` as data. */
function dateOf(text: string): YearMonth {
  const [year, month] = text.split('-').map(Number);
  return { year: year ?? NaN, ...(month === undefined ? {} : { month }) };
}

/** From when to when, as the page writes it: `2022-04` to `now`. */
export const period = (from: string, to: string) =>
  periodText(data, {
    ...{ id: '', what: '', where: '', kind: 'job', from: dateOf(from) },
    to: to === 'now' ? to : dateOf(to),
  });

/** A date as the sentences write it. */
export const longDate = (date: string) => dateText(LANG, dateOf(date), 'long');

const lengthOf = (min: number, max: number) =>
  lengthText(data, {
    ...{ id: '', first: 0, last: 0, min, max },
    ...{ after: undefined, before: undefined, goesOn: false },
  });
/** A gap as its heading writes it, with its least and greatest length in months. */
export const gapTitle = (from: string, to: string, min: number, max = min) =>
  `${period(from, to)} · ${lengthOf(min, max)}`;
/** The same as the picture writes it. */
export const gapLine = (from: string, to: string, min: number, max = min) =>
  `${period(from, to)} (${lengthOf(min, max)})`;

/** A line as data, with the number of its id. A job by default. */
export const row = (
  number: number,
  what: string,
  from: string,
  to: string,
  others: Partial<Row> = {},
): Row => ({
  ...{ id: `r${number}`, what, where: '', kind: 'job', from: dateOf(from) },
  ...{ to: to === 'now' ? to : dateOf(to), ...others },
});

const ROWS: readonly Row[] = [
  row(1, 'Baker', '2015-03', '2018-06', { where: 'Example Bakery' }),
  row(2, 'Shift Lead', '2020-07', 'now', { where: 'Sample Foods Ltd' }),
];
export const [BAKER, LEAD] = ['Baker, Example Bakery', 'Shift Lead, Sample Foods Ltd'];
/** The most lines that a history may have. */
export const MOST_ROWS = LIMITS.rows;

/** A history with a gap of two years, its reason, a tick, a note, and a question of an interview. */
export const WORK: Work = {
  ...emptyWork,
  rows: ROWS,
  reasons: { 'r1~r2': 'caring' },
  ticks: ['sheet'],
  notes: { tasks: 'Name the ovens' },
  asked: ['day'],
};
/** The first and the last month of its gap. */
export const GAP = { from: '2018-07', to: '2020-06', months: 24 };
export const WORK_LINES = ROWS.map((row) => `${rowName(data, row)} | ${periodText(data, row)}`);

/** The page, a frame in it, or an element of either. */
export type Scope = Page | FrameLocator | Locator;

export const heading = (scope: Scope) => scope.locator('.tool-question');
/** The notice below the card. */
export const notice = (scope: Scope) => scope.locator('[data-kit=status] > [role=status]');
export const press = (scope: Scope, key: string, values?: Record<string, string | number>) =>
  scope.getByRole('button', { name: ui(key, values), exact: true });
/** A button of a line, by what the line is called. */
export const pressOf = (scope: Scope, key: string, name: string) =>
  scope.getByRole('button').filter({ hasText: `${ui(key)}: ${name}` });
export const fileInput = (scope: Scope) => scope.locator('input[type=file]');
export const rows = (scope: Scope) => scope.locator('.gaps-rows > li');
export const gaps = (scope: Scope) => scope.locator('.gaps-gap');
export const form = (scope: Scope) => scope.locator('.gaps-form');
/** The place of one more line, with its form while that is open. */
export const newLine = (scope: Scope) => scope.locator('#new');
export const field = (scope: Scope, key: string) =>
  form(scope).getByRole('textbox', { name: ui(key), exact: true });
/** The month or the year of one of the two dates in the form. */
export const dateField = (scope: Scope, date: 'from' | 'to', unit: 'month' | 'year') =>
  form(scope)
    .getByRole('group', { name: ui(date), exact: true })
    .getByLabel(ui(unit));
export const fault = (scope: Scope) => form(scope).getByRole('alert');
/** A line as a user would write it. */
export interface Written {
  what?: string;
  where?: string;
  from?: string;
  to?: string;
  kind?: string;
}

/** Writes into the form that is open. */
export async function write(scope: Scope, { what, where, from, to, kind }: Written) {
  if (what !== undefined) await field(scope, 'what').fill(what);
  if (where !== undefined) await field(scope, 'where').fill(where);
  if (kind !== undefined) await form(scope).getByLabel(ui('kind')).selectOption(kind);
  if (from !== undefined) await writeDate(scope, 'from', from);
  if (to === 'now') await form(scope).getByLabel(ui('goesOn')).check();
  else if (to !== undefined) await writeDate(scope, 'to', to);
}

async function writeDate(scope: Scope, date: 'from' | 'to', text: string) {
  const [year = '', month] = text.split('-');
  await dateField(scope, date, 'month').selectOption(month === undefined ? '' : `${Number(month)}`);
  await dateField(scope, date, 'year').fill(year);
}

export const reasonOf = (scope: Scope) => scope.getByLabel(ui('reason'));
/** The sentences for a reason, with the dates of a gap: that of `WORK` by default. */
export const sentencesFor = (reason: ReasonId, gap: { from: string; to: string } = GAP) =>
  [strings.reasons[reason]?.resume, strings.reasons[reason]?.interview].map((text = '-') =>
    text.replace('{from}', longDate(gap.from)).replace('{to}', longDate(gap.to)),
  );
export const sentences = (scope: Scope) => scope.locator('.gaps-gap .script > div');

/** Every line as it is shown, `name | dates`. */
export const linesOf = (scope: Scope) =>
  rows(scope).evaluateAll((all) =>
    all.map((row) =>
      [row.querySelector('b'), row.querySelector('.gaps-dates')]
        .map((element) => element?.textContent)
        .join(' | '),
    ),
  );
/** The notice, line by line. */
export const noticeLines = (scope: Scope) => notice(scope).locator('p').allInnerTexts();
export const gapTitles = (scope: Scope) => gaps(scope).locator('h3').allInnerTexts();

/** The path of the deferred data. */
export const DEFERRED_DATA = /\/tools\/resume-gaps\.json/;
/** The notice in the place of a step until its strings are there. */
export const waiting = (scope: Scope) => scope.locator('.tool-body > .tool-notice');

/** Chooses a step in the list of steps. */
export async function choose(scope: Scope, step: StepId) {
  await scope
    .getByRole('navigation', { name: ui('steps'), exact: true })
    .getByRole('button', { name: ui(step) })
    .click();
  await expect(heading(scope)).toHaveText(ui(`${step}Title`));
}

/** Goes to a step, and waits until it is there. */
export async function goTo(scope: Scope, step: StepId) {
  await choose(scope, step);
  await expect(waiting(scope)).toHaveCount(0);
}

/** Opens the tool on the day of the tests. */
export async function open(page: Page) {
  await page.clock.setFixedTime(DAY);
  await page.goto(TOOL);
  await expect(heading(page)).toHaveText(ui('historyTitle'));
}

/** A text as a file, to choose. */
export const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});
/** Work as the file that a user saved. */
export const savedFile = (work: Work) => textFile('saved.json', format.encode(work));

/** Imports saved work into the empty tool. */
export async function importWork(scope: Scope, work: Work = WORK) {
  await fileInput(scope).setInputFiles(savedFile(work));
  await expect(notice(scope)).toHaveText(ui('ownOpened'));
}

/** Opens the tool and imports saved work. */
export async function openWork(page: Page, work: Work = WORK) {
  await open(page);
  await importWork(page, work);
}

export const persistBox = (scope: Scope) => scope.getByRole('checkbox', { name: ui('persist') });
/** What is persisted on the device. */
export const stored = (page: Page) =>
  page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY);

/** Imports saved work and persists it. */
export async function openPersisted(page: Page) {
  await openWork(page);
  await goTo(page, 'export');
  await persistBox(page).check();
}

/** Opens the tool in one more tab. */
export async function openAgain(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await open(page);
  return page;
}

/** Opens every `details` within an element of the page. */
export const openAll = (page: Page, within = '.tool') =>
  page.locator(`${within} details`).evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
