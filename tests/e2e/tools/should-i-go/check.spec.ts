/** What a user adds to the answers: the check at the end, a second person, names, and how it went. */
import { expect, test, type Page } from '@playwright/test';
import {
  answerAll,
  answersOf,
  card,
  copied,
  heading,
  input,
  link,
  nameOf,
  notice,
  openResult,
  press,
  STORAGE_KEY,
  title,
  TOOL,
  ui,
  verdict,
} from './shared';

const answers = answersOf('day-trip');
const line = (page: Page, question: string) => page.getByRole('group', { name: ui(question) });

test('the check helps with each no, and shows when the user is ready', async ({ page }) => {
  await openResult(page, answers);
  for (const key of ['checkSure', 'checkKnow', 'checkSupport', 'checkPressed']) {
    const group = line(page, key);
    await expect(group.getByText(ui(`${key}Help`))).toHaveCount(0);
    await group.getByRole('radio', { name: ui('checkNo'), exact: true }).check();
    await expect(group.getByText(ui(`${key}Help`))).toBeVisible();
    await expect(page.getByText(ui('checkReady'))).toHaveCount(0);
    await group.getByRole('radio', { name: ui('checkYes'), exact: true }).check();
    await expect(group.getByText(ui(`${key}Help`))).toHaveCount(0);
  }
  await expect(page.getByText(ui('checkReady'))).toBeVisible();
  await page.reload();
  await expect(page.getByText(ui('checkReady'))).toBeVisible();
});

test('two people lay their answers side by side, with their names, and pass them on by a link', async ({
  page,
  browser,
}) => {
  const theirs = { ...answers, take: ['none'] };
  await openResult(page, answers);
  await line(page, 'checkSupport')
    .getByRole('radio', { name: ui('checkNo') })
    .check();
  await press(page, 'secondPersonStart').click();
  await expect(card(page)).toContainText(ui('secondPerson'));
  // Another person has a situation and values of their own: nothing is answered for them.
  await expect(heading(page)).toContainText(title('reach'));
  await answerAll(page, theirs, { upTo: 'work' });
  await expect(card(page).locator('input:checked')).toHaveCount(0);
  await answerAll(page, theirs, { from: 'work' });
  await expect(heading(page)).toHaveText(ui('peopleTitle'));
  await page.getByLabel(ui('nameOf', { what: ui('firstPerson') })).fill('Me & <b>you</b>');
  await page.getByLabel(ui('nameOf', { what: ui('secondPerson') })).fill('Sam!');
  const heads = page.locator('.comparison th[scope=col]');
  const names = ['Me & <b>you</b>', 'Sam!'];
  await expect(heads).toHaveText([...names, ...names]);
  const differing = page.locator('.differences tbody tr');
  await expect(differing.filter({ hasText: title('take') })).toHaveCount(1);
  await expect(differing.filter({ hasText: title('hours') })).toHaveCount(0);

  await press(page, 'asLink').click();
  const url = await copied(page).inputValue();
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(url);
  await expect(heading(other)).toHaveText(ui('peopleTitle'));
  await expect(other.locator('.comparison th[scope=col]')).toHaveText([...names, ...names]);
  const row = other.locator('.comparison tr').filter({ hasText: ui('checkSupport') });
  await expect(row.getByRole('cell')).toHaveText([ui('checkNo'), '–']);
  await expect(notice(other)).toContainText(ui('fromLink'));
  await elsewhere.close();

  await press(page, 'compareStop').click();
  await expect(verdict(page)).toContainText(nameOf(answers));
  await press(page, 'asLink').click();
  expect(await copied(page).inputValue()).not.toContain('Sam');
});

test('two invitations that are compared have names too, also in the text', async ({ page }) => {
  await page.goto(link(answers, answersOf('signed')));
  await page.getByLabel(ui('nameOf', { what: ui('first') })).fill('The bakery');
  await expect(page.locator('.comparison th[scope=col]').first()).toHaveText('The bakery');
  await expect(page.locator('.comparison th[scope=col]').nth(1)).toHaveText(ui('second'));
  await press(page, 'asText').click();
  await expect(copied(page)).toHaveValue(/^The bakery\n/);
});

test('how it went is kept on this device, found again, and is in no link', async ({ page }) => {
  await openResult(page, answers);
  await page.getByRole('checkbox', { name: ui('persist') }).check();
  await page
    .locator('summary')
    .filter({ hasText: ui('afterTitle') })
    .click();
  await line(page, 'afterRight')
    .getByRole('radio', { name: ui('afterEarly') })
    .check();
  await page.getByLabel(ui('afterChanged')).fill('They pay more & it is nearer');
  await press(page, 'asLink').click();
  expect(await copied(page).inputValue()).toBe(new URL(page.url()).origin + link(answers));
  const stored = await page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY);
  expect(stored).toContain('changed=They+pay+more');

  // As in another tab, days later.
  await page.goto('/');
  await page.evaluate(() => sessionStorage.clear());
  await page.goto(TOOL);
  await expect(notice(page)).toHaveText(ui('restored'));
  await expect(page.getByLabel(ui('afterChanged'))).toHaveValue('They pay more & it is nearer');
  await expect(input(page, 'after-right', 'early')).toBeChecked();
  await press(page, 'clear').click();
  expect(await page.evaluate((key) => localStorage.getItem(key), STORAGE_KEY)).toBeNull();
});

test('there is no check before sending where nothing is to be sent', async ({ page }) => {
  await openResult(page, answersOf('bank-transfer'));
  await expect(page.getByRole('heading', { name: ui('checkTitle') })).toHaveCount(0);
  await expect(press(page, 'asText')).toBeVisible();
});
