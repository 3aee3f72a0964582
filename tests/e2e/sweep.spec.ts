/**
 * Every page and every embed, visited once and asked everything that holds for all of them. One more article
 * costs one more visit of its page and one of its embed. What is asked of which page: docs/testing.md.
 */
import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { embedPath } from '../../src/domain/embed-paths';
import { NONE, violationsOfMany } from '../a11y/violations';
import { overflowingAtAnyWidth, storedBy, watch } from './page-checks';
import { allPages, MISSING } from './pages';
import { hasText, hiddenOnPaper, printed, shown } from './paper';

/** How many pages a test visits: they share a tab, which costs as much as a visit. */
const AT_ONCE = 24;

const CLEAN = {
  ...{ stored: [], wide: {}, foreign: [], errors: [] },
  violations: NONE,
};

/** Visits pages one after another and asks each. @param then asks one more, given whether its elements are new. */
async function visitAll(
  page: Page,
  paths: readonly string[],
  origin: string | undefined,
  then: (path: string, isNew: boolean) => Promise<void> = () => Promise.resolve(),
) {
  test.setTimeout(paths.length * 10_000);
  const seen = watch(page, origin);
  const { ask } = violationsOfMany();
  for (const path of paths) {
    await test.step(path, async () => {
      Object.assign(seen, { foreign: [], errors: [] });
      const response = await page.goto(path);
      const stored = await storedBy(page);
      const wide = await overflowingAtAnyWidth(page);
      const { violations, newKinds } = await ask(page);
      await then(path, newKinds > 0);
      // The last: what the others set off would be among them.
      const found = { status: response?.status(), stored, wide, violations, ...seen };
      expect
        .soft(found, path)
        .toEqual(
          path === MISSING
            ? { ...CLEAN, status: 404, errors: [expect.stringContaining('status of 404')] }
            : { ...CLEAN, status: 200 },
        );
    });
  }
}

/** So many at once, as few more tests as there can be. */
function inGroups(paths: readonly string[]): string[][] {
  const groups = Math.ceil(paths.length / AT_ONCE);
  const size = Math.ceil(paths.length / groups);
  return Array.from({ length: groups }, (_, at) => paths.slice(at * size, (at + 1) * size));
}

const nameOf = (paths: readonly string[]) => `${paths[0]} to ${paths.at(-1)}`;
const embedsOf = (kind: 'articles' | 'tools') =>
  readdirSync(`dist/embed/v1/en/${kind}`).map(
    (slug) => `${embedPath({ locale: 'en', kind, slug })}?theme=auto`,
  );

for (const paths of inGroups(allPages())) {
  test(`${nameOf(paths)} store nothing, ask nobody else, fit at every width and are accessible in light and dark`, async ({
    page,
    baseURL,
  }) => {
    await visitAll(page, paths, baseURL);
    expect(paths.length).toBeGreaterThan(0);
  });
}

for (const paths of inGroups(embedsOf('articles'))) {
  test(`the embeds ${nameOf(paths)} do so too, and print whole [promise: axe] [promise: prints-whole]`, async ({
    page,
    baseURL,
  }) => {
    await visitAll(page, paths, baseURL, async (path, isNew) => {
      const wanted = await shown(page, '.article');
      expect.soft(wanted.length, path).toBeGreaterThan(30);
      await page.emulateMedia({ media: 'print' });
      expect.soft(await hiddenOnPaper(page, '.article'), path).toEqual([]);
      await page.emulateMedia({ media: null });
      // What may be lost between the sheets, or cut off, is up to the kinds of elements.
      if (!isNew) return;
      const paper = await printed(page);
      expect
        .soft(
          wanted.filter((text) => !hasText(paper, text)),
          path,
        )
        .toEqual([]);
    });
    expect(paths.length).toBeGreaterThan(0);
  });
}

for (const paths of inGroups(embedsOf('tools'))) {
  test(`the embeds ${nameOf(paths)} do so too [promise: axe]`, async ({ page, baseURL }) => {
    await visitAll(page, paths, baseURL);
    expect(paths.length).toBeGreaterThan(0);
  });
}
