/** What the tests of heights and messages ask of a frame and of the page around it. */
import { expect, type Frame, type Locator, type Page } from '@playwright/test';

/** The document in an iframe, once there is one. */
export async function documentIn(iframe: Locator): Promise<Frame> {
  await iframe.scrollIntoViewIfNeeded();
  const element = await iframe.elementHandle();
  await expect
    .poll(async () => {
      const frame = await element.contentFrame();
      return frame?.evaluate(
        () => document.readyState !== 'loading' && location.pathname.includes('/embed/'),
      );
    })
    .toBe(true);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The iframe holds no document.');
  return frame;
}

/** Pixels of what a frame shows, whatever the frame's own height is. */
export const contentHeight = (frame: Frame) =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** Pixels that the host gives the frame, without its border. */
export const givenHeight = (iframe: Locator) => iframe.evaluate((element) => element.clientHeight);

/** Pixels that a vertical scroll bar takes in the frame; some browsers draw it over the text. */
export const scrollBar = (frame: Frame) =>
  frame.evaluate(() => innerWidth - document.documentElement.clientWidth);

/** Whether the frame is as high as what it shows, to the pixel, and has no scroll bar. */
export async function expectWhole(iframe: Locator, frame: Frame): Promise<void> {
  await expect
    .poll(async () => {
      const missing = (await contentHeight(frame)) - (await givenHeight(iframe));
      return { missing: Math.abs(missing) <= 1 ? 0 : missing, bar: await scrollBar(frame) };
    })
    .toEqual({ missing: 0, bar: 0 });
  const { beyond, overflow } = await frame.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    const { overflowY } = getComputedStyle(document.documentElement);
    return { beyond: scrollHeight - clientHeight, overflow: overflowY };
  });
  expect(overflow === 'hidden' || beyond <= 0, `${beyond} px could be scrolled`).toBe(true);
}

/** Whether all that a frame shows can be reached by scrolling in it. */
export async function expectScrollable(frame: Frame): Promise<void> {
  await expect
    .poll(() => frame.evaluate(() => getComputedStyle(document.documentElement).overflowY))
    .not.toBe('hidden');
  const left = await frame.evaluate(() => {
    scrollTo(0, 1e6);
    return document.body.getBoundingClientRect().bottom - innerHeight;
  });
  expect(left).toBeLessThanOrEqual(1);
}

/** Presses something in a tool, wherever it is in a frame that may not be drawn. */
export const pressAnywhere = (target: Locator) =>
  target.evaluate((element) => {
    (element as HTMLElement).click();
  });

/** Keeps every message that a page gets, from its first script on: its data, and its sender. */
export const hearAll = (page: Page) =>
  page.addInitScript(() => {
    if (parent !== self) return;
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });

/** What the page has got since. */
export const heardBy = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
