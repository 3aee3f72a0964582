import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import {
  answerAll,
  answersOf,
  complaints,
  heading,
  nameOf,
  notice,
  press,
  title,
  TOOL,
  ui,
  verdict,
} from './should-i-go';

const NOT_IN_A_FRAME = ['content-security-policy', 'x-frame-options', 'cross-origin-opener-policy'];

/** What the proxy must not repeat: its body is no longer compressed. */
const OF_THE_BODY = ['content-encoding', 'content-length', 'transfer-encoding', 'connection'];

/**
 * The site as it is, less the headers that forbid frames as yet, and on `/post` a page that frames the
 * tool as WordPress would. A server and no interception: what a test makes up counts as coming from
 * the public network, and Chromium lets that load nothing from this machine.
 */
function proxyOf(site: string): Server {
  return createServer((request, response) => {
    const { port } = request.socket.address() as AddressInfo;
    if (request.url === '/post') {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>A post</title><link rel="icon" href="data:,">
        <iframe sandbox="allow-scripts" src="http://localhost:${port}${TOOL}"
          width="600" height="1000"></iframe>`);
      return;
    }
    void fetch(new URL(request.url ?? '', site)).then(async (answer) => {
      const headers = [...answer.headers].filter(
        ([name]) => ![...NOT_IN_A_FRAME, ...OF_THE_BODY].includes(name),
      );
      response.writeHead(answer.status, Object.fromEntries(headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
}

let proxy: Server;

test.beforeAll(async ({ baseURL }) => {
  proxy = proxyOf(baseURL ?? '');
  await new Promise<void>((resolve) => proxy.listen(0, resolve));
});
test.afterAll(() => {
  proxy.close();
  proxy.closeAllConnections();
});

/** Opens the post; its address is another origin than the one of the frame. */
async function openPost(page: Page): Promise<FrameLocator> {
  await page.goto(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}/post`);
  return page.frameLocator('iframe');
}

test.describe('inside sandbox="allow-scripts" on another site', () => {
  test('a reader gets from the first question to a copied letter, without an error', async ({
    page,
  }) => {
    const errors = complaints(page);
    const frame = await openPost(page);
    const answers = answersOf('claimant-no-offer');
    await answerAll(frame, answers, { upTo: 'work' });
    await press(frame, 'back').click();
    await expect(heading(frame)).toContainText(title('office'));
    await answerAll(frame, answers, { from: 'office' });
    await expect(verdict(frame)).toContainText(nameOf(answers));
    await expect(verdict(frame)).toBeFocused();
    await expect(press(frame, 'print')).toHaveCount(0);

    const letter = frame.locator('.script').first();
    await letter.getByRole('button').click();
    await expect(letter.getByRole('button')).toContainText(ui('copied'));
    await press(frame, 'asLink').click();
    await expect(frame.locator('.tool-copy textarea')).toHaveValue(new RegExp(`${TOOL}#v1\\.`));
    await expect(frame.locator('.tool-copy [role=status]')).toHaveText(ui('copied'));
    // Chromium notes by itself that it refused the Clipboard API; the older way copied.
    expect(errors.filter((text) => !/Clipboard API has been blocked/.test(text))).toEqual([]);
  });

  test('nothing can be kept there, and the reader is told', async ({ page }) => {
    const errors = complaints(page);
    const frame = await openPost(page);
    await answerAll(frame, answersOf('unpaid-week'));
    const keep = frame.getByRole('checkbox', { name: ui('keep') });
    await keep.click();
    await expect(notice(frame)).toHaveText(ui('storeFailed'));
    await expect(keep).not.toBeChecked();
    expect(errors).toEqual([]);
  });

  test('the Back button of the page around it is left alone', async ({ page }) => {
    const frame = await openPost(page);
    const before = await page.evaluate(() => history.length);
    await answerAll(frame, answersOf('unpaid-week'));
    await expect(verdict(frame)).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(before);
  });
});
