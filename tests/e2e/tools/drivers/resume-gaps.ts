import { expect, type Locator } from '@playwright/test';
import {
  BAKER,
  DAY,
  dateField,
  field,
  form,
  GAP,
  gapTitle,
  gapTitles,
  goTo,
  LEAD,
  press,
  pressOf,
  reasonOf,
  rows,
  sentences,
  sentencesFor,
  ui,
} from '../resume-gaps/shared';
import type { Driver } from '../driver';
import type { User } from '../user';

/** Writes a date as `2015-03` into its two fields. */
async function writeDate(tool: Locator, user: User, date: 'from' | 'to', text: string) {
  const [year = '', month] = text.split('-');
  await user.select(dateField(tool, date, 'month'), String(Number(month)));
  await user.write(dateField(tool, date, 'year'), year);
}

export const driver: Driver = {
  today: DAY,
  async fillIn(tool, user, look) {
    await look('an empty history');
    for (const [what, where, from, to] of [
      ['Baker', 'Example Bakery', '2015-03', '2018-06'],
      ['Shift Lead', 'Sample Foods Ltd', '2020-07', 'now'],
    ] as const) {
      await user.write(field(tool, 'what'), what);
      await user.write(field(tool, 'where'), where);
      await writeDate(tool, user, 'from', from);
      if (to === 'now') await user.check(form(tool).getByLabel(ui('goesOn')));
      else await writeDate(tool, user, 'to', to);
      await user.press(press(tool, 'addThis'));
      await expect(rows(tool).filter({ hasText: what })).toHaveCount(1);
    }
    await look('a history');
    await user.press(tool.locator('[data-kit=next]'));
    await user.select(reasonOf(tool), 'caring');
    await look('a gap and its reason');
    await user.press(tool.locator('[data-kit=next]'));
    await look('the checklist');
    await user.press(tool.locator('[data-kit=next]'));
  },
  async read(tool) {
    await goTo(tool, 'history');
    const lines = await rows(tool).locator('b').allInnerTexts();
    await goTo(tool, 'gaps');
    const shown = [...(await gapTitles(tool)), ...(await sentences(tool).allInnerTexts())];
    await goTo(tool, 'export');
    return [...lines, ...shown];
  },
  result: [BAKER, LEAD, gapTitle(GAP.from, GAP.to, GAP.months), ...sentencesFor('caring')],
  async change(tool, user) {
    await goTo(tool, 'history');
    await user.press(pressOf(tool, 'remove', BAKER));
  },
};
