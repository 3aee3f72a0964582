/** What becomes of our oEmbed answers in WordPress: its filter, its frame, its script. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { documentIn, expectScrollable } from './embed-frame';
import { otherSite, wordPressScript } from './embed-hosts';
import { PASTE, pasted } from './embed-user';
import { complaints } from './page-checks';
import { answerAll, answersOf, nameOf, ui, verdict } from './tools/should-i-go/shared';
import { inWordPress } from './wordpress';

const host = otherSite();

interface Answer {
  html: string;
  provider_url: string;
}

/**
 * The answers for every tool and one article, by their files. All answers pass the filter and have one form,
 * see tests/site/oembed.test.ts, and each embed is in the sweep.
 */
const FILES = (['tools', 'articles'] as const).flatMap((kind) => {
  const files = readdirSync(`dist/oembed/en/${kind}`).filter((name) => name.endsWith('.json'));
  return files
    .sort()
    .slice(0, kind === 'articles' ? 1 : undefined)
    .map((name) => `en/${kind}/${name}`);
});

/** The answer's HTML, as the site would give it that is tested here. */
function htmlOf(file: string, baseURL: string | undefined): string {
  const { html, provider_url } = JSON.parse(readFileSync(`dist/oembed/${file}`, 'utf8')) as Answer;
  return html.replaceAll(new URL(provider_url).origin, baseURL ?? '');
}

/** Opens a post in which somebody has put the URL of one of our pages. */
async function openPost(page: Page, baseURL: string | undefined, file: string) {
  const body = inWordPress(htmlOf(file, baseURL));
  if (body === undefined) throw new Error(`${file} gives WordPress nothing to frame.`);
  await host.open(page, { head: wordPressScript(), body: body + PASTE });
  return page.frameLocator('iframe');
}

const quote = (page: Page) => page.locator('blockquote');
const frameOf = (page: Page) => page.locator('iframe');
const heightOf = (page: Page) => frameOf(page).evaluate((node) => node.clientHeight);

/** The frame shows itself in place of the quotation, within the heights that WordPress allows. */
async function showsItself(page: Page) {
  await expect(frameOf(page)).toBeVisible();
  await expect(quote(page)).toBeHidden();
  expect(await heightOf(page)).toBeGreaterThanOrEqual(200);
  expect(await heightOf(page)).toBeLessThanOrEqual(1000);
}

test.describe('its filter', () => {
  test('lets a frame and a quotation pass, and of these only what it knows', () => {
    const post = inWordPress(
      `<blockquote class="c"><a href="https://example.org/" onclick="x()">T</a></blockquote>
       <p>Text</p><script>x()</script><iframe src="https://example.org/e/" allow="clipboard-write" sandbox="" style="border:0" width="600"></iframe>`,
    );
    expect(post).toBe(
      `<blockquote data-secret="Qm3x7Kp0Za" class="wp-embedded-content"><a href="https://example.org/">T</a></blockquote>` +
        `<iframe src="https://example.org/e/#?secret=Qm3x7Kp0Za" width="600" data-secret="Qm3x7Kp0Za" class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;"></iframe>`,
    );
  });

  test('leaves nothing of an answer without a frame', () => {
    expect(inWordPress('<blockquote><a href="/">T</a></blockquote>')).toBeUndefined();
  });
});

for (const file of FILES) {
  test(`the answer ${file} shows itself in a post [promise: wordpress]`, async ({
    page,
    baseURL,
  }) => {
    const errors = complaints(page);
    const frame = await openPost(page, baseURL, file);
    await showsItself(page);
    await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frameOf(page)).toHaveAttribute('title', /\S/);
    expect(errors).toEqual([]);
  });
}

test('without its script, the post shows the link alone [promise: wordpress]', async ({
  page,
  baseURL,
}) => {
  const body = inWordPress(htmlOf('en/tools/should-i-go.json', baseURL));
  await host.open(page, { body: body ?? '' });
  await expect(quote(page).getByRole('link', { name: 'Should I go?' })).toBeVisible();
  await expect(frameOf(page)).toBeHidden();
});

test.describe('a tool in a post', () => {
  const FILE = 'en/tools/should-i-go.json';

  async function toTheResult(frame: FrameLocator) {
    const answers = answersOf('unpaid-week');
    await answerAll(frame, answers);
    await expect(verdict(frame)).toContainText(nameOf(answers));
  }

  test('can be finished, and its result copied; what is higher than the post allows scrolls [promise: wordpress]', async ({
    page,
    baseURL,
  }) => {
    const errors = complaints(page);
    const frame = await openPost(page, baseURL, FILE);
    await showsItself(page);
    await toTheResult(frame);
    await showsItself(page);
    await expectScrollable(await documentIn(frameOf(page)));
    const letter = frame.locator('.script').first();
    await letter.getByRole('button').click();
    await expect(letter.getByRole('button')).toContainText(ui('copied'));
    expect(await pasted(page)).toBe((await letter.locator('> div').textContent())?.trim());
    expect(errors).toEqual([]);
  });

  test('leads the post to the site where a link is pressed [promise: wordpress]', async ({
    page,
    baseURL,
  }) => {
    const frame = await openPost(page, baseURL, FILE);
    await toTheResult(frame);
    await frame.locator('.tool a[href^="/articles/"]').first().click();
    await expect(page).toHaveURL(new RegExp(`^${baseURL}/articles/[a-z-]+/$`));
    expect(page.frames()).toHaveLength(1);
  });
});

test.describe('an article in a post', () => {
  const FILE = 'en/articles/when-to-say-no.json';

  test('leads the post to another article of the site [promise: wordpress]', async ({
    page,
    baseURL,
  }) => {
    const frame = await openPost(page, baseURL, FILE);
    await frame.locator('a[href="/articles/should-i-take-this-interview/"]').first().click();
    await expect(page).toHaveURL(`${baseURL}/articles/should-i-take-this-interview/`);
  });

  test('still does so after a link within the page has replaced the secret in its URL [promise: wordpress]', async ({
    page,
    baseURL,
  }) => {
    const frame = await openPost(page, baseURL, FILE);
    await frame.locator('a[href="#note-1"]').first().click();
    expect(page.frames()[1]?.url()).toMatch(/#note-1$/);
    await frame.locator('a[href="/evidence/"]').click();
    await expect(page).toHaveURL(`${baseURL}/evidence/`);
  });

  test('shows the URL of another site, which WordPress does not follow [promise: wordpress]', async ({
    page,
    baseURL,
  }) => {
    const frame = await openPost(page, baseURL, FILE);
    const post = page.url();
    const link = frame.locator('.source a[rel~=external]').first();
    const url = await link.getAttribute('href');
    await link.click();
    await expect(frame.locator('[data-embed-url]')).toHaveValue(url ?? '-');
    await expect(frame.locator('[data-embed-url]')).toBeFocused();
    expect(page.url()).toBe(post);
  });
});
