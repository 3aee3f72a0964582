import { expect, test, type Page } from '@playwright/test';
import {
  BAKER,
  dateField,
  fault,
  field,
  fileInput,
  fixture,
  form,
  gaps,
  gapTitle,
  gapTitles,
  heading,
  LEAD,
  linesOf,
  MOST_ROWS,
  notice,
  open,
  openWork,
  period,
  press,
  pressOf,
  reasonOf,
  row,
  rows,
  sentences,
  sentencesFor,
  ui,
  WORK,
  WORK_LINES,
  strings,
  write,
  type Written,
} from './shared';
import { tabTo } from '../should-i-go/shared';

const BAKING = { what: 'Baker', where: 'Example Bakery', from: '2015-03', to: '2018-06' };
const BAKING_LINE = `${BAKER} | ${period('2015-03', '2018-06')}`;
const on = (page: Page) => press(page, 'on', { step: ui('gaps') });

test.describe('writing a line', () => {
  test('it is added, and the form waits for the next one', async ({ page }) => {
    await open(page);
    await write(page, BAKING);
    await press(page, 'addThis').click();
    await expect(notice(page)).toHaveText(ui('added', { name: BAKER }));
    await expect.poll(() => linesOf(page)).toEqual([BAKING_LINE]);
    await expect(field(page, 'what')).toBeFocused();
    await expect(field(page, 'what')).toHaveValue('');
    await expect(dateField(page, 'from', 'year')).toHaveValue('');
  });

  for (const at of ['what', 'where', 'from', 'to'] as const) {
    test(`Enter in “${ui(at)}” saves it`, async ({ page }) => {
      await open(page);
      await write(page, BAKING);
      const isDate = at === 'from' || at === 'to';
      await (isDate ? dateField(page, at, 'year') : field(page, at)).press('Enter');
      await expect.poll(() => linesOf(page)).toEqual([BAKING_LINE]);
      await expect(field(page, 'what')).toBeFocused();
    });
  }

  test('a year alone is enough, a name of either kind too, and it may go on', async ({ page }) => {
    await open(page);
    await write(page, { where: 'Sampleton College', from: '2012', to: '2014', kind: 'education' });
    await press(page, 'addThis').click();
    await expect(rows(page)).toHaveCount(1);
    await write(page, { what: 'Baker', from: '2015', to: 'now' });
    await expect(dateField(page, 'to', 'year')).toBeDisabled();
    await press(page, 'addThis').click();
    await expect(rows(page)).toHaveCount(2);
    await expect
      .poll(() => linesOf(page))
      .toEqual([
        `Sampleton College | ${period('2012', '2014')}`,
        `Baker | ${period('2015', 'now')}`,
      ]);
    await expect(rows(page).first()).toContainText(strings.kinds['education'] ?? '-');
  });

  test('“Cancel” goes back to “Add a line”', async ({ page }) => {
    await openWork(page);
    await press(page, 'add').click();
    await expect(field(page, 'what')).toBeFocused();
    await write(page, BAKING);
    await press(page, 'cancel').click();
    await expect(press(page, 'add')).toBeFocused();
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  });

  test(`there is room for ${MOST_ROWS} lines`, async ({ page }) => {
    const all = Array.from({ length: MOST_ROWS }, (_, at) =>
      row(at + 1, `Job ${at}`, '2020', '2021'),
    );
    await openWork(page, { ...WORK, rows: all, reasons: {} });
    await press(page, 'add').click();
    await write(page, BAKING);
    await press(page, 'addThis').click();
    await expect(fault(page)).toHaveText(ui('full', { most: MOST_ROWS }));
    await expect(field(page, 'what')).toHaveValue(BAKING.what);
    await expect(rows(page)).toHaveCount(MOST_ROWS);
    await fileInput(page).setInputFiles(fixture('cv.txt'));
    await expect(notice(page)).toContainText(ui('full', { most: MOST_ROWS }));
    await expect(rows(page)).toHaveCount(MOST_ROWS);
  });
});

test.describe('what is wrong with a line appears at its field:', () => {
  const FAULTS: readonly [string, Written, string, 'what' | 'from' | 'to'][] = [
    ['no name', { from: '2015', to: '2018' }, 'needsName', 'what'],
    ['a name of spaces', { ...BAKING, what: ' ', where: ' ' }, 'needsName', 'what'],
    ['no start', { ...BAKING, from: '' }, 'needsStart', 'from'],
    ['a start of two digits', { ...BAKING, from: '15' }, 'needsStart', 'from'],
    ['a start before all working lives', { ...BAKING, from: '1929' }, 'needsStart', 'from'],
    ['no end', { ...BAKING, to: '' }, 'needsEnd', 'to'],
    ['an end that is no year', { ...BAKING, to: 'last' }, 'needsEnd', 'to'],
    ['an end before the start', { ...BAKING, to: '2015-02' }, 'endFirst', 'to'],
    ['an end in a year before the start', { ...BAKING, to: '2014' }, 'endFirst', 'to'],
  ];
  for (const [name, written, key, at] of FAULTS) {
    test(name, async ({ page }) => {
      await open(page);
      await write(page, written);
      await press(page, 'addThis').click();
      await expect(fault(page)).toHaveText(ui(key));
      const wrong = at === 'what' ? field(page, 'what') : dateField(page, at, 'year');
      await expect(wrong).toBeFocused();
      await expect(wrong).toHaveAttribute('aria-invalid', 'true');
      await expect(wrong).toHaveAccessibleDescription(ui(key));
      await expect(form(page).locator('[aria-invalid]')).toHaveCount(1);
      await expect(rows(page)).toHaveCount(0);
      await write(page, BAKING);
      await expect(fault(page)).toHaveText('');
      await expect(form(page).locator('[aria-invalid]')).toHaveCount(0);
      await press(page, 'addThis').click();
      await expect.poll(() => linesOf(page)).toEqual([BAKING_LINE]);
    });
  }
});

test.describe('a line that is there', () => {
  test('is changed in its place', async ({ page }) => {
    await openWork(page);
    await pressOf(page, 'edit', BAKER).click();
    await expect(field(page, 'what')).toBeFocused();
    await expect(field(page, 'where')).toHaveValue('Example Bakery');
    await expect(dateField(page, 'from', 'month')).toHaveValue('3');
    await expect(dateField(page, 'to', 'year')).toHaveValue('2018');
    await write(page, { what: 'Head Baker', to: '2019' });
    await press(page, 'save').click();
    const name = 'Head Baker, Example Bakery';
    await expect(notice(page)).toHaveText(ui('added', { name }));
    await expect(pressOf(page, 'edit', name)).toBeFocused();
    await expect
      .poll(() => linesOf(page))
      .toEqual([`${name} | ${period('2015-03', '2019')}`, WORK_LINES[1]]);
    await press(page, 'undo').click();
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  });

  test('stays as it is after “Cancel”, and the focus goes back to “Change”', async ({ page }) => {
    await openWork(page);
    await pressOf(page, 'edit', LEAD).click();
    await write(page, { what: 'Nobody' });
    await press(page, 'cancel').click();
    await expect(pressOf(page, 'edit', LEAD)).toBeFocused();
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  });

  test('is removed with a notice, and restored by “Undo”', async ({ page }) => {
    await openWork(page);
    await pressOf(page, 'remove', BAKER).click();
    await expect(notice(page)).toHaveText(ui('removed', { name: BAKER }));
    await expect(pressOf(page, 'edit', LEAD)).toBeFocused();
    await pressOf(page, 'remove', LEAD).click();
    await expect(heading(page)).toBeFocused();
    await expect(rows(page)).toHaveCount(0);
    await expect(field(page, 'what')).toBeVisible();
    await press(page, 'undo').click();
    await press(page, 'undo').click();
    await expect(notice(page)).toHaveText(ui('undone'));
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  });

  test('removed as the last of several, leaves the focus with the one before', async ({ page }) => {
    await openWork(page);
    await pressOf(page, 'remove', LEAD).click();
    await expect(pressOf(page, 'edit', BAKER)).toBeFocused();
  });
});

test.describe('“Undo”', () => {
  test('goes back to the very first line, and the focus goes to the heading', async ({ page }) => {
    await open(page);
    for (const what of ['Baker', 'Shift Lead']) {
      await write(page, { what, from: '2015', to: '2018' });
      await field(page, 'what').press('Enter');
      await expect(notice(page)).toHaveText(ui('added', { name: what }));
    }
    await press(page, 'undo').click();
    await expect(rows(page)).toHaveCount(1);
    await expect(press(page, 'undo')).toBeFocused();
    await press(page, 'undo').click();
    await expect(rows(page)).toHaveCount(0);
    await expect(press(page, 'undo')).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
  });

  test('appears in the notice, and in the card once that is closed', async ({ page }) => {
    await openWork(page);
    await pressOf(page, 'remove', BAKER).click();
    await expect(press(page.locator('.tool-status'), 'undo')).toBeVisible();
    await press(page, 'close').click();
    await expect(notice(page)).toBeEmpty();
    await expect(heading(page)).toBeFocused();
    await press(page.locator('.tool-foot'), 'undo').click();
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  });
});

test('by keyboard alone, from the first letter to two sentences', async ({ page }) => {
  const { keyboard } = page;
  /** The fields of a line, one after the other. */
  const type = async (...texts: readonly string[]) => {
    for (const text of texts) {
      await keyboard.type(text);
      await keyboard.press('Tab');
    }
  };
  await open(page);
  await tabTo(page, field(page, 'what'));
  await type('Baker', 'Example Bakery', 'March', '2015', 'June');
  await keyboard.type('2018');
  await keyboard.press('Enter');
  await expect(field(page, 'what')).toBeFocused();
  await type('Shift Lead', 'Sample Foods Ltd', 'July', '2020', '', '');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await tabTo(page, press(page, 'addThis'));
  await keyboard.press('Enter');
  await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  await tabTo(page, on(page));
  await keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect.poll(() => gapTitles(page)).toEqual([gapTitle('2018-07', '2020-06', 24)]);
  await tabTo(page, reasonOf(gaps(page)));
  await keyboard.press('ArrowDown');
  await expect(reasonOf(page)).toHaveValue('caring');
  await expect(sentences(page)).toHaveText(sentencesFor('caring'));
});
