import { expect, test, type Page } from '@playwright/test';
import type { Work } from '../../../../src/tools/resume-gaps/model/work';
import {
  fileInput,
  fixture,
  form,
  gaps,
  goTo,
  heading,
  notice,
  open,
  openAll,
  openWork,
  press,
  pressOf,
  reasonOf,
  row,
  sentences,
  TOOL,
  ui,
  WORK,
  strings,
  write,
} from './shared';
import { overflowing } from '../should-i-go/shared';

const LONG = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamter'
  .repeat(2)
  .slice(0, 120);
/** Names without a place to break, with every mark that a line may carry. */
const LONG_WORK: Work = {
  ...WORK,
  rows: [
    row(1, LONG, '2005', '2006', { where: LONG, kind: 'freelance', source: LONG, unsure: true }),
    row(2, LONG, '2015-03', '2018-06', { where: LONG }),
    row(3, LONG, '2017-01', '2019-06', { where: LONG }),
    row(4, LONG, '2021-07', 'now', { where: LONG }),
    row(5, LONG, '2020', '2019', { where: LONG }),
  ],
  reasons: { 'r3~r4': 'caring' },
  notes: { tasks: LONG },
  asked: ['gap', 'leaving'],
  covers: [],
};

/** Nothing reaches beyond the page, nothing that can be pressed is too small (WCAG 2.5.8). */
async function expectToFit(page: Page, what: string) {
  const small = await page.locator('.tool').evaluate((tool) =>
    [...tool.querySelectorAll<HTMLElement>('button, select, summary, textarea, input')]
      .filter((node) => node.getClientRects().length > 0)
      .map((node) => {
        // A label belongs to what can be pressed.
        const boxes = [node, node.closest('label')].flatMap(
          (one) => one?.getBoundingClientRect() ?? [],
        );
        const [width, height] = [
          Math.max(...boxes.map((box) => box.width)),
          Math.max(...boxes.map((box) => box.height)),
        ];
        return { node: `${node.tagName} ${node.textContent}`.slice(0, 60), width, height };
      })
      .filter(({ width, height }) => width < 24 || height < 24),
  );
  expect({ small, wide: await overflowing(page) }, what).toEqual({ small: [], wide: [] });
}

for (const width of [320, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('every step fits, with long names and everything opened', async ({ page }) => {
      await openWork(page, LONG_WORK);
      await expectToFit(page, 'lines');
      const name = `${LONG}, ${LONG}`;
      await press(page, 'add').click();
      await pressOf(page, 'edit', name).first().click();
      await press(page, 'addThis').click();
      await openAll(page);
      await expectToFit(page, 'forms');
      await press(page, 'cancel').first().click();
      await pressOf(page, 'remove', name).last().click();
      await expectToFit(page, 'the notice on a line');
      await press(page, 'undo').click();
      for (const step of ['gaps', 'checklist', 'export'] as const) {
        await goTo(page, step);
        await openAll(page);
        await expectToFit(page, step);
      }
      await press(page, 'asPicture').click();
      await press(page, 'clear').click();
      await expectToFit(page, 'picture, and the question before deleting');
      await goTo(page, 'checklist');
      await press(page, 'beforeInterview').click();
      await openAll(page);
      await expectToFit(page, 'items');
    });

    test('the empty tool and the worksheet fit', async ({ page }) => {
      await open(page);
      for (const step of ['gaps', 'checklist', 'export', 'history'] as const) {
        await goTo(page, step);
        await expectToFit(page, `empty ${step}`);
      }
      await page.goto(`${TOOL}#worksheet`);
      await expect(page.locator('.worksheet')).toBeVisible();
      expect(await overflowing(page)).toEqual([]);
    });
  });
}

test.describe('a notice', () => {
  const many = Array.from({ length: 60 }, (_, at) => row(at + 1, `Job ${at + 1}`, '2020', '2021'));
  const box = (page: Page) => page.locator('.tool-status');
  const removeInTheMiddle = async (page: Page) => {
    await openWork(page, { ...WORK, rows: many, reasons: {} });
    await press(page, 'close').click();
    await pressOf(page, 'remove', 'Job 30').click();
    await expect(notice(page)).toHaveText(ui('removed', { name: 'Job 30' }));
  };

  for (const [width, height] of [
    [1280, 800],
    [320, 568],
  ] as const) {
    test(`stays in sight in the middle of a long list, ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await removeInTheMiddle(page);
      await expect(notice(page)).toBeInViewport({ ratio: 1 });
      await expect(press(page, 'undo')).toBeInViewport({ ratio: 1 });
      const focused = page.locator(':focus');
      await expect(focused).toContainText('Job 31');
      await expect(focused).toBeInViewport({ ratio: 1 });
      // And does not lie over what has the focus.
      const [own, other] = [await focused.boundingBox(), await box(page).boundingBox()];
      expect((own?.y ?? NaN) + (own?.height ?? NaN)).toBeLessThanOrEqual(other?.y ?? NaN);
      const scrolled = () => page.evaluate(() => Math.round(scrollY));
      const before = await scrolled();
      // Where it is, without the scrolling that comes before a click of Playwright.
      const { x = NaN, y = NaN } = (await press(page, 'close').boundingBox()) ?? {};
      await page.mouse.click(x + 10, y + 10);
      await expect(box(page)).toHaveCount(0);
      expect(await scrolled()).toBe(before);
    });
  }

  test('leaves the page where it is while the keyboard moves through it', async ({ page }) => {
    await removeInTheMiddle(page);
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    const before = await scrolled();
    await press(page, 'close').focus();
    await page.keyboard.press('Shift+Tab');
    await expect(press(page, 'undo')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(press(page, 'close')).toBeFocused();
    expect(await scrolled()).toBe(before);
  });

  test('does not cover a low screen', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 400 });
    await removeInTheMiddle(page);
    expect(await box(page).evaluate((node) => getComputedStyle(node).position)).toBe('static');
    await expect(box(page)).not.toBeInViewport();
  });

  test('of a file stays in sight too, and leaves room for the form', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await open(page);
    await fileInput(page).setInputFiles(fixture('cv.pdf'));
    await expect(notice(page)).toBeInViewport();
    await press(page, 'add').click();
    await expect(form(page).getByRole('textbox').first()).toBeFocused();
    const { y = NaN, height = NaN } = (await page.locator(':focus').boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual((await box(page).boundingBox())?.y ?? NaN);
  });
});

test('a long line can be written and looked at with letters of twice their size', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await open(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await write(page, { what: LONG, from: '2015-09', to: 'now' });
  expect(await overflowing(page)).toEqual([]);
  await press(page, 'addThis').click();
  await goTo(page, 'gaps');
  expect(await overflowing(page)).toEqual([]);
  await goTo(page, 'history');
  await expect(heading(page)).toBeVisible();
});

test('no sentence is cut off on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openWork(page);
  await goTo(page, 'gaps');
  for (const id of Object.keys(strings.reasons)) {
    await reasonOf(gaps(page)).selectOption(id);
    await expect(sentences(page)).toHaveCount(2);
    const cut = await page
      .locator('.script *')
      .evaluateAll((all) =>
        all
          .filter((node) => node.clientWidth > 1 && node.scrollWidth > node.clientWidth + 1)
          .map((node) => node.textContent),
      );
    expect(cut, id).toEqual([]);
  }
});
