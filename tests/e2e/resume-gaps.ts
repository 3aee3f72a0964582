/** What the tests of the resume-gap checklist share: its words, a history, and how a reader moves. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { encode } from '../../src/tools/resume-gaps/codec';
import type { Row } from '../../src/tools/resume-gaps/history';
import type { ReadNoteId } from '../../src/tools/resume-gaps/readers/read';
import type { StepId } from '../../src/tools/resume-gaps/use-work';
import {
  dateText,
  lengthText,
  noteText,
  periodText,
  rowName,
  say,
} from '../../src/tools/resume-gaps/wording';
import { emptyWork, type Work } from '../../src/tools/resume-gaps/work';
import type { YearMonth } from '../../src/domain/months';
import { material as common, words } from '../fixtures/resume-gaps/material';

export { words };

export const TOOL = '/tools/resume-gaps/';
export const STORAGE_KEY = 'interview:resume-gaps';
/** The day on which the tests take place. */
export const DAY = new Date('2026-11-24T12:00:00');
/** As the page in English writes dates. */
const LANG = 'en-GB';
export const material = { ...common, lang: LANG };

export const ui = (key: string, values?: Record<string, string | number>) =>
  say(words, key, values);
export const told = (id: ReadNoteId, at?: string) =>
  noteText(material, { id, ...(at === undefined ? {} : { at }) });

const FILES = 'tests/fixtures/resume-gaps/files';
export const fixture = (name: string) => `${FILES}/${name}`;

/** `2022-04` or `2018` as data. */
function dateOf(text: string): YearMonth {
  const [year, month] = text.split('-').map(Number);
  return { year: year ?? NaN, ...(month === undefined ? {} : { month }) };
}

/** From when to when, as the page writes it: `2022-04` to `now`. */
export const period = (from: string, to: string) =>
  periodText(material, {
    ...{ id: '', what: '', where: '', kind: 'job', from: dateOf(from) },
    to: to === 'now' ? to : dateOf(to),
  });

/** A date as the sentences write it. */
export const longDate = (date: string) => dateText(LANG, dateOf(date), 'long');

/** A gap as the page writes it, with its least and greatest length in months. */
export const gapTitle = (from: string, to: string, min: number, max = min) => {
  const length = lengthText(material, {
    ...{ id: '', first: 0, last: 0, min, max },
    ...{ after: undefined, before: undefined, goesOn: false },
  });
  return `${period(from, to)} · ${length}`;
};

const ROWS: readonly Row[] = [
  {
    ...{ id: 'r1', what: 'Baker', where: 'Example Bakery', kind: 'job' },
    ...{ from: dateOf('2015-03'), to: dateOf('2018-06') },
  },
  {
    ...{ id: 'r2', what: 'Shift Lead', where: 'Sample Foods Ltd', kind: 'job' },
    ...{ from: dateOf('2020-07'), to: 'now' },
  },
];

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
export const WORK_LINES = ROWS.map(
  (row) => `${rowName(material, row)} | ${periodText(material, row)}`,
);

export type Scope = Page | FrameLocator;

export const heading = (scope: Scope) => scope.locator('.tool-question');
/** What is told below the card. */
export const notice = (scope: Scope) => scope.locator('.gaps-told');
export const press = (scope: Scope, key: string, values?: Record<string, string | number>) =>
  scope.getByRole('button', { name: ui(key, values), exact: true });
/** A button of a line, by what the line is called. */
export const pressOf = (scope: Scope, key: string, name: string) =>
  scope
    .getByRole('button', { name: ui(key) })
    .and(scope.getByRole('button', { name: `: ${name}` }));
export const fileInput = (scope: Scope) => scope.locator('input[type=file]');
export const rows = (scope: Scope) => scope.locator('.gaps-rows > li');
export const gaps = (scope: Scope) => scope.locator('.gaps-gap');
export const form = (scope: Scope) => scope.locator('.gaps-form');
export const field = (scope: Scope, key: string) =>
  form(scope).getByRole('textbox', { name: ui(key), exact: true });
/** The month or the year of one of the two dates in the form. */
export const dateField = (scope: Scope, date: 'from' | 'to', part: 'month' | 'year') =>
  form(scope)
    .getByRole('group', { name: ui(date), exact: true })
    .getByLabel(ui(part));
export const fault = (scope: Scope) => form(scope).getByRole('alert');
export const reasonOf = (scope: Scope) => scope.getByLabel(ui('reason'));
export const sentences = (scope: Scope) => scope.locator('.gaps-gap .script > div');

/** Every line as it is shown, `name | dates`. */
export const linesOf = (scope: Scope) =>
  rows(scope).evaluateAll((all) =>
    all.map((row) =>
      [row.querySelector('b'), row.querySelector('.gaps-dates')]
        .map((part) => part?.textContent)
        .join(' | '),
    ),
  );
/** The same in lines. */
export const toldLines = (scope: Scope) => notice(scope).locator('p').allInnerTexts();
export const gapTitles = (scope: Scope) => gaps(scope).locator('h3').allInnerTexts();

/** Goes to a step by the list of steps. */
export async function goTo(scope: Scope, step: StepId) {
  await scope
    .getByRole('navigation', { name: ui('steps'), exact: true })
    .getByRole('button', { name: ui(step) })
    .click();
  await expect(heading(scope)).toHaveText(ui(`${step}Title`));
}

/** Opens the tool on the day of the tests. */
export async function open(page: Page) {
  await page.clock.setFixedTime(DAY);
  await page.goto(TOOL);
  await expect(heading(page)).toHaveText(ui('historyTitle'));
}

/** Opens the tool and brings saved work. */
export async function openWork(page: Page, work: Work = WORK) {
  await open(page);
  await fileInput(page).setInputFiles({
    name: 'saved.json',
    mimeType: 'application/json',
    buffer: Buffer.from(encode(work)),
  });
  await expect(notice(page)).toHaveText(ui('ownOpened'));
}

/** A text as a file, to choose. */
export const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** Opens everything that can be opened within a part of the page. */
export const openAll = (page: Page, part = '.tool') =>
  page.locator(`${part} details`).evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
