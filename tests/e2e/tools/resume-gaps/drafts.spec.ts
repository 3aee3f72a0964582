import { expect, test, type Page } from '@playwright/test';
import {
  BAKER,
  dateField,
  fault,
  field,
  fileInput,
  fixture,
  form,
  gapTitles,
  goTo,
  heading,
  LEAD,
  linesOf,
  newLine,
  notice,
  open,
  openWork,
  period,
  press,
  pressOf,
  row,
  rows,
  savedFile,
  textFile,
  ui,
  WORK,
  WORK_LINES,
  write,
} from './shared';

const BAKING = { what: 'Baker', where: 'Example Bakery', from: '2015-03', to: '2018-06' };
const BAKING_LINE = `${BAKER} | ${period('2015-03', '2018-06')}`;
const step = (page: Page, name: string) => page.locator('.tool-steps').getByText(ui(name));
const on = (page: Page) => press(page, 'on', { step: ui('gaps') });

test.describe('a line that is half written', () => {
  test('goes into the history on the way to the next step', async ({ page }) => {
    await open(page);
    await write(page, BAKING);
    await on(page).click();
    await expect(heading(page)).toHaveText(ui('gapsTitle'));
    await expect(heading(page)).toBeFocused();
    await expect(notice(page)).toHaveText(ui('added', { name: BAKER }));
    await goTo(page, 'history');
    await expect.poll(() => linesOf(page)).toEqual([BAKING_LINE]);
  });

  test('keeps the user where it is while something is wrong with it', async ({ page }) => {
    await open(page);
    await write(page, { what: 'Baker', from: '2015' });
    for (const way of [on(page), step(page, 'export')]) {
      await way.click();
      await expect(heading(page)).toHaveText(ui('historyTitle'));
      await expect(fault(page)).toHaveText(ui('needsEnd'));
      await expect(dateField(page, 'to', 'year')).toBeFocused();
    }
    await write(page, { to: 'now' });
    await on(page).click();
    await expect(heading(page)).toHaveText(ui('gapsTitle'));
  });

  test('a change to a line, too', async ({ page }) => {
    await openWork(page);
    await pressOf(page, 'edit', BAKER).click();
    await write(page, { to: '2010' });
    await on(page).click();
    await expect(fault(page)).toHaveText(ui('endFirst'));
    await write(page, { to: '2020-05' });
    await on(page).click();
    await expect(heading(page)).toHaveText(ui('gapsTitle'));
    await expect.poll(() => gapTitles(page)).toEqual([]);
    await goTo(page, 'history');
    await expect
      .poll(() => linesOf(page))
      .toEqual([`${BAKER} | ${period('2015-03', '2020-05')}`, WORK_LINES[1]]);
  });

  test('is still there after the browser’s Back, and stops the user later', async ({ page }) => {
    await openWork(page);
    await goTo(page, 'gaps');
    await goTo(page, 'history');
    await press(page, 'add').click();
    await write(page, { what: 'Half' });
    await page.goBack();
    await expect(heading(page)).toHaveText(ui('gapsTitle'));
    await press(page, 'on', { step: ui('checklist') }).click();
    await expect(heading(page)).toHaveText(ui('historyTitle'));
    await expect(field(page, 'what')).toHaveValue('Half');
    await expect(fault(page)).toHaveText(ui('needsStart'));
  });

  test('stops the user at what is wrong with it', async ({ page }) => {
    await openWork(page);
    await goTo(page, 'gaps');
    await goTo(page, 'history');
    await press(page, 'add').click();
    await write(page, { what: 'Half' });
    await page.goBack();
    await press(page, 'on', { step: ui('checklist') }).click();
    await expect(fault(page)).toHaveText(ui('needsStart'));
    await expect(dateField(page, 'from', 'year')).toBeFocused({ timeout: 1_000 });
  });

  test('stays while a file is brought and another line is changed', async ({ page }) => {
    await open(page);
    await write(page, { what: 'Half', from: '2011' });
    await fileInput(page).setInputFiles(fixture('cv.txt'));
    await expect(rows(page)).toHaveCount(4);
    await expect(field(newLine(page), 'what')).toHaveValue('Half');
    await pressOf(page, 'edit', BAKER).click();
    await write(rows(page), { what: 'Head Baker' });
    await press(page, 'save').click();
    await expect(form(page)).toHaveCount(1);
    await expect(field(page, 'what')).toHaveValue('Half');
    await expect(dateField(page, 'from', 'year')).toHaveValue('2011');
  });

  test('stays while saved work is brought', async ({ page }) => {
    await open(page);
    await write(page, { what: 'Half', from: '2011' });
    await fileInput(page).setInputFiles(savedFile(WORK));
    await expect(rows(page)).toHaveCount(WORK_LINES.length);
    await expect(field(newLine(page), 'what')).toHaveValue('Half', { timeout: 1_000 });
  });

  test('stays while lines are removed and brought back', async ({ page }) => {
    await openWork(page);
    await press(page, 'add').click();
    await write(page, { what: 'Half' });
    await pressOf(page, 'remove', LEAD).click();
    await press(page, 'undo').click();
    await expect(field(page, 'what')).toHaveValue('Half');
  });

  test('does not pass to another line of the same place after “Undo”', async ({ page }) => {
    await open(page);
    await write(page, BAKING);
    await press(page, 'addThis').click();
    await pressOf(page, 'edit', BAKER).click();
    await write(rows(page), { what: 'Head Baker' });
    await press(page, 'undo').click();
    await expect(rows(page)).toHaveCount(0);
    await write(page, { what: 'Planner', from: '2020', to: 'now' });
    await press(page, 'addThis').click();
    await goTo(page, 'gaps');
    await goTo(page, 'history');
    await expect
      .poll(() => linesOf(page), { timeout: 1_000 })
      .toEqual([`Planner | ${period('2020', 'now')}`]);
  });

  test('does not pass to the lines of other work after “Undo”', async ({ page }) => {
    await openWork(page);
    const other = { ...WORK, rows: [row(1, 'Planner', '2020', 'now')], reasons: {} };
    await fileInput(page).setInputFiles(savedFile(other));
    await pressOf(page, 'edit', 'Planner').click();
    await write(rows(page), { what: 'Head Planner' });
    await press(page, 'undo').click();
    await expect(rows(page)).toHaveCount(WORK_LINES.length);
    await goTo(page, 'gaps');
    await goTo(page, 'history');
    await expect.poll(() => linesOf(page), { timeout: 1_000 }).toEqual(WORK_LINES);
  });

  test('is no reason to be kept where nothing was written', async ({ page }) => {
    await openWork(page);
    await press(page, 'add').click();
    await pressOf(page, 'edit', BAKER).click();
    await goTo(page, 'checklist');
  });
});

test('text that is pasted is read, and its field is empty afterwards', async ({ page }) => {
  await open(page);
  await page.getByText(ui('paste')).click();
  const pasted = page.getByLabel(ui('pasteLabel'));
  await pasted.fill('WORK EXPERIENCE\n\nBaker, Example Bakery\nMarch 2015 – June 2018\n');
  await press(page, 'readText').click();
  await expect(notice(page)).toContainText(ui('readDone', { name: ui('pasted'), count: 1 }));
  await expect.poll(() => linesOf(page)).toEqual([BAKING_LINE]);
  await expect(pasted).toHaveValue('');
  // The same again, as a file: it is there already.
  await fileInput(page).setInputFiles(
    textFile('again.txt', 'Baker, Example Bakery\nMarch 2015 – June 2018\n'),
  );
  await expect(notice(page)).toContainText(ui('readKnown', { count: 1 }));
});
