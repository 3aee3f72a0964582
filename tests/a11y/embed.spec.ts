import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { embedBuilderPath } from '../../src/domain/embed-item';
import { embedded, loaderElement, loaderScript, otherSite } from '../e2e/embed-hosts';
import { documentIn } from '../e2e/embed-frame';
import { NONE, violations } from './violations';

const host = otherSite();

const slugs = (kind: 'articles' | 'tools') => readdirSync(`dist/embed/v1/en/${kind}`);
/** Every tool and an article: each embed by itself is in the sweep. */
const EMBEDS = [
  ...slugs('tools').map((slug) => ['tools', slug] as const),
  ['articles', slugs('articles')[0] ?? ''] as const,
];

for (const [kind, slug] of EMBEDS) {
  test(`the embed of ${slug} has no violations in light and dark, nor has the page around it [promise: axe]`, async ({
    page,
    baseURL,
  }) => {
    const site = baseURL ?? '';
    const embed = embedded(site, kind, slug, '?theme=auto');
    await host.open(page, {
      head: `<meta name="color-scheme" content="light dark"><style>body{background:Canvas;color:CanvasText}</style>`,
      body: `<main><h1>A page</h1>${loaderScript(site)}${loaderElement(embed)}</main>`,
    });
    await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
    await expect(page.getByRole('link', { name: embed.title })).toBeHidden();
    const frame = await documentIn(page.locator('iframe'));
    expect(await violations(page, 'html', frame)).toEqual(NONE);
    expect(await violations(page)).toEqual(NONE);
  });
}

test('the answer to a URL without an embed has none', async ({ page }) => {
  await page.goto('/embed/v1/en/tools/nope/?theme=auto');
  expect(await violations(page)).toEqual(NONE);
});

for (const [kind, slug] of EMBEDS) {
  test(`the embed builder with ${slug} chosen has none`, async ({ page }) => {
    await page.goto(embedBuilderPath({ kind, slug }));
    await expect(page.locator('[data-snippet=embed]').first()).toContainText(`/${kind}/${slug}/`);
    expect(await violations(page)).toEqual(NONE);
  });
}

test('the frame has a title, by its own or by the link that was there [promise: title]', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  const embed = embedded(site, 'tools', 'should-i-go');
  const untitled = loaderElement(embed).replace(/ title="[^"]*"/, '');
  await host.open(page, { body: loaderScript(site) + loaderElement(embed) + untitled });
  await expect(page.locator('iframe').first()).toHaveAttribute('title', embed.title);
  await expect(page.locator('iframe').last()).toHaveAttribute('title', embed.title);
});

test('Tab goes in and out, and nothing takes the focus or moves the page [promise: keyboard]', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  await host.open(page, {
    body: `<p><a href="#a">Before</a></p>${loaderScript(site)}${loaderElement(
      embedded(site, 'tools', 'should-i-go'),
    )}<p><a href="#b">After</a></p><p style="height:2000px">More</p>`,
  });
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.tool-card')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Embedded' })).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('link', { name: 'Before' }).focus();
  await page.keyboard.press('Tab');
  await expect(frame.locator('.embed-credit a').first()).toBeFocused();
  for (let i = 0; i < 15; i += 1) {
    if (
      await page.getByRole('link', { name: 'After' }).evaluate((a) => a === document.activeElement)
    )
      break;
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('link', { name: 'After' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(frame.locator('.tool :focus')).toHaveCount(1);
});

test('a mark in an article brings its note into sight, though the frame itself cannot scroll', async ({
  page,
  baseURL,
}) => {
  const site = baseURL ?? '';
  await host.open(page, {
    body: loaderScript(site) + loaderElement(embedded(site, 'articles', 'when-to-say-no')),
  });
  const frame = page.frameLocator('iframe');
  await expect(page.getByRole('link', { name: 'Embedded' })).toBeHidden();
  await frame.getByRole('link', { name: /^\d+ sources$/ }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await expect(frame.locator('#sources')).toBeInViewport();
});
