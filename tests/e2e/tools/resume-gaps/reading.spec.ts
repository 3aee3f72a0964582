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
  openWork,
  press,
  pressOf,
  rows,
  textFile,
  noteOf,
  ui,
} from './shared';
import { BEFORE, BEFORE_LINES, FILES, done, importFile, CV, holdParser } from './import';

test.describe('while a file is read', () => {
  test('its name and a way to stop are shown, and the page stays usable', async ({ page }) => {
    const parser = await holdParser(page);
    await openWork(page, BEFORE);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await parser.asked;
    await expect(notice(page)).toHaveText(ui('reading', { name: 'cv.pdf' }));
    await expect(page.getByRole('progressbar')).toBeInViewport();
    await pressOf(page, 'remove', 'Baker, Test Hotel').click();
    await expect(rows(page)).toHaveCount(1);
    await press(page, 'undo').click();
    expect(await linesOf(page)).toEqual(BEFORE_LINES);
    parser.letGo();
    await expect(notice(page)).toHaveText(done('cv.pdf', 4));
    expect(await linesOf(page)).toEqual([...BEFORE_LINES, ...CV.lines]);
  });

  test('stopping it adds nothing, then or later', async ({ page }) => {
    const errors = complaints(page);
    const parser = await holdParser(page);
    await openWork(page, BEFORE);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await parser.asked;
    await press(page, 'stopReading').click();
    await expect(notice(page)).toContainText(noteOf('cancelled'));
    parser.letGo();
    await importFile(page, 'cv.txt', 4);
    expect(await linesOf(page)).toEqual([...BEFORE_LINES, ...CV.lines]);
    expect(errors).toEqual([]);
  });

  test('a large one is stopped at once, and the page answers meanwhile', async ({ page }) => {
    await openWork(page, BEFORE);
    const job = 'Baker, Example Bakery\nMarch 2015 – June 2018\n- bread and rolls\n\n';
    const pages = Array.from({ length: 60 }, () => job.repeat(100).split('\n'));
    await fileInput(page).setInputFiles(textFile('large.pdf', pdfOf(pages)));
    await expect(notice(page)).toContainText(ui('reading', { name: 'large.pdf' }));
    await pressOf(page, 'edit', 'Baker, Test Hotel').click();
    await field(page, 'what').fill('Master Baker');
    await press(page, 'save').click();
    await expect(rows(page).first()).toContainText('Master Baker');
    await press(page, 'stopReading').click();
    await expect(notice(page)).toContainText(noteOf('cancelled'), { timeout: 1000 });
    await expect(rows(page)).toHaveCount(2);
  });

  test('another one takes its place', async ({ page }) => {
    const parser = await holdParser(page);
    await open(page);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await parser.asked;
    await fileInput(page).setInputFiles(fixture('resume.json'));
    parser.letGo();
    await expect(notice(page)).toHaveText(done('resume.json', 5));
    expect(await linesOf(page)).toEqual(FILES['resume.json']?.lines);
  });

  test('it goes on behind another step, and shows what it found', async ({ page }) => {
    const parser = await holdParser(page);
    await openWork(page, BEFORE);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await parser.asked;
    await goTo(page, 'checklist');
    await expect(notice(page)).toContainText(ui('reading', { name: 'cv.pdf' }));
    parser.letGo();
    await expect(notice(page)).toHaveText(done('cv.pdf', 4));
    await expect(heading(page)).toHaveText(ui('checklistTitle'));
    await goTo(page, 'history');
    expect(await linesOf(page)).toEqual([...BEFORE_LINES, ...CV.lines]);
  });
});
