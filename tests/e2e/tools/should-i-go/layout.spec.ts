import { expect, test, type Page } from '@playwright/test';
import { isFollowUp, questions } from '../../../../src/tools/should-i-go/model/questions';
import type { Answers } from '../../../../src/tools/should-i-go/model/flow';
import {
  answersOf,
  card,
  EVERYTHING,
  heading,
  link,
  next,
  openResult,
  overflowing,
  press,
  title,
  TOOL,
  ui,
  verdict,
} from './shared';

/** A host such as WordPress shows no more of a frame. */
const HIGHEST = 1_000;

/** Answers that lead to a question, which then is the first open one. */
function leadingTo(id: string): Answers {
  const question = questions.find((one) => one.id === id);
  const opener = question?.when?.[0];
  const reach = opener?.question === 'reach' ? opener.option : 'applied';
  const facts = opener?.question === 'facts' ? [opener.option] : [];
  const main = questions.filter((one) => !isFollowUp(one)).map((one) => one.id);
  const before =
    question && isFollowUp(question)
      ? ['reach', 'time', 'until', 'facts']
      : main.slice(0, main.indexOf(id));
  const time: Answers = { time: ['yes'], until: ['later'] };
  const given: Answers = { reach: [reach], ...time, facts, work: ['content'], pay: ['enough'] };
  const rest: Answers = { take: ['yes'], hours: ['half'], gain: [] };
  return Object.fromEntries(before.map((one) => [one, { ...given, ...rest }[one] ?? []]));
}

/** Nothing reaches beyond the page, is cut off by its own box, or lies over a control. */
async function expectToFit(page: Page, what: string) {
  const wide = await overflowing(page);
  const found = await page.evaluate(() => ({
    cutOff: [...document.querySelectorAll<HTMLElement>('.tool *')]
      .filter((node) => node.clientWidth > 1 && node.tagName !== 'TEXTAREA')
      .filter((node) => node.scrollWidth > node.clientWidth + 1)
      .map((node) => `${node.tagName}.${node.className}`),
    covered: [...document.querySelectorAll('.tool :is(button, label, summary, a, textarea)')]
      .filter((node) => node.getClientRects().length > 0)
      .filter((node) => {
        node.scrollIntoView({ block: 'center' });
        const [box] = node.getClientRects();
        if (box === undefined) return false;
        const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return !(at !== null && (node.contains(at) || at.contains(node)));
      })
      .map((node) => node.outerHTML.slice(0, 80)),
  }));
  expect({ wide, ...found }, what).toEqual({ wide: [], cutOff: [], covered: [] });
}

/** Shows every screen of every question, with the message about a missing answer where there is one. */
async function walk(page: Page, visit: (what: string) => Promise<void>): Promise<string[]> {
  const walked: string[] = [];
  await page.goto(TOOL);
  for (const { id, kind, screens = [''] } of questions) {
    if (id !== 'reach') await page.goto(link(leadingTo(id)));
    for (const screen of screens.keys()) {
      await expect(heading(page)).toContainText(title(id));
      if (kind === 'one') await next(page).click();
      await expect(page.getByRole('alert')).toHaveText(kind === 'one' ? ui('choose') : '');
      walked.push(`${id} ${screen}`);
      await visit(`${id} ${screen}`);
      if (screens.length > 1) await next(page).click();
    }
  }
  return walked;
}

const openAll = (page: Page) =>
  page.locator('.tool details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

// 320 px is also what a 1280 px window becomes at 400 % zoom (WCAG 1.4.10); 640 px with letters of
// twice their size is the same window at 200 % and with larger text.
for (const [name, width, size] of [
  ['on the narrowest phone', 320, '100%'],
  ['with letters of twice their size', 640, '200%'],
] as const) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript((value) => {
        document.addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = value;
        });
      }, size);
    });

    test('every question fits', async ({ page }) => {
      const walked = await walk(page, (what) => expectToFit(page, what));
      expect(walked).toHaveLength(questions.length + 2);
    });

    test('results, all questions, a comparison and the worksheet fit', async ({ page }) => {
      for (const id of ['worn-out', 'claimant-told', 'day-trip', 'bank-transfer']) {
        await openResult(page, answersOf(id));
        await openAll(page);
        await press(page, 'asLink').click();
        await expectToFit(page, id);
        await press(page, 'asLink').click();
      }
      await page.goto(link(answersOf('worn-out'), answersOf('punishing-boss')));
      await expect(page.locator('.comparison')).toBeVisible();
      await expectToFit(page, 'comparison');
      await page.goto(`${TOOL}#worksheet`);
      await expect(page.locator('.worksheet')).toBeVisible();
      await expectToFit(page, 'worksheet');
      await page.goto('about:blank');
      await page.goto(
        link({
          reach: ['found-me'],
          time: ['yes'],
          until: ['later'],
          facts: EVERYTHING['facts'] ?? [],
        }),
      );
      await press(page, 'showAll').click();
      await expect(heading(page)).toHaveText(ui('allTitle'));
      await expectToFit(page, 'all questions');
    });
  });
}

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test('no question is higher than a host would show, with its message about a missing answer', async ({
    page,
  }) => {
    const high: string[] = [];
    await walk(page, async (what) => {
      const height = (await card(page).boundingBox())?.height ?? Infinity;
      if (height > HIGHEST) high.push(`${what}: ${Math.round(height)}`);
    });
    expect(high).toEqual([]);
  });

  test('a result with everything unknown fits', async ({ page }) => {
    await openResult(page, EVERYTHING);
    await openAll(page);
    await expectToFit(page, 'everything');
  });
});

test.describe('on paper', () => {
  test('a result is there, with its letter, and without what only a screen can do', async ({
    page,
  }) => {
    await openResult(page, answersOf('day-trip'));
    await page.locator('.balance-row summary').first().click();
    await page.emulateMedia({ media: 'print' });
    for (const shown of [
      verdict(page),
      page.locator('.balance-row').last(),
      page.locator('.balance-row .evidence-note').first(),
      page.locator('.copy-text').first(),
      page.locator('.counterfactuals li').first(),
      page.locator('.answers dd').first(),
    ]) {
      await expect(shown).toBeVisible();
    }
    for (const hidden of [
      page.getByRole('navigation').first(),
      page.locator('.tool-export'),
      page.locator('.fold').first(),
      page.locator('.verdict-reply'),
      page.locator('.worksheet'),
      page.locator('.answers button').first(),
      page.locator('.script button').first(),
    ]) {
      await expect(hidden).toBeHidden();
    }
    await expectPdf(page);
  });

  test('the worksheet is there, and not the tool', async ({ page }) => {
    await page.goto(`${TOOL}#worksheet`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.worksheet .paper-table').last()).toBeVisible();
    for (const hidden of [card(page), page.getByRole('link', { name: ui('paperBack') })]) {
      await expect(hidden).toBeHidden();
    }
    await expectPdf(page);
  });

  test('a question is there, or the worksheet, but not a title alone', async ({ page }) => {
    await page.goto(TOOL);
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('.worksheet, .tool-card').filter({ visible: true });
    expect(await shown.count()).toBeGreaterThan(0);
  });

  /** That printing starts at all. What is on paper follows from the styles for print. */
  async function expectPdf(page: Page) {
    const file = await page.pdf({ format: 'A4' });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(file.length).toBeGreaterThan(20_000);
  }
});
