/** A URL of an embed that does not exist. */
import { expect, test } from '@playwright/test';
import { otherSite } from './embed-hosts';

const host = otherSite();

for (const path of [
  '/embed/v1/en/tools/no-such-tool/',
  '/embed/v1/en/articles/no-such-article/',
  '/embed/v1/xx/tools/should-i-go/',
  '/embed/v1/en/',
  '/embed/v1/',
]) {
  test(`${path} is answered small, in the frame, with a way to the site [promise: stable-address]`, async ({
    page,
    baseURL,
  }) => {
    const answered = page.waitForResponse(`${baseURL}${path}`);
    await host.open(page, {
      body: `<iframe title="Framed" width="320" height="400" src="${baseURL}${path}"></iframe>`,
    });
    const response = await answered;
    expect(response.status()).toBe(404);
    expect(response.headers()).not.toHaveProperty('x-frame-options');
    expect((await response.body()).length).toBeLessThan(30_000);

    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
    // The credit alone, and nothing of the site's own header.
    await expect(frame.locator('header:not(.embed-credit), nav')).toHaveCount(0);
    const opened = page.waitForEvent('popup');
    const main = frame.getByRole('main');
    await main.getByRole('link', { name: 'Go to Take the Interview' }).click();
    await expect(await opened).toHaveURL(`${baseURL}/`);
  });
}

test('a URL that is no embed’s is answered by the site', async ({ request }) => {
  const response = await request.get('/embed/v2/en/tools/should-i-go/');
  expect(response.status()).toBe(404);
  expect(response.headers()).toHaveProperty('x-frame-options');
});
