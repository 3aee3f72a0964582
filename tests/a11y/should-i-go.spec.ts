import { expect, test, type Page } from '@playwright/test';
import {
  answersOf,
  change,
  copied,
  heading,
  input,
  link,
  next,
  notice,
  openResult,
  press,
  title,
  TOOL,
  ui,
} from '../e2e/tools/should-i-go/shared';
import { NONE, violations } from './violations';

const openAll = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

/** A result with everything in it opened. */
const result = (id: string) => async (page: Page) => {
  await openResult(page, answersOf(id));
  await openAll(page);
};

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a question with help, and the message about a missing answer': async (page) => {
    await page.goto(link({ reach: ['found-me'], time: ['yes'], until: ['later'], facts: [] }));
    await expect(heading(page)).toContainText(title('check'));
    await next(page).click();
    await expect(page.getByRole('alert')).toHaveText(ui('choose'));
  },
  'the last boxes of several screens, one of them ticked': async (page) => {
    await page.goto(link({ reach: ['applied'], time: ['yes'], until: ['later'] }));
    await expect(heading(page)).toContainText(title('facts'));
    await next(page).click();
    await next(page).click();
    await input(page, 'facts', 'health').check();
  },
  'all questions on one page': async (page) => {
    await page.goto(link({ reach: ['found-me'], facts: ['scam', 'duty'] }));
    await press(page, 'showAll').click();
    await expect(heading(page)).toHaveText(ui('allTitle'));
  },
  'the result “Go”, once kept and found again': async (page) => {
    await openResult(page, answersOf('claimant-told'));
    await page.getByRole('checkbox', { name: ui('persist') }).check();
    // As in another tab, which has only what is on the device.
    await page.goto('/');
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(TOOL);
    await expect(notice(page)).toHaveText(ui('restored'));
    await openAll(page);
  },
  'the result “Go, on your terms”, with a link to copy': async (page) => {
    await result('day-trip')(page);
    await press(page, 'asLink').click();
    await expect(copied(page)).toBeVisible();
  },
  'the result “Ask first”': result('worn-out'),
  'the result “Do not go”': result('bank-transfer'),
  'the result “Ask first”, with help after a refused adjustment': result('refused-adjustment'),
  'an answer being changed': async (page) => {
    await openResult(page, answersOf('signed'));
    await change(page, 'other').click();
    await expect(press(page, 'back')).toBeVisible();
  },
  'a start afresh that can be undone': async (page) => {
    await openResult(page, answersOf('signed'));
    await press(page, 'clear').click();
    await expect(press(page, 'undo')).toBeVisible();
  },
  'the check at the end, with help, and how it went': async (page) => {
    await openResult(page, answersOf('day-trip'));
    for (const no of await page.locator('.check input[value=no]').all()) await no.check();
    await openAll(page);
    await expect(page.getByLabel(ui('afterChanged'))).toBeVisible();
  },
  'what two people answered': async (page) => {
    await page.goto(`${link(answersOf('day-trip'), answersOf('signed'))}!two=1&n1=Sam&c1=ynyn`);
    await expect(heading(page)).toHaveText(ui('peopleTitle'));
  },
  'a comparison': async (page) => {
    await page.goto(link(answersOf('worn-out'), answersOf('signed')));
    await expect(heading(page)).toHaveText(ui('compareTitle'));
  },
};

test.describe('“Should I go?” has no violations of WCAG 2.2 AA, light or dark, in', () => {
  for (const [name, open] of Object.entries(STATES)) {
    test(name, async ({ page }) => {
      await open(page);
      expect(await violations(page, '.tool')).toEqual(NONE);
    });
  }

  test('a result with two warnings', async ({ page }) => {
    await result('bank-transfer')(page);
    expect(await violations(page, '.tool')).toEqual(NONE);
  });

  test('a comparison on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await STATES['a comparison']?.(page);
    expect(await violations(page, '.tool')).toEqual(NONE);
  });
});
