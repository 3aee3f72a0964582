import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { embedded, otherSite, plainFrame } from '../../embed-hosts';
import { pasted } from '../../embed-user';
import { complaints } from '../../page-checks';
import {
  answerAll,
  answersOf,
  copied,
  copying,
  heading,
  nameOf,
  notice,
  press,
  title,
  TOOL,
  ui,
  verdict,
} from './shared';

const host = otherSite();

/** A user gets from the first question to the first letter, and copies it. */
async function copyLetter(page: Page, frame: FrameLocator) {
  const answers = answersOf('claimant-no-offer');
  await answerAll(frame, answers, { upTo: 'work' });
  await press(frame, 'back').click();
  await expect(heading(frame)).toContainText(title('office'));
  await answerAll(frame, answers, { from: 'office' });
  await expect(verdict(frame)).toContainText(nameOf(answers));
  await expect(verdict(frame)).toBeFocused();
  const letter = frame.locator('.script').first();
  await letter.getByRole('button').click();
  await expect(letter.getByRole('button')).toContainText(ui('copied'));
  // `innerText` would depend on which part of it is in sight.
  const text = await letter.locator('> div').textContent();
  expect(await pasted(page)).toBe(text?.trim());
}

test.describe('inside sandbox="allow-scripts" on another site', () => {
  test('a user gets from the first question to a copied letter, without an error [promise: works-in-sandbox]', async ({
    page,
    baseURL,
  }) => {
    const errors = complaints(page);
    await copyLetter(page, await host.openSandboxed(page, baseURL, 'should-i-go'));
    expect(errors).toEqual([]);
  });

  test('the export is a text to copy, and a URL of the site that holds the answers; there is no printing [promise: copy-instead-of-print]', async ({
    page,
    baseURL,
  }) => {
    const frame = await host.openSandboxed(page, baseURL, 'should-i-go');
    const answers = answersOf('claimant-no-offer');
    await answerAll(frame, answers);
    await expect(verdict(frame)).toBeVisible();
    await expect(press(frame, 'print')).toHaveCount(0);

    const text = copied(frame);
    const copyNotice = copying(frame);
    await press(frame, 'asText').click();
    await expect(copyNotice).toHaveText(ui('copied'));
    await expect(press(frame, 'download')).toHaveCount(0);
    expect(await text.inputValue()).toContain(nameOf(answers));
    expect(await pasted(page)).toBe(await text.inputValue());

    await press(frame, 'asLink').click();
    await expect(text).toHaveValue(new RegExp(`^${baseURL}${TOOL}#v2\\.`));
    // Only the host could open it, and would get the answers.
    await expect(frame.getByRole('link', { name: ui('goOnSite') })).toHaveCount(0);
    await expect(copyNotice).toHaveText(ui('copied'));
    const url = await pasted(page);
    expect(url).toBe(await text.inputValue());
    await page.goto(url);
    await expect(verdict(page)).toContainText(nameOf(answers));
  });

  test('a secret that WordPress puts behind the URL is not taken for answers', async ({
    page,
    baseURL,
  }) => {
    const tool = embedded(baseURL ?? '', 'tools', 'should-i-go', '#?secret=v1aB3dE6gH');
    await host.open(page, {
      body: plainFrame(tool, { sandbox: 'allow-scripts', width: 600, height: 1000 }),
    });
    const frame = page.frameLocator('iframe');
    await answerAll(frame, answersOf('unpaid-week'));
    await expect(verdict(frame)).toContainText(nameOf(answersOf('unpaid-week')));
    await expect(notice(frame)).toHaveText('');
  });
});
