/** Embeds under hosts that isolate themselves, and pages that refuse to be embedded. */
import { expect, test } from '@playwright/test';
import { embedded, loaderElement, loaderScript, otherSite, plainFrame } from './embed-hosts';
import { complaints } from './page-checks';
import { answer, answersOf, heading, stepsIn, title } from './tools/should-i-go/shared';

const host = otherSite();
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const SIZE = { width: 600, height: 1000 };

test.describe('on a host that sends Cross-Origin-Embedder-Policy: require-corp', () => {
  for (const [name, sandbox] of [
    ['a plain frame', undefined],
    ['a frame with sandbox="allow-scripts"', 'allow-scripts'],
  ] as const) {
    test(`an article is shown whole in ${name}, with its typeface`, async ({ page, baseURL }) => {
      const errors = complaints(page);
      const article = embedded(baseURL ?? '', 'articles', 'when-to-say-no');
      const font = page.waitForResponse(/\.woff2$/);
      const body = plainFrame(article, { ...SIZE, sandbox });
      await host.open(page, { headers: ISOLATED, body });
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('#sources')).toBeVisible();
      expect((await font).ok()).toBe(true);
      await expect
        .poll(() =>
          frame.locator('html').evaluate(() => document.fonts.check('1rem "Atkinson Next"')),
        )
        .toBe(true);
      expect(errors).toEqual([]);
    });

    test(`a tool runs in ${name}`, async ({ page, baseURL }) => {
      const errors = complaints(page);
      const tool = embedded(baseURL ?? '', 'tools', 'should-i-go');
      const body = plainFrame(tool, { ...SIZE, sandbox });
      await host.open(page, { headers: ISOLATED, body });
      const frame = page.frameLocator('iframe');
      const answers = answersOf('unpaid-week');
      const [first, second] = stepsIn(answers);
      if (!first || !second) throw new Error('The case has fewer than two questions.');
      // The words of the result are fetched with the first act.
      const deferredData = page.waitForResponse(/\/tools\/should-i-go\.json/);
      await answer(frame, answers, first);
      await expect(heading(frame)).toContainText(title(second.question.id));
      expect((await deferredData).ok()).toBe(true);
      expect(errors).toEqual([]);
    });
  }

  test('the loader makes its frame', async ({ page, baseURL }) => {
    const errors = complaints(page);
    const tool = embedded(baseURL ?? '', 'tools', 'resume-gaps');
    const body = loaderElement(tool) + loaderScript(baseURL ?? '');
    await host.open(page, { headers: ISOLATED, body });
    await expect(page.frameLocator('iframe').locator('.tool-question')).toBeVisible();
    expect(errors).toEqual([]);
  });
});

test.describe('what is no embed refuses to be framed', () => {
  for (const path of ['/', '/articles/when-to-say-no/', '/tools/should-i-go/', '/no-such-page/']) {
    test(path, async ({ page, baseURL }) => {
      const errors = complaints(page);
      await host.open(page, { body: `<iframe title="Framed" src="${baseURL}${path}"></iframe>` });
      await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
      expect(errors.join('\n')).toMatch(/frame-ancestors 'none'|X-Frame-Options/i);
    });
  }
});
