/** How high a plain frame around each tool is: room for what is filled in there, and the rest scrolls. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { contentHeight, documentIn } from './embed-frame';
import { embedded, otherSite, plainFrame } from './embed-hosts';
import { driverOf, liveTools } from './tools/driver';
import { anywhere } from './tools/user';

const host = otherSite();

/** WordPress shows no more, and no phone does. */
const MOST = 1000;
/** From a usual phone to the column of a wide page. */
const WIDTHS = [390, 600, 800];

/** Opens a host around a tool as wide as the page. */
async function open(page: Page, site: string | undefined, slug: string): Promise<Frame> {
  const tool = embedded(site ?? '', 'tools', slug);
  const style = 'position:absolute;inset:0;width:100%;height:1000px;border:0';
  await host.open(page, { body: plainFrame(tool, { style }) });
  const frame = await documentIn(page.locator('iframe'));
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  return frame;
}

/** How high what a frame shows is at a width. */
async function heightAt(page: Page, frame: Frame, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 1000 });
  await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(width);
  return contentHeight(frame);
}

for (const { id, embedHeight } of liveTools) {
  test(`every step of ${id} that is filled in fits into its plain frame, or the frame is ${MOST} px high`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(60_000);
    const driver = await driverOf(id);
    const seen: [height: number, state: string][] = [];
    if (driver.today) await page.clock.setFixedTime(driver.today);
    const frame = await open(page, baseURL, id);
    const tool = page.frameLocator('iframe').locator('[data-kit=shell]');
    await (driver.tour ?? driver.fillIn)(tool, anywhere, async (state) => {
      for (const width of WIDTHS) {
        seen.push([await heightAt(page, frame, width), `${state} at ${width} px`]);
      }
    });
    const [highest = 0, state = ''] = seen.sort(([a], [b]) => b - a)[0] ?? [];
    const wanted = Math.min(Math.ceil(highest / 50) * 50, MOST);
    expect(
      embedHeight,
      `The highest step is ${state}: ${highest} px. Write ${wanted} into src/tools/registry.ts as embedHeight of ${id}.`,
    ).toBe(wanted);
  });
}
