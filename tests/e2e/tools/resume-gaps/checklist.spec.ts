import { expect, test, type Page } from '@playwright/test';
import {
  asked,
  groups,
  itemIds,
  type ItemId,
} from '../../../../src/tools/resume-gaps/model/checklist';
import { checklistEvidence } from '../../../../src/tools/resume-gaps/model/evidence';
import { emptyWork, type Work } from '../../../../src/tools/resume-gaps/model/work';
import { evidencePlaces } from '../../pages';
import {
  BAKER,
  goTo,
  LEAD,
  open,
  openAll,
  openWork,
  press,
  row,
  rows,
  ui,
  WORK,
  strings,
} from './shared';

const item = (page: Page, id: ItemId) => page.locator(`#item-${id}`);
const box = (page: Page, id: ItemId) => item(page, id).getByRole('checkbox');
const note = (page: Page, id: ItemId) => item(page, id).getByLabel(ui('note'));
const finding = (page: Page, id: ItemId) => item(page, id).locator('.gaps-finding');
const found = (id: ItemId, state: 'ok' | 'look', names = '') =>
  `${ui(state)} ${(strings.items[id]?.[state] ?? '-').replace('{rows}', names)}`;
const question = (page: Page, id: string) =>
  page.locator('.gaps-item').filter({ hasText: strings.asked[id]?.question ?? '-' });

/** Opens the step with some work; by default, with none of the questions of an interview. */
async function openChecklist(page: Page, work: Partial<Work> = {}) {
  await openWork(page, { ...WORK, asked: [], ...work });
  await goTo(page, 'checklist');
}

test.describe('the checklist', () => {
  test('is there without a history, and shows what a history adds', async ({ page }) => {
    await open(page);
    await goTo(page, 'checklist');
    const lead = ui('checklistLead', { done: 0, count: itemIds.length });
    await expect(page.locator('.tool')).toContainText(`${lead} ${ui('checksNeedRows')}`);
    await expect(page.locator('.gaps-finding')).toHaveCount(0);
    for (const { id, items } of groups) {
      const group = page.getByRole('region', { name: strings.groups[id]?.title ?? '-' });
      await expect(group.getByRole('checkbox')).toHaveCount(items.length);
    }
  });

  test('every item shows why and how, and names a source that it rests on', async ({ page }) => {
    await openChecklist(page);
    await openAll(page);
    const places = evidencePlaces();
    for (const id of itemIds) {
      const { title, why, how } = strings.items[id] ?? {};
      for (const text of [title, why, how]) await expect(item(page, id)).toContainText(text ?? '-');
      const links = await item(page, id)
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links, id).toEqual(
        checklistEvidence[id].map((source) => places.get(source) ?? `no place for ${source}`),
      );
    }
  });

  test('ticks are counted, and stay over steps and a reload', async ({ page }) => {
    await openChecklist(page);
    await box(page, 'tools').check();
    await box(page, 'sheet').uncheck();
    await box(page, 'truth').check();
    const lead = ui('checklistLead', { done: 2, count: itemIds.length });
    await expect(page.locator('.tool')).toContainText(lead);
    await goTo(page, 'gaps');
    await goTo(page, 'checklist');
    for (const when of ['over steps', 'after a reload']) {
      for (const [id, ticked] of [
        ['tools', true],
        ['sheet', false],
        ['truth', true],
      ] as const) {
        await expect(box(page, id), `${id} ${when}`).toBeChecked({ checked: ticked });
      }
      await page.reload();
      await expect(page.locator('.tool')).toContainText(lead);
    }
  });

  test('a tick can be undone', async ({ page }) => {
    await openChecklist(page);
    await box(page, 'tools').check();
    await press(page, 'undo').click();
    await expect(box(page, 'tools')).not.toBeChecked();
    await expect(box(page, 'sheet')).toBeChecked();
  });

  test('notes stay over steps and a reload, and are not undone with a tick', async ({ page }) => {
    await openChecklist(page);
    await openAll(page);
    await expect(note(page, 'tasks')).toHaveValue(WORK.notes.tasks ?? '-');
    await box(page, 'truth').check();
    await note(page, 'truth').fill('Ask <Sam> & the “others”');
    await press(page, 'undo').click();
    await expect(box(page, 'truth')).not.toBeChecked();
    await goTo(page, 'export');
    await goTo(page, 'checklist');
    await expect(note(page, 'truth')).toHaveValue('Ask <Sam> & the “others”');
    await page.reload();
    await expect(note(page, 'truth')).toHaveValue('Ask <Sam> & the “others”');
    await openAll(page);
    await note(page, 'truth').fill('');
    await page.reload();
    await expect(note(page, 'truth')).toHaveValue('');
    await expect(note(page, 'tasks')).toHaveValue(WORK.notes.tasks ?? '-');
  });
});

test.describe('what the machine found', () => {
  test('names the lines of the user', async ({ page }) => {
    await openChecklist(page);
    await expect(finding(page, 'gap')).toHaveText(found('gap', 'look', `${BAKER} and ${LEAD}`));
    await expect(finding(page, 'order')).toHaveText(found('order', 'ok'));
    await expect(finding(page, 'current')).toHaveText(found('current', 'ok'));
    await expect(item(page, 'tasks').locator('.gaps-finding')).toHaveCount(0);
  });

  test('is there for every check that it makes', async ({ page }) => {
    await openChecklist(page, {
      rows: [
        row(1, 'Old', '2001-01', '2005'),
        row(2, 'Double', '2012-01', '2014-12'),
        row(3, 'Other double', '2013-01', '2020-12'),
        row(4, 'Turned', '2020-05', '2019-05'),
        row(5, 'Ahead', '2027-01', '2027-05'),
        row(6, 'Endless', '2021-06', '2022-03', { to: undefined }),
      ],
      reasons: {},
    });
    for (const [id, names] of [
      ['formats', 'Old'],
      ['order', 'Turned'],
      ['future', 'Ahead'],
      ['missing', 'Endless'],
      ['overlap', 'Double and Other double'],
      ['oldest', 'Old'],
    ] as const) {
      await expect(finding(page, id), id).toHaveText(found(id, 'look', names));
    }
  });

  test('a last line that has ended is named', async ({ page }) => {
    await openChecklist(page, { ...emptyWork, rows: [row(1, 'Baker', '2020-01', '2026-09')] });
    await expect(finding(page, 'current')).toHaveText(found('current', 'look', 'Baker'));
  });
});

test.describe('after the interview', () => {
  const openAfter = async (page: Page, work: Partial<Work> = {}) => {
    await openChecklist(page, work);
    await press(page, 'afterInterview').click();
    await expect(press(page, 'afterInterview')).toHaveAttribute('aria-pressed', 'true');
  };

  test('every question leads to its line, how to fix it, and its item, which gets the focus', async ({
    page,
  }) => {
    await openAfter(page);
    for (const { id, item: target } of asked) {
      const one = question(page, id);
      const { line, fix } = strings.asked[id] ?? {};
      await expect(one.locator('dl')).toHaveCount(0);
      await one.getByRole('checkbox').check();
      await expect(one).toContainText(line ?? '-');
      await expect(one).toContainText(fix ?? '-');
      await one.getByRole('button', { name: strings.items[target]?.title ?? '-' }).click();
      await expect(box(page, target)).toBeFocused();
      await expect(box(page, target)).toBeInViewport();
      await expect(press(page, 'beforeInterview')).toHaveAttribute('aria-pressed', 'true');
      await press(page, 'afterInterview').click();
    }
  });

  test('names the user’s own lines where the history shows which', async ({ page }) => {
    const brief = row(3, 'Waiter', '2019-01', '2019-04');
    const [baker = brief, lead = brief] = WORK.rows;
    await openAfter(page, { rows: [lead, brief, baker], reasons: {} });
    for (const [id, names] of [
      ['gap', [LEAD, 'Waiter', BAKER].join(' · ')],
      ['short', 'Waiter'],
      ['leaving', LEAD],
    ] as const) {
      await question(page, id).getByRole('checkbox').check();
      await expect(question(page, id)).toContainText(ui('yours', { rows: names }));
    }
    for (const id of ['day', 'tool', 'dates']) {
      await question(page, id).getByRole('checkbox').check();
      await expect(question(page, id).locator('dl')).toBeVisible();
      await expect(question(page, id).locator('dd p')).toHaveCount(0);
    }
  });

  test('is shown at once to whoever ticked a question before', async ({ page }) => {
    await openAfter(page);
    await question(page, 'word').getByRole('checkbox').check();
    await goTo(page, 'history');
    await expect(rows(page)).toHaveCount(2);
    await goTo(page, 'checklist');
    await expect(question(page, 'word').getByRole('checkbox')).toBeChecked();
    await question(page, 'word').getByRole('checkbox').uncheck();
    await expect(question(page, 'word').locator('dl')).toHaveCount(0);
  });
});
