import { expect, test } from '@playwright/test';
import { format } from '../../../../src/tools/resume-gaps/model/document';
import {
  BAKER,
  field,
  goTo,
  persistBox,
  LEAD,
  notice,
  openAgain,
  openPersisted,
  press,
  pressOf,
  stored,
  ui,
  WORK,
  write,
} from './shared';

test.describe('in another tab', () => {
  test('work that was not kept here is left alone', async ({ page, context }) => {
    await openPersisted(page);
    const other = await openAgain(context);
    await goTo(other, 'export');
    await persistBox(other).uncheck();
    await expect(persistBox(page)).not.toBeChecked();
    await persistBox(other).check();
    await goTo(page, 'history');
    await pressOf(page, 'remove', BAKER).click();
    expect(format.decode((await stored(page)) ?? '')).toMatchObject({
      document: { rows: WORK.rows },
    });
  });

  test('a change leaves a line that is half written here', async ({ page, context }) => {
    await openPersisted(page);
    await goTo(page, 'history');
    await press(page, 'add').click();
    await write(page, { what: 'Half' });
    const other = await openAgain(context);
    await pressOf(other, 'remove', LEAD).click();
    await expect(notice(page)).toHaveText(ui('elsewhere'));
    await expect(field(page, 'what')).toHaveValue('Half', { timeout: 1_000 });
  });
});
