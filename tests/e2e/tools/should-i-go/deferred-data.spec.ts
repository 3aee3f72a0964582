/** The answer's strings are deferred data: what a user sees until they arrive, and if they do not. */
import { expect, test, type Page } from '@playwright/test';
import { complaints } from '../../page-checks';
import {
  answerAll,
  answersOf,
  heading,
  link,
  nameOf,
  notice,
  press,
  title,
  TOOL,
  ui,
  verdict,
} from './shared';

const DEFERRED_DATA = /\/tools\/should-i-go\.json(?:\?|$)/;
const answers = answersOf('signed');

/** The URL of every request of the page, in order. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}
const deferredIn = (urls: readonly string[]) => urls.filter((url) => DEFERRED_DATA.test(url));

test('nothing is fetched before the user acts; then they are, once, and the request shows nothing of the answer', async ({
  page,
}) => {
  const asked = requests(page);
  await page.goto(TOOL);
  await expect(heading(page)).toContainText(title('reach'));
  await page.mouse.wheel(0, 300);
  await page.waitForLoadState('networkidle');
  expect(deferredIn(asked)).toEqual([]);
  const before = asked.length;
  await answerAll(page, answers);
  await expect(verdict(page)).toContainText(nameOf(answers));
  const later = asked.slice(before);
  expect(deferredIn(later)).toEqual([
    expect.stringMatching(/\/tools\/should-i-go\.json\?v=[0-9a-f]{8}$/),
  ]);
  // Besides, the script of the later steps.
  const isScript = /\/_astro\/[\w.-]+\.js$/;
  expect(later.filter((url) => !DEFERRED_DATA.test(url) && !isScript.test(url))).toEqual([]);
});

test.describe('a first act is', () => {
  const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    'a click on an option': (page) => page.getByRole('radio').first().click(),
    'a key': async (page) => {
      await page.getByRole('radio').first().focus();
      await page.keyboard.press('Tab');
    },
    'all questions at once': (page) => press(page, 'showAll').click(),
  };
  for (const [name, act] of Object.entries(ACTS)) {
    test(name, async ({ page }) => {
      await page.goto(TOOL);
      await page.waitForLoadState('networkidle');
      const arrived = page.waitForResponse(DEFERRED_DATA);
      await act(page);
      expect((await arrived).ok()).toBe(true);
    });
  }
});

test('whoever comes with answers gets them at once', async ({ page }) => {
  const arrived = page.waitForResponse(DEFERRED_DATA);
  await page.goto(link({ reach: ['vouched'] }));
  expect((await arrived).ok()).toBe(true);
});

test('a user who answers while they are out of reach is notified, loses nothing, and can try again', async ({
  page,
}) => {
  let reachable = false;
  await page.route(DEFERRED_DATA, (route) => (reachable ? route.continue() : route.abort()));
  await page.goto(TOOL);
  await answerAll(page, answers);
  const failure = page.getByRole('status').filter({ hasText: ui('loadingFailed') });
  await expect(failure).toBeVisible();
  await expect(verdict(page)).toHaveCount(0);
  await press(page, 'retry').click();
  await expect(failure).toBeVisible();
  reachable = true;
  await press(page, 'retry').click();
  await expect(verdict(page)).toContainText(nameOf(answers));
  await expect(verdict(page)).toBeFocused();
});

test('a missing file gives the same notice', async ({ page }) => {
  await page.route(DEFERRED_DATA, (route) => route.fulfill({ status: 404, body: 'Not here' }));
  await page.goto(link(answers));
  await expect(page.getByText(ui('loadingFailed'))).toBeVisible();
});

test('until they are there, a notice shows that, and questions can be answered', async ({
  page,
}) => {
  const errors = complaints(page);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(DEFERRED_DATA, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(TOOL);
  await answerAll(page, answers);
  await expect(page.getByText(ui('loading'))).toBeVisible();
  release();
  await expect(verdict(page)).toBeFocused();
  await expect(notice(page)).toHaveText('');
  expect(errors).toEqual([]);
});

test('their coming does not take the user away from a question', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(DEFERRED_DATA, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(TOOL);
  await answerAll(page, answers, { upTo: 'other' });
  const option = page.getByRole('radio').first();
  await option.focus();
  const arrived = page.waitForResponse(DEFERRED_DATA);
  release();
  await arrived;
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await expect(option).toBeFocused();
});
