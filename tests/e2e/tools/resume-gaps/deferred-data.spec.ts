/** The deferred data of the later steps, fetched at the first act: what a user sees until it arrives, and if it does not. */
import { expect, test, type Page } from '@playwright/test';
import { complaints } from '../../page-checks';
import {
  choose,
  field,
  fileInput,
  goTo,
  heading,
  linesOf,
  newLine,
  notice,
  open,
  openPersisted,
  openWork,
  press,
  DEFERRED_DATA,
  savedFile,
  TOOL,
  ui,
  waiting,
  WORK,
  WORK_LINES,
  strings,
  write,
} from './shared';
import { drop } from './import';

const VERSIONED = /\/tools\/resume-gaps\.json\?v=[0-9a-f]{8}$/;

/** The URLs of the requests for deferred data, in order. */
function deferredRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (DEFERRED_DATA.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Lets those requests pass only while `reachable` is true. */
async function network(page: Page) {
  const state = { reachable: false };
  await page.route(DEFERRED_DATA, (route) => (state.reachable ? route.continue() : route.abort()));
  return state;
}

/** Holds those requests until they are let go. */
async function hold(page: Page) {
  const held = Promise.withResolvers<undefined>();
  await page.route(DEFERRED_DATA, async (route) => {
    await held.promise;
    await route.continue();
  });
  return () => {
    held.resolve(undefined);
  };
}

/** Each later step by a text that it shows. */
const shown = (text: string | undefined) => (page: Page) =>
  page
    .locator('.tool-body')
    .getByText(text ?? '-')
    .first();
const STEPS = {
  gaps: shown(strings.evidence['penalty']?.title),
  checklist: shown(ui('beforeInterview')),
  export: shown(ui('exportEmpty')),
} as const;

test('nothing is fetched before the user acts; then they are, once', async ({ page }) => {
  const asked = deferredRequests(page);
  await open(page);
  await page.mouse.wheel(0, 300);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await field(page, 'what').click();
  await expect.poll(() => asked).toEqual([expect.stringMatching(VERSIONED)]);
  await write(page, { what: 'Baker', from: '2015', to: '2019' });
  await press(page, 'addThis').click();
  for (const step of ['gaps', 'checklist', 'export'] as const) await goTo(page, step);
  expect(asked).toHaveLength(1);
});

test.describe('a first act is', () => {
  const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'a click': (page) => page.getByText(ui('paste'), { exact: true }).click(),
    'a key': async (page) => {
      await field(page, 'what').focus();
      await page.keyboard.press('Tab');
    },
    'text from an input method': async (page) => {
      await field(page, 'what').focus();
      await page.keyboard.insertText('Bäcker');
    },
    'a file that is chosen': (page) => fileInput(page).setInputFiles(savedFile(WORK)),
    'a file that is dropped on the page': (page) => drop(page, ['one.txt']),
  };
  for (const [name, act] of Object.entries(ACTS)) {
    test(name, async ({ page }) => {
      const asked = deferredRequests(page);
      await open(page);
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
      await act(page);
      await expect.poll(() => asked.length).toBe(1);
    });
  }
});

test.describe('without an act, they come at once for', () => {
  test('work that is persisted on the device', async ({ page, context }) => {
    await openPersisted(page);
    const other = await context.newPage();
    const asked = deferredRequests(other);
    await other.goto(TOOL);
    await expect(notice(other)).toHaveText(ui('restored'));
    await expect.poll(() => asked.length).toBe(1);
  });

  test('work that is still in the tab, at the step where it was left', async ({ page }) => {
    await openWork(page);
    await goTo(page, 'checklist');
    const asked = deferredRequests(page);
    await page.reload();
    await expect(heading(page)).toHaveText(ui('checklistTitle'));
    await expect(STEPS.checklist(page)).toBeVisible();
    expect(asked).toHaveLength(1);
  });
});

test.describe('until they are there', () => {
  for (const step of ['gaps', 'checklist', 'export'] as const) {
    test(`the step “${step}” shows that under its heading, which keeps the focus`, async ({
      page,
    }) => {
      const errors = complaints(page);
      const letGo = await hold(page);
      await open(page);
      await choose(page, step);
      await expect(waiting(page)).toHaveText(ui('loading'));
      await expect(heading(page)).toBeFocused();
      await expect(STEPS[step](page)).toHaveCount(0);
      letGo();
      await expect(STEPS[step](page)).toBeVisible();
      await expect(waiting(page)).toHaveCount(0);
      await expect(heading(page)).toBeFocused();
      expect(errors).toEqual([]);
    });
  }

  test('a history can be written, read and printed around, and their coming moves nobody', async ({
    page,
  }) => {
    const letGo = await hold(page);
    await openWork(page);
    await press(page, 'add').click();
    await field(newLine(page), 'what').fill('Packer');
    await expect(page.locator('.gaps-paper')).toHaveCount(0);
    const arrived = page.waitForResponse(DEFERRED_DATA);
    letGo();
    await arrived;
    await expect(page.locator('.gaps-paper')).toHaveCount(1);
    await expect(field(newLine(page), 'what')).toBeFocused();
    await expect(field(newLine(page), 'what')).toHaveValue('Packer');
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
  });
});

test.describe('out of reach', () => {
  test('the user is notified at the step that needs them, loses nothing, and can try again', async ({
    page,
  }) => {
    const state = await network(page);
    await openWork(page);
    await choose(page, 'gaps');
    await expect(waiting(page)).toContainText(ui('loadingFailed'));
    await press(page, 'retry').click();
    await expect(heading(page)).toBeFocused();
    await expect(waiting(page)).toContainText(ui('loadingFailed'));
    await choose(page, 'history');
    await expect.poll(() => linesOf(page)).toEqual(WORK_LINES);
    await choose(page, 'export');
    await expect(waiting(page)).toContainText(ui('loadingFailed'));
    state.reachable = true;
    await press(page, 'retry').click();
    await expect(page.locator('.export-text')).toHaveValue(/Baker/);
    await expect(heading(page)).toBeFocused();
  });

  test('at the first act, they are asked for again when a step needs them', async ({ page }) => {
    const state = await network(page);
    const asked = deferredRequests(page);
    await open(page);
    await page.getByText(ui('paste'), { exact: true }).click();
    await page.getByLabel(ui('pasteLabel')).pressSequentially('Baker');
    expect(asked).toHaveLength(1);
    state.reachable = true;
    await goTo(page, 'checklist');
    await expect(STEPS.checklist(page)).toBeVisible();
    expect(asked).toHaveLength(2);
  });

  test('because the file is missing, the notice is the same', async ({ page }) => {
    await page.route(DEFERRED_DATA, (route) => route.fulfill({ status: 404, body: 'Not here' }));
    await open(page);
    await choose(page, 'checklist');
    await expect(waiting(page)).toContainText(ui('loadingFailed'));
  });
});
