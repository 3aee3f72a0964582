import { expect, test, type Page } from '@playwright/test';
import { reasonEvidence } from '../../../../src/tools/resume-gaps/model/evidence';
import { reasonIds } from '../../../../src/tools/resume-gaps/model/reasons';
import { helpFor } from '../../../../src/tools/resume-gaps/views/messages';
import { emptyWork, type Work } from '../../../../src/tools/resume-gaps/model/work';
import { evidencePlaces } from '../../pages';
import {
  BAKER,
  GAP,
  gapLine,
  gaps,
  gapTitle,
  gapTitles,
  goTo,
  LEAD,
  longDate,
  data,
  openAll,
  openWork,
  press,
  reasonOf,
  row,
  sentences,
  sentencesFor,
  ui,
  WORK,
  strings,
} from './shared';

const THE_GAP = gapTitle(GAP.from, GAP.to, GAP.months);

/** Opens the step with a history and, by default, nothing else. */
async function openGaps(page: Page, rows: Work['rows'], rest: Partial<Work> = {}) {
  await openWork(page, { ...emptyWork, rows, ...rest });
  await goTo(page, 'gaps');
}
const found = (months: string, years: string, count: number) =>
  ui(count === 0 ? 'gapsNone' : 'gapsFound', { months, years, count });

test.describe('the gaps', () => {
  test('are listed with dates, length and what lies beside them', async ({ page }) => {
    await openGaps(page, WORK.rows);
    await expect.poll(() => gapTitles(page)).toEqual([THE_GAP]);
    await expect(gaps(page)).toContainText(ui('between2', { after: BAKER, before: LEAD }));
    await expect(gaps(page)).toContainText(ui('gapPast'));
    await expect(page.locator('.tool')).toContainText(found('3 months', '10 years', 1));
  });

  test('the one that goes on is marked so', async ({ page }) => {
    await openGaps(page, [row(1, 'Baker', '2015-03', '2026-05')]);
    await expect
      .poll(() => gapTitles(page))
      .toEqual([`${ui('since', { start: 'Jun 2026' })} · 6 months`]);
    await expect(gaps(page)).toContainText(ui('afterLast', { after: 'Baker' }));
    await expect(gaps(page)).toContainText(ui('gapCurrent'));
    await reasonOf(page).selectOption('search');
    await expect(sentences(page).first()).toContainText(`${longDate('2026-06')} to ${ui('now')}`);
  });

  test('of years alone are shown as a range, and their dates stay open', async ({ page }) => {
    await openGaps(page, [row(1, 'Baker', '2015', '2018'), row(2, 'Lead', '2019-01', 'now')]);
    await expect.poll(() => gapTitles(page)).toEqual([gapTitle('2018-02', '2018-12', 0, 11)]);
    await reasonOf(page).selectOption('caring');
    const open = ui('placeForDate');
    const text = strings.reasons['caring']?.resume ?? '-';
    await expect(sentences(page).first()).toHaveText(
      text.replace('{from}', open).replace('{to}', open),
    );
    expect((await sentences(page).allInnerTexts()).join()).not.toMatch(/\d{4}/);
  });

  test('are none: the page shows that, and what it needs without a history', async ({ page }) => {
    await openGaps(page, [row(1, 'Baker', '2015-03', 'now')]);
    await expect(page.locator('.tool')).toContainText(found('3 months', '10 years', 0));
    await press(page, 'undo').click();
    await expect(page.locator('.tool')).toContainText(ui('gapsEmpty'));
  });

  test('leave out lines that cannot be counted, and name them', async ({ page }) => {
    await openGaps(page, [row(1, 'Baker', '2015-03', 'now'), row(2, 'Lead', '2020', '2019')]);
    await expect(page.locator('.tool')).toContainText(ui('unusable', { rows: 'Lead' }));
  });

  test('depend on lines that nobody confirmed: a notice shows that here and at the export', async ({
    page,
  }) => {
    const [first, ...others] = WORK.rows.map((one) => ({ ...one, unsure: true }));
    await openWork(page, { ...WORK, rows: first ? [first, ...others] : [] });
    const caution = page.locator('.tool-card').getByText(ui('unconfirmed', { count: 2 }));
    for (const step of ['gaps', 'export'] as const) {
      await goTo(page, step);
      await expect(caution).toBeVisible();
    }
    await goTo(page, 'history');
    await press(page, 'confirmAll').click();
    for (const step of ['gaps', 'export'] as const) {
      await goTo(page, step);
      await expect(page.locator('.tool-card .gaps-source')).toHaveCount(0);
    }
  });
});

test.describe('what counts as a gap', () => {
  const SHORT = gapTitle('2023-02', '2023-03', 2);
  const OLD = gapTitle('2012-01', '2012-12', 12);
  const STUDY = gapTitle('2024-01', '2024-12', 12);
  const ROWS = [
    row(1, 'Baker', '2010-01', '2011-12'),
    row(2, 'Lead', '2013-01', '2023-01'),
    row(3, 'Planner', '2023-04', '2023-12'),
    row(4, 'Course', '2024-01', '2024-12', { kind: 'education' }),
    row(5, 'Manager', '2025-01', 'now'),
  ];
  const setting = (page: Page, key: string) => page.getByLabel(ui(key));
  const openSettings = async (page: Page) => {
    await openGaps(page, ROWS);
    await page.getByText(ui('settings')).click();
  };

  test('follows from the shortest that is listed', async ({ page }) => {
    await openSettings(page);
    await expect.poll(() => gapTitles(page)).toEqual([]);
    await expect(page.locator('.tool')).toContainText(ui('gapsShort', { count: 1 }));
    await setting(page, 'threshold').fill('2');
    await setting(page, 'threshold').press('Tab');
    await expect.poll(() => gapTitles(page)).toEqual([SHORT]);
    await expect(page.locator('.tool')).toContainText(found('2 months', '10 years', 1));
    await press(page, 'undo').click();
    await expect.poll(() => gapTitles(page)).toEqual([]);
    await expect(setting(page, 'threshold')).toHaveValue('3');
  });

  test('follows from how far back one looks', async ({ page }) => {
    await openSettings(page);
    await expect(page.locator('.tool')).toContainText(ui('gapsOld', { count: 1 }));
    await setting(page, 'lookBack').fill('20');
    await setting(page, 'lookBack').press('Tab');
    await expect.poll(() => gapTitles(page)).toEqual([OLD]);
    await press(page, 'undo').click();
    await expect.poll(() => gapTitles(page)).toEqual([]);
  });

  test('follows from what else counts as covered', async ({ page }) => {
    await openSettings(page);
    const study = page.getByRole('checkbox', { name: strings.kinds['education'] ?? '-' });
    await study.uncheck();
    await expect.poll(() => gapTitles(page)).toEqual([STUDY]);
    await press(page, 'undo').click();
    await expect.poll(() => gapTitles(page)).toEqual([]);
    await expect(study).toBeChecked();
  });

  test('stays as it was for a number that is out of range', async ({ page }) => {
    await openSettings(page);
    for (const number of ['0', '25', '']) {
      await setting(page, 'threshold').fill(number);
      await setting(page, 'threshold').press('Tab');
      await expect(setting(page, 'threshold')).toHaveValue(number);
      await expect(page.locator('.tool')).toContainText(found('3 months', '10 years', 0));
    }
  });
});

test.describe('a reason', () => {
  const places = evidencePlaces();

  test('each gives two sentences with the dates, advice, and sources that exist', async ({
    page,
  }) => {
    await openGaps(page, WORK.rows);
    await expect(sentences(page)).toHaveCount(0);
    for (const id of reasonIds) {
      await reasonOf(page).selectOption(id);
      await expect(sentences(page)).toHaveText(sentencesFor(id));
      const { matters, private: own, asked } = strings.reasons[id] ?? {};
      await expect(gaps(page).locator('.gaps-advice dt')).toHaveText(
        ['matters', 'private', 'mayAsk', 'help'].map((key) => ui(key)),
      );
      await expect(gaps(page).locator('.gaps-advice dd')).toHaveText([
        matters ?? '-',
        own ?? '-',
        asked ?? '-',
        ...helpFor(data, id).map(({ text }) => text),
      ]);
      const help = gaps(page).locator('.gaps-advice a[rel~=external]');
      expect(
        await help.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
        id,
      ).toEqual(helpFor(data, id).map(({ url }) => url));
      await openAll(page, '.gaps-gap');
      const links = gaps(page).locator('.evidence-note a');
      const urls = await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(urls, id).toEqual(
        reasonEvidence[id].map((source) => places.get(source) ?? `no place for ${source}`),
      );
      await expect(gaps(page).locator('.evidence-note')).toContainText(ui('sentencesJudged'));
    }
    await reasonOf(page).selectOption('');
    await expect(sentences(page)).toHaveCount(0);
    await press(page, 'undo').click();
    await expect(reasonOf(page)).toHaveValue('private');
  });

  test('prison: advice comes before the sentences; otherwise it comes after', async ({ page }) => {
    await openGaps(page, WORK.rows);
    const parts = gaps(page).locator('.gaps-advice, .script');
    await reasonOf(page).selectOption('prison');
    await expect(parts.first()).toHaveClass('gaps-advice');
    await reasonOf(page).selectOption('caring');
    await expect(parts.first()).toHaveClass('script');
    await expect(parts.last()).toHaveClass('gaps-advice');
  });

  test('its sentence is copied as it is shown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openGaps(page, WORK.rows, { reasons: WORK.reasons });
    const [first, second] = sentencesFor('caring');
    for (const [key, text] of [
      ['forResume', first],
      ['forInterview', second],
    ] as const) {
      const copy = page
        .locator('.script')
        .filter({ hasText: ui(key) })
        .getByRole('button');
      await copy.click();
      await expect(copy).toContainText(ui('copied'));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
  });

  test('belongs to its gap: another one keeps its own', async ({ page }) => {
    await openGaps(page, [...WORK.rows.slice(0, 1), row(2, 'Lead', '2020-07', '2024-12')]);
    const [newest, oldest] = [gaps(page).first(), gaps(page).last()];
    await reasonOf(newest).selectOption('travel');
    await reasonOf(oldest).selectOption('caring');
    await expect(oldest.locator('.script > div')).toHaveText(sentencesFor('caring'));
    await expect(newest.locator('.script > div').first()).toContainText(longDate('2025-01'));
  });

  test('what studies found can be opened, and the article is there', async ({ page, request }) => {
    await openGaps(page, WORK.rows);
    await openAll(page);
    for (const { title, text } of Object.values(strings.evidence)) {
      await expect(page.locator('.tool').getByText(title, { exact: true })).toBeVisible();
      await expect(page.locator('.tool .evidence-note').getByText(text)).toBeVisible();
    }
    const article = page.locator('.tool').getByRole('link', { name: ui('articleLink') });
    const response = await request.get((await article.getAttribute('href')) ?? '-');
    expect(response.status()).toBe(200);
  });
});

test('the picture names every line, and the gaps', async ({ page }) => {
  await openGaps(page, WORK.rows);
  const lanes = page.locator('.tool-card .lanes > li');
  await expect(lanes).toHaveCount(3);
  await expect(lanes.first()).toContainText(LEAD);
  await expect(lanes.last()).toContainText(gapLine(GAP.from, GAP.to, GAP.months));
});
