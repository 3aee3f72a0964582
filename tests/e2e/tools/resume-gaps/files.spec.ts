import { expect, test } from '@playwright/test';
import { LIMITS } from '../../../../src/tools/resume-gaps/model/work';
import { complaints } from '../../page-checks';
import {
  field,
  fileInput,
  fixture,
  gapTitles,
  goTo,
  linesOf,
  notice,
  open,
  openWork,
  press,
  pressOf,
  rows,
  noticeLines,
  ui,
  WORK,
} from './shared';
import { CV, FILES, NEW_OF_JSON, done, importFile } from './import';

test.describe('a file gives the lines of a history and its gaps to the month:', () => {
  for (const [name, { lines, gaps, notes = [] }] of Object.entries(FILES)) {
    test(name, async ({ page }) => {
      const errors = complaints(page);
      await open(page);
      await importFile(page, name, lines.length);
      expect(await linesOf(page)).toEqual(lines);
      expect(await noticeLines(page)).toEqual([
        done(name.replace(/.*\//, ''), lines.length),
        ...notes,
      ]);
      await goTo(page, 'gaps');
      expect(await gapTitles(page)).toEqual(gaps);
      expect(errors).toEqual([]);
    });
  }
});

test.describe('what was found', () => {
  test('appears beside the text that it was read from, until it is confirmed', async ({ page }) => {
    await open(page);
    await importFile(page, 'cv.txt', 4);
    const sources = page.locator('.gaps-source q');
    await expect(sources).toHaveCount(4);
    for (const [index, text] of ['April 2022', 'October 2021', 'June 2018', '2012'].entries()) {
      await expect(sources.nth(index)).toContainText(text);
    }
    await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText(
      ui('confirmTitle', { count: 4 }),
    );
    await pressOf(page, 'isRight', 'Baker, Example Bakery').click();
    await expect(rows(page).nth(2).locator('q')).toHaveCount(0);
    // To the next one that waits.
    await expect(rows(page).nth(3).getByRole('button').first()).toBeFocused();
    await expect(sources).toHaveCount(3);
    await press(page, 'confirmAll').click();
    await expect(sources).toHaveCount(0);
    await expect(notice(page)).toHaveText(ui('confirmed'));
    await expect(press(page, 'confirmAll')).toHaveCount(0);
    await press(page, 'undo').click();
    await expect(sources).toHaveCount(3);
    expect(await linesOf(page)).toEqual(CV.lines);
  });

  test('is no longer to look at once it was changed by hand', async ({ page }) => {
    await open(page);
    await importFile(page, 'cv.txt', 4);
    await pressOf(page, 'edit', 'Baker, Example Bakery').click();
    await field(page, 'what').fill('Master Baker');
    await press(page, 'save').click();
    await expect(rows(page).nth(2)).toContainText('Master Baker, Example Bakery');
    await expect(page.locator('.gaps-source')).toHaveCount(3);
  });

  test('joins what was there before, and undoing takes it away again', async ({ page }) => {
    await open(page);
    await importFile(page, 'cv.txt', 4);
    await importFile(page, 'resume.json', 4);
    expect(await linesOf(page)).toEqual([...CV.lines, ...NEW_OF_JSON]);
    expect(await noticeLines(page)).toEqual([
      done('resume.json', 4),
      ui('readKnown', { count: 1 }),
    ]);
    await press(page, 'undo').click();
    await expect(notice(page)).toHaveText(ui('undone'));
    expect(await linesOf(page)).toEqual(CV.lines);
    await press(page, 'undo').click();
    await expect(rows(page)).toHaveCount(0);
    await expect(press(page, 'undo')).toHaveCount(0);
  });

  test('is there once, though the same file is chosen twice', async ({ page }) => {
    await open(page);
    await importFile(page, 'cv.txt', 4);
    await importFile(page, 'cv.txt', 0);
    expect(await noticeLines(page)).toEqual([done('cv.txt', 0), ui('readKnown', { count: 4 })]);
    await expect(rows(page)).toHaveCount(4);
  });

  test('is left out where there is no room, and a notice shows that', async ({ page }) => {
    const job = WORK.rows[0];
    if (!job) throw new Error('There is a first line.');
    const many = Array.from({ length: LIMITS.rows - 1 }, (_, index) => ({
      ...job,
      id: `r${index + 1}`,
    }));
    await openWork(page, { ...WORK, rows: many, reasons: {} });
    await importFile(page, 'cv.txt', 1);
    expect(await noticeLines(page)).toContain(ui('full', { most: LIMITS.rows }));
    await expect(rows(page)).toHaveCount(LIMITS.rows);
  });
});

test.describe('privacy', () => {
  test('nothing that reads is requested before a file is chosen; then nothing leaves the site', async ({
    page,
    baseURL,
  }) => {
    const requests: { url: string; method: string; body: string | null }[] = [];
    page.context().on('request', (request) => {
      requests.push({
        url: request.url(),
        method: request.method(),
        body: request.postData(),
      });
    });
    const scripts = () =>
      requests.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('.js'));
    await open(page);
    await page.waitForLoadState('networkidle');
    // What the parsers of files are called; tests of the built page look for their content.
    expect(
      scripts().filter((path) => /(?:file|worker|pdf|zip|xml|papaparse|lib)\b/.test(path)),
    ).toEqual([]);
    const before = scripts().length;
    for (const name of Object.keys(FILES)) {
      await fileInput(page).setInputFiles(fixture(name));
      await expect(notice(page)).toContainText(`Lines found in ${name.replace(/.*\//, '')}`);
    }
    expect(scripts().length).toBeGreaterThan(before);
    await goTo(page, 'gaps');
    await goTo(page, 'export');
    const astray = requests.filter(
      ({ url, method, body }) =>
        !(url.startsWith(`${baseURL}/`) || /^(blob|data):/.test(url)) ||
        method !== 'GET' ||
        body !== null,
    );
    expect(astray).toEqual([]);
    expect(requests.filter(({ url }) => /Sample|Bakery|Mill/.test(url))).toEqual([]);
  });
});
