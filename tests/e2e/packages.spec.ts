/** Packages for learning platforms, in one, without a network. */
import { expect, test } from '@playwright/test';
import { stepsOf } from '../../src/tools/should-i-go/model/session';
import {
  expectOnlyCompleted,
  storedBy,
  NOTHING,
  platformWith,
  COMPLETED_CALLS,
  withoutNetwork,
  type Course,
} from './lms';
import * as gaps from './tools/resume-gaps/shared';
import * as aid from './tools/should-i-go/shared';

test.use({ launchOptions: withoutNetwork });
// Each of these is a whole tool, from its first step to its last.
test.describe.configure({ timeout: 90_000 });

/** Long enough for a slow machine to load a parser of 1.6 MB. */
const READ = { timeout: 20_000 };

test.describe('the decision aid', () => {
  const open = platformWith('dist/packages/should-i-go.scorm12.zip');
  const answers = aid.answersOf('claimant-no-offer');

  /** From the first question to the answer and its copied text. */
  async function finish(course: Course) {
    await aid.answerAll(course.frame, answers);
    await expect(aid.verdict(course.frame)).toContainText(aid.nameOf(answers));
  }

  test('runs offline and reports that the user came to the end, and nothing else [promise: runs-offline] [promise: reports-only-completed]', async ({
    page,
  }) => {
    const course = await open(page);
    const fresh = await course.record();
    await finish(course);
    expect(await course.calls()).toEqual(COMPLETED_CALLS);
    await course.leave();
    expect(await course.calls()).toEqual([...COMPLETED_CALLS, 'LMSFinish  true']);
    await expectOnlyCompleted(course, fresh);
    expect(await storedBy(page)).toEqual(NOTHING);
    expect(course.problems).toEqual([]);
  });

  test('reports nothing of a user who leaves before', async ({ page }) => {
    const course = await open(page);
    const fresh = await course.record();
    const last = stepsOf(answers).at(-1)?.question.id ?? '';
    await aid.answerAll(course.frame, answers, { upTo: last });
    await expect(aid.heading(course.frame)).toContainText(aid.title(last));
    await course.leave();
    expect(await course.calls()).toEqual([]);
    expect(await course.record()).toEqual(fresh);
    expect(course.problems).toEqual([]);
  });

  for (const status of ['completed', 'passed']) {
    test(`leaves "${status}" as it was`, async ({ page }) => {
      const course = await open(page, `?status=${status}`);
      await finish(course);
      await course.leave();
      expect(await course.calls()).toEqual([
        'LMSInitialize  true',
        `LMSGetValue cmi.core.lesson_status ${status}`,
        'LMSFinish  true',
      ]);
      expect(course.problems).toEqual([]);
    });
  }

  test('reports it once, however often the user comes to the end', async ({ page }) => {
    const course = await open(page);
    await finish(course);
    const restart = aid.press(course.frame, 'clear');
    // It is in another part of the result, which turns up with the focus.
    await restart.focus();
    await restart.click();
    await finish(course);
    expect(await course.calls()).toEqual(COMPLETED_CALLS);
  });

  test('can be finished where there is no platform to report to', async ({ page }) => {
    const course = await open(page, '?silent');
    await finish(course);
    await course.leave();
    expect(await course.calls()).toEqual([]);
    expect(course.problems).toEqual([]);
  });

  test('does not offer to keep answers in the storage of the platform', async ({ page }) => {
    const course = await open(page);
    await finish(course);
    await expect(aid.press(course.frame, 'clear')).toBeAttached();
    await expect(course.frame.locator('.persist')).toHaveCount(0);
    expect(await storedBy(page)).toEqual(NOTHING);
    expect(course.problems).toEqual([]);
  });

  test('links lead to the site, in a window of their own', async ({ page }) => {
    const course = await open(page);
    await finish(course);
    const urls = await course.frame
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(urls.length).toBeGreaterThan(3);
    expect(urls.filter((url) => new URL(url).origin === new URL(page.url()).origin)).toEqual([]);
    const opened = page.waitForEvent('popup');
    await course.frame.locator('.embed-credit a').first().click();
    await opened;
    const [site] = urls.filter((url) => url.endsWith('/tools/should-i-go/'));
    await expect.poll(() => course.problems[0]).toBe(`asked for ${site ?? ''}`);
  });
});

test.describe('the resume-gap checklist', () => {
  const open = platformWith('dist/packages/resume-gaps.scorm12.zip');

  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(gaps.DAY);
  });

  test('reads a PDF offline, reports that the user came to the end, and nothing else [promise: runs-offline] [promise: reports-only-completed]', async ({
    page,
  }) => {
    const course = await open(page);
    const { frame } = course;
    const fresh = await course.record();
    const worker = page.waitForEvent('worker');
    await gaps.fileInput(frame).setInputFiles(gaps.fixture('cv.pdf'));
    expect((await worker).url()).toMatch(/\/course\/_astro\/read\.worker/);
    await expect(gaps.notice(frame)).toContainText(
      gaps.ui('readDone', { name: 'cv.pdf', count: 4 }),
      READ,
    );
    await gaps.goTo(frame, 'gaps');
    await gaps.reasonOf(gaps.gaps(frame).first()).selectOption('private');
    await expect(gaps.sentences(frame)).toHaveCount(2);
    await gaps.goTo(frame, 'checklist');
    expect(await course.calls()).toEqual([]);

    await gaps.goTo(frame, 'export');
    await expect(frame.locator('.export-text')).toHaveValue(
      new RegExp(gaps.strings.reasons['private']?.private.slice(0, 20) ?? '-'),
    );
    expect(await course.calls()).toEqual(COMPLETED_CALLS);
    await course.leave();
    expect(await course.calls()).toEqual([...COMPLETED_CALLS, 'LMSFinish  true']);
    await expectOnlyCompleted(course, fresh);
    expect(await storedBy(page)).toEqual(NOTHING);
    expect(course.problems).toEqual([]);
  });

  for (const [name, count] of [
    ['cv.docx', 4],
    ['linkedin.zip', 5],
    ['resume.json', 5],
  ] as const) {
    test(`holds what reads ${name}`, async ({ page }) => {
      const course = await open(page);
      await gaps.fileInput(course.frame).setInputFiles(gaps.fixture(name));
      await expect(gaps.notice(course.frame)).toContainText(
        gaps.ui('readDone', { name, count }),
        READ,
      );
      expect(course.problems).toEqual([]);
    });
  }

  test('reads a PDF without a worker too, with its own files', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Worker');
    });
    const course = await open(page);
    await gaps.fileInput(course.frame).setInputFiles(gaps.fixture('cv.pdf'));
    await expect(gaps.notice(course.frame)).toContainText(
      gaps.ui('readDone', { name: 'cv.pdf', count: 4 }),
      READ,
    );
    expect(course.problems).toEqual([]);
  });

  test('reports nothing of a user who leaves before', async ({ page }) => {
    const course = await open(page);
    await gaps.fileInput(course.frame).setInputFiles(gaps.savedFile(gaps.WORK));
    await gaps.goTo(course.frame, 'checklist');
    await course.leave();
    expect(await course.calls()).toEqual([]);
    expect(course.problems).toEqual([]);
  });
});
