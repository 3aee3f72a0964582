import { expect, test, type Frame, type Locator, type Page } from '@playwright/test';
import type { EmbedKind } from '../../src/config/embed';
import {
  contentHeight,
  documentIn,
  expectScrollable,
  expectWhole,
  givenHeight,
  hearAll,
  heardBy,
  pressAnywhere,
  scrollBar,
} from './embed-frame';
import {
  embedded,
  loaderElement,
  loaderScript,
  otherSite,
  plainFrame,
  resizers,
  wordPressFrame,
  wordPressScript,
} from './embed-hosts';
import { complaints } from './page-checks';
import {
  answerAll,
  answersOf,
  chosenFrom,
  heading,
  input,
  next,
  stepsIn,
  title,
  verdict,
} from './tools/should-i-go/shared';
import { stepsOf } from '../../src/tools/should-i-go/model/session';
import { launchWith } from './launch';

// With scroll bars that take room, as on most desktops: Playwright hides them otherwise.
test.use({
  launchOptions: launchWith({ ignoreDefaultArgs: ['--hide-scrollbars'] }),
});

const host = otherSite();
const EMBEDS = [
  ['tools', 'should-i-go'],
  ['tools', 'resume-gaps'],
  ['articles', 'when-to-say-no'],
] as const satisfies readonly (readonly [EmbedKind, string])[];
const TOOL = EMBEDS[0];
const ARTICLE = EMBEDS[2];

/** A host of which nothing but its words and our frame has a width. */
const BARE = '<style>body{margin:0}iframe{border:0;display:block;width:100%}</style>';

/** What the first frame of a page shows. */
async function firstFrame(page: Page): Promise<[Locator, Frame]> {
  const iframe = page.locator('iframe').first();
  return [iframe, await documentIn(iframe)];
}

/** Opens a host with our loader. */
async function openLoaded(
  page: Page,
  [kind, slug]: readonly [EmbedKind, string],
  site: string | undefined,
  head = BARE,
) {
  const body = `<p>Before.</p>${loaderElement(embedded(site ?? '', kind, slug))}<p>After.</p>`;
  await host.open(page, { head: head + loaderScript(site ?? ''), body });
  await expect(page.locator('iframe')).toHaveCount(1);
  return firstFrame(page);
}

/** Widths of a phone and of a wide column, between which a frame is changed at each step. */
const WIDTHS = [320, 800] as const;

/**
 * Answers until a result is shown, and returns for each width how high each step was once it was whole.
 * The next step comes at the width that was looked at last.
 */
async function goThrough(page: Page, iframe: Locator, frame: Frame): Promise<number[][]> {
  const scope = page.frameLocator('iframe');
  const answers = answersOf('claimant-told');
  const heights: number[][] = WIDTHS.map(() => []);
  let steps = 0;
  const look = async () => {
    const entries = [...WIDTHS.entries()];
    for (const [place, width] of steps % 2 === 0 ? entries : entries.reverse()) {
      await setHostWidth(page, frame, width);
      await expectWhole(iframe, frame);
      heights[place]?.push(await givenHeight(iframe));
    }
    steps += 1;
  };
  for (const step of stepsIn(answers)) {
    await expect(heading(scope)).toContainText(title(step.question.id));
    await look();
    for (const option of chosenFrom(answers, step)) {
      await pressAnywhere(input(scope, step.question.id, option));
    }
    await pressAnywhere(next(scope));
  }
  await expect(verdict(scope)).toBeVisible();
  await look();
  return heights;
}

const setText = (frame: Frame, size: string) =>
  frame.evaluate((asked) => {
    document.documentElement.style.fontSize = asked;
  }, size);

/** Makes the host as wide as asked for, and waits until its frame is. */
async function setHostWidth(page: Page, frame: Frame, width: number) {
  await page.setViewportSize({ width, height: 700 });
  const missing = async () => width - (await frame.evaluate(() => innerWidth));
  // Less what a scroll bar takes.
  await expect.poll(async () => Math.abs(await missing())).toBeLessThan(50);
}

/** The frame shrinks with its text, and grows with it again: larger text may make parts, which are no higher. */
async function expectToFollow(iframe: Locator, frame: Frame): Promise<void> {
  const usual = await givenHeight(iframe);
  await setText(frame, '80%');
  await expect.poll(() => contentHeight(frame)).toBeLessThan(usual);
  await expectWhole(iframe, frame);
  await setText(frame, '');
  await expect.poll(() => givenHeight(iframe)).toBe(usual);
  await expectWhole(iframe, frame);
}

/** Opens a host whose frame gets no font for a while: it is whole before, and after. */
async function expectToWaitForFont(page: Page, head: string, body: string): Promise<void> {
  const held = Promise.withResolvers<undefined>();
  await page.route(/\.woff2$/, async (route) => {
    await held.promise;
    await route.continue();
  });
  const waiting = page.waitForRequest(/\.woff2$/);
  // The page counts as loaded only once the font has come.
  await page.goto(host.publish({ head, body }), { waitUntil: 'commit' });
  await waiting;
  const iframe = page.locator('iframe');
  const frame = await documentIn(iframe);
  const statuses = () =>
    frame.evaluate(() => [...document.fonts].map(({ status }) => status).join());
  expect(await statuses()).toContain('loading');
  await expectWhole(iframe, frame);
  held.resolve(undefined);
  await expect.poll(statuses).not.toContain('loading');
  expect(await statuses()).toContain('loaded');
  await expectWhole(iframe, frame);
}

test.describe('with the loader, a frame is as high as what it shows and has no scroll bar', () => {
  for (const [kind, slug] of EMBEDS) {
    const embed = [kind, slug] as const;
    const name = embed.join('/');

    test(`${name}: on load, in text twice as large, and back again, at 320 px, and when the host is made wider`, async ({
      page,
      baseURL,
    }) => {
      const errors = complaints(page);
      const [iframe, frame] = await openLoaded(page, embed, baseURL);
      await expectWhole(iframe, frame);
      const usual = await givenHeight(iframe);
      await setText(frame, '200%');
      await expect.poll(() => contentHeight(frame)).not.toBe(usual);
      await expectWhole(iframe, frame);
      await setText(frame, '');
      await expectWhole(iframe, frame);
      expect(await givenHeight(iframe)).toBe(usual);
      expect(errors).toEqual([]);

      await setHostWidth(page, frame, 320);
      await expectWhole(iframe, frame);
      await setText(frame, '200%');
      await expectWhole(iframe, frame);
      await setText(frame, '');
      await setHostWidth(page, frame, 1000);
      await expectWhole(iframe, frame);
    });

    test(`${name}: on load at 320 px, before its font has come, and after`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      const head = BARE + loaderScript(baseURL ?? '');
      await expectToWaitForFont(page, head, loaderElement(embedded(baseURL ?? '', ...embed)));
    });
  }

  test('a tool grows and shrinks from step to step, on a phone and in a wide column', async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    const [iframe, frame] = await openLoaded(page, TOOL, baseURL);
    for (const heights of await goThrough(page, iframe, frame)) {
      const changes = heights.slice(1).map((height, index) => height - (heights[index] ?? 0));
      expect(Math.max(...changes)).toBeGreaterThan(0);
      expect(Math.min(...changes)).toBeLessThan(0);
    }
  });
});

test('a host that caps the frame, whatever the loader gives it: what is cut off scrolls', async ({
  page,
  baseURL,
}) => {
  const cap = `${BARE}<style>iframe{max-height:300px!important}</style>`;
  const [iframe, frame] = await openLoaded(page, TOOL, baseURL, cap);
  await expect.poll(() => iframe.evaluate(({ style }) => style.height)).not.toBe('');
  expect(await givenHeight(iframe)).toBe(300);
  await expectScrollable(frame);
  expect(await scrollBar(frame)).toBeGreaterThan(0);
  await page.addStyleTag({ content: 'iframe{max-height:none!important}' });
  await expectWhole(iframe, frame);
});

test('once sized, nothing in the host moves for a second and no more messages are sent [promise: no-layout-shift]', async ({
  page,
  baseURL,
}) => {
  await hearAll(page);
  const site = baseURL ?? '';
  const side = '<style>main{display:flex}interview-embed{flex:1;min-width:0}</style>';
  const elements = EMBEDS.map(([kind, slug]) => loaderElement(embedded(site, kind, slug)));
  await host.open(page, {
    head: BARE + side + loaderScript(site),
    body: `<main>${elements.join('')}</main>`,
  });
  for (const at of EMBEDS.keys()) {
    const iframe = page.locator('iframe').nth(at);
    const frame = await documentIn(iframe);
    await expectWhole(iframe, frame);
    await expect
      .poll(() => frame.evaluate(() => [...document.fonts].map(({ status }) => status).join()))
      .not.toContain('loading');
    await expectWhole(iframe, frame);
  }
  const before = (await heardBy(page)).length;
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let found = 0;
        new PerformanceObserver((list) => {
          found += list.getEntries().length;
        }).observe({ type: 'layout-shift' });
        setTimeout(() => {
          resolve(found);
        }, 1000);
      }),
  );
  expect(shifts).toBe(0);
  expect(await heardBy(page)).toHaveLength(before);
  expect(before).toBeLessThan(60 * EMBEDS.length);
});

const WORDPRESS = {
  'that begins while the frame loads, its secret written by the server': {
    secret: 'k3yOfThis',
    later: false,
  },
  'that begins while the frame loads, its secret added by the script': { later: false },
  'that begins after the frame, its secret written by the server': {
    secret: 'k3yOfThis',
    later: true,
  },
  'that begins after the frame, its secret added by the script': { later: true },
} as const;

test.describe('in WordPress', () => {
  for (const [name, { later, ...rest }] of Object.entries(WORDPRESS)) {
    test(`a frame shows itself to a host ${name}`, async ({ page, baseURL }) => {
      const errors = complaints(page);
      const body = wordPressFrame(embedded(baseURL ?? '', ...TOOL), rest);
      await host.open(page, { body: body + wordPressScript(later ? 'begin' : undefined) });
      const [iframe, frame] = await firstFrame(page);
      if (later) {
        await expect(iframe).toBeHidden();
        await page.evaluate('begin()');
      }
      await expect(iframe).toBeVisible();
      // A quotation whose secret only the frame knows stays, as in WordPress itself.
      if ('secret' in rest) await expect(page.locator('blockquote')).toBeHidden();
      // A font that comes later would change what is measured from here on.
      await frame.evaluate(() => document.fonts.ready.then(() => undefined));
      await expectWhole(iframe, frame);
      const before = await givenHeight(iframe);
      const scope = page.frameLocator('iframe');
      await pressAnywhere(scope.getByRole('radio').first());
      await pressAnywhere(next(scope));
      await expect.poll(() => contentHeight(frame)).not.toBe(before);
      await expectWhole(iframe, frame);
      await expectToFollow(iframe, frame);
      expect(errors).toEqual([]);
    });
  }

  test('a frame shows itself to a host whose message comes before its secret', async ({
    page,
    baseURL,
  }) => {
    const body = wordPressFrame(embedded(baseURL ?? '', ...TOOL));
    await host.open(page, { body: body + wordPressScript('begin') });
    const [iframe, frame] = await firstFrame(page);
    await page.evaluate('begin({ isSecretLate: true })');
    await expect(iframe).toBeVisible();
    await expectWhole(iframe, frame);
  });

  test('a frame at 320 px is whole before its font has come, and after', async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const post = wordPressFrame(embedded(baseURL ?? '', ...TOOL), { secret: 'k3yOfThis' });
    await expectToWaitForFont(page, BARE, post + wordPressScript());
  });

  test('what is higher than WordPress shows scrolls', async ({ page, baseURL }) => {
    const body = wordPressFrame(embedded(baseURL ?? '', ...ARTICLE), { secret: 'k3yOfThis' });
    await host.open(page, { body: body + wordPressScript() });
    const [iframe, frame] = await firstFrame(page);
    await expect.poll(() => givenHeight(iframe)).toBe(1000);
    await expectScrollable(frame);
  });

  test('a result that is higher than WordPress shows scrolls, from its verdict to its last line', async ({
    page,
    baseURL,
  }) => {
    const body = wordPressFrame(embedded(baseURL ?? '', ...TOOL), { secret: 'k3yOfThis' });
    await host.open(page, { body: body + wordPressScript() });
    const [iframe, frame] = await firstFrame(page);
    const scope = page.frameLocator('iframe');
    await answerAll(scope, answersOf('claimant-told'));
    await expect(verdict(scope)).toBeInViewport();
    await expect.poll(() => givenHeight(iframe)).toBe(1000);
    expect(await contentHeight(frame)).toBeGreaterThan(1000);
    await expectScrollable(frame);
  });
});

const BEFORE_BOXES = stepsOf({}).findIndex(({ question }) => question.kind === 'many');

test.describe('a frame gets its height, and its next one, from a host that speaks', () => {
  for (const [name, script] of Object.entries(resizers)) {
    test(`${name}, in a frame and in a sandboxed one`, async ({ page, baseURL }) => {
      const tool = embedded(baseURL ?? '', ...TOOL);
      const frames = [undefined, 'allow-scripts'].map((sandbox) =>
        plainFrame(tool, { height: 100, sandbox }),
      );
      await host.open(page, { head: BARE, body: frames.join('') + script });
      for (const at of frames.keys()) {
        const iframe = page.locator('iframe').nth(at);
        const frame = await documentIn(iframe);
        await expectWhole(iframe, frame);
        const before = await givenHeight(iframe);
        const scope = iframe.contentFrame();
        // Two questions with radio buttons may be as high as one another: the boxes are higher.
        for (const { question } of stepsOf({}).slice(0, BEFORE_BOXES)) {
          await pressAnywhere(input(scope, question.id, question.options[0] ?? ''));
          await pressAnywhere(next(scope));
        }
        await expect.poll(() => contentHeight(frame)).not.toBe(before);
        await expectWhole(iframe, frame);
        await expectToFollow(iframe, frame);
      }
    });
  }

  for (const [name, script] of Object.entries(resizers)) {
    test(`${name}, at 320 px: before its font has come, and after`, async ({ page, baseURL }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      const tool = embedded(baseURL ?? '', ...TOOL);
      await expectToWaitForFont(page, BARE, plainFrame(tool, { height: 100 }) + script);
    });
  }

  test('h5p, where its script comes when the frame has long been there', async ({
    page,
    baseURL,
  }) => {
    const tool = embedded(baseURL ?? '', ...TOOL);
    await host.open(page, { head: BARE, body: plainFrame(tool, { height: 100 }) });
    const [iframe, frame] = await firstFrame(page);
    await expect(page.frameLocator('iframe').getByRole('radio').first()).toBeAttached();
    await page.evaluate((html) => {
      document.body.append(document.createRange().createContextualFragment(html));
    }, resizers.h5p);
    await expectWhole(iframe, frame);
  });
});

test.describe('without any script of the host', () => {
  for (const [kind, slug] of EMBEDS) {
    const embed = [kind, slug] as const;
    test(`${embed.join('/')} in a frame as high as in the snippet, and in one far too low, can be read to its end`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      const frames = ['min-height:640px', 'height:200px'].map((style) =>
        plainFrame(embedded(baseURL ?? '', ...embed), { style: `width:100%;border:0;${style}` }),
      );
      await host.open(page, { head: BARE, body: frames.join('') });
      for (const at of frames.keys()) {
        const frame = await documentIn(page.locator('iframe').nth(at));
        await expectScrollable(frame);
        await setText(frame, '200%');
        await expectScrollable(frame);
      }
    });
  }
});
