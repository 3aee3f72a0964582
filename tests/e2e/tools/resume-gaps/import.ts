/** What the tests of import share: what is in the files, and how a file is imported. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { type Work } from '../../../../src/tools/resume-gaps/model/work';
import {
  fileInput,
  fixture,
  gapTitle,
  notice,
  period,
  noteOf,
  ui,
  WORK,
  WORK_LINES,
} from './shared';

export const MILL = `Production Planner, Test Mill and Sons | ${period('2022-04', 'now')}`;
export const MILL_AND = `Production Planner, Test Mill & Sons | ${period('2022-04', 'now')}`;
export const FOODS = `Shift Lead, Sample Foods Ltd | ${period('2019-01', '2021-10')}`;
export const BAKERY = `Baker, Example Bakery | ${period('2015-03', '2018-06')}`;
export const BAKERY_YEAR = `Baker, Example Bakery | ${period('2015-03', '2018')}`;
export const COLLEGE = `Certificate in Baking, Sampleton College | ${period('2012-09', '2014-07')}`;
export const KITCHEN = `Cook, Sampleton Kitchen | ${period('2021-11', '2022-02')}`;

export const CV = {
  lines: [MILL, FOODS, BAKERY, COLLEGE],
  gaps: [gapTitle('2021-11', '2022-03', 5), gapTitle('2018-07', '2018-12', 6)],
};
export const EUROPASS = {
  lines: [
    MILL_AND,
    `Shift Lead, Sample Foods Ltd | ${period('2020-06', '2021-10')}`,
    `Packer, Sample Foods Ltd | ${period('2019', '2020')}`,
    COLLEGE,
  ],
  gaps: [
    gapTitle('2021-11', '2022-03', 5),
    gapTitle('2020-02', '2020-05', 0, 4),
    gapTitle('2014-08', '2019-11', 53, 64),
  ],
};
export const YEAR_GAP = gapTitle('2018-02', '2018-12', 0, 11);
export const FOODS_COMMA = FOODS.replace('Foods Ltd', 'Foods, Ltd');

export interface Expected {
  lines: readonly string[];
  gaps: readonly string[];
  notes?: readonly string[];
}
export const FILES: Readonly<Record<string, Expected>> = {
  'cv.pdf': CV,
  'cv.docx': CV,
  'cv.txt': CV,
  'resume.json': {
    lines: [
      MILL_AND,
      FOODS,
      BAKERY_YEAR,
      KITCHEN,
      COLLEGE.replace('Certificate in Baking', 'Certificate, Baking'),
    ],
    gaps: [YEAR_GAP],
  },
  'europass-2020.xml': {
    lines: [`Shift Lead, Sample Foods & Sons | ${period('2019-01', 'now')}`, BAKERY_YEAR, COLLEGE],
    gaps: [YEAR_GAP],
  },
  'europass-hr.xml': EUROPASS,
  'europass.pdf': EUROPASS,
  'linkedin.zip': {
    lines: [MILL_AND, FOODS_COMMA, BAKERY_YEAR, COLLEGE, KITCHEN],
    gaps: [YEAR_GAP],
    notes: [noteOf('duplicate', 'Example Bakery')],
  },
  'linkedin/Positions.csv': {
    lines: [MILL_AND, FOODS_COMMA, BAKERY_YEAR],
    gaps: [gapTitle('2021-11', '2022-03', 5), YEAR_GAP],
    notes: [noteOf('duplicate', 'Example Bakery')],
  },
};
/** Lines that are in none of the files. */
export const BEFORE: Work = {
  ...WORK,
  rows: WORK.rows.map((row) => ({ ...row, where: 'Test Hotel' })),
};
export const BEFORE_LINES = WORK_LINES.map((line) => line.replace(/, .*\|/, ', Test Hotel |'));
export const TEXT = readFileSync(fixture('cv.txt'), 'utf8');
/** What `resume.json` adds to the lines of `cv.txt`: one of its five is the same. */
export const NEW_OF_JSON = (FILES['resume.json']?.lines ?? []).filter(
  (line) => !CV.lines.includes(line),
);

export const done = (name: string, count: number) => ui('readDone', { name, count });

/** Chooses a file and waits until it is read. */
export async function importFile(page: Page, name: string, count: number) {
  await fileInput(page).setInputFiles(fixture(name));
  await expect(notice(page)).toContainText(done(name.replace(/.*\//, ''), count));
}

/** Drops files of the same text somewhere on the page. */
export async function drop(page: Page, names: readonly string[]) {
  const data = await page.evaluateHandle(
    ([text, ...all]) => {
      const transfer = new DataTransfer();
      for (const name of all) {
        transfer.items.add(new File([text ?? ''], name, { type: 'text/plain' }));
      }
      return transfer;
    },
    [TEXT, ...names],
  );
  const place = page.locator('main');
  await place.dispatchEvent('dragover', { dataTransfer: data });
  await place.dispatchEvent('drop', { dataTransfer: data });
}

/** Holds the worker that parses files until it is let go. */
export async function holdParser(page: Page) {
  const held = Promise.withResolvers<undefined>();
  const asked = Promise.withResolvers<undefined>();
  await page.route(/read\.worker/, async (route) => {
    asked.resolve(undefined);
    await held.promise;
    await route.continue().catch(() => undefined);
  });
  return {
    asked: asked.promise,
    letGo: () => {
      held.resolve(undefined);
    },
  };
}
