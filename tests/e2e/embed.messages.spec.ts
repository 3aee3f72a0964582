/** The messages between embeds and hosts, and those that neither of them accepts. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { embedded, loaderElement, loaderScript, otherSite } from './embed-hosts';

const host = otherSite();
/** A third party: an origin that is neither the host's nor ours. */
const stranger = otherSite();

/** Opens a host with one embed, and waits until the two know each other. */
async function openHost(page: Page, site: string, more = ''): Promise<Frame> {
  const embed = embedded(site, 'tools', 'should-i-go');
  await host.open(page, {
    head: `<script>
      window.heard = [];
      addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
    </script>`,
    body: `${loaderScript(site)}${loaderElement(embed)}${more}`,
  });
  await expect
    .poll(() =>
      page
        .locator('iframe')
        .first()
        .evaluate((f) => f.style.height),
    )
    .not.toBe('');
  const frame = page.frames().find((one) => one.url().startsWith(embed.src));
  if (frame === undefined) throw new Error('The embed has no frame.');
  await expect
    .poll(() => frame.evaluate(() => document.documentElement.style.overflow))
    .toBe('hidden');
  return frame;
}

const heightOf = (page: Page) =>
  page.locator('interview-embed iframe').evaluate((f) => f.style.height);

/** The last message of our protocol that the host heard from the frame. */
const lastHeard = (page: Page) =>
  page.evaluate(() => {
    const { heard } = window as unknown as { heard: { data: Record<string, unknown> }[] };
    return heard.map(({ data }) => data).findLast(({ type }) => type === 'interview-embed') ?? {};
  });

/** Posts a message to the host, as a script in that frame would. */
const post = (frame: Frame, message: unknown) =>
  frame.evaluate((data) => {
    parent.postMessage(data, '*');
  }, message);

test.describe('a host', () => {
  test('believes its frame, and gives it no more than a limit', async ({ page, baseURL }) => {
    const frame = await openHost(page, baseURL ?? '');
    const { nonce } = await lastHeard(page);
    const message = { type: 'interview-embed', v: 1, event: 'resize', nonce };
    await post(frame, { ...message, seq: 1000, height: 700 });
    await expect.poll(() => heightOf(page)).toBe('700px');
    await post(frame, { ...message, seq: 1001, height: 1e9 });
    await expect.poll(() => heightOf(page)).toBe('100000px');
    await post(frame, { ...message, seq: 1002, height: -5 });
    await expect.poll(() => heightOf(page)).toBe('50px');
  });

  test('ignores in silence what is wrong in any way', async ({ page, baseURL }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const frame = await openHost(page, baseURL ?? '');
    const { nonce, seq } = await lastHeard(page);
    const before = await heightOf(page);
    const right = { type: 'interview-embed', v: 1, event: 'resize', nonce, seq: 1000, height: 777 };
    const wrong: unknown[] = [
      ...[null, undefined, 7, 'text', [right], JSON.stringify(right), { __proto__: null }],
      ...[NaN, Infinity, '777', '777px', null, {}, [777]].map((height) => ({ ...right, height })),
      ...[seq, 0, -1, NaN, Infinity, '1000', null].map((old) => ({ ...right, seq: old })),
      ...['', 'x', null, 7, {}].map((other) => ({ ...right, nonce: other })),
      ...['resized', 'navigate', 'ack', 'constructor', null].map((event) => ({ ...right, event })),
      ...[2, '1', null].map((v) => ({ ...right, v })),
      ...['Interview-embed', null].map((type) => ({ ...right, type })),
      JSON.parse(`{"__proto__":${JSON.stringify(right)}}`),
      JSON.parse(`{"constructor":{"prototype":{"polluted":1}},"__proto__":{"polluted":1}}`),
      { ...right, event: 'navigate', href: 'https://example.org/', url: 'https://example.org/' },
    ];
    for (const message of wrong) await post(frame, message);
    // Answered in order: once this one counts, all of the others have been dealt with.
    const url = page.url();
    expect(await heightOf(page)).toBe(before);
    await post(frame, { ...right, height: 701 });
    await expect.poll(() => heightOf(page)).toBe('701px');
    expect(page.url()).toBe(url);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(errors).toEqual([]);
  });

  test('ignores other frames and itself, even if they know everything', async ({
    page,
    baseURL,
  }) => {
    const evil = stranger.publish({ body: 'I am somebody else.' });
    await openHost(page, baseURL ?? '', `<iframe id="evil" src="${evil}"></iframe>`);
    const { nonce } = await lastHeard(page);
    const before = await heightOf(page);
    const message = {
      type: 'interview-embed',
      v: 1,
      event: 'resize',
      nonce,
      seq: 1000,
      height: 777,
    };
    const other = page.frames().find((one) => one.url() === evil);
    if (other === undefined) throw new Error('The other frame is missing.');
    await post(other, message);
    await page.evaluate((data) => {
      postMessage(data, '*');
    }, message);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard.length))
      .toBeGreaterThan(2);
    expect(await heightOf(page)).toBe(before);
  });

  test('scrolls for a frame only while the user is in it, and never far', async ({
    page,
    baseURL,
  }) => {
    const frame = await openHost(page, baseURL ?? '', '<p style="height:5000px">More</p>');
    const { nonce } = await lastHeard(page);
    const message = { type: 'interview-embed', v: 1, event: 'scroll', nonce };
    await post(frame, { ...message, seq: 1000, top: 600 });
    await post(frame, { ...message, event: 'resize', seq: 1001, height: 900 });
    await expect.poll(() => heightOf(page)).toBe('900px');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.locator('interview-embed iframe').focus();
    await post(frame, { ...message, seq: 1002, top: 1e9 });
    await post(frame, { ...message, seq: 1003, top: 800 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(900);
  });

  test('frames nothing but embeds', async ({ page, baseURL }) => {
    const site = baseURL ?? '';
    const wrong = [
      'https://example.org/embed/v1/en/tools/should-i-go/',
      '//example.org/',
      'javascript:alert(1)',
      ...['/tools/should-i-go/', '/embed/v1/../../tools/should-i-go/'].map((path) => site + path),
      '../../tools/should-i-go/',
      '',
    ].map((src) => ({
      ...{ ...embedded(site, 'tools', 'should-i-go'), src },
      title: `Not framed: "${src}"`,
    }));
    const right = embedded(site, 'articles', 'when-to-say-no');
    const elements = [...wrong, right].map((embed) => loaderElement(embed));
    await host.open(page, { body: loaderScript(site) + elements.join('') });
    // Made last, so the others have had their turn.
    const last = page.locator('interview-embed').last();
    await expect(last.locator('iframe')).toHaveCount(1);
    await expect(page.locator('iframe')).toHaveCount(1);
    for (const { title } of wrong) {
      await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
    }
  });
});

test.describe('an embed', () => {
  test('ignores in silence the invalid messages of its host [promise: never-leaks-answers]', async ({
    page,
    baseURL,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const frame = await openHost(page, baseURL ?? '');
    const { nonce } = await lastHeard(page);
    const ack = { type: 'interview-embed', v: 1, event: 'ack', nonce, height: 10 };
    const wrong: unknown[] = [
      ...[null, undefined, 7, 'text', [ack], JSON.stringify(ack)],
      ...[NaN, Infinity, '10', null, {}].map((height) => ({ ...ack, height })),
      ...['', 'x', null, 7, {}].map((other) => ({ ...ack, nonce: other })),
      ...['resize', 'navigate', 'constructor'].map((event) => ({ ...ack, event })),
      { ...ack, v: 2 },
      { ...ack, type: 'other' },
      { type: 'interview-embed', v: 1, event: 'init', nonce: '' },
      { type: 'interview-embed', v: 1, event: 'init', nonce: 'x'.repeat(65) },
      { type: 'interview-embed', v: 1, event: 'init', nonce: { toString: 'x' } },
      JSON.parse(`{"__proto__":${JSON.stringify(ack)}}`),
    ];
    const overflow = () => frame.evaluate(() => document.documentElement.style.overflow);
    await page.evaluate((messages) => {
      for (const data of messages) frames[0]?.postMessage(data, '*');
    }, wrong);
    // From anybody but its parent, even a right message counts for nothing.
    await frame.evaluate((data) => {
      postMessage(data, '*');
    }, ack);
    await frame.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    expect(await overflow()).toBe('hidden');
    expect(errors).toEqual([]);
  });

  test('sends heights and places, and nothing that a user chose [promise: never-leaks-answers]', async ({
    page,
    baseURL,
  }) => {
    const frame = await openHost(page, baseURL ?? '');
    await frame.locator('input[type=radio]').nth(1).click();
    await expect(frame.locator('.tool-head')).toContainText('Step 2');
    const keys = await page.evaluate(() => {
      const { heard } = window as unknown as { heard: { data: Record<string, unknown> }[] };
      return [...new Set(heard.flatMap(({ data }) => Object.keys(data)))].sort();
    });
    expect(keys).toEqual([
      ...['action', 'context', 'event', 'height', 'nonce', 'scrollHeight', 'sentinel', 'seq'],
      ...['subject', 'top', 'type', 'v'].filter((key) => key !== 'top' || keys.includes('top')),
    ]);
    const texts = await page.evaluate(() => {
      const { heard } = window as unknown as { heard: { data: Record<string, unknown> }[] };
      const own = new Set(['nonce']);
      return [
        ...new Set(
          heard.flatMap(({ data }) =>
            Object.entries(data).flatMap(([key, value]) =>
              typeof value === 'string' && !own.has(key) ? value : [],
            ),
          ),
        ),
      ].sort();
    });
    expect(texts.filter((text) => text !== 'scroll' && text !== 'hello')).toEqual([
      ...['amp', 'embed-size', 'h5p', 'interview-embed', 'lti.frameResize', 'resize'],
    ]);
  });
});
