/** How high a plain frame around each tool is: room for what is filled in there, and the rest scrolls. */
import { expect, test, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { tools } from '../../src/tools/registry';
import { contentHeight, documentIn, pressAnywhere } from './embed-frame';
import { embedded, otherSite, plainFrame } from './embed-hosts';
import * as aid from './should-i-go';
import * as gaps from './resume-gaps';

const host = otherSite();

/** WordPress shows no more, and no phone does. */
const MOST = 1000;
/** From a usual phone to the column of a wide page. */
const WIDTHS = [390, 600, 800];

type Look = (state: string) => Promise<void>;

/** Each question that can be asked. */
async function throughTheAid(scope: FrameLocator, look: Look) {
  for (const step of aid.stepsIn(aid.EVERYTHING)) {
    await expect(aid.heading(scope)).toContainText(aid.title(step.question.id));
    await look(step.question.id);
    for (const option of aid.chosenFrom(aid.EVERYTHING, step)) {
      await pressAnywhere(aid.input(scope, step.question.id, option));
    }
    await pressAnywhere(aid.next(scope));
  }
}

/** The checklist before and after somebody's history is there. */
async function throughTheChecklist(scope: FrameLocator, look: Look) {
  await look('an empty history');
  await gaps.fileInput(scope).setInputFiles(gaps.savedFile(gaps.WORK));
  await expect(gaps.notice(scope)).toHaveText(gaps.ui('ownOpened'));
  await look('a history');
}

const THROUGH = { 'should-i-go': throughTheAid, 'resume-gaps': throughTheChecklist };

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

for (const { id, embedHeight } of tools) {
  test(`every step of ${id} that is filled in fits into its plain frame, or the frame is ${MOST} px high`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(60_000);
    const seen: [height: number, state: string][] = [];
    await page.clock.setFixedTime(gaps.DAY);
    const frame = await open(page, baseURL, id);
    await THROUGH[id](page.frameLocator('iframe'), async (state) => {
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
