/** Printed from its own URL, as in the guide of each host, an embed prints whole; articles do so in the sweep. */
import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { format } from '../../src/tools/should-i-go/model/document';
import { embedPath } from '../../src/domain/embed-paths';
import { bare, printed } from './paper';
import { answersOf, next, verdict } from './tools/should-i-go/shared';

const articles = readdirSync('dist/embed/v1/en/articles');
const at = (kind: 'articles' | 'tools', slug: string, rest = '') =>
  embedPath({ locale: 'en', kind, slug }) + rest;

test('an answer prints whole [promise: prints-whole]', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(
    at('tools', 'should-i-go', `#${format.encode([answersOf('claimant-no-offer')])}`),
  );
  await expect(verdict(page)).toBeVisible();
  // What the user has not opened is not printed on the site either.
  const opened = ':not(details:not([open]) *)';
  const letters = await page.locator(`.script > div${opened}`).allTextContents();
  expect(letters.length).toBeGreaterThan(0);
  const paper = await printed(page);
  for (const letter of letters) expect(paper).toContain(bare(letter));
  for (const heading of await page
    .locator(`.tool :is(h2, h3)${opened}:not(.no-print *)`)
    .allTextContents()) {
    expect(paper).toContain(bare(heading));
  }
});

test('a tool prints the step that it shows, with all of its choices [promise: prints-whole]', async ({
  page,
}) => {
  await page.goto(at('tools', 'should-i-go'));
  await expect(next(page)).toBeVisible();
  const choices = await page.locator('.option').allInnerTexts();
  expect(choices.length).toBeGreaterThan(3);
  const paper = await printed(page);
  expect(choices.filter((text) => !paper.includes(bare(text)))).toEqual([]);
});

test('paper is white and text black, whatever the theme and accent [promise: prints-whole]', async ({
  page,
}) => {
  await page.goto(at('articles', articles[0] ?? '', '?theme=dark&accent=ffee00'));
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color, colorScheme } = getComputedStyle(document.body);
    return { backgroundColor, color, colorScheme };
  });
  expect(colours).toEqual({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(0, 0, 0)',
    colorScheme: 'light',
  });
  const pale = await page.locator('.reply, .short, .wrong, .source').evaluateAll((all) =>
    all
      .flatMap((one) => [one, ...one.querySelectorAll('*')])
      .map((one) => getComputedStyle(one).color)
      .filter((colour) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 128;
      }),
  );
  expect(pale).toEqual([]);
});
