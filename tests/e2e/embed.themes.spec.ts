/** The colours and fonts of an embed: the host's options, the reader's system, and nothing else. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { documentIn } from './embed-frame';
import { embedded, otherSite, plainFrame } from './embed-hosts';
import { complaints } from './should-i-go';

const host = otherSite();

const TOOL = ['tools', 'should-i-go'] as const;
const ARTICLE = ['articles', 'when-to-say-no'] as const;

/** Paper, as it reaches the reader's eye: red, green, blue. */
const PAPER = { light: [255, 255, 255], dark: [16, 22, 20] } as const;

/** What a page shows at a place: red, green, blue. */
async function pixel(page: Page, x: number, y: number): Promise<number[]> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3);
  }, picture.toString('base64'));
}

/** Opens a host around an embed. @param query its options, with `?`. @param head what the host says. */
async function openHost(
  page: Page,
  site: string | undefined,
  [kind, slug]: typeof TOOL | typeof ARTICLE,
  query = '',
  head = '',
): Promise<Frame> {
  const frame = plainFrame(embedded(site ?? '', kind, slug, query), {
    style: 'position:absolute;inset:0;width:800px;height:600px;border:0',
  });
  await host.open(page, { head, body: frame });
  return documentIn(page.locator('iframe'));
}

const schemes = ['light', 'dark'] as const;
const HOSTS = {
  'says nothing of colours': '',
  'is light': '<meta name="color-scheme" content="light"><style>body{background:#fff}</style>',
  'is dark': '<meta name="color-scheme" content="dark"><style>body{background:#000}</style>',
  'follows the system': '<meta name="color-scheme" content="light dark">',
} as const;

for (const system of schemes) {
  test.describe(`where the system is ${system}`, () => {
    test.use({ colorScheme: system });

    for (const [name, head] of Object.entries(HOSTS)) {
      for (const [asked, shown] of [
        ['', 'light'],
        ['?theme=light', 'light'],
        ['?theme=dark', 'dark'],
        ['?theme=auto', system],
        ['?theme=DARK', 'light'],
      ] as const) {
        test(`in a host that ${name}, "${asked}" is ${shown} to the last pixel [promise: themes]`, async ({
          page,
          baseURL,
        }) => {
          await openHost(page, baseURL, TOOL, asked, head);
          // Left of the text, between parts, and at the end of the frame, far below what it holds.
          for (const [x, y] of [
            [1, 1],
            [798, 300],
            [400, 598],
          ] as const) {
            // prettier-ignore
            await expect.poll(() => pixel(page, x, y)).toEqual([...PAPER[shown]]);
          }
        });
      }
    }
  });
}

test('an embed shows its theme from the first thing that it paints', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    if (parent === self) return;
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      if (document.body) seen.push(getComputedStyle(document.body).backgroundColor);
      if (document.readyState !== 'complete') requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const frame = await openHost(page, baseURL, ARTICLE, '?theme=dark');
  await expect.poll(() => frame.evaluate(() => document.readyState)).toBe('complete');
  const seen = await frame.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(0);
  expect([...new Set(seen)]).toEqual(['rgb(16, 22, 20)']);
});

/** What a frame looks like to its reader: the styles that options change. */
const look = (frame: Frame) =>
  frame.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}.`);
      return getComputedStyle(element);
    };
    return {
      paper: style('body').backgroundColor,
      ink: style('body').color,
      font: style('body').fontFamily,
      button: style('.tool-buttons .button').backgroundColor,
      head: style('.tool-head').backgroundColor,
      edge: style('.tool-card').borderTopColor,
      attributes: document.documentElement.getAttribute('style'),
      html: document.documentElement.outerHTML.includes('PROBE'),
    };
  });

const BAD = [
  '?theme=blue&accent=red&font=PROBE',
  '?theme=&accent=&font=',
  '?theme=__proto__&accent=constructor&font=toString',
  '?accent=%230a5c8f',
  '?accent=0a5c8',
  '?accent=0a5c8f0',
  '?accent=0a5c8f;background:url(//example.org/PROBE)',
  '?accent=%22%3E%3Cscript%3EPROBE%3C/script%3E',
  '?theme=dark%22%20onload=PROBE',
  '?font=//example.org/PROBE.woff2',
  `?accent=${'0'.repeat(5000)}`,
  '?__proto__[theme]=dark&accent[]=0a5c8f',
  '?%',
  '?accent=%E0%A4%A',
];

test('options that are none change nothing and reach the page in no form', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const errors = complaints(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openHost(page, baseURL, TOOL);
  const scope = page.frameLocator('iframe');
  await expect(scope.locator('.tool-buttons .button')).toBeVisible();
  const usual = await look(await documentIn(page.locator('iframe')));
  for (const query of BAD) {
    const frame = await openHost(page, baseURL, TOOL, query);
    await expect(scope.locator('.tool-buttons .button')).toBeVisible();
    expect(await look(frame), query).toEqual(usual);
  }
  expect(asked.filter((url) => url.includes('example.org') && !url.includes('?'))).toEqual([]);
  expect(errors).toEqual([]);
});

test('a font of the system loads none [promise: no-font]', async ({ page, baseURL }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  for (const embed of [TOOL, ARTICLE]) {
    const frame = await openHost(page, baseURL, embed, '?font=system');
    await page.waitForLoadState('networkidle');
    expect(await frame.evaluate(() => document.fonts.size)).toBeGreaterThan(0);
    const families = await frame.evaluate(() =>
      [...document.querySelectorAll('body, h1, p, a, button, input')].map(
        (element) => getComputedStyle(element).fontFamily,
      ),
    );
    expect([...new Set(families)].filter((family) => family.includes('Atkinson'))).toEqual([]);
  }
  expect(fonts).toEqual([]);
  await openHost(page, baseURL, ARTICLE);
  await page.waitForLoadState('networkidle');
  expect(fonts.length).toBeGreaterThan(0);
});

// Yellow, near white, near black, grey, and the brand colours that people really use.
const ACCENTS = ['ffee00', 'fafafa', '050505', '808080', '0a5c8f', 'c8102e', '00a3e0'];

for (const theme of schemes) {
  test(`whatever accent a host asks for, it can be read in the ${theme} theme, and is that accent where it can [promise: accent-contrast]`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const scope = page.frameLocator('iframe');
    for (const accent of ACCENTS) {
      const frame = await openHost(page, baseURL, TOOL, `?theme=${theme}&accent=${accent}`);
      await expect(scope.locator('.tool-buttons .button')).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .include(['iframe', 'body'])
        .withRules(['color-contrast', 'link-in-text-block'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => [id, accent, nodes.map(({ html }) => html)]),
      ).toEqual([]);
      const { button, head, edge } = await look(frame);
      expect(new Set([button, head, edge]).size).toBe(1);
      // Readable on white as it is.
      if (theme === 'light' && accent === '0a5c8f') expect(button).toBe('rgb(10, 92, 143)');
      if (accent !== '050505' && accent !== 'fafafa') expect(button).not.toBe('rgb(22, 32, 29)');
    }
  });
}
