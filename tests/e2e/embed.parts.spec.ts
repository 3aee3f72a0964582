/** Tools in frames that may be no higher than WordPress allows: every step and result, part by part. */
import { expect, test, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { tallest } from '../../src/config/embed';
import { tools } from '../../src/tools/registry';
import { documentIn, pressAnywhere } from './embed-frame';
import { embedded, otherSite, plainFrame } from './embed-hosts';
import { format } from '../../src/tools/should-i-go/model/document';
import * as aid from './should-i-go';
import * as gaps from './resume-gaps';

const host = otherSite();

/** Pixels that each part of a tool makes the page high, and those of the tool in it, first to last. */
const partsOf = (frame: Frame) =>
  frame.evaluate(() => {
    const find = (selector: string) => {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`There is no ${selector}.`);
      return found;
    };
    const [bar, back, next] = ['', '-back', '-next'].map((name) => find(`[data-parts${name}]`));
    const look = () => ({
      page: Math.ceil(document.body.getBoundingClientRect().height),
      tool: find('.tool').clientHeight,
    });
    if (!bar || !back || !next || bar.hidden) return [look()];
    while (back.ariaDisabled !== 'true') back.click();
    const all = [look()];
    while (next.ariaDisabled !== 'true') {
      next.click();
      all.push(look());
    }
    while (back.ariaDisabled !== 'true') back.click();
    return all;
  });

/** Opens a host around a tool as wide as the page. */
async function open(page: Page, site: string | undefined, slug: string, sandbox?: string) {
  const tool = embedded(site ?? '', 'tools', slug);
  const style = 'position:absolute;inset:0;width:100%;height:1000px;border:0';
  await host.open(page, { body: plainFrame(tool, { style, sandbox }) });
  const frame = await documentIn(page.locator('iframe'));
  await frame.evaluate(() => document.fonts.ready.then(() => undefined));
  return { frame, scope: page.frameLocator('iframe') };
}

/** Opens everything that can be opened, or closes it. */
const unfold = (frame: Frame, isOpen = true) =>
  frame.evaluate((open) => {
    for (const more of document.querySelectorAll<HTMLDetailsElement>('.tool details')) {
      more.open = open;
    }
  }, isOpen);

/** Cases that differ in what they answer; among them the longest letters. */
const RESULTS = [
  'bank-transfer',
  'claimant-no-offer',
  'dream-company',
  'day-trip',
  'nothing-in-it',
];

/** Nobody ticks every box: its parts are as high as the others, but some hold little. */
const ALL = 'everything at once';

type Look = (state: string) => Promise<void>;

/** Each question that can be asked, and some answers that come out, each with all of it opened. */
async function throughTheAid(frame: Frame, scope: FrameLocator, look: Look) {
  for (const step of aid.stepsIn(aid.EVERYTHING)) {
    await expect(aid.heading(scope)).toContainText(aid.title(step.question.id));
    await look(step.question.id);
    await unfold(frame);
    await look(`${step.question.id}, unfolded`);
    for (const option of aid.chosenFrom(aid.EVERYTHING, step)) {
      await pressAnywhere(aid.input(scope, step.question.id, option));
    }
    await pressAnywhere(aid.next(scope));
  }
  await expect(aid.verdict(scope)).toBeAttached();
  await look(ALL);
  for (const id of RESULTS) {
    const answers = aid.answersOf(id);
    await frame.evaluate(
      (hash) => {
        location.hash = hash;
      },
      format.encode([answers]),
    );
    await expect(aid.verdict(scope)).toContainText(aid.nameOf(answers));
    await unfold(frame, false);
    await look(id);
    await unfold(frame);
    await look(`${id}, unfolded`);
  }
}

/** Each step of the checklist, with somebody's history. */
async function throughTheChecklist(frame: Frame, scope: FrameLocator, look: Look) {
  await look('an empty history');
  await gaps.fileInput(scope).setInputFiles(gaps.savedFile(gaps.WORK));
  await expect(gaps.notice(scope)).toHaveText(gaps.ui('ownOpened'));
  await look('a history');
  for (const step of ['gaps', 'checklist', 'take'] as const) {
    await gaps.goTo(scope, step);
    await look(step);
    await unfold(frame);
    await look(`${step}, unfolded`);
  }
}

/** Pixels of a tool that are worth a part of their own, where others follow: more than a title and a text. */
const LEAST = 180;

const THROUGH = { 'should-i-go': throughTheAid, 'resume-gaps': throughTheChecklist };

for (const { id, embedHeight } of tools) {
  for (const width of [320, 390, 800]) {
    for (const sandbox of [undefined, 'allow-scripts']) {
      test(`${id} is never higher than ${tallest} px at ${width} px${sandbox ? ', sandboxed' : ''}, and no part but the last is empty`, async ({
        page,
        baseURL,
      }) => {
        test.setTimeout(120_000);
        await page.clock.setFixedTime(gaps.DAY);
        await page.setViewportSize({ width, height: 1000 });
        const { frame, scope } = await open(page, baseURL, id, sandbox);
        const seen: { state: string; page: number[]; tool: number[] }[] = [];
        await THROUGH[id](frame, scope, async (state) => {
          const parts = await partsOf(frame);
          seen.push({
            state,
            page: parts.map((part) => part.page),
            tool: parts.map((part) => part.tool),
          });
        });
        expect(seen.length).toBeGreaterThan(7);
        expect(seen.filter((one) => Math.max(...one.page) > tallest)).toEqual([]);
        expect(
          seen.filter(
            ({ state, tool }) =>
              state !== ALL && tool.slice(0, -1).some((height) => height < LEAST),
          ),
        ).toEqual([]);
        if (width === 320 && !sandbox) {
          const most = Math.max(...seen.flatMap((one) => one.page));
          expect(
            embedHeight >= most && embedHeight - most < 50,
            `The highest state is ${most} px. Write the next 50 above it into src/tools/registry.ts as embedHeight of ${id}.`,
          ).toBe(true);
        }
      });
    }
  }
}

test('parts are made anew when the text changes its size, and joined again', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 800, height: 1000 });
  const { frame } = await open(page, baseURL, 'should-i-go');
  expect(await partsOf(frame)).toHaveLength(1);
  const setText = (size: string) =>
    frame.evaluate((asked) => {
      document.documentElement.style.fontSize = asked;
    }, size);
  await setText('250%');
  await expect.poll(async () => (await partsOf(frame)).length).toBeGreaterThan(1);
  for (const part of await partsOf(frame)) expect(part.page).toBeLessThanOrEqual(tallest);
  await setText('');
  await expect.poll(async () => (await partsOf(frame)).length).toBe(1);
});

test('the button that leads no further looks so', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 320, height: 1000 });
  const { frame } = await open(page, baseURL, 'resume-gaps');
  const opacity = (name: string) =>
    frame.locator(`[data-parts-${name}]`).evaluate((button) => getComputedStyle(button).opacity);
  const last = (await partsOf(frame)).length - 1;
  expect(last).toBeGreaterThan(0);
  expect([await opacity('back'), await opacity('next')]).toEqual(['0.45', '1']);
  for (let at = 0; at < last; at += 1) await frame.locator('[data-parts-next]').click();
  expect([await opacity('back'), await opacity('next')]).toEqual(['1', '0.45']);
});
