import { expect, test } from '@playwright/test';
import { framed, ownErrors } from './embedding';
import {
  DAY,
  fileInput,
  fixture,
  gaps,
  gapTitle,
  gapTitles,
  goTo,
  keep,
  linesOf,
  notice,
  open,
  press,
  reasonOf,
  savedFile,
  sentences,
  told,
  TOOL,
  ui,
  WORK,
  WORK_LINES,
  words,
} from './resume-gaps';
import { complaints } from './should-i-go';

/** How many lines each file holds. */
const FILES = [
  ['cv.pdf', 4],
  ['linkedin.zip', 5],
] as const;
const openPost = framed(TOOL);

test.describe('inside sandbox="allow-scripts" on another site', () => {
  test('a reader gets from a PDF to a sentence and to a text to copy, without an error', async ({
    page,
  }) => {
    await page.clock.setFixedTime(DAY);
    const errors = complaints(page);
    const frame = await openPost(page);
    await fileInput(frame).setInputFiles(fixture('cv.pdf'));
    await expect(notice(frame)).toContainText(ui('readDone', { name: 'cv.pdf', count: 4 }));
    await goTo(frame, 'gaps');
    await expect
      .poll(() => gapTitles(frame))
      .toEqual([gapTitle('2021-11', '2022-03', 5), gapTitle('2018-07', '2018-12', 6)]);
    await reasonOf(gaps(frame).first()).selectOption('private');
    await expect(sentences(frame)).toHaveCount(2);
    const copy = frame.locator('.script').first().getByRole('button');
    await copy.click();
    await expect(copy).toContainText(ui('copied'));

    await goTo(frame, 'take');
    await expect(frame.locator('.gaps-text')).toHaveValue(
      new RegExp(words.reasons['private']?.private.slice(0, 20) ?? '-'),
    );
    await expect(press(frame, 'download')).toHaveCount(0);
    await expect(press(frame, 'print')).toHaveCount(0);
    const all = frame.getByRole('button').filter({ hasText: `: ${ui('asText')}` });
    await all.click();
    await expect(all).toContainText(ui('copied'));
    await press(frame, 'asPicture').click();
    await expect(frame.locator('.picture')).toBeVisible();
    expect(ownErrors(errors)).toEqual([]);
  });

  test('nothing can be kept there, so it is not offered; deleting everything is', async ({
    page,
  }) => {
    const errors = complaints(page);
    const frame = await openPost(page);
    await fileInput(frame).setInputFiles(savedFile(WORK));
    await goTo(frame, 'take');
    await expect(press(frame, 'delete')).toBeVisible();
    await expect(keep(frame)).toHaveCount(0);
    await press(frame, 'delete').click();
    await press(frame, 'deleteYes').click();
    await expect(notice(frame)).toHaveText(ui('deleted'));
    expect(errors).toEqual([]);
  });

  test('the work can be copied there, and pasted on the site', async ({ page, context }) => {
    const frame = await openPost(page);
    await fileInput(frame).setInputFiles(savedFile(WORK));
    await goTo(frame, 'take');
    await press(frame, 'asFile').click();
    await expect(frame.getByText(`${TOOL} and choose “${ui('paste')}”`)).toBeVisible();
    const text = await frame.locator('.gaps-text').inputValue();

    const site = await context.newPage();
    await open(site);
    await site.getByText(ui('paste'), { exact: true }).click();
    await site.getByLabel(ui('pasteLabel')).fill(`\n${text}\n`);
    await press(site, 'readText').click();
    await expect(notice(site)).toHaveText(ui('ownOpened'));
    await expect.poll(() => linesOf(site)).toEqual(WORK_LINES);
    await goTo(site, 'take');
    await press(site, 'asFile').click();
    await expect(site.locator('.gaps-text')).toHaveValue(text);
    await expect(site.getByText(ui('asFileNote'))).toBeVisible();
    await expect(site.getByText(TOOL)).toHaveCount(0);
  });

  test('the Back button of the page around it is left alone', async ({ page }) => {
    const frame = await openPost(page);
    await fileInput(frame).setInputFiles(savedFile(WORK));
    await expect(notice(frame)).toHaveText(ui('ownOpened'));
    const before = await page.evaluate(() => history.length);
    for (const step of ['gaps', 'checklist', 'take', 'history'] as const) await goTo(frame, step);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await expect.poll(() => linesOf(frame)).toEqual(WORK_LINES);
  });
});

test.describe('where there can be no worker', () => {
  for (const [name, count] of FILES) {
    test(`${name} is read on the page itself`, async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'Worker', {
          value: function refuse() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      const errors = complaints(page);
      await open(page);
      await fileInput(page).setInputFiles(fixture(name));
      await expect(notice(page)).toContainText(ui('readDone', { name, count }));
      await expect(page.locator('.gaps-rows > li')).toHaveCount(count);
      expect(errors).toEqual([]);
    });
  }
});

test.describe('where the part that reads files is out of reach', () => {
  test('the reader is told, and can try again', async ({ page }) => {
    let reachable = false;
    const parts = /\/_astro\/(read\.worker|file|pdfjs)/;
    await page.route(parts, (route) => (reachable ? route.continue() : route.abort()));
    await open(page);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await expect(notice(page)).toContainText(ui('readNothing', { name: 'cv.pdf' }));
    await expect(notice(page)).toContainText(told('offline'));
    reachable = true;
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await expect(notice(page)).toContainText(ui('readDone', { name: 'cv.pdf', count: 4 }));
  });
});
