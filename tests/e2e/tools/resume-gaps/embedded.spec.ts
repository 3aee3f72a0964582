import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { otherSite } from '../../embed-hosts';
import { pasted } from '../../embed-user';
import { complaints } from '../../page-checks';
import {
  importWork,
  DAY,
  fileInput,
  fixture,
  gaps,
  gapTitle,
  gapTitles,
  goTo,
  linesOf,
  notice,
  open,
  press,
  reasonOf,
  sentences,
  noteOf,
  TOOL,
  ui,
  WORK_LINES,
  strings,
} from './shared';

/** How many lines each file holds. */
const FILES = [
  ['cv.pdf', 4],
  ['linkedin.zip', 5],
] as const;
const host = otherSite();

const readDone = ui('readDone', { name: 'cv.pdf', count: 4 });
/** A PDF takes its time on a busy machine. */
const READ = { timeout: 20_000 };

/** A user gets from a PDF to a sentence, and to all of it as text, and copies both. */
async function copyAll(page: Page, frame: FrameLocator) {
  await fileInput(frame).setInputFiles(fixture('cv.pdf'));
  await expect(notice(frame)).toContainText(readDone, READ);
  await goTo(frame, 'gaps');
  await expect
    .poll(() => gapTitles(frame))
    .toEqual([gapTitle('2021-11', '2022-03', 5), gapTitle('2018-07', '2018-12', 6)]);
  const reason = reasonOf(gaps(frame).first());
  await reason.selectOption('private');
  await expect(sentences(frame)).toHaveCount(2);
  const copy = frame.locator('.script').first().getByRole('button');
  await copy.click();
  await expect(copy).toContainText(ui('copied'));
  expect(await pasted(page)).toBe((await sentences(frame).first().innerText()).trim());

  await goTo(frame, 'export');
  await expect(frame.locator('.export-text')).toHaveValue(
    new RegExp(strings.reasons['private']?.private.slice(0, 20) ?? '-'),
  );
  const all = frame.getByRole('button').filter({ hasText: `: ${ui('asText')}` });
  await all.click();
  await expect(all).toContainText(ui('copied'));
  expect(await pasted(page)).toBe(await frame.locator('.export-text').inputValue());
}

test.describe('inside sandbox="allow-scripts" on another site', () => {
  test('a user gets from a PDF to a sentence and to a text to copy, without an error [promise: works-in-sandbox]', async ({
    page,
    baseURL,
  }) => {
    await page.clock.setFixedTime(DAY);
    const errors = complaints(page);
    const frame = await host.openSandboxed(page, baseURL, 'resume-gaps');
    await copyAll(page, frame);
    await expect(press(frame, 'download')).toHaveCount(0);
    await expect(press(frame, 'print')).toHaveCount(0);
    await press(frame, 'asPicture').click();
    await expect(frame.locator('.picture')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('the work can be copied there, and pasted on the site [promise: copy-instead-of-print]', async ({
    page,
    context,
    baseURL,
  }) => {
    const frame = await host.openSandboxed(page, baseURL, 'resume-gaps');
    await importWork(frame);
    await goTo(frame, 'export');
    await press(frame, 'asFile').click();
    await expect(frame.getByText(`${baseURL}${TOOL} and choose “${ui('paste')}”`)).toBeVisible();
    const text = await frame.locator('.export-text').inputValue();

    const site = await context.newPage();
    await open(site);
    await site.getByText(ui('paste'), { exact: true }).click();
    await site.getByLabel(ui('pasteLabel')).fill(`\n${text}\n`);
    await press(site, 'readText').click();
    await expect(notice(site)).toHaveText(ui('ownOpened'));
    await expect.poll(() => linesOf(site)).toEqual(WORK_LINES);
    await goTo(site, 'export');
    await press(site, 'asFile').click();
    await expect(site.locator('.export-text')).toHaveValue(text);
    await expect(site.getByText(ui('asFileNote'))).toBeVisible();
    await expect(site.getByText(TOOL)).toHaveCount(0);
  });

  test('files are read by a worker there, and the page fetches nothing to read them itself [promise: works-in-sandbox]', async ({
    page,
    baseURL,
  }) => {
    const frame = await host.openSandboxed(page, baseURL, 'resume-gaps');
    const started = page.waitForEvent('worker');
    await fileInput(frame).setInputFiles(fixture('cv.pdf'));
    expect((await started).url()).toMatch(/^blob:null\//);
    await expect(notice(frame)).toContainText(readDone, READ);
    const fetched = await frame
      .locator('html')
      .evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(fetched.filter((name) => /\/(?:file|pdfjs)[.-]/.test(name))).toEqual([]);
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
  test('the user is notified, and can try again', async ({ page }) => {
    let reachable = false;
    const scripts = /\/_astro\/(read\.worker|file|pdfjs)/;
    await page.route(scripts, (route) => (reachable ? route.continue() : route.abort()));
    await open(page);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await expect(notice(page)).toContainText(ui('readNothing', { name: 'cv.pdf' }));
    await expect(notice(page)).toContainText(noteOf('offline'));
    reachable = true;
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await expect(notice(page)).toContainText(ui('readDone', { name: 'cv.pdf', count: 4 }));
  });
});
