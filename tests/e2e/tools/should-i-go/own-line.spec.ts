import { expect, test } from '@playwright/test';
import { OWN_LINE } from '../../../../src/tools/should-i-go/model/questions';
import {
  answerAll,
  answersOf,
  card,
  copied,
  heading,
  input,
  notice,
  openResult,
  press,
  title,
  TOOL,
  ui,
  verdict,
} from './shared';

const LINE = 'My brother works there & likes <it>.';
const answers = { ...answersOf('dream-company'), facts: ['own'], own: ['for-much'] };

test('a line in the user’s own words is a reason, an answer and in the text, but in no letter', async ({
  page,
}) => {
  await page.goto(TOOL);
  await answerAll(page, answers, { upTo: 'own' });
  await expect(heading(page)).toContainText(title('own'));
  const field = card(page).getByLabel(ui('ownLine'));
  await expect(field).toHaveAccessibleDescription(/one line/);
  await expect(field).toHaveAttribute('maxlength', String(OWN_LINE.longest));
  // Enter goes on, and shows what is missing.
  await field.fill('x');
  await field.press('Enter');
  await expect(card(page).getByRole('alert')).toHaveText(ui('choose'));
  await field.fill('');
  await field.pressSequentially(`  ${LINE} `);

  // The tab holds it.
  await page.reload();
  await expect(field).toHaveValue(LINE);
  await answerAll(page, answers, { from: 'own' });
  await expect(verdict(page)).toBeVisible();
  await expect(page.locator('.deciding')).toContainText(`“${LINE}”`);
  await expect(page.locator('.balance')).toContainText(`“${LINE}”`);
  await expect(page.locator('.answers')).toContainText(`“${LINE}”`);
  await expect(page.locator('[data-kit=letter]')).not.toContainText('brother');
  await press(page, 'asText').click();
  await expect(copied(page)).toHaveValue(new RegExp(`- “${LINE}” \\(`));
});

test('typing the line leaves what can be undone alone', async ({ page }) => {
  await openResult(page, answersOf('day-trip'));
  const name = await verdict(page).innerText();
  // A link of which something is lost comes over these answers, and can be undone.
  await page.goto(`${TOOL}#v2.reach=applied&time=yes&until=later&facts=own~lost`);
  await expect(heading(page)).toContainText(title('own'));
  await expect(press(page, 'undo')).toBeVisible();
  const field = card(page).getByLabel(ui('ownLine'));
  await field.pressSequentially('abc');
  await press(page, 'undo').click();
  await expect(verdict(page)).toHaveText(name);
  await press(page, 'asText').click();
  await expect(copied(page)).not.toHaveValue(/abc/);
});

test('the line can be written with all questions on one page, and emptied again', async ({
  page,
}) => {
  await page.goto(`${TOOL}#v2.reach=applied&time=yes&until=later&facts=own&own=for-much`);
  await press(page, 'showAll').click();
  const field = card(page).getByLabel(ui('ownLine'));
  await field.fill('abc');
  await expect(input(page, 'own', 'for-much')).toBeChecked();
  await press(page, 'see').or(press(page, 'seeOpen')).click();
  await expect(page.locator('.answers')).toContainText('“abc”');
  await page.goBack();
  await field.fill('   ');
  await page.reload();
  await expect(field).toHaveValue('');
  await expect(notice(page)).not.toContainText(ui('partly'));
});
