import { expect, test, type Page } from '@playwright/test';
import {
  BAKER,
  fault,
  field,
  fileInput,
  fixture,
  gaps,
  goTo,
  notice,
  open,
  openAll,
  openWork,
  press,
  pressOf,
  reasonOf,
  row,
  rows,
  sentences,
  STORAGE_KEY,
  TOOL,
  ui,
  WORK,
  write,
} from '../e2e/tools/resume-gaps/shared';
import { NONE, violations } from './violations';

/** Opens “Save or print” in one of its formats. */
const exportAs = (form: string) => async (page: Page) => {
  await openWork(page);
  await goTo(page, 'export');
  await press(page, form).click();
  await expect(press(page, form)).toHaveAttribute('aria-pressed', 'true');
};

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'an empty history, with the field for text': async (page) => {
    await open(page);
    await openAll(page);
  },
  'a line that goes on, with what is wrong with it': async (page) => {
    await open(page);
    await write(page, { from: '2015', to: 'now' });
    await press(page, 'addThis').click();
    await expect(fault(page)).toHaveText(ui('needsName'));
  },
  'a line being changed beside a new one, with a fault': async (page) => {
    await openWork(page);
    await press(page, 'add').click();
    await pressOf(page, 'edit', BAKER).click();
    await write(rows(page), { to: '2010' });
    await press(page, 'save').click();
    await expect(fault(rows(page))).toHaveText(ui('endFirst'));
  },
  'lines to confirm, with the notice on the file': async (page) => {
    await open(page);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await expect(notice(page)).toContainText(ui('readDone', { name: 'cv.pdf', count: 4 }));
    await expect(press(page, 'confirmAll')).toBeVisible();
  },
  'a file in which nothing was found': async (page) => {
    await open(page);
    await fileInput(page).setInputFiles(fixture('cv-scan.pdf'));
    await expect(notice(page)).toContainText(ui('readNothing', { name: 'cv-scan.pdf' }));
  },
  'a file being read': async (page) => {
    await page.route(/read\.worker/, () => new Promise(() => undefined));
    await openWork(page);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(press(page, 'stopReading')).toBeVisible();
  },
  'gaps without a history': async (page) => {
    await open(page);
    await goTo(page, 'gaps');
    await openAll(page);
  },
  'gaps, a reason and all that can be opened, with the settings': async (page) => {
    await openWork(page, {
      ...WORK,
      rows: [
        ...WORK.rows.slice(0, 1).map((one) => ({ ...one, unsure: true, source: 'Baker, 2015' })),
        row(2, 'Lead', '2020-07', '2023'),
        row(3, 'Course', '2021', '2022', { kind: 'education' }),
        row(4, 'Turned', '2020', '2019'),
      ],
      covers: [],
    });
    await goTo(page, 'gaps');
    await reasonOf(gaps(page).first()).selectOption('prison');
    await reasonOf(gaps(page).last()).selectOption('health');
    await expect(sentences(page)).toHaveCount(4);
    await openAll(page);
    await expect(page.getByLabel(ui('threshold'))).toBeVisible();
  },
  'the checklist with every item opened': async (page) => {
    await openWork(page, { ...WORK, asked: [] });
    await goTo(page, 'checklist');
    await openAll(page);
  },
  'after the interview, with every question ticked': async (page) => {
    await openWork(page);
    await goTo(page, 'checklist');
    for (const box of await page.locator('.gaps-item input').all()) await box.check();
  },
  'nothing to export': async (page) => {
    await open(page);
    await goTo(page, 'export');
  },
  'a damaged document on the device': async (page) => {
    await page.goto(TOOL);
    await page.evaluate((key) => localStorage.setItem(key, '{'), STORAGE_KEY);
    await open(page);
    await expect(notice(page)).toHaveText(ui('persistedDamaged'));
    await goTo(page, 'export');
    await expect(press(page, 'clear')).toBeVisible();
  },
  'the work as a picture': exportAs('asPicture'),
  'the work as a file': exportAs('asFile'),
  'the question whether to delete everything': async (page) => {
    await exportAs('asText')(page);
    await press(page, 'clear').click();
    await expect(press(page, 'cancel')).toBeFocused();
  },
  'the notice after that': async (page) => {
    await exportAs('asText')(page);
    await press(page, 'clear').click();
    await press(page, 'clearYes').click();
    await expect(notice(page)).toHaveText(ui('cleared'));
    await expect(field(page, 'what')).toBeVisible();
  },
};

test.describe('the resume-gap checklist has no violations of WCAG 2.2 AA, light or dark, in', () => {
  for (const [name, show] of Object.entries(STATES)) {
    test(name, async ({ page }) => {
      await show(page);
      expect(await violations(page, '.tool')).toEqual(NONE);
    });
  }

  test('its lines and its gaps on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openWork(page);
    expect(await violations(page, '.tool')).toEqual(NONE);
    await goTo(page, 'gaps');
    await openAll(page);
    expect(await violations(page, '.tool')).toEqual(NONE);
  });
});
