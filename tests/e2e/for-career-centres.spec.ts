import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { tools } from '../../src/tools/registry';
import { titleOf } from './pages';

const HOME = '/for-career-centres/';
/** Where the site is by its build; the tests serve it elsewhere. */
const BUILT_FOR = 'http://localhost:4321';
/** The tool that is chosen at first. */
const [SHOULD_I_GO] = tools;

const frameText = (page: Page) => page.locator('[data-snippet=frame]').first();
const preview = (page: Page) => page.frameLocator('[data-builder-window] iframe');
/** Where the frame of the preview is by now. */
const previewUrl = (page: Page) =>
  page
    .locator('[data-builder-window] iframe')
    .evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.href ?? '');

test.describe('the page for career centres', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('searches what can be embedded, and chooses it in place', async ({ page }) => {
    await page.goto(HOME);
    await page.getByLabel('Search by words').fill('gap check');
    const list = page.getByRole('list', { name: 'What you can embed' });
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await expect(page.getByText(/^1 of \d+$/)).toBeVisible();

    await list.getByRole('link', { name: 'Resume-gap checklist' }).click();
    await expect(page).toHaveURL(/\/for-career-centres\/\?item=tools\/resume-gaps$/);
    await expect(frameText(page)).toContainText('title="Resume-gap checklist"');
    await expect(
      page.getByRole('heading', { name: 'Accessibility of “Resume-gap checklist”' }),
    ).toBeVisible();
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(
      'Resume-gap checklist',
    );

    await page.reload();
    await expect(frameText(page)).toContainText('title="Resume-gap checklist"');
  });

  test('opens with the item that its URL names, also from the old page of the item', async ({
    page,
  }) => {
    for (const path of ['?item=tools/resume-gaps', 'tools/resume-gaps/', 'tools/resume-gaps']) {
      await page.goto(HOME + path);
      await expect(page).toHaveURL(/\/for-career-centres\/\?item=tools\/resume-gaps$/);
      await expect(frameText(page)).toContainText('title="Resume-gap checklist"');
      await expect(page.locator('[data-builder-list] [aria-current]')).toContainText(
        'Resume-gap checklist',
      );
    }
  });

  test('accepts the URL of a page, whether or not the list has it', async ({ page }) => {
    await page.goto(HOME);
    // As in a library with more articles than the list has room for.
    await page.locator('li:has(> [data-item="articles/when-to-say-no"])').evaluate((entry) => {
      entry.remove();
    });
    const field = page.getByLabel('Search by words');
    await field.fill(`${BUILT_FOR}/articles/when-to-say-no/`);
    await expect(page).toHaveURL(/\?item=articles\/when-to-say-no$/);
    await expect(frameText(page)).toContainText(`title="${titleOf('when-to-say-no')}"`);
    await expect(frameText(page)).toContainText('min-height:640px');
  });

  test('shows that there is nothing at a URL, and leaves what was chosen', async ({ page }) => {
    await page.goto(`${HOME}?item=articles/no-such-article`);
    await expect(page.getByText('No article or tool has this address')).toBeVisible();
    await expect(frameText(page)).toContainText('title="Should I go?"');
  });

  test('shows when no entry has the words', async ({ page }) => {
    await page.goto(HOME);
    await page.getByLabel('Search by words').fill('zzzz');
    await expect(page.getByText('Nothing matches these words')).toBeVisible();
  });

  test('snippets and preview follow colours, font and size', async ({ page }) => {
    await page.goto(HOME);
    await page.getByLabel('Dark', { exact: true }).check();
    await page.getByLabel('Accent colour', { exact: true }).fill('#FF0000');
    await page.getByLabel('The reader’s own (nothing to load)').check();
    await page.getByLabel('Widest, in pixels').fill('480');
    await page.getByLabel('Height, in pixels').fill('700');

    await expect(frameText(page)).toContainText(
      '?theme=dark&amp;accent=ff0000&amp;font=system" title="Should I go?" style="width:100%;max-width:480px;height:700px;border:0"',
    );
    await expect(page.locator('[data-snippet=loader]').first()).toHaveText(
      /theme="dark" accent="ff0000" font="system" height="700"/,
    );
    await expect
      .poll(() => previewUrl(page))
      .toContain('/embed/v1/en/tools/should-i-go/?theme=dark&accent=ff0000&font=system');
    await expect(preview(page).locator('html')).toHaveAttribute('data-theme', 'dark');
    const box = await page.locator('[data-builder-window] iframe').evaluate((frame) => ({
      width: frame.style.width,
      height: frame.style.height,
    }));
    expect(box).toEqual({ width: '480px', height: '700px' });
  });

  test('names a colour and a size that cannot be, and goes on with the usual', async ({ page }) => {
    await page.goto(HOME);
    const accent = page.getByLabel('Accent colour', { exact: true });
    await accent.fill('red');
    await page.getByLabel('Height, in pixels').fill('12');
    await expect(page.getByText('Use six digits from 0 to 9 and a to f')).toBeVisible();
    await expect(page.getByText('Use 200 to 5000')).toBeVisible();
    await expect(accent).toHaveAttribute('aria-invalid', 'true');
    await expect(frameText(page)).not.toContainText('accent');
    await expect(frameText(page)).toContainText(`min-height:${String(SHOULD_I_GO?.embedHeight)}px`);
  });

  test('shows the embed as wide as on a phone and on a desktop', async ({ page }) => {
    await page.goto(HOME);
    const width = () =>
      preview(page)
        .locator('html')
        .evaluate(() => innerWidth);
    await page.getByLabel('Phone, 390 px').check();
    await expect.poll(width).toBe(390);
    await page.getByLabel('Desktop, 760 px').check();
    await expect.poll(width).toBe(760);
  });

  test('does not fill the history of the browser', async ({ page }) => {
    await page.goto('/about/');
    await page.goto(HOME);
    await expect(preview(page).getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByLabel('Dark', { exact: true }).check();
    await expect(preview(page).locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.goBack();
    await expect(page).toHaveURL(/\/about\/$/);
  });

  test('copies what is above the button', async ({ page }) => {
    await page.goto(HOME);
    await page.getByRole('heading', { name: 'Google Sites' }).click();
    await page.getByRole('button', { name: 'Copy : Google Sites' }).click();
    await expect(page.getByText('Copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${BUILT_FOR}/embed/v1/en/tools/should-i-go/`,
    );
  });

  test('works by keyboard alone', async ({ page }) => {
    await page.goto(HOME);
    await page.getByLabel('Search by words').focus();
    await page.keyboard.type('scam when to say no');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?item=articles\/when-to-say-no$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await expect(frameText(page)).toContainText('?theme=dark');
    // Its name changes when it has copied.
    const button = page.locator('#website [data-copy-button]');
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toContainText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `title="${titleOf('when-to-say-no')}"`,
    );
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('each snippet is there, for one item, and the page shows how to make it one of another [promise: snippets-without-script]', async ({
    page,
  }) => {
    await page.goto(HOME);
    await expect(frameText(page)).toBeVisible();
    await expect(frameText(page)).toContainText('/embed/v1/en/tools/should-i-go/');
    await page.getByRole('heading', { name: 'WordPress' }).click();
    await expect(page.locator('#wordpress [data-snippet=page]')).toHaveText(
      `${BUILT_FOR}/tools/should-i-go/`,
    );
    await expect(page.getByText('replace “tools/should-i-go” with the name')).toBeVisible();
    await expect(page.getByText('tools/resume-gaps', { exact: true })).toBeVisible();
    await expect(page.getByLabel('Search by words')).toBeHidden();
    await expect(page.getByText('need JavaScript')).toBeVisible();
  });

  test('each item leads to its own page', async ({ page }) => {
    await page.goto(HOME);
    const list = page.getByRole('list', { name: 'What you can embed' });
    await list.getByRole('link', { name: 'Resume-gap checklist' }).click();
    await expect(page).toHaveURL(/localhost:\d+\/tools\/resume-gaps\/$/);
  });
});

test.describe('one copy and one paste', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  let host: Server;
  let pasted = '';

  test.beforeAll(async () => {
    host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="en"><title>A career centre</title><link rel="icon" href="data:,"><body>${pasted}</body></html>`,
      );
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  });
  test.afterAll(() => {
    host.close();
    host.closeAllConnections();
  });

  for (const { name, id } of [
    { name: 'Most websites', id: 'website' },
    { name: 'Websites that may run a script', id: 'loader' },
    { name: 'Drupal', id: 'drupal' },
    { name: 'SharePoint', id: 'sharepoint' },
  ]) {
    test(`make a tool work in an empty page: ${name} [promise: one-copy-one-paste]`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(HOME);
      const details = page.locator(`#${id}`);
      if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
      await details
        .getByRole('button', { name: `Copy : ${name}` })
        .first()
        .click();
      await expect(details.getByText('Copied')).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      pasted = copied.replaceAll(BUILT_FOR, baseURL ?? '');

      await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
      const frame = page.frameLocator('iframe');
      await frame.getByLabel('I applied for the job').click();
      await expect(frame.getByText(/Step 2 of about/)).toBeVisible();
    });
  }
});
