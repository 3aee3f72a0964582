/** What is left of an embed where scripts do not run: in the host, in the frame, or in both. */
import { expect, test } from '@playwright/test';
import {
  embedded,
  loaderElement,
  loaderScript,
  otherSite,
  plainFrame,
  type Embedded,
} from './embed-hosts';
import { liveTools, stringsAndFormat } from './tools/driver';

const host = otherSite();
const article = (site: string | undefined) => embedded(site ?? '', 'articles', 'when-to-say-no');
const SIZE = { width: 390, height: 640 };

const linkOf = ({ title }: Embedded) => ({ name: title });

test.describe('in a browser without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain snippet shows a link, and an article to read whole [promise: works-without-script]', async ({
    page,
    baseURL,
  }) => {
    const what = article(baseURL);
    await host.open(page, { body: plainFrame(what, SIZE) });
    await expect(page.getByRole('link', linkOf(what))).toBeVisible();
    const frame = page.frameLocator('iframe');
    for (const part of [
      frame.getByRole('heading', { level: 1 }),
      frame.getByText('The short answer'),
      frame.locator('.prose > p').first(),
      frame.locator('[data-copy-text]').first(),
      frame.getByRole('heading', { name: 'When this advice is wrong' }),
      frame.locator('#sources'),
      frame
        .locator('.embed-credit')
        .getByRole('link', { name: 'Open in full on Take the Interview' }),
    ]) {
      await expect(part).toBeVisible();
    }
    await expect(frame.locator('.js-only:visible')).toHaveCount(0);
    await expect(frame.locator('[data-embed-url]')).toBeHidden();
  });

  test('its links open the site in a new tab [promise: works-without-script]', async ({
    page,
    baseURL,
  }) => {
    await host.open(page, { body: plainFrame(article(baseURL), SIZE) });
    const opened = page.waitForEvent('popup');
    await page
      .frameLocator('iframe')
      .locator('a[href="/articles/should-i-take-this-interview/"]')
      .first()
      .click();
    await expect(await opened).toHaveURL(`${baseURL}/articles/should-i-take-this-interview/`);
  });

  test('a page that they open knows nothing of the frame [promise: works-without-script]', async ({
    page,
    baseURL,
  }) => {
    // The site itself would cut the tie by a header of its own.
    const other = host.publish({ body: '<p>Another site.</p>' });
    await host.open(page, { body: plainFrame(article(baseURL), SIZE) });
    const link = page.frameLocator('iframe').locator('a[rel~=external]').last();
    const follow = async (rel: string): Promise<boolean> => {
      await link.evaluate((a, [href, value]) => Object.assign(a, { href, rel: value }), [
        other,
        rel,
      ] as const);
      const opened = page.waitForEvent('popup');
      await link.click();
      return (await opened).evaluate(() => window.opener !== null);
    };
    expect(await follow('opener external')).toBe(true);
    expect(await follow('external')).toBe(false);
  });

  test('its links within the article stay in the frame [promise: works-without-script]', async ({
    page,
    context,
    baseURL,
  }) => {
    await host.open(page, { body: plainFrame(article(baseURL), SIZE) });
    const frame = page.frameLocator('iframe');
    await frame.locator('a[href="#note-1"]').first().click();
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/#note-1$/);
    await frame.getByRole('link', { name: /^\d+ sources$/ }).click();
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/#sources$/);
    expect(context.pages()).toHaveLength(1);
  });

  for (const { id: slug } of liveTools) {
    test(`${slug} shows what it is, what it needs, and where its paper version is [promise: works-without-script]`, async ({
      page,
      baseURL,
    }) => {
      const { title, lead } = (await stringsAndFormat(slug)).strings.strings;
      const what = embedded(baseURL ?? '', 'tools', slug);
      await host.open(page, { body: plainFrame(what, SIZE) });
      await expect(page.getByRole('link', linkOf(what))).toBeVisible();
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(frame.getByText(lead)).toBeVisible();
      await expect(frame.getByText('This tool needs JavaScript')).toBeVisible();
      await expect(frame.locator('.tool-card')).toBeHidden();

      const opened = page.waitForEvent('popup');
      await frame.getByRole('link', { name: 'Get the paper version' }).click();
      const sheet = await opened;
      await expect(sheet).toHaveURL(`${baseURL}/tools/${slug}/#worksheet`);
      await expect(sheet.locator('#worksheet')).toBeVisible();
    });
  }

  test('the snippet with the loader shows its link [promise: works-without-script]', async ({
    page,
    baseURL,
  }) => {
    const what = article(baseURL);
    await host.open(page, { body: loaderScript(baseURL ?? '') + loaderElement(what) });
    await expect(page.getByRole('link', linkOf(what))).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
  });
});

test.describe('in a host that strips scripts', () => {
  test('the snippet with the loader shows its link, which leads to the site [promise: works-without-script]', async ({
    page,
    baseURL,
  }) => {
    const what = article(baseURL);
    await host.open(page, { body: loaderElement(what) });
    await page.getByRole('link', linkOf(what)).click();
    await expect(page).toHaveURL(what.page);
  });
});

test.describe('in a host that lets frames run no script', () => {
  for (const sandbox of ['', 'allow-popups']) {
    test(`sandbox="${sandbox}": the article is there to read [promise: works-without-script]`, async ({
      page,
      baseURL,
    }) => {
      await host.open(page, { body: plainFrame(article(baseURL), { ...SIZE, sandbox }) });
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('.prose > p').first()).toBeVisible();
      await expect(frame.locator('.js-only:visible')).toHaveCount(0);
    });
  }
});
