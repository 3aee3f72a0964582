/**
 * Every page and every embed, visited once and asked everything that holds for all of them. One more article
 * costs one more visit of its page and one of its embed.
 */
import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { embedPath } from '../../src/domain/embed-paths';
import { NONE, violations } from '../a11y/violations';
import { overflowingAtAnyWidth, storedBy, watch } from './page-checks';
import { allPages, MISSING } from './pages';
import { hasText, printed, shown } from './paper';

/** Opens a page and asks it all. */
async function visit(page: Page, path: string, origin: string | undefined) {
  const { foreign, errors } = watch(page, origin);
  const response = await page.goto(path);
  return {
    status: response?.status(),
    stored: await storedBy(page),
    wide: await overflowingAtAnyWidth(page),
    violations: await violations(page),
    // The last: what the others set off would be among them.
    foreign,
    errors,
  };
}

const CLEAN = {
  status: 200,
  ...{ stored: [], wide: {}, violations: NONE, foreign: [], errors: [] },
};

for (const path of allPages()) {
  test(`${path} stores nothing, asks nobody else, fits at every width and is accessible in light and dark`, async ({
    page,
    baseURL,
  }) => {
    expect(await visit(page, path, baseURL)).toEqual(
      path === MISSING
        ? { ...CLEAN, status: 404, errors: [expect.stringContaining('status of 404')] }
        : CLEAN,
    );
  });
}

const slugs = (kind: 'articles' | 'tools') => readdirSync(`dist/embed/v1/en/${kind}`);
const pathOf = (kind: 'articles' | 'tools', slug: string) =>
  `${embedPath({ locale: 'en', kind, slug })}?theme=auto`;

for (const slug of slugs('articles')) {
  test(`the embed of ${slug} does so too, and prints whole [promise: axe] [promise: prints-whole]`, async ({
    page,
    baseURL,
  }) => {
    expect(await visit(page, pathOf('articles', slug), baseURL)).toEqual(CLEAN);
    const wanted = await shown(page, '.article');
    expect(wanted.length).toBeGreaterThan(30);
    const paper = await printed(page);
    expect(wanted.filter((text) => !hasText(paper, text))).toEqual([]);
  });
}

for (const slug of slugs('tools')) {
  test(`the embed of ${slug} does so too [promise: axe]`, async ({ page, baseURL }) => {
    expect(await visit(page, pathOf('tools', slug), baseURL)).toEqual(CLEAN);
  });
}
