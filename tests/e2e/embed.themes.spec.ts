/** The colours and fonts of an embed: the host's options, the user's system, and nothing else. */
import { expect, test, type Frame, type Page } from '@playwright/test';
import { contentHeight, documentIn } from './embed-frame';
import { embedded, otherSite, plainFrame } from './embed-hosts';
import { violationsOfColours } from '../a11y/violations';
import { complaints } from './page-checks';

const host = otherSite();

const TOOL = ['tools', 'should-i-go'] as const;
const ARTICLE = ['articles', 'when-to-say-no'] as const;

/** Paper, as it reaches the user's eye: red, green, blue. */
const PAPER = { light: [255, 255, 255], dark: [16, 22, 20] } as const;

/** What a page shows at some places: red, green, blue of each. Only their rows are drawn. */
async function pixels(page: Page, places: readonly (readonly [x: number, y: number])[]) {
  const width = page.viewportSize()?.width ?? 0;
  const rows = await Promise.all(
    [...new Set(places.map(([, y]) => y))].map(async (y) => {
      const picture = await page.screenshot({ clip: { x: 0, y, width, height: 1 } });
      return [y, picture.toString('base64')] as const;
    }),
  );
  return page.evaluate(
    async ({ pictures, asked }) => {
      const contexts = new Map<number, OffscreenCanvasRenderingContext2D | null>();
      for (const [y, base64] of pictures) {
        const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        contexts.set(y, context);
      }
      return asked.map(([x, y]) =>
        [...(contexts.get(y)?.getImageData(x, 0, 1, 1).data ?? [])].slice(0, 3),
      );
    },
    { pictures: rows, asked: places },
  );
}

/** Opens a host around an embed. @param query its options, with `?`. @param head what the host's `head` holds. */
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
  'names no colours': '',
  'is light': '<meta name="color-scheme" content="light"><style>body{background:#fff}</style>',
  'is dark': '<meta name="color-scheme" content="dark"><style>body{background:#000}</style>',
  'follows the system': '<meta name="color-scheme" content="light dark">',
} as const;

/** What a host may ask for, and what is shown where the system is light or dark. */
const ASKED = [
  ['', { light: 'light', dark: 'light' }],
  ['?theme=light', { light: 'light', dark: 'light' }],
  ['?theme=dark', { light: 'dark', dark: 'dark' }],
  ['?theme=auto', { light: 'light', dark: 'dark' }],
  ['?theme=DARK', { light: 'light', dark: 'light' }],
] as const;

/** Frames of that size, side by side: higher than what they hold. */
const [WIDTH, HEIGHT] = [400, 1600];

for (const system of schemes) {
  test.describe(`where the system is ${system}`, () => {
    test.use({
      colorScheme: system,
      viewport: { width: WIDTH * ASKED.length, height: HEIGHT },
    });

    for (const [name, head] of Object.entries(HOSTS)) {
      test(`in a host that ${name}, each theme is shown to the last pixel [promise: themes]`, async ({
        page,
        baseURL,
      }) => {
        const body = ASKED.map(([query], at) =>
          plainFrame(embedded(baseURL ?? '', ...TOOL, query), {
            style: `position:absolute;top:0;left:${at * WIDTH}px;width:${WIDTH}px;height:${HEIGHT}px;border:0`,
          }),
        );
        await host.open(page, { head, body: body.join('') });
        for (const [at] of ASKED.entries()) {
          const frame = await documentIn(page.locator('iframe').nth(at));
          expect(await contentHeight(frame)).toBeLessThan(HEIGHT - 10);
        }
        // At the top, at the right edge beside the text, and at the end of the frame, below what it holds.
        const places = ASKED.flatMap(([], at) =>
          [
            [1, 1],
            [WIDTH - 2, HEIGHT / 2],
            [WIDTH / 2, HEIGHT - 2],
          ].map(([x = 0, y = 0]) => [at * WIDTH + x, y] as const),
        );
        const paper = ASKED.flatMap(([, shown]) =>
          Array.from({ length: 3 }, () => [...PAPER[shown[system]]]),
        );
        await expect.poll(() => pixels(page, places)).toEqual(paper);
      });
    }
  });
}

test('an embed shows its theme from the first thing that it paints', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    if (parent === self) return;
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      if (document.querySelector('body'))
        seen.push(getComputedStyle(document.body).backgroundColor);
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

/** What a frame looks like to its user: the styles that options change. */
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

/** Opens a host with one frame of the tool for each query. */
async function openAll(page: Page, site: string | undefined, queries: readonly string[]) {
  const body = queries.map((query) =>
    plainFrame(embedded(site ?? '', ...TOOL, query), { width: 800, height: 600 }),
  );
  await host.open(page, { body: body.join('') });
  const frames: Frame[] = [];
  for (const at of queries.keys()) {
    const iframe = page.locator('iframe').nth(at);
    await expect(iframe.contentFrame().locator('.tool-buttons .button')).toBeVisible();
    frames.push(await documentIn(iframe));
  }
  return frames;
}

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
  const errors = complaints(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const frames = await openAll(page, baseURL, ['', ...BAD]);
  const [usual, ...others] = await Promise.all(frames.map(look));
  expect(Object.fromEntries(BAD.map((query, at) => [query, others[at]]))).toEqual(
    Object.fromEntries(BAD.map((query) => [query, usual])),
  );
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
    const queries = ACCENTS.map((accent) => `?theme=${theme}&accent=${accent}`);
    const frames = await openAll(page, baseURL, queries);
    for (const [at, accent] of ACCENTS.entries()) {
      const frame = frames[at];
      if (!frame) throw new Error(`There is no frame with ${accent}.`);
      expect(await violationsOfColours(frame), accent).toEqual([]);
      const { button, head, edge } = await look(frame);
      expect(new Set([button, head, edge]).size, accent).toBe(1);
      // Readable on white as it is.
      if (theme === 'light' && accent === '0a5c8f') expect(button).toBe('rgb(10, 92, 143)');
      if (accent !== '050505' && accent !== 'fafafa') {
        expect(button, accent).not.toBe('rgb(22, 32, 29)');
      }
    }
  });
}
