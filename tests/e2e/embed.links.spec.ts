/** Where links of an embed lead, by what its frame may do. */
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { embedded, otherSite, plainFrame } from './embed-hosts';
import { PASTE, pasted } from './embed-user';
import { hearAll, heardBy } from './embed-frame';
import { complaints } from './page-checks';
import { answerAll, answersOf, link, nameOf, press, ui, verdict } from './tools/should-i-go/shared';

const host = otherSite();

/** An article that leads to other articles, to another page of the site, and to other sites. */
const ARTICLE = 'when-to-say-no';
const OTHER_ARTICLE = 'should-i-take-this-interview';
const OUT = 'a[rel~=external][href^="https://"]';

async function openArticle(
  page: Page,
  baseURL: string | undefined,
  frame: Record<string, string> = {},
  query = '',
): Promise<FrameLocator> {
  const article = embedded(baseURL ?? '', 'articles', ARTICLE, query);
  const body = plainFrame(article, { ...frame, width: 600, height: 700 }) + PASTE;
  await host.open(page, { body });
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toBeVisible();
  return inside;
}

const linkTo = (frame: FrameLocator, path: string) => frame.locator(`a[href="${path}"]`).first();
const field = (frame: FrameLocator) => frame.locator('[data-embed-url]');
/** The URL of the frame as it is now. */
const frameUrl = (page: Page) => page.frames()[1]?.url();

test.describe('in a frame without limits', () => {
  test('a link opens the site in a new tab, which knows nothing of the frame', async ({
    page,
    baseURL,
  }) => {
    const frame = await openArticle(page, baseURL);
    const opened = page.waitForEvent('popup');
    await linkTo(frame, `/articles/${OTHER_ARTICLE}/`).click();
    const tab = await opened;
    await expect(tab).toHaveURL(`${baseURL}/articles/${OTHER_ARTICLE}/`);
    expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
    expect(frameUrl(page)).toBe(`${baseURL}/embed/v1/en/articles/${ARTICLE}/`);
    await expect(field(frame)).toBeHidden();
  });

  test('a link that a tool shows later does so too', async ({ page, baseURL }) => {
    const tool = embedded(baseURL ?? '', 'tools', 'should-i-go');
    await host.open(page, { body: plainFrame(tool, { width: 600, height: 1000 }) });
    const frame = page.frameLocator('iframe');
    await answerAll(frame, answersOf('unpaid-week'));
    await expect(verdict(frame)).toBeVisible();
    const opened = page.waitForEvent('popup');
    await frame.locator('.tool a[href^="/articles/"]').first().click();
    await expect(await opened).toHaveURL(new RegExp(`^${baseURL}/articles/[a-z-]+/$`));
  });

  test('a user goes on with the answers on the site, and the host gets none of them', async ({
    page,
    baseURL,
  }) => {
    const answers = answersOf('unpaid-week');
    const tool = embedded(baseURL ?? '', 'tools', 'should-i-go');
    await hearAll(page);
    await host.open(page, { body: plainFrame(tool, { width: 600, height: 1000 }) });
    const frame = page.frameLocator('iframe');
    await answerAll(frame, answers);
    await press(frame, 'asLink').click();
    const opened = page.waitForEvent('popup');
    await frame.getByRole('link', { name: ui('goOnSite') }).click();
    const tab = await opened;
    await expect(tab).toHaveURL(`${baseURL}${link(answers)}`);
    await expect(verdict(tab)).toContainText(nameOf(answers));
    expect(JSON.stringify(await heardBy(page))).not.toContain('v1.');
  });

  test('a link to a part of the page stays in the frame', async ({ page, baseURL }) => {
    const frame = await openArticle(page, baseURL);
    await frame.locator('a[href="#note-1"]').first().click();
    expect(frameUrl(page)).toBe(`${baseURL}/embed/v1/en/articles/${ARTICLE}/#note-1`);
    expect(page.context().pages()).toHaveLength(1);
  });
});

test.describe('in a frame that runs scripts and may open no tab', () => {
  test('the URL is shown, and can be copied', async ({ page, baseURL }) => {
    const frame = await openArticle(page, baseURL, { sandbox: 'allow-scripts allow-same-origin' });
    await expect(field(frame)).toBeHidden();
    await linkTo(frame, `/articles/${OTHER_ARTICLE}/`).click();
    await expect(field(frame)).toBeFocused();
    await expect(field(frame)).toHaveValue(`${baseURL}/articles/${OTHER_ARTICLE}/`);
  });
});

test.describe('inside sandbox="allow-scripts"', () => {
  const ALONE = { sandbox: 'allow-scripts' };

  test('a link to an article opens its embed in the same frame, with the options of this one [promise: works-in-sandbox]', async ({
    page,
    baseURL,
  }) => {
    const errors = complaints(page);
    const query = '?theme=dark&accent=0a5c8f&font=system';
    const frame = await openArticle(page, baseURL, ALONE, query);
    await linkTo(frame, `/articles/${OTHER_ARTICLE}/`).click();
    await expect
      .poll(() => frameUrl(page))
      .toBe(`${baseURL}/embed/v1/en/articles/${OTHER_ARTICLE}/${query}`);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('so does a link of a tool’s result [promise: works-in-sandbox]', async ({
    page,
    baseURL,
  }) => {
    const tool = embedded(baseURL ?? '', 'tools', 'should-i-go', '?accent=0a5c8f');
    await host.open(page, { body: plainFrame(tool, { ...ALONE, width: 600, height: 1000 }) });
    const frame = page.frameLocator('iframe');
    await answerAll(frame, answersOf('unpaid-week'));
    await expect(verdict(frame)).toBeVisible();
    await frame.locator('.tool a[href^="/articles/"]').first().click();
    await expect
      .poll(() => frameUrl(page))
      .toMatch(new RegExp(`^${baseURL}/embed/v1/en/articles/[a-z-]+/\\?accent=0a5c8f$`));
  });

  test('the URL of a page of the site that has no embed, of another site and of the full page is shown, and copied by the older command [promise: works-in-sandbox]', async ({
    page,
    baseURL,
  }) => {
    const errors = complaints(page);
    const frame = await openArticle(page, baseURL, ALONE);
    for (const selector of ['a[href="/evidence/"]', OUT, '.embed-credit a']) {
      const link = frame.locator(selector).first();
      const url = await link.evaluate((node) => (node as HTMLAnchorElement).href);
      await link.click();
      await expect(field(frame), selector).toBeFocused();
      await expect(field(frame), selector).toHaveValue(url);
      const copy = frame.locator('.embed-url').getByRole('button');
      await copy.click();
      await expect(copy, selector).toHaveText('Copied');
      expect(await pasted(page)).toBe(url);
      expect(frameUrl(page)).toBe(`${baseURL}/embed/v1/en/articles/${ARTICLE}/`);
    }
    expect(errors).toEqual([]);
  });

  test('the URL of the full page is there to copy before anything is pressed [promise: copy-instead-of-print]', async ({
    page,
    baseURL,
  }) => {
    const frame = await openArticle(page, baseURL, ALONE);
    await expect(field(frame)).toBeVisible();
    await expect(field(frame)).toHaveValue(new RegExp(`/articles/${ARTICLE}/$`));
  });

  test('a link to a part of the page stays in the frame', async ({ page, baseURL }) => {
    const frame = await openArticle(page, baseURL, ALONE);
    await frame.locator('a[href="#note-1"]').first().click();
    expect(frameUrl(page)).toBe(`${baseURL}/embed/v1/en/articles/${ARTICLE}/#note-1`);
  });
});
