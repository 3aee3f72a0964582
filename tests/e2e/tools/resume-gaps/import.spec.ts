import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pdfOf } from '../../../fixtures/resume-gaps/files/archives';
import { complaints } from '../../page-checks';
import {
  field,
  fileInput,
  fixture,
  goTo,
  heading,
  linesOf,
  notice,
  open,
  openAll,
  openWork,
  press,
  rows,
  textFile,
  noteOf,
  noticeLines,
  ui,
} from './shared';
import { BEFORE, BEFORE_LINES, CV, TEXT, done, importFile, drop, holdParser } from './import';

test.describe('a file', () => {
  test('may be dropped anywhere, at any step: what was found is shown', async ({ page }) => {
    await openWork(page, BEFORE);
    await goTo(page, 'checklist');
    await drop(page, ['dropped.txt']);
    await expect(notice(page)).toHaveText(done('dropped.txt', 4));
    await expect(heading(page)).toHaveText(ui('historyTitle'));
    expect(await linesOf(page)).toEqual([...BEFORE_LINES, ...CV.lines]);
  });

  test('is read alone where several are dropped, and a notice shows that', async ({ page }) => {
    await open(page);
    await drop(page, ['one.txt', 'two.txt']);
    await expect(notice(page)).toContainText(ui('oneFile', { name: 'one.txt' }));
    expect(await noticeLines(page)).toEqual([
      done('one.txt', 4),
      ui('oneFile', { name: 'one.txt' }),
    ]);
  });

  test('may be a text that is pasted', async ({ page }) => {
    await open(page);
    await page.getByText(ui('paste'), { exact: true }).click();
    await page.getByLabel(ui('pasteLabel')).fill(TEXT);
    await press(page, 'readText').click();
    await expect(notice(page)).toHaveText(done(ui('pasted'), 4));
    expect(await linesOf(page)).toEqual(CV.lines);
  });

  test('a pasted text that could not be read stays, to be corrected', async ({ page }) => {
    await open(page);
    await page.getByText(ui('paste'), { exact: true }).click();
    const text = 'Baker at Example Bakery, for a while';
    await page.getByLabel(ui('pasteLabel')).fill(text);
    await press(page, 'readText').click();
    await expect(notice(page)).toContainText(noteOf('noPeriods'));
    await openAll(page);
    await expect(page.getByLabel(ui('pasteLabel'))).toHaveValue(text, { timeout: 2000 });
  });

  test('does not take away a line that is half written', async ({ page }) => {
    await open(page);
    await field(page, 'what').fill('Half written');
    await importFile(page, 'cv.txt', 4);
    await expect(field(page, 'what')).toHaveValue('Half written', { timeout: 2000 });
  });

  test('leaves focus in the tool, for who goes by keyboard', async ({ page }) => {
    await open(page);
    await fileInput(page).focus();
    await importFile(page, 'cv.txt', 4);
    await expect(heading(page)).toBeFocused();
  });

  test('that cannot be read leaves the focus at the field', async ({ page }) => {
    await open(page);
    await fileInput(page).focus();
    await fileInput(page).setInputFiles(fixture('cv-scan.pdf'));
    await expect(notice(page)).toContainText(noteOf('noText'));
    await expect(fileInput(page)).toBeFocused();
  });

  test('takes the focus from nobody who went on writing', async ({ page }) => {
    const parser = await holdParser(page);
    await open(page);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await parser.asked;
    await field(page, 'what').fill('Half');
    parser.letGo();
    await expect(notice(page)).toHaveText(done('cv.pdf', 4));
    await expect(field(page, 'what')).toBeFocused();
    await expect(field(page, 'what')).toHaveValue('Half');
  });
});

test.describe('what cannot be read gives a notice of one sentence, and nothing is lost:', () => {
  const junk = Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 89 + 7) % 256));
  const CASES = [
    ['a PDF with a password', fixture('cv-encrypted.pdf'), 'encrypted'],
    ['a PDF of a scan', fixture('cv-scan.pdf'), 'noText'],
    ['a ZIP with a password', fixture('linkedin-encrypted.zip'), 'encrypted'],
    ['bytes of any kind', { name: 'junk.bin', mimeType: '', buffer: junk }, 'wrongType'],
    ['bytes that are called a PDF', { name: 'junk.pdf', mimeType: '', buffer: junk }, 'damaged'],
    [
      'a PDF that is cut off',
      {
        name: 'half.pdf',
        mimeType: 'application/pdf',
        buffer: readFileSync(fixture('cv.pdf')).subarray(0, 5000),
      },
      'damaged',
    ],
    ['an empty file', textFile('empty.pdf', ''), 'empty'],
    ['a text without dates', textFile('strings.txt', 'Baker at Example Bakery'), 'noPeriods'],
    ['other JSON', textFile('other.json', '{"a":1}'), 'notAResume'],
  ] as const;
  for (const [what, file, id] of CASES) {
    test(what, async ({ page }) => {
      const errors = complaints(page);
      await openWork(page, BEFORE);
      await fileInput(page).setInputFiles(file);
      const name = typeof file === 'string' ? file.replace(/.*\//, '') : file.name;
      await expect(notice(page)).toContainText(ui('readNothing', { name }));
      expect(await noticeLines(page)).toEqual([ui('readNothing', { name }), noteOf(id)]);
      expect(await linesOf(page)).toEqual(BEFORE_LINES);
      await expect(fileInput(page)).toBeVisible();
      expect(errors).toEqual([]);
    });
  }

  test('saved work of a later version', async ({ page }) => {
    await openWork(page, BEFORE);
    await fileInput(page).setInputFiles(
      textFile('saved.json', '{"tool":"resume-gaps","version":2}'),
    );
    await expect(notice(page)).toHaveText(ui('ownDamaged'));
    expect(await linesOf(page)).toEqual(BEFORE_LINES);
  });

  test('when the parser cannot be loaded', async ({ page }) => {
    await openWork(page, BEFORE);
    await page.route(/\/_astro\/(?!.*\.(css|woff2))/, (route) => route.abort());
    await fileInput(page).setInputFiles(fixture('cv.txt'));
    await expect(notice(page)).toContainText(noteOf('offline'));
    expect(await linesOf(page)).toEqual(BEFORE_LINES);
  });
});

test.describe('markup in a name is the text that it is', () => {
  const NAME = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const csv = `Company Name,Title,Started On,Finished On\n${NAME},Baker,Mar 2015,Jun 2018\n${NAME},Cook,Jan 2020,\n`;
  const pdf = pdfOf([['Experience', `Baker, ${NAME}`, 'March 2015 - June 2018', '']]);
  for (const [kind, file] of [
    ['in a table', textFile('Positions.csv', csv)],
    ['in a PDF', textFile('cv.pdf', pdf)],
  ] as const) {
    test(kind, async ({ page }) => {
      const errors = complaints(page);
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await open(page);
      await fileInput(page).setInputFiles(file);
      await expect(rows(page).first()).toContainText('<script>alert(1)</script>');
      for (const step of ['history', 'gaps', 'checklist', 'export'] as const) {
        await goTo(page, step);
        await expect(page.locator('.tool :is(script, img)')).toHaveCount(0);
      }
      expect({ errors, dialogs }).toEqual({ errors: [], dialogs: [] });
    });
  }
});
