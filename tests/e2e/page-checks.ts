/** What every page must answer, whoever asks: the sweep, and the tests of single pages. */
import type { Page } from '@playwright/test';

/** Elements that reach beyond the right edge, less those inside a region that scrolls by itself. */
export const overflowing = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((node) => node.getBoundingClientRect().right > edge + 1)
      .map((node) => `${node.tagName}.${node.className}`.slice(0, 80));
  });

// 320 px is also what a 1280 px window becomes at 400 % zoom (WCAG 1.4.10).
const WIDTHS = [320, 390, 720, 1280, 1920];

/** What overflows at each width from a phone to a large screen; a width without overflow is not named. */
export async function overflowingAtAnyWidth(page: Page): Promise<Record<number, string[]>> {
  const before = page.viewportSize();
  const wide: Record<number, string[]> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const found = await overflowing(page);
    if (found.length > 0) wide[width] = found;
  }
  if (before) await page.setViewportSize(before);
  return wide;
}

/** Notes, from now on, requests beyond an origin, and errors of scripts and policies. */
export function watch(page: Page, origin: string | undefined) {
  const seen: { foreign: string[]; errors: string[] } = { foreign: [], errors: [] };
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) seen.foreign.push(request.url());
  });
  page.on('pageerror', ({ message }) => seen.errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  return seen;
}

/** What a page has stored in the browser: the names of all of it. */
export const storedBy = async (page: Page): Promise<string[]> => {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ]);
  return [...cookies.map(({ name }) => name), ...stored];
};

/** Messages of scripts that broke or complained, as they come. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', ({ message }) => found.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  return found;
}
